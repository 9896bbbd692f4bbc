import { dimensionOf } from "./categories.js";
import type { Draft } from "./draft.js";
import { categoryAt, type Owner } from "./likeness.js";
import type { Naming } from "./naming.js";

/** Names the parts of what is known, by the names of its categories: of amounts, or of all else. */
export function nameParts(naming: Naming, { amounts }: { readonly amounts: boolean }): void {
  for (const draft of naming.drafts.standing()) {
    const concept = naming.concepts[draft.concept];
    if ((concept?.unit === "đồng") !== amounts) continue;
    if (concept && draft.total !== null) addParts(naming, draft, concept, draft.total, []);
    // `Riêng 43 chi bộ trực thuộc chia ra …`: a category that was known by itself.
    for (const { path, figure } of [...draft.cells.values()]) {
      const category = concept && categoryAt(concept, path);
      if (category) addParts(naming, draft, category, figure, path);
    }
  }
}

/** `khối Đảng 25/31 biên chế`: where the whole is what is being split, the part before the stroke is another thing. */
function isFilled({ labels, drafts }: Naming, figure: string, { concept }: Draft): boolean {
  const whole = labels.wholeOf(figure);
  return whole !== undefined && drafts.conceptOf(whole) === concept;
}

/** The parts of a figure by the names of their categories, and what these are split into. */
export function addParts(naming: Naming, draft: Draft, owner: Owner, total: string, path: readonly string[]): void {
  const { labels, relations, drafts } = naming;
  if (owner.dimensions === undefined) return;
  const dimensions = (relations.tallies.get(total) ?? []).flatMap((tally) => tally.dimensions);
  // What is surely all there is has its categories first.
  const sorted = dimensions.toSorted(
    (one, other) => Number(other.kind === "partition") - Number(one.kind === "partition"),
  );
  for (const { cells } of sorted) {
    const words = cells.map(({ label, figure }) => labels.of(label, figure));
    const fit = dimensionOf(owner, words, labels.between(cells[0]?.figure ?? "", draft.context));
    if (!fit) continue;
    const categories = owner.dimensions[fit.dimension]?.categories ?? {};
    cells.forEach(({ figure }, position) => {
      const category = fit.categories[position];
      if (category === null || category === undefined) return;
      const steps = [...path, fit.dimension, category];
      if (draft.cells.has(steps.join("/")) || isFilled(naming, figure, draft)) return;
      if (!drafts.free(figure, draft)) return;
      drafts.addCell(draft, steps, figure);
      const split = categories[category];
      if (split) addParts(naming, draft, split, figure, steps);
    });
  }
}
