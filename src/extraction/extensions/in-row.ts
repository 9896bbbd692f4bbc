import { measureOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { isWhole } from "./nearness.js";
import type { Rate } from "./rates.js";

/** `3.600 mũ bảo hiểm, giá 250.000 đồng một chiếc; tổng kinh phí 900 triệu đồng`: quantity, rate and whole in a row. */
export function inRow(
  stretch: Stretch,
  { mention, timed, per }: Rate,
): { quantity: Mention; amount: Mention } | undefined {
  const [quantity, amount] = [countBefore(stretch, mention), stretch.mentions[mention.order + 1]];
  if (!quantity || !amount || timed || quantity.kind !== "count" || !isWhole(stretch, amount)) return undefined;
  const together = [quantity, amount].every(
    ({ sentence, group, upTo }) => sentence === mention.sentence && group === mention.group && upTo === null,
  );
  const alike = measureOf(amount) === measureOf(mention).split("/")[0];
  return together && alike && isForEach(stretch, per, quantity) ? { quantity, amount } : undefined;
}

/** The figure before a rate; of `23/23 tổ` the first. */
function countBefore({ mentions, words }: Stretch, { order }: Mention): Mention | undefined {
  const [first, second] = [mentions[order - 2], mentions[order - 1]];
  return second && words[second.from - 1]?.text === "/" && first?.value === second.value ? first : second;
}

/** Whether a rate is for what the quantity counts, or for a place whatever that is: `36 chi bộ được cấp mỗi nơi 12 đầu sách`. */
function isForEach({ words }: Stretch, per: readonly string[], { kind, noun, to }: Mention): boolean {
  const name = per.join(" ");
  return ANY.has(name) || kind !== "count" || noun === null || name === noun || words[to]?.folded === per[0];
}

const ANY = new Set(["nơi", "chỗ", "điểm", "đơn", "đơn vị", "chiếc", "cái", "suất", "bên", "loại"]);
