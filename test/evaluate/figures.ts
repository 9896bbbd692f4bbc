import type { Audited } from "./audited.js";
import { Counter, type Part } from "./counts.js";
import { placeKey, type Token } from "./tokens.js";

/** Compares the figures of the gold data with those of the audit, number by number at its place. */
export function scoreFigures(gold: readonly Token[], audited: Audited): Part {
  const counter = new Counter();
  const wanted = new Set(gold.map(placeKey));
  const reported = new Set(audited.numbers.flatMap(({ keys }) => keys));
  for (const token of gold) {
    const found = reported.has(placeKey(token));
    counter.countFound("figures.recall", found);
    if (!found) counter.note("missed figure", token, token.print);
  }
  for (const { token, keys } of audited.numbers) {
    const right = keys.some((key) => wanted.has(key));
    counter.countFound("figures.precision", right);
    if (!right) counter.note("false figure", token, token.print);
  }
  return counter;
}
