import type { Draft } from "./draft.js";
import { isCell } from "./likeness.js";

/** The quantities that are being named, and which figures have a name by them. */
export class Drafts {
  readonly #all: Draft[] = [];
  readonly #named = new Map<string, string>();
  readonly #dropped = new Set<Draft>();

  /** Those that stand, in the order in which they were found. */
  standing(): Draft[] {
    return this.#all.filter((draft) => !this.#dropped.has(draft));
  }

  last(): Draft | undefined {
    return this.#all.at(-1);
  }

  /** The last quantity of a concept that has a total. */
  lastOf(concept: string): Draft | undefined {
    return this.#all.findLast((draft) => draft.concept === concept && draft.total !== null);
  }

  /** The first quantity of a paragraph that has a total. */
  firstIn(stretch: number): Draft | undefined {
    return this.#all.find(({ context, total }) => context.stretch === stretch && total !== null);
  }

  /** The concept that a figure has its name by. */
  conceptOf(figure: string): string | undefined {
    return this.#named.get(figure);
  }

  isNamed(figure: string): boolean {
    return this.#named.has(figure);
  }

  add(draft: Draft): void {
    if (draft.total !== null) this.#named.set(draft.total, draft.concept);
    for (const { figure } of draft.cells.values()) this.#named.set(figure, draft.concept);
    this.#all.push(draft);
  }

  addCell(draft: Draft, path: readonly string[], figure: string): void {
    draft.cells.set(path.join("/"), { path, figure });
    this.#named.set(figure, draft.concept);
  }

  /** Frees a figure for a cell: one of this quantity may be so twice, and one that was taken for a total without parts may. */
  free(figure: string, draft: Draft): boolean {
    if (!this.#named.has(figure) || isCell(draft, figure)) return true;
    const other = this.#all.find((each) => each.total === figure && each.cells.size === 0 && each !== draft);
    if (other) this.#dropped.add(other);
    return other !== undefined;
  }
}
