import { measureOf, pointOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import { groupBy } from "../group.js";
import type { Appearance, Cell } from "../keys/appearance.js";
import { addContent } from "../keys/content-words.js";
import { wordsOf } from "../tokens/words.js";
import { FILLERS } from "../vi/retelling.js";
import { MEASURE_WORDS } from "../vi/stop-words.js";
import { compareAmounts } from "./amounts.js";
import { digitsOf } from "./candidates.js";
import type { Known } from "./index.js";
import { timesOf } from "./likeness.js";
import type { Recalled } from "./recalled.js";
import type { Vocabulary } from "./vocabulary.js";

/** How likely a cell is told again in a sentence that tells more of its row, or one other number of that. */
const [BY_ROW, BY_NUMBER] = [0.9985, 0.985];
/** Digits of equal numbers that show that a sentence tells a row, and of one that does with the name of the column. */
const [TELLING, SOME] = [5, 3];
/** Rows that are looked through for one number, and cells that a row has at most which a sentence tells. */
const [PLACES, WIDEST] = [6, 30];

type CellAppearance = Appearance & { readonly cell: Cell };

interface Table {
  readonly values: ReadonlySet<string>;
  /** The telling words of the heads of each column. */
  readonly columns: ReadonlyMap<number, ReadonlySet<string>>;
}

interface Row {
  readonly table: Table;
  readonly cells: readonly CellAppearance[];
}

/**
 * Finds figures of sentences that tell the row of a table, and one cell of it with another number:
 * `Nhận 15.736; trả 15.520; đang giải quyết 334` over a row of `15.736 | 15.402 | 334`.
 */
export function* tabledIn(all: readonly Appearance[], vocabulary: Vocabulary, known: Known): Generator<Recalled> {
  const rows = rowsByAmount(all.filter(isCell));
  if (rows.size === 0) return;
  const sentences = groupBy(
    all.filter((each) => !isCell(each)),
    ({ sentence }) => sentence,
  );
  for (const told of sentences.values()) {
    const its = new Set(told.flatMap(({ figure }) => rows.get(amountIn(figure)) ?? []));
    if (its.size === 0) continue;
    for (const by of told) {
      const found = cellOf(by, told, its, vocabulary, known);
      if (found) yield found;
    }
  }
}

function isCell(each: Appearance): each is CellAppearance {
  return each.cell !== null;
}

function tellingIn(texts: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const text of texts) {
    const words = wordsOf(text);
    addContent(found, words, 0, words.length);
  }
  for (const word of found) if (FILLERS.has(word) || MEASURE_WORDS.has(word)) found.delete(word);
  return found;
}

function amountIn(figure: Appearance["figure"]): string {
  return `${measureOf(figure)} ${pointOf(figure).toFixed()}`;
}

/** The rows of tables that hold a number of two digits or more, by that. */
function rowsByAmount(all: readonly CellAppearance[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const cells of groupBy(all, ({ place }) => place).values()) {
    const columns = new Map<number, ReadonlySet<string>>();
    for (const { cell } of cells) if (!columns.has(cell.column)) columns.set(cell.column, tellingIn(cell.columnHeads));
    const table = { columns, values: new Set(cells.map(({ figure }) => amountIn(figure))) };
    for (const its of groupBy(cells, ({ cell }) => cell.row).values()) {
      if (its.length > WIDEST) continue;
      const row: Row = { table, cells: its };
      for (const { figure } of its) {
        const known = found.get(amountIn(figure)) ?? [];
        if (tellingDigits(figure) > 0 && known.length < PLACES) found.set(amountIn(figure), [...known, row]);
      }
    }
  }
  return found;
}

function tellingDigits(figure: Appearance["figure"]): number {
  const { length } = digitsOf(figure).replace(/0+$/, "");
  return length > 1 ? length : 0;
}

/** The cell that a figure of a sentence tells with another number. */
function cellOf(
  by: Appearance,
  told: readonly Appearance[],
  rows: ReadonlySet<Row>,
  vocabulary: Vocabulary,
  known: Known,
): Recalled | undefined {
  if (by.aspect !== null || by.figure.upTo !== null || measureOf(by.figure) === "percent") return undefined;
  let best: Recalled | undefined;
  for (const row of rows) {
    if (row.table.values.has(amountIn(by.figure)) || isReckoned(by, row)) return undefined;
    for (const of of row.cells) {
      if (measureOf(of.figure) !== measureOf(by.figure) || known.related(of.figure.id, by.figure.id)) continue;
      if (timesOf(of, by, vocabulary) === "other") continue;
      const prior = priorOf(by, of, row, told);
      const amounts = prior === 0 ? undefined : compareAmounts(of.figure, by.figure);
      if (!amounts || amounts.outcome === "fits" || (amounts.outcome !== "keystroke" && prior < BY_ROW)) continue;
      if (!best || prior > best.prior) best = { of, by, prior, ...amounts };
    }
  }
  return best;
}

/** How likely a figure tells a cell: by the name of its column, and by equal numbers beside both. */
function priorOf(by: Appearance, of: CellAppearance, { table, cells }: Row, told: readonly Appearance[]): number {
  if (told.some(({ figure }) => amountIn(figure) === amountIn(of.figure)) || !mayCount(by, of)) return 0;
  const column = table.columns.get(of.cell.column) ?? new Set();
  if (column.size === 0 || !namesAll(by, column) || isOutnamed(by, column, table) || saysMore(by, column)) return 0;
  const shared = cells.filter(({ figure }) => told.some((each) => amountIn(each.figure) === amountIn(figure)));
  const digits = shared.reduce((sum, { figure }) => sum + tellingDigits(figure), 0);
  if (shared.length > 1 && digits >= TELLING) return BY_ROW;
  return digits >= SOME ? BY_NUMBER : 0;
}

/** Whether a figure is told by more than the name of a column: `trong đó trả trực tuyến 1.900` is no `Trả`. */
function saysMore({ own, noun }: Appearance, column: ReadonlySet<string>): boolean {
  const counted = new Set((noun ?? "").split(" "));
  return [...own].some((word) => !column.has(word) && !counted.has(word));
}

function mayCount(by: Appearance, { noun }: Appearance): boolean {
  return by.noun === null || noun === null || nounsMatch(by.noun, noun);
}

function namesAll({ own, near }: Appearance, words: ReadonlySet<string>): boolean {
  return [...words].every((word) => own.has(word) || near.has(word));
}

/** Whether the words around a figure name another column more fully. */
function isOutnamed(by: Appearance, column: ReadonlySet<string>, { columns }: Table): boolean {
  return [...columns.values()].some((words) => words !== column && words.size >= column.size && namesAll(by, words));
}

/** Whether a figure is the sum or difference of two cells of a row. */
function isReckoned({ figure }: Appearance, { cells }: Row): boolean {
  const own = pointOf(figure);
  const values = cells.map((each) => pointOf(each.figure));
  return values.some((one, at) =>
    values.slice(at + 1).some((other) => one.plus(other).eq(own) || one.minus(other).abs().eq(own)),
  );
}
