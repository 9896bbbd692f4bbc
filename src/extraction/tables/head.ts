import { folded } from "./folded.js";
import { UNIT_LINE } from "./units.js";

/** The rows of a table by what they are for. */
export interface HeadAndBody {
  /** For each column its heads from top to bottom, merged ones repeated over the columns that they span. */
  readonly paths: readonly (readonly string[])[];
  /** For each column its number in the row `(1) (2) (3=1+2)`, where the table has one. */
  readonly numbers: readonly string[] | null;
  /** A row that only says the unit of the table. */
  readonly unitLine: string | null;
  /** Indices of the rows below the head. */
  readonly body: readonly number[];
}

const NUMERIC = /^[(+\-−–~≈]?\s*\d[\d.,]*\s*(?:%|‰)?\)?(?:\s*[/(].*)?$/;
/** `6.842,75 ha`: no head begins with a number that has its separators. */
const MEASURED = /^\d{1,3}(?:[.,]\d+)+\s*\p{L}/u;
const YEAR = /^(?:năm\s+)?(?:19|20)\d{2}$/i;
const NOTHING = /^[-–—.…_x×\s"”]*$/i;

/** Tells the head of a table from its body. */
export function readHead(rows: readonly (readonly string[])[], headRows: number): HeadAndBody {
  const numeric = numericColumns(rows);
  const heads: (readonly string[])[] = rows.slice(0, headRows).filter((row) => row.some((text) => text !== ""));
  let numbers: readonly string[] | null = null;
  let unitLine: string | null = null;
  let at = headRows;
  for (; at < rows.length - 1; at += 1) {
    const row = rows[at] ?? [];
    const texts = [...new Set(row.filter((text) => text !== ""))];
    if (texts.length === 0) continue;
    if (texts.length === 1 && UNIT_LINE.test(texts[0] ?? "")) unitLine = texts[0] ?? null;
    else if (heads.length > 0 && isNumbering(row)) numbers = row;
    else if (isHead(row, texts, heads, numeric)) heads.push(row);
    else break;
  }
  const last = heads.at(-1)?.join("|");
  const repeated = (row: readonly string[]): boolean => heads.length > 0 && row.join("|") === last;
  const body: number[] = [];
  for (; at < rows.length; at += 1) {
    const row = rows[at] ?? [];
    if (row.some((text) => text !== "") && !repeated(row)) body.push(at);
  }
  return { paths: pathsOf(heads, rows[0]?.length ?? 0), numbers, unitLine, body };
}

/** Columns in which more cells hold numbers than text. */
function numericColumns(rows: readonly (readonly string[])[]): readonly boolean[] {
  const balance = new Array<number>(rows[0]?.length ?? 0).fill(0);
  for (const row of rows) {
    for (const [column, text] of row.entries()) {
      if (NUMERIC.test(text) || /^\d/.test(text)) balance[column] = (balance[column] ?? 0) + 1;
      else if (!NOTHING.test(text)) balance[column] = (balance[column] ?? 0) - 1;
    }
  }
  return balance.map((each) => each >= 0);
}

/** A row of words over columns of numbers; years are words here. */
function isHead(
  row: readonly string[],
  texts: readonly string[],
  heads: readonly (readonly string[])[],
  numeric: readonly boolean[],
): boolean {
  if (texts.length < 2) return heads.length === 0 && row.length < 2;
  const above = heads.at(-1);
  let words = 0;
  for (const [column, text] of row.entries()) {
    if (text === "") continue;
    if (YEAR.test(text)) {
      // Below a head of its own a year is a value.
      const own = above?.[column] ?? "";
      if (
        own !== "" &&
        own !== above?.[column - 1] &&
        own !== above?.[column + 1] &&
        (above?.[column + 1] ?? "") !== ""
      )
        return false;
      if (numeric[column]) words += 1;
    } else if (NUMERIC.test(text) || MEASURED.test(text) || NOTHING.test(text)) return false;
    else if (numeric[column] && column > 0) words += 1;
  }
  return words > 0;
}

/** `(1) (2) (3=1+2)`, `A B 1 2 3`: cells that only number the columns. */
function isNumbering(row: readonly string[]): boolean {
  let [last, count] = [0, 0];
  for (const text of row) {
    if (text === "" || /^\(?[A-ZĐa-z]\)?$/.test(text)) continue;
    const [, number = ""] = /^\(?(\d{1,2})\)?\s*(?:=.*)?$/.exec(text) ?? [];
    if (number === "" || (count > 0 && Number(number) !== last + 1)) return false;
    [last, count] = [Number(number), count + 1];
  }
  return count > 1;
}

/** The heads of each column; an empty cell over a filled one belongs to what stands left of it. */
function pathsOf(heads: readonly (readonly string[])[], width: number): string[][] {
  const paths: string[][] = Array.from({ length: width }, () => []);
  for (const [level, row] of heads.entries()) {
    let left = "";
    for (let column = 0; column < width; column += 1) {
      const text = row[column] ?? "";
      const spanned = text === "" && heads.slice(level + 1).some((lower) => (lower[column] ?? "") !== "");
      if (text !== "") left = text;
      const own = text !== "" ? text : spanned ? left : "";
      if (text === "" && !spanned) left = "";
      const path = paths[column];
      if (path && own !== "" && path.at(-1) !== own) path.push(own);
    }
  }
  return paths;
}

/** The heads of a column in one line, folded. */
export function foldedPath(path: readonly string[]): string {
  return folded(path.join(" ; "));
}
