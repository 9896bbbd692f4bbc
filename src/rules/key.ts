import type { Report, Statement, Tally } from "../model/index.js";
import { timeKey } from "../model/index.js";

/** What a tally counts, for the identity of its checks. */
export function tallyKey({ key, id }: Tally, { header }: Report): string[] {
  return [key.concept ?? id, key.body ?? "", key.scope ?? "", key.aspect ?? "", timeKey(key.time, header.date)];
}

/** What a statement is about, for the identity of its checks: the id that it was given, else its label. */
export function statementKey({ kind, id, label }: Statement): string[] {
  // An id that only counts the statements of a file would change with every one that is inserted.
  const isGiven = !/-\d+$/.test(id);
  return [kind, isGiven ? id : (label ?? "")];
}
