import type { Cell, Report, Statement, Tally } from "../model/index.js";
import { timeKey } from "../model/index.js";

/** What a tally counts, for the identity of its checks: its concept, else the id that it was given, else its label. */
export function tallyKey({ key, id, label, at }: Tally, { header }: Report): string[] {
  // In a text, what is known of a tally beside its own words follows from other places, and changes with them.
  if (at.pointer === null && COUNTED.test(id)) return [nameIn(label ?? "")];
  const name = key.concept === null ? given(id, label) : key.concept.replace(ORDINAL, "");
  return [name, key.body ?? "", key.scope ?? "", key.aspect ?? "", timeKey(key.time, header.date)];
}

/** What a cell is, for the identity of its checks: its category, else, where that only counts, its label. */
export function cellKey({ category, label }: Cell): string {
  return label !== null && COUNTED_CELL.test(category) ? nameIn(label) : category;
}

/** What a statement is about, for the identity of its checks: the id that it was given, else its label. */
export function statementKey({ kind, id, label }: Statement): string[] {
  return [kind, given(id, label)];
}

/** Ids that count the tallies, statements and figures of a file: `t3`, `table.row.f12`, `proportion-2`. */
const COUNTED = /(?:^|[-.@])[fst]\d+(?:$|[-.@])|-\d+$/;
/** Categories that count the cells of a list: `c2`, and `t3-c2` of one that another list has not. */
const COUNTED_CELL = /^(?:t\d+-)?c\d+$/;
/** Behind the name of a concept: the second, the third of that name. */
const ORDINAL = / \d+$/;

/** An id that only counts would change with everything that is inserted before. */
function given(id: string, label: string | null): string {
  return COUNTED.test(id) ? nameIn(label ?? "") : id;
}

/** What a label names, whatever separators its numbers have; a label that is only a number names nothing. */
function nameIn(label: string): string {
  return /\p{L}/u.test(label) ? label.replace(/(\d)[.,\s](?=\d)/g, "$1") : "";
}
