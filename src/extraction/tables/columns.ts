import { folded, hasPhrase, startsWithPhrase } from "./folded.js";
import { foldedPath } from "./head.js";
import { columnUnit, headUnit, isPercentHead, lineUnit } from "./units.js";
import { DATE_HEADS, NAMED_BY_NUMBER, NAMING_HEADS, NUMBERING_HEADS, PROSE_HEADS, UNIT_HEADS } from "./vocabulary.js";

/**
 * What a column is for.
 *
 * - `number`: it numbers the rows; `label`: it names them; `unit`: it gives their unit
 * - `names`: its numbers are dates, codes or ranks
 * - `data`: its cells are figures; `prose`: they are words that may hold some
 */
export type ColumnRole = "number" | "label" | "unit" | "names" | "data" | "prose";

export interface Column {
  readonly index: number;
  readonly role: ColumnRole;
  /** Heads from top to bottom. */
  readonly path: readonly string[];
  /** The heads folded, in one line; the last one alone. */
  readonly folded: string;
  readonly last: string;
  /** Unit that head or unit line declare. */
  readonly unit: string | null;
}

const MARKER = /^(?:[IVXLC]+|\d+(?:\.\d+)*|\p{L}|[-–+*•]|)[.)]?$/u;
const MARKED = /^\s*(?:\d+(?:\.\d+)*|[IVXLC]+|\p{L})?[.)]\s*/u;
const LETTERS = /^\D*\p{L}{2}/u;

/** Tells what each column is for. */
export function readColumns(
  paths: readonly (readonly string[])[],
  body: readonly (readonly string[])[],
  line: string | null,
): readonly Column[] {
  let label = -1;
  return paths.map((path, index) => {
    const texts = body.map((row) => row[index] ?? "").filter((text) => text !== "");
    const [head, last] = [foldedPath(path), folded(path.at(-1) ?? "")];
    const isLabel = label < 0;
    const role = roleOf(head, texts, index, isLabel, body);
    if (role === "label") label = index;
    const unit = headUnit(path) ?? lineUnit(line, head) ?? (isPercentHead(last) && !last.includes("/") ? "%" : null);
    return { index, role, path, folded: head, last, unit };
  });
}

function roleOf(
  head: string,
  texts: readonly string[],
  index: number,
  isFirst: boolean,
  body: readonly (readonly string[])[],
): ColumnRole {
  if (NUMBERING_HEADS.has(head) && index < 2) return "number";
  if (
    index === 0 &&
    body.some((row) => row.length > 1) &&
    texts.every((text) => MARKER.test(text) || isWords(text)) &&
    countsOn(texts, body)
  )
    return "number";
  const words = texts.filter(isWords).length;
  const mostlyWords = words * 2 > texts.length;
  if (
    UNIT_HEADS.has(head) &&
    (!isFirst || index > 0) &&
    (!isFirst || head !== "đơn vị") &&
    texts.every((text) => !/\d{2}/.test(text) || columnUnit(text, null) !== null)
  )
    return "unit";
  if (isNamed(head, texts)) return isFirst ? "label" : "names";
  if (isFirst && (mostlyWords || index > 0 || hasPhrase(head, NAMED_BY_NUMBER)))
    return mostlyWords || hasPhrase(head, NAMED_BY_NUMBER) ? "label" : "data";
  if (isYearColumn(head, texts)) return isFirst ? "label" : "names";
  return mostlyWords || startsWithPhrase(head, PROSE_HEADS) ? "prose" : "data";
}

/** Years, codes, ranks, or dates. */
function isNamed(head: string, texts: readonly string[]): boolean {
  return (
    startsWithPhrase(head, NAMING_HEADS) ||
    (startsWithPhrase(head, DATE_HEADS) && texts.some((text) => text.includes("/")))
  );
}

/** Words, be it behind a marker: `1.1. Lượt khách`. */
function isWords(text: string): boolean {
  const words = text.replace(MARKED, "");
  return LETTERS.test(words) && !/^(?:trên|dưới|gần|hơn|khoảng|tăng|giảm|ước)\s+\d/iu.test(words);
}

/** A first column of markers that count on, beside one of words. */
function countsOn(texts: readonly string[], body: readonly (readonly string[])[]): boolean {
  const markers = texts.filter((text) => MARKER.test(text));
  const beside = body.filter((row) => isWords(row[1] ?? "")).length;
  let steps = 0;
  for (const [index, marker] of markers.entries()) {
    const number = /^\d+$/.test(marker) ? Number(marker) : Number.NaN;
    const before = Number(markers[index - 1] ?? "0");
    if (Number.isNaN(number) || Number.isNaN(before) || number === before + 1 || number === 1) steps += 1;
  }
  return markers.length > 0 && beside * 2 > body.length && steps * 4 >= markers.length * 3;
}

function isYearColumn(head: string, texts: readonly string[]): boolean {
  return texts.length > 0 && hasPhrase(head, ["năm"]) && texts.every((text) => /^(?:19|20)\d{2}$/.test(text));
}
