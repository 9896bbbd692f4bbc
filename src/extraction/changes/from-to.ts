import { isDifference } from "../breakdowns/items.js";
import { measureOf, pointOf } from "../clauses/amount.js";
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
  // `từ 412 hộ (7,88%) xuống còn 356 hộ (6,81%)`: each state has its share in a bracket.
  const next = mentions[before.order + 1];
  const shared = next !== undefined && next.group >= before.to && measureOf(next) === "percent";
  const after = shared && measureOf(before) !== "percent" ? mentions[before.order + 2] : next;
  if (!after || after.sentence !== before.sentence || stateOf(after) !== stateOf(before) || after.from - before.to > 26)
    return undefined;
  const between = foldedBetween(stretch, before.to, after.from);
  // `từ 13.000 lượt trở lên; quản lý thêm 100 người`: at least so many.
  if (!between.some((word) => TO.has(word)) || between.includes("trở")) return undefined;
  const lead = foldedBetween(stretch, before.from - 6, before.from);
  const falling = between.includes("xuống") || between.includes("còn") || lead.some((word) => DECREASE.has(word));
  const rising = between.includes("lên") || lead.some((word) => INCREASE.has(word));
  // `giảm từ 5% đến 8% số vụ`: by so much.
  const turned = falling ? pointOf(before).lt(pointOf(after)) : pointOf(before).gt(pointOf(after));
  if (falling === rising || (turned && !between.some((word) => REACHES.has(word)))) return [];
  const direction = rising ? "increase" : "decrease";
  const rest = restOf(stretch, after, shared);
  rest.difference ??= raisedBy(stretch, before);
  return [weighedChange({ direction, before, after, ...rest }, TIGHT)];
}

const REACHES = new Set(["lên", "xuống", "còn", "thành"]);
const TO = new Set([...REACHES, "đến"]);

/** `thêm 9 sản phẩm, nâng tổng số từ 41 lên 50`: what was added stands before both states. */
function raisedBy({ mentions, words }: Stretch, before: Mention): Mention | null {
  const added = mentions[before.order - 1];
  if (!added || added.sentence !== before.sentence || stateOf(added) !== stateOf(before)) return null;
  const raised = words.slice(added.to, before.from).some(({ folded }) => folded === "nâng" || folded === "đưa");
  return raised && words[added.from - 1]?.folded === "thêm" ? added : null;
}

/** `giảm 06 đầu mối, tương ứng 28,6%`: words that say once more, in per cent, what changed. */
function isNamed(stretch: Stretch, difference: Mention, percent: Mention): boolean {
  return foldedBetween(stretch, difference.to, percent.from).some((word) => AGAIN.has(word));
}

const AGAIN = new Set(["tức", "ứng", "bằng", "đương", "tỷ"]);

/** Difference and percentage right behind the later state. */
function restOf(
  stretch: Stretch,
  after: Mention,
  shared: boolean,
): { difference: Mention | null; percent: Mention | null } {
  let [difference, percent]: [Mention | null, Mention | null] = [null, null];
  for (const mention of stretch.mentions.slice(after.order + 1, after.order + 3)) {
    if (mention.sentence !== after.sentence || mention.from - after.to > 14) break;
    if (shared && mention.group >= after.to && measureOf(mention) === "percent") continue;
    const named = difference !== null && measureOf(mention) === "percent" && isNamed(stretch, difference, mention);
    if (!named && !isDifference(stretch, mention) && mention.group < 0) break;
    if (measureOf(mention) === "percent" && measureOf(after) !== "percent") {
      // `tức giảm 186 hộ; tỷ lệ hộ nghèo còn 21,39%`: what is left is a state of its own.
      if (mention.clause !== after.clause || stretch.words[mention.from - 1]?.folded === "còn") break;
      percent ??= mention;
    } else if (mention.upTo === null && stateOf(mention) === stateOf(after) && isDifference(stretch, mention))
      difference ??= mention;
  }
  return { difference, percent };
}
