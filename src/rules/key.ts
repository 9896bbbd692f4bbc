import type { Cell, Dimension, Report, Statement, Tally } from "../model/index.js";
import { timeKey, UNNAMED_DIMENSION } from "../model/index.js";

/**
 * What a tally counts, for the identity of its checks: its concept and whose it is, where it is compared with others; else its
 * own words, or the id that it was given.
 */
export function tallyKey(tally: Tally, { header }: Report): string[] {
  const { key, id, label } = tally;
  const { concept, body, scope, aspect, time } = key;
  if (concept === null || isInWords(tally)) return [label === null ? given(id) : nameIn(label)];
  return [concept.replace(ORDINAL, ""), body ?? "", scope ?? "", aspect ?? "", timeKey(time, header.date)];
}

/** By what a tally is split, for the identity of its checks: what a model calls that is not in the words of the report. */
export function dimensionKey(tally: Tally, { name, label }: Dimension): string {
  return isInWords(tally) ? nameIn(label ?? UNNAMED_DIMENSION) : name;
}

/** What a cell is, for the identity of its checks: its category, else, where the words stand for themselves, its label. */
export function cellKey(tally: Tally, { category, label }: Cell): string {
  return label !== null && (isInWords(tally) || COUNTED_CELL.test(category)) ? nameIn(label) : category;
}

/** What a statement is about, for the identity of its checks: the id that it was given, else its own words. */
export function statementKey({ kind, id, label }: Statement): string[] {
  // Shares that total 100 are called what they are shares of.
  const isGiven = !COUNTED.test(id) && (kind !== "shares" || label === null);
  return [kind, isGiven ? id : nameIn(label ?? "")];
}

/** Whether the report's own words name a tally: what a text tells of it beside them follows from other places, and changes with them. */
function isInWords({ key, id }: Tally): boolean {
  return key.concept === null || OF_TEXT.test(id);
}

/** Ids that count the tallies, statements and figures of a text: `t3`, `table.row.f12`. */
const OF_TEXT = /(?:^|[-.@])[fst]\d+(?:$|[-.@])/;
/** Ids that count those of any file: `proportion-2`. */
const COUNTED = new RegExp(`${OF_TEXT.source}|-\\d+$`);
/** Categories that count the cells of a list: `c2`, and `t3-c2` of one that another list has not. */
const COUNTED_CELL = /^(?:t\d+-)?c\d+$/;
/** Behind the name of a concept: the second, the third of that name. */
const ORDINAL = / \d+$/;

/** An id that only counts would change with everything that is inserted before. */
function given(id: string): string {
  return COUNTED.test(id) ? "" : id;
}

/** What a label names, whatever separators its numbers have; a label that is only a number names nothing. */
function nameIn(label: string): string {
  return /\p{L}/u.test(label) ? label.replace(/(\d)[.,\s](?=\d)/g, "$1") : "";
}
