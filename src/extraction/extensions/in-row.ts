import { measureOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { isWhole } from "./nearness.js";
import type { Rate } from "./rates.js";

/** `3.600 mũ bảo hiểm, giá 250.000 đồng một chiếc; tổng kinh phí 900 triệu đồng`: quantity, rate and whole in a row. */
export function inRow(stretch: Stretch, { mention, timed }: Rate): { quantity: Mention; amount: Mention } | undefined {
  const [quantity, amount] = [stretch.mentions[mention.order - 1], stretch.mentions[mention.order + 1]];
  if (!quantity || !amount || timed || quantity.kind !== "count" || !isWhole(stretch, amount)) return undefined;
  const together = [quantity, amount].every(
    ({ sentence, group, upTo }) => sentence === mention.sentence && group === mention.group && upTo === null,
  );
  const alike = measureOf(amount) === measureOf(mention).split("/")[0];
  return together && alike ? { quantity, amount } : undefined;
}
