import type { TableCell } from "../tables/index.js";
import { STOP, wordsOfName } from "./cue.js";
import type { CueIndex } from "./cue-index.js";
import { headOf, isMovement, plainHead } from "./table-lines.js";

/** What the cells of one table are, by the words around them. */
export class CellNames {
  readonly cells: readonly TableCell[];
  readonly #index: CueIndex;
  readonly #around: { readonly title: readonly string[]; readonly above: readonly string[] };
  readonly #heads: readonly string[];
  readonly #known = new Map<TableCell, string | null>();

  constructor(
    cells: readonly TableCell[],
    index: CueIndex,
    around: { title: readonly string[]; above: readonly string[] },
  ) {
    this.cells = cells;
    this.#index = index;
    this.#around = around;
    this.#heads = [...new Set(cells.flatMap(({ columnHeads }) => columnHeads))].flatMap((head) =>
      wordsOfName(plainHead(head)),
    );
  }

  /** The concept that the heads of a cell name. */
  conceptOf(cell: TableCell): string | null {
    const before = this.#known.get(cell);
    if (before !== undefined) return before;
    const { title, above } = this.#around;
    const { rowHead, columnHeads, figure } = cell;
    const heads = columnHeads.map((head) => wordsOfName(plainHead(head)));
    const words = [...title, STOP, ...wordsOfName(rowHead), STOP, ...heads.flat()];
    const named = this.#index.named({
      kind: figure.kind,
      before: words.toReversed(),
      behind: [],
      sentenceWords: [...words, STOP, ...this.#heads],
      above,
    });
    const found = named && named.path.length === 0 && !isMovement(headOf(columnHeads)) ? named.concept : null;
    this.#known.set(cell, found);
    return found;
  }
}
