import type { TableCell } from "../tables/index.js";
import { STOP, wordsOfName } from "./cue.js";
import type { CueIndex, Named, Surrounded } from "./cue-index.js";
import { headOf, isMovement, plainHead } from "./table-lines.js";

/** What the cells of one table are, by the words around them. */
export class CellNames {
  readonly cells: readonly TableCell[];
  readonly #index: CueIndex;
  readonly #around: { readonly title: readonly string[]; readonly above: readonly string[] };
  readonly #heads: readonly string[];
  /** The words of the rows above each row, as far as they may say what it goes on with. */
  readonly #above: ReadonlyMap<number, readonly string[]>;
  readonly #known = new Map<TableCell, Named | null>();

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
    const rowHeads = [...new Map(cells.map(({ row, rowHead }) => [row, wordsOfName(plainHead(rowHead))]))];
    this.#above = new Map(
      rowHeads.map(([row], at) => [row, rowHeads.slice(Math.max(0, at - ROWS), at).flatMap(([, head]) => head)]),
    );
  }

  /** The concept, or the category of one, that the heads of a cell name. */
  nameOf(cell: TableCell): Named | null {
    const known = this.#known.get(cell);
    if (known !== undefined) return known;
    const found = isMovement(headOf(cell.columnHeads)) || isMovement(cell.rowHead) ? null : this.#find(cell);
    this.#known.set(cell, found);
    return found;
  }

  /** The concept that the heads of a cell name. */
  conceptOf(cell: TableCell): string | null {
    const named = this.nameOf(cell);
    return named && named.path.length === 0 ? named.concept : null;
  }

  #find({ row: at, rowHead, columnHeads, figure: { kind } }: TableCell): Named | null {
    const { title, above } = this.#around;
    const row = wordsOfName(plainHead(rowHead));
    const column = columnHeads.flatMap((head) => wordsOfName(plainHead(head)));
    const sentenceWords = [...title, STOP, ...row, STOP, ...column, STOP, ...this.#heads];
    const surrounded = (before: readonly string[], behind: readonly string[]): Surrounded => ({
      kind,
      before: [...title, STOP, ...before].reverse(),
      behind,
      sentenceWords,
      earlier: this.#above.get(at) ?? [],
      above,
    });
    // A head may name a figure as the words before it do, or as the noun behind it does.
    return (
      this.#index.named(surrounded([...row, STOP, ...column], [])) ??
      this.#index.named(surrounded([...column, STOP, ...row], [])) ??
      this.#index.named(surrounded([...column, STOP], [...bare(row), STOP])) ??
      this.#index.named(surrounded([...row, STOP], [...bare(column), STOP]))
    );
  }
}

/** Rows above a row that may say what it goes on with: `Biên chế được giao`, `Còn thiếu`. */
const ROWS = 3;

const COUNTING: ReadonlySet<string> = new Set(["tổng", "số", "lượng", "cộng"]);

/** A head without the words that say no more than that something is counted: `Tổng số hộ`. */
function bare(head: readonly string[]): readonly string[] {
  const start = head.findIndex((word) => !COUNTING.has(word));
  return start < 0 ? [] : head.slice(start);
}
