import { measureOf, pointOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween, opensEarlier } from "../clauses/words.js";
import type { Weighed } from "../judge/weigh.js";
import { PLAN_WORDS } from "../vi/plans.js";
import { addsNothing } from "./adds-nothing.js";
import { ageOf } from "./ages.js";
import { weighedChange } from "./compare.js";
import type { ChangeReading } from "./index.js";
import { directionBetween, POINTS } from "./words.js";

/** `62,02%, vượt 2,02 điểm % so với chỉ tiêu (60%)`: percentage points between the two percentages next to them. */
export function pointsBetween(stretch: Stretch, difference: Mention): Weighed<ChangeReading>[] {
  if (difference.unit !== POINTS) return [];
  const { words, mentions } = stretch;
  const percents = mentions
    .slice(Math.max(0, difference.order - 4), difference.order + 3)
    .filter(
      (each) =>
        each !== difference &&
        each.sentence === difference.sentence &&
        measureOf(each) === "percent" &&
        each.unit !== POINTS,
    );
  const before = percents.filter(({ order }) => order < difference.order).slice(-2);
  const [behind] = percents.filter(({ order }) => order > difference.order);
  const last = before.at(-1);
  // `17,0%, thấp hơn mức 17,5% được giao và giảm 0,9 điểm so với năm 2024 (17,9%)`: what it is compared with is no state of its own.
  const state = before.findLast((each) => !isYardstick(stretch, each));
  const pairs: [Mention | undefined, Mention | undefined][] = [
    [state, behind],
    [before[0], last],
  ];
  if (percents.length === 0) return pointsBefore(stretch, difference);
  const since = percents.length === 1 && last ? sinceTold(stretch, difference, last) : [];
  if (since.length > 0) return since;
  const planned = beyondPlan(stretch, difference, before);
  if (planned) return [weighedChange(planned, BOUND)];
  return pairs.flatMap(([after, base], rank) => {
    if (!after || !base || after === base) return [];
    const direction = directionBetween(words, after.to, difference.from);
    if (direction === undefined) return [];
    // `98,2%, cao hơn 9,7 điểm phần trăm so với nông thôn (90,3%)`.
    const named = foldedBetween(stretch, difference.to, base.from).join(" ").includes("so với");
    const compared = rank === 0 && (named || (base.group >= difference.to && opensEarlier(words, base.group)));
    const prior = compared && difference.order === after.order + 1 ? BOUND : 0.85;
    return [weighedChange({ direction, before: base, after, difference, percent: null }, prior)];
  });
}

/** Whether words of comparison stand right before a percentage: `cao hơn mức 95%`. */
function isYardstick(stretch: Stretch, { from }: Mention): boolean {
  const lead = foldedBetween(stretch, from - 3, from);
  return lead.includes("hơn") || (lead.includes("so") && lead.includes("với"));
}

/** Words from an earlier percentage to the change since. */
const MOST_TO_CHANGE = 12;

/** `Độ che phủ đạt 52,4%. Năm 2024 là 51,8%, tức là tăng 0,6 điểm %`: the only percentage of the sentence before, and an earlier one. */
function sinceTold(stretch: Stretch, difference: Mention, before: Mention): Weighed<ChangeReading>[] {
  const age = ageOf(stretch, before);
  if (age === undefined || ("side" in age && age.side === "later")) return [];
  const [after, another] = stretch.mentions.filter(
    (each) => each.sentence === difference.sentence - 1 && each.kind === "percent" && each.unit !== POINTS,
  );
  if (!after || another || difference.from - before.to > MOST_TO_CHANGE || after.group >= 0) return [];
  const own = ageOf(stretch, after);
  if (own !== undefined && "side" in own && own.side === "earlier") return [];
  if (own !== undefined && "year" in own && "year" in age && own.year <= age.year) return [];
  const direction = directionBetween(stretch.words, before.to, difference.from);
  if (direction === undefined || !addsNothing(stretch, difference, after)) return [];
  return [weighedChange({ direction, before, after, difference, percent: null }, BOUND)];
}

/** Sentences before the change that may tell of its two states. */
const MOST_SENTENCES = 1;

/**
 * `Đầu năm 214 hộ nghèo, chiếm 2,87%; cuối năm còn 131 hộ, chiếm 1,75%. Như vậy tỷ lệ giảm 1,12 điểm phần trăm`: the only two
 * percentages of the sentence before, of which the change's direction says which was first.
 */
function pointsBefore(stretch: Stretch, difference: Mention): Weighed<ChangeReading>[] {
  const { words, layout, mentions } = stretch;
  const told = mentions.filter(
    (each) =>
      measureOf(each) === "percent" &&
      each.upTo === null &&
      each.order < difference.order &&
      difference.sentence - each.sentence <= MOST_SENTENCES,
  );
  const [one, other, another] = told;
  if (!one || !other || another || told.some(({ unit }) => unit === POINTS)) return [];
  const opening = layout.sentence.indexOf(difference.sentence);
  const direction = directionBetween(words, opening, difference.from);
  if (direction === undefined || one.value === other.value) return [];
  const rising = pointOf(one).lt(pointOf(other)) === (direction === "increase");
  const [before, after] = rising ? [one, other] : [other, one];
  const concludes = SO.has(words[opening]?.folded ?? "") || addsNothing(stretch, difference, other);
  return [weighedChange({ direction, before, after, difference, percent: null }, concludes ? 0.98 : 0.8)];
}

/** First words of a sentence that draws what the one before it comes to. */
const SO = new Set(["như", "vậy", "do", "tức", "nghĩa", "qua"]);

/** How likely words make it that these two are compared. */
const BOUND = 0.99;

/** Words before a percentage, or at the opening of its bracket, that may call it a plan. */
const MOST_LEAD = 4;

/** `đạt 73% (chỉ tiêu 70%), vượt 3 điểm %`, `chỉ tiêu 70%, thực hiện 73%, vượt 3 điểm %`: a result, its plan and how far it went beyond. */
function beyondPlan(stretch: Stretch, difference: Mention, before: readonly Mention[]): ChangeReading | undefined {
  const [first, second] = before;
  if (!first || !second || second.order !== difference.order - 1 || first.order !== second.order - 1) return undefined;
  const [one, other] = [isPlan(stretch, first), isPlan(stretch, second)];
  if (one === other || first.clause !== difference.clause) return undefined;
  const word = stretch.words[difference.from - 1]?.folded ?? "";
  const direction = directionBetween(stretch.words, second.to, difference.from);
  // `tăng 3 điểm %` may be since last year, whatever the plan is.
  if (direction === undefined || !BEYOND.has(word) || isSince(stretch, difference)) return undefined;
  return { direction, before: one ? first : second, after: one ? second : first, difference, percent: null };
}

/** Words of going beyond a plan or falling short of it. */
const BEYOND = new Set(["vượt", "hụt", "hơn", "thiếu"]);

function isPlan({ words, mentions }: Stretch, { from, order }: Mention): boolean {
  const least = Math.max(0, from - MOST_LEAD, mentions[order - 1]?.to ?? 0);
  for (let at = from - 1; at >= least; at -= 1) {
    if (PLAN_WORDS.at(words, at)) return words[at]?.folded !== "so" && words[at]?.folded !== "cùng";
    if (words[at]?.kind === "sign" && words[at]?.text !== ":") return false;
  }
  return false;
}

/** `so với năm 2024`, `cùng kỳ` right behind: another state than the plan. */
function isSince({ words }: Stretch, { to }: Mention): boolean {
  const behind = words.slice(to, to + MOST_LEAD).map(({ folded }) => folded);
  return behind.includes("năm") || behind.includes("kỳ");
}
