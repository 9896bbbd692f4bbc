import { isDifference } from "../breakdowns/items.js";
import { measureOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import type { Weighed } from "../judge/weigh.js";
import { DECREASE, INCREASE } from "../vi/changes.js";
import { weighedChange } from "./compare.js";
import type { ChangeReading } from "./index.js";
import { stateOf } from "./states.js";
import { TIGHT } from "./tight.js";

/** `tăng từ 05 nhiệm vụ lên 15`, `giảm từ 28 hộ xuống còn 23 hộ (17,9%)`. */
export function fromTo(stretch: Stretch, before: Mention): Weighed<ChangeReading>[] | undefined {
  const { words, mentions } = stretch;
  if (words[before.from - 1]?.folded !== "từ") return undefined;
  const after = mentions[before.order + 1];
  if (!after || after.sentence !== before.sentence || stateOf(after) !== stateOf(before) || after.from - before.to > 26)
    return undefined;
  const between = foldedBetween(stretch, before.to, after.from);
  // `từ 13.000 lượt trở lên; quản lý thêm 100 người`: at least so many.
  if (!between.some((word) => TO.has(word)) || between.includes("trở")) return undefined;
  const lead = foldedBetween(stretch, before.from - 6, before.from);
  const falling = between.includes("xuống") || between.includes("còn") || lead.some((word) => DECREASE.has(word));
  const rising = between.includes("lên") || lead.some((word) => INCREASE.has(word));
  if (falling === rising) return [];
  const direction = rising ? "increase" : "decrease";
  const rest = restOf(stretch, after);
  return [weighedChange({ direction, before, after, ...rest }, TIGHT)];
}

const TO = new Set(["lên", "xuống", "còn", "đến", "thành"]);

/** Difference and percentage right behind the later state. */
function restOf(stretch: Stretch, after: Mention): Pick<ChangeReading, "difference" | "percent"> {
  let [difference, percent]: [Mention | null, Mention | null] = [null, null];
  for (const mention of stretch.mentions.slice(after.order + 1, after.order + 3)) {
    if (mention.sentence !== after.sentence || mention.from - after.to > 14) break;
    if (!isDifference(stretch, mention) && mention.group < 0) break;
    if (measureOf(mention) === "percent" && measureOf(after) !== "percent") percent ??= mention;
    else if (stateOf(mention) === stateOf(after) && isDifference(stretch, mention)) difference ??= mention;
  }
  return { difference, percent };
}
