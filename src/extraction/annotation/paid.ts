import { entriesOf } from "../../taxonomy/index.js";
import type { Context } from "./context.js";
import type { Draft } from "./draft.js";
import { categoryAt } from "./likeness.js";
import type { Naming } from "./naming.js";

/** Words between people and what they were paid: `06 người, số tiền là 5.150 triệu đồng`. */
const MOST_WORDS = 6;

/**
 * Names amounts that stand right behind the people they were paid to: `khối Đảng 05 người (4.310 triệu đồng)` is the amount of
 * the category that the people are of, where one concept alone counts money by it.
 */
export function namePaid(naming: Naming): void {
  const { contexts, drafts } = naming;
  const people = new Map<string, readonly string[]>();
  for (const draft of drafts.standing()) {
    if (naming.concepts[draft.concept]?.unit !== "người") continue;
    for (const { path, figure } of draft.cells.values()) people.set(figure, path);
  }
  let open: Draft | null = null;
  contexts.forEach((context, at) => {
    const before = contexts[at - 1];
    if (context.kind !== "money" || drafts.isNamed(context.id) || !before || !isRightBehind(context, before)) return;
    const path = people.get(before.id);
    const concept = path && moneyBy(naming, path);
    if (!path || !concept) return;
    const goesOn = open?.context.stretch === context.stretch && open.concept === concept;
    if (!open || !goesOn || open.cells.has(path.join("/"))) {
      open = { concept, context, total: null, cells: new Map() };
      drafts.add(open);
    }
    drafts.addCell(open, path, context.id);
  });
}

function isRightBehind(context: Context, before: Context): boolean {
  return before.stretch === context.stretch && context.own.length <= MOST_WORDS;
}

/** The one concept that counts money by a category; of several none. */
function moneyBy({ concepts }: Naming, path: readonly string[]): string | null {
  const found = entriesOf(concepts).filter(([, concept]) => concept.unit === "đồng" && categoryAt(concept, path));
  const [only] = found;
  return only && found.length === 1 ? only[0] : null;
}
