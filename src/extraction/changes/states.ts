import { isDifference } from "../breakdowns/items.js";
import { measureOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import { POINTS } from "./words.js";

/** What a state measures; `tăng 0,45 triệu đồng` is of `5,2 triệu đồng/người/tháng`. */
export function stateOf(mention: Mention): string {
  return measureOf(mention).split("/")[0] ?? "";
}

/** States that the change may lead to: counts before it in the sentence, those of its noun first. */
export function laterStates(stretch: Stretch, change: Mention): Mention[] {
  const found: Mention[] = [];
  for (let index = change.order - 1; index >= Math.max(0, change.order - 8); index -= 1) {
    const mention = stretch.mentions[index];
    if (!mention || mention.sentence < change.sentence - 1) break;
    if (isDifference(stretch, mention)) continue;
    if (measureOf(change) !== "percent" && stateOf(mention) !== stateOf(change)) continue;
    if (measureOf(change) === "percent" && measureOf(mention) === "percent" && change.unit !== POINTS) continue;
    found.push(mention);
  }
  const next = stretch.mentions
    .slice(change.order + 1, change.order + 3)
    .find((each) => measureOf(each) === measureOf(change));
  // `đã tăng thêm 2.510 tấn, tăng 2,4% so với tuần trước, lên 150.350 tấn`.
  // `giảm 125 con, tương ứng giảm 6,25%, còn 1.875 con`.
  const lead = stretch.words[(next?.from ?? 0) - 1]?.folded;
  const left = lead === "còn" && next?.order === change.order + 2 && next.noun === change.noun;
  const risen = next && next.sentence === change.sentence && (lead === "lên" || left) && !isDifference(stretch, next);
  if (risen && measureOf(change) !== "percent") return [next];
  const alike = found.filter(({ noun }) => change.noun === null || (noun !== null && nounsMatch(noun, change.noun)));
  const described = (mention: Mention): string => foldedBetween(stretch, mention.to, mention.to + 4).join(" ");
  const words = described(change).split(" ").slice(0, 2).join(" ");
  const closest = alike.filter((each) => words.length > 3 && described(each).startsWith(words));
  return [...new Set([...closest, ...alike, ...found])].slice(0, 4);
}

/** States that the change may come from: counts behind `so với`, `cùng kỳ`, or in the brackets behind it. */
export function earlierStates(stretch: Stretch, change: Mention, percent: Mention | null): Mention[] {
  const found: Mention[] = [];
  const from = (percent ?? change).order + 1;
  for (const mention of stretch.mentions.slice(from, from + 2)) {
    if (mention.sentence !== change.sentence || measureOf(mention) === "percent" || isDifference(stretch, mention))
      break;
    const between = foldedBetween(stretch, (percent ?? change).to, mention.from);
    // `so với tuần trước, lên 150.350 tấn`: the later state.
    // `giảm 6.251 việc so với năm 2018 và 23.912 việc chưa có điều kiện`: what `và` joins is another thing.
    if (between.includes(";") || between.at(-1) === "lên" || between.at(-1) === "và") break;
    if (between.includes("với") || between.includes("kỳ") || between.includes("trước")) found.push(mention);
  }
  return found.slice(0, 1);
}
