import type { Passage, Table } from "../../document/index.js";
import { knownUnit, LEXICONS } from "../../numeric/index.js";
import type { Stretch } from "../clauses/stretch.js";
import type { Word } from "../tokens/words.js";
import { COUNT_NOUNS } from "../vi/nouns.js";
import type { WordSpan } from "./repeated.js";

/** `4,754` and `1,203,456` count in the English way. */
const FOREIGN_COUNT = /^\d{1,3}(?:,\d{3})+$/;
/** `2.5 tỷ` measures in it; without a unit behind it, such a print numbers a heading or a version. */
const FOREIGN_MEASURE = /^\d{1,3}\.\d{1,2}$/;

const SCALES: ReadonlySet<string> = new Set(LEXICONS.vi.scales.map(([word]) => word));

/** Numbers whose digits are set apart in another way, read in spite of it or not: `4,754 hồ sơ`, `1 219 249 đồng`. */
export function foreignNumbersIn({ words, rejected }: Pick<Stretch, "words" | "rejected">): WordSpan[] {
  const unread = new Set(rejected.flatMap(({ reason, start }) => (reason === "not a number" ? start : [])));
  const found: WordSpan[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word?.kind !== "number") continue;
    const to = endOfGroups(words, index);
    const odd = unread.has(word.start) || COUNT_NOUNS.at(words, index + 1) !== undefined;
    if (to > index + 2 || (odd && isForeign(words, index))) found.push({ from: index, to });
    index = to - 1;
  }
  return found;
}

/** Cells of a table that count with commas, among others with points: such a table is not read in the English way. */
export function foreignCellsOf({ rows }: Table): Passage[] {
  const cells = rows.flat();
  const isOurs = cells.some(({ text }) => OURS.test(text.trim()));
  if (!isOurs) return [];
  const found = new Set(cells.filter(({ text }) => FOREIGN_MILLIONS.test(text.trim())));
  const width = Math.max(...rows.map((row) => row.length));
  for (let column = 0; column < width && column < MOST_COLUMNS; column += 1)
    for (const cell of foreignInColumn(rows.flatMap((row) => row[column] ?? []))) found.add(cell);
  return [...found];
}

/** `1,053` under `2.146`: the only one with a comma in a column of whole numbers. */
function foreignInColumn(cells: readonly Passage[]): Passage[] {
  const numbers = cells.filter(({ text }) => /^[\d.,]+$/.test(text.trim()));
  const [odd, ...more] = numbers.filter(({ text }) => text.includes(","));
  if (!odd || more.length > 0 || !FOREIGN_COUNT.test(odd.text.trim())) return [];
  const others = numbers.filter((cell) => cell !== odd);
  const whole = others.every(({ text }) => /^\d+$/.test(text.trim()) || OURS.test(text.trim()));
  // `96` beside them says that they count; a column of three decimals has none.
  const counts = others.some(({ text }) => /^\d{1,3}$/.test(text.trim()));
  return whole && counts && others.filter(({ text }) => OURS.test(text.trim())).length >= LEAST_OURS ? [odd] : [];
}

const OURS = /^\d{1,3}(?:\.\d{3})+$/;
const FOREIGN_MILLIONS = /^\d{1,3}(?:,\d{3}){2,}$/;
/** Counts with a point that make the column one of counts, and columns that are looked at. */
const [LEAST_OURS, MOST_COLUMNS] = [2, 100];

function isForeign(words: readonly Word[], index: number): boolean {
  const [text = "", unit] = [words[index]?.text, words[index + 1]];
  if (FOREIGN_COUNT.test(text)) return !isMeasured(words, index);
  return (
    FOREIGN_MEASURE.test(text) && unit !== undefined && (SCALES.has(unit.folded) || knownUnit(unit.text) !== undefined)
  );
}

/** Words before a number, among the last few, that make it one with decimals. */
const MEASURED = new Set(["điểm", "bình", "quân", "hệ", "tốc", "dung", "lượng"]);
const UNITS = new Set(["tb", "gb", "mb", "mbps", "gbps", "điểm"]);

/** `điểm trung bình môn Toán 6,875`, `2,125 TB`: three decimals that nobody rounds to hundreds. */
function isMeasured(words: readonly Word[], index: number): boolean {
  if (!/^\d{1,2},\d\d[1-9]$/.test(words[index]?.text ?? "")) return false;
  if (UNITS.has(words[index + 1]?.folded ?? "")) return true;
  return words.slice(Math.max(0, index - MOST_BEFORE), index).some(({ folded }) => MEASURED.has(folded));
}

const MOST_BEFORE = 8;

/** The word behind a number and the groups of three digits that blanks set apart from it. */
function endOfGroups(words: readonly Word[], from: number): number {
  let end = from + 1;
  if (!/^[1-9]\d{0,2}$/.test(words[from]?.text ?? "")) return end;
  while (words[end]?.start === (words[end - 1]?.end ?? 0) + 1 && /^\d{3}$/.test(words[end]?.text ?? "")) end += 1;
  // `934 204 377 327 26`: a row of figures.
  return [words[from - 1], words[end]].some((word) => word?.kind === "number") ? from + 1 : end;
}
