import type { Stretch } from "../clauses/stretch.js";

/** The paragraph that introduces each one: the title of its note, or the line that opens its list. */
export function leadsOf(stretches: readonly Stretch[]): ReadonlyMap<Stretch, Stretch> {
  const leads = new Map<Stretch, Stretch>();
  let note: Stretch | undefined;
  let open: Stretch | undefined;
  for (const stretch of stretches) {
    const { block, text } = stretch;
    if (block.note !== null && note?.block.note === block.note) leads.set(stretch, note);
    else note = stretch;
    if (open && (open.block.section !== block.section || open.block.note !== block.note)) open = undefined;
    if (open && block.depth > open.block.depth) leads.set(stretch, open);
    else if (!text.endsWith(":")) open = undefined;
    if (text.endsWith(":") && !(open && block.depth > open.block.depth)) open = stretch;
  }
  return leads;
}
