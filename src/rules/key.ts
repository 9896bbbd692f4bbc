import type { Report, Statement, Tally } from "../model/index.js";
import { timeKey } from "../model/index.js";

/** What a tally counts, for the identity of its checks. */
export function tallyKey({ key, label }: Tally, { header }: Report): string[] {
  return [
    key.concept ?? label ?? "",
    key.body ?? "",
    key.scope ?? "",
    key.aspect ?? "",
    timeKey(key.time, header.date),
  ];
}

/** What a statement is about, for the identity of its checks; one without a label is told apart by its figures. */
export function statementKey({ kind, label }: Statement): string[] {
  return [kind, label ?? ""];
}
