import type { Report, Tally } from "../model/index.js";
import { timeKey } from "../model/index.js";

/** What a tally counts, for the identity of its checks. */
export function tallyKey({ key, label, id }: Tally, { header }: Report): string[] {
  return [
    key.concept ?? label ?? id,
    key.body ?? "",
    key.scope ?? "",
    key.aspect ?? "",
    timeKey(key.time, header.date),
  ];
}
