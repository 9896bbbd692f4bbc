import { HUNDRED, type Interval, intervals } from "../../numeric/index.js";
import { isDifference } from "../breakdowns/items.js";
import { intervalOf, measureOf, pointOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import type { Listen } from "../judge/listen.js";
import { oneKeystrokeAway, shifted } from "../judge/repair.js";
import { type Judgement, type Weighed, weigh } from "../judge/weigh.js";
import { compareRate } from "../proportions/share.js";
import { DECREASE, directionOf, INCREASE } from "../vi/changes.js";

/** A change with what the text prints of it. */
export interface ChangeReading {
  readonly direction: "increase" | "decrease";
  readonly before: Mention | null;
  readonly after: Mention | null;
  readonly difference: Mention | null;
  readonly percent: Mention | null;
}

export interface BelievedChange {
  readonly change: ChangeReading;
  readonly judgement: Judgement<ChangeReading>;
  readonly confidence: "certain" | "likely" | "possible";
}

/** Changes of a stretch: differences and growth beside the states that they lead to or come from. */
export function changesOf(stretch: Stretch, listen?: Listen<ChangeReading>): BelievedChange[] {
  const heard = stretch.mentions.flatMap((mention) => {
    const readings = fromTo(stretch, mention) ?? [
      ...pointsBetween(stretch, mention),
      ...fromBase(stretch, mention),
      ...against(stretch, mention),
    ];
    return readings.length > 0 ? [readings] : [];
  });
  const proven = new Set(heard.flatMap(provenLayout));
  return heard.flatMap((readings) => believed(withSiblings(stretch, readings, proven), listen));
}

function believed(
  readings: readonly Weighed<ChangeReading>[],
  listen: Listen<ChangeReading> | undefined,
): BelievedChange[] {
  const most = readings.reduce((high, { prior }) => Math.max(high, prior), 0);
  const judgement = weigh(readings, Math.max(1 - most, 0.007));
  const { chosen, odds } = judgement;
  const confidence = odds > 10 ? "certain" : odds > 1.5 ? "likely" : "possible";
  const told = chosen !== null && (chosen.outcome === "fits" || confidence !== "possible");
  listen?.({ readings, judgement, told });
  return told ? [{ change: chosen.reading, judgement, confidence }] : [];
}

/** A rate that hardly any chance makes fit. */
const PROVEN = 0.003;

/** Sentences of a difference with its rate and of its later state, where figures prove that they go together. */
function provenLayout(readings: readonly Weighed<ChangeReading>[]): string[] {
  return readings.flatMap(({ reading, outcome, chance }) => {
    return outcome === "fits" && chance <= PROVEN ? layoutOf(reading) : [];
  });
}

function layoutOf({ before, after, difference, percent }: ChangeReading): string[] {
  if (before || !after || !difference || !percent || after.noun === null || after.noun !== difference.noun) return [];
  return [`${after.sentence} ${difference.sentence}`];
}

/** `936 vụ, 1.106 người. Giảm 339 vụ (26,59%), giảm 427 người (27,85%)`: what is laid out as a sibling that fits is meant like it. */
function withSiblings(
  stretch: Stretch,
  readings: readonly Weighed<ChangeReading>[],
  proven: ReadonlySet<string>,
): readonly Weighed<ChangeReading>[] {
  const [first] = readings;
  if (!first || readings.some(({ outcome }) => outcome === "fits")) return readings;
  const layout = layoutOf(first.reading)[0];
  const { after, difference } = first.reading;
  const only =
    after &&
    stretch.mentions.filter(
      (each) => each.sentence === after.sentence && each.noun === after.noun && !isDifference(stretch, each),
    ).length === 1;
  if (!layout || !proven.has(layout) || !only || !difference) return readings;
  return [{ ...first, prior: TIGHT }, ...readings.slice(1)];
}

/** `tăng từ 05 nhiệm vụ lên 15`, `giảm từ 28 hộ xuống còn 23 hộ (17,9%)`. */
function fromTo(stretch: Stretch, before: Mention): Weighed<ChangeReading>[] | undefined {
  const { words, mentions } = stretch;
  if (words[before.from - 1]?.folded !== "từ") return undefined;
  const after = mentions[before.order + 1];
  if (!after || after.sentence !== before.sentence || stateOf(after) !== stateOf(before) || after.from - before.to > 26)
    return undefined;
  const between = foldedBetween(stretch, before.to, after.from);
  if (!between.some((word) => TO.has(word))) return undefined;
  const lead = foldedBetween(stretch, before.from - 6, before.from);
  const falling = between.includes("xuống") || between.includes("còn") || lead.some((word) => DECREASE.has(word));
  const rising = between.includes("lên") || lead.some((word) => INCREASE.has(word));
  if (falling === rising) return [];
  const direction = rising ? "increase" : "decrease";
  const rest = restOf(stretch, after);
  return [weighedChange({ direction, before, after, ...rest }, TIGHT)];
}

/** What a state measures; `tăng 0,45 triệu đồng` is of `5,2 triệu đồng/người/tháng`. */
function stateOf(mention: Mention): string {
  return measureOf(mention).split("/")[0] ?? "";
}

const TO = new Set(["lên", "xuống", "còn", "đến", "thành"]);

/** Difference and percentage right behind the later state. */
function restOf(stretch: Stretch, after: Mention): Pick<ChangeReading, "difference" | "percent"> {
  let [difference, percent]: [Mention | null, Mention | null] = [null, null];
  for (const mention of stretch.mentions.slice(after.order + 1, after.order + 3)) {
    if (mention.sentence !== after.sentence || mention.from - after.to > 14) break;
    if (!isDifference(stretch, mention) && mention.group < 0) break;
    if (measureOf(mention) === "percent" && measureOf(after) !== "percent") percent ??= mention;
    else if (measureOf(mention) === measureOf(after) && isDifference(stretch, mention)) difference ??= mention;
  }
  return { difference, percent };
}

/** `12 vụ, giảm 3 vụ (20%) so với cùng kỳ`, `giảm 8,74% so với cùng kỳ (866 vụ)`. */
function against(stretch: Stretch, mention: Mention): Weighed<ChangeReading>[] {
  if (!isDifference(stretch, mention)) return [];
  const before = foldedBetween(stretch, mention.from - 3, mention.from + 1);
  const rising = before
    .map((word, at) => directionOf(word, before[at + 1] ?? ""))
    .findLast((each) => each !== undefined);
  if (rising === undefined || isNewState(stretch, mention)) return [];
  const direction = rising ? "increase" : "decrease";
  const asPercent = measureOf(mention) === "percent";
  // `giảm 52% (giảm 247,8 m3)`: the difference may follow its rate.
  const next = stretch.mentions[mention.order + 1];
  const behind =
    asPercent &&
    next &&
    measureOf(next) !== "percent" &&
    isDifference(stretch, next) &&
    next.from - mention.to <= 6 &&
    next.group === mention.to
      ? next
      : null;
  const difference = asPercent ? behind : mention;
  const percent = asPercent ? mention : percentBehind(stretch, mention);
  const previous = asPercent ? stretch.mentions[mention.order - 1] : undefined;
  // `tăng 146 vụ, tăng 16,86 %`: the second tells of the first once more.
  if (previous && isDifference(stretch, previous) && measureOf(previous) !== "percent") return [];
  const befores = earlierStates(stretch, mention, percent);
  return laterStates(stretch, mention).flatMap((after, rank) => {
    const prior = AFTERS[rank] ?? 0.05;
    const readings: Weighed<ChangeReading>[] = [];
    for (const before of befores) {
      if (stateOf(before) === stateOf(after) && before !== after)
        readings.push(weighedChange({ direction, before, after, difference, percent }, prior * 0.9));
    }
    const risen = after.order > mention.order && percent !== null;
    const tight = rank === 0 && befores.length === 0 && (risen || isTight(after, mention, percent));
    if (difference && percent)
      readings.push(
        weighedChange(
          { direction, before: null, after, difference, percent },
          befores.length > 0 ? prior * 0.5 : tight ? TIGHT : prior,
        ),
      );
    return readings;
  });
}

/** `62,02%, vượt 2,02 điểm % so với chỉ tiêu (60%)`: percentage points between the two percentages next to them. */
function pointsBetween(stretch: Stretch, difference: Mention): Weighed<ChangeReading>[] {
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
  const pairs: [Mention | undefined, Mention | undefined][] = [
    [last, behind],
    [before[0], last],
  ];
  return pairs.flatMap(([after, base], rank) => {
    if (!after || !base || after === base) return [];
    const direction = directionBetween(words, after.to, difference.from);
    if (direction === undefined) return [];
    // `98,2%, cao hơn 9,7 điểm phần trăm so với nông thôn (90,3%)`.
    const compared = rank === 0 && foldedBetween(stretch, difference.to, base.from).join(" ").includes("so với");
    const prior = compared && difference.order === after.order + 1 ? 0.99 : 0.85;
    return [weighedChange({ direction, before: base, after, difference, percent: null }, prior)];
  });
}

const POINTS = "điểm %";

function directionBetween(words: Stretch["words"], from: number, to: number): ChangeReading["direction"] | undefined {
  for (let index = from; index < to; index += 1) {
    const rising = directionOf(words[index]?.folded ?? "", words[index + 1]?.folded ?? "");
    if (rising !== undefined) return rising ? "increase" : "decrease";
  }
  return undefined;
}

/** `so với năm 2024 (7.930,2 triệu đồng) tăng 626,3 triệu đồng, tương ứng 7,9%`: the earlier state stands before its change. */
function fromBase(stretch: Stretch, difference: Mention): Weighed<ChangeReading>[] {
  const before = stretch.mentions[difference.order - 1];
  if (!before || measureOf(difference) === "percent" || !isDifference(stretch, difference)) return [];
  if (
    before.sentence !== difference.sentence ||
    stateOf(before) !== stateOf(difference) ||
    difference.from - before.to > 4
  )
    return [];
  const lead = foldedBetween(stretch, before.from - 8, before.from);
  const percent = percentBehind(stretch, difference);
  const direction = directionBetween(stretch.words, before.to, difference.from);
  if (!lead.join(" ").includes("so với") || !percent || direction === undefined) return [];
  return [weighedChange({ direction, before, after: null, difference, percent }, TIGHT)];
}

/** `754 người, giảm 32 người (4,07%)`: nothing stands between a state, its change and the rate of that change. */
function isTight(after: Mention, difference: Mention, percent: Mention | null): boolean {
  if (percent === null || difference.order !== after.order + 1 || percent.order !== difference.order + 1) return false;
  if (after.noun === null || difference.noun !== after.noun || after.sentence !== difference.sentence) return false;
  return difference.from - after.to <= 3 && percent.from - difference.to <= 4;
}

/** How likely words make a change whose figures stand side by side. */
const TIGHT = 0.995;

const AFTERS = [0.9, 0.3, 0.15, 0.08];

/** `tăng lên 15`, `giảm còn 23`: the new state, not a difference. */
function isNewState(stretch: Stretch, mention: Mention): boolean {
  const before = stretch.words[mention.from - 1]?.folded ?? "";
  return before === "lên" || before === "còn" || before === "xuống" || before === "từ";
}

/** The percentage that follows a difference: `(8,74%)`, `tương ứng 8,74%`, `bằng 8,74%`, `, tăng 8,74%`. */
function percentBehind(stretch: Stretch, difference: Mention): Mention | null {
  const next = stretch.mentions[difference.order + 1];
  if (!next || next.sentence !== difference.sentence || measureOf(next) !== "percent" || next.from - difference.to > 8)
    return null;
  const between = foldedBetween(stretch, difference.to, next.from);
  return between.some((word) => ["chiếm", "đạt", ";"].includes(word)) ? null : next;
}

/** States that the change may lead to: counts before it in the sentence, those of its noun first. */
function laterStates(stretch: Stretch, change: Mention): Mention[] {
  const found: Mention[] = [];
  for (let index = change.order - 1; index >= Math.max(0, change.order - 8); index -= 1) {
    const mention = stretch.mentions[index];
    if (!mention || mention.sentence < change.sentence - 1) break;
    if (isDifference(stretch, mention)) continue;
    if (measureOf(change) !== "percent" && stateOf(mention) !== stateOf(change)) continue;
    if (measureOf(change) === "percent" && measureOf(mention) === "percent" && change.unit !== "điểm %") continue;
    found.push(mention);
  }
  const next = stretch.mentions
    .slice(change.order + 1, change.order + 3)
    .find((each) => measureOf(each) === measureOf(change));
  // `đã tăng thêm 2.510 tấn, tăng 2,4% so với tuần trước, lên 150.350 tấn`.
  const risen =
    next &&
    next.sentence === change.sentence &&
    stretch.words[next.from - 1]?.folded === "lên" &&
    !isDifference(stretch, next);
  if (risen && measureOf(change) !== "percent") return [next];
  const alike = found.filter(({ noun }) => change.noun === null || (noun !== null && nounsMatch(noun, change.noun)));
  const described = (mention: Mention): string => foldedBetween(stretch, mention.to, mention.to + 4).join(" ");
  const words = described(change).split(" ").slice(0, 2).join(" ");
  const closest = alike.filter((each) => words.length > 3 && described(each).startsWith(words));
  return [...new Set([...closest, ...alike, ...found])].slice(0, 4);
}

/** States that the change may come from: counts behind `so với`, `cùng kỳ`, or in the brackets behind it. */
function earlierStates(stretch: Stretch, change: Mention, percent: Mention | null): Mention[] {
  const found: Mention[] = [];
  const from = (percent ?? change).order + 1;
  for (const mention of stretch.mentions.slice(from, from + 2)) {
    if (mention.sentence !== change.sentence || measureOf(mention) === "percent" || isDifference(stretch, mention))
      break;
    const between = foldedBetween(stretch, (percent ?? change).to, mention.from);
    if (between.includes(";")) break;
    if (between.includes("với") || between.includes("kỳ") || between.includes("trước")) found.push(mention);
  }
  return found.slice(0, 1);
}

function weighedChange(reading: ChangeReading, prior: number): Weighed<ChangeReading> {
  const results = [differenceResult(reading), growthResult(reading)].filter((each) => each !== null);
  const worst =
    results.find(({ outcome }) => outcome === "misses") ??
    results.find(({ outcome }) => outcome === "keystroke") ??
    results[0];
  // A direction alone is checked by its rule; there is nothing to weigh.
  if (!worst) return { reading, prior, outcome: "fits", chance: 0.5 };
  return { reading, prior, outcome: worst.outcome, chance: results.reduce((all, { chance }) => all * chance, 1) };
}

type Result = Pick<Weighed<ChangeReading>, "outcome" | "chance"> | null;

function differenceResult({ direction, before, after, difference }: ChangeReading): Result {
  if (!before || !after || !difference) return null;
  const [high, low] = direction === "increase" ? [after, before] : [before, after];
  const computed = intervals.minus(intervalOf(high), intervalOf(low));
  const size = pointOf(high).abs().plus(1).toNumber();
  const chance = Math.min(2 / size, 0.5);
  if (intervals.intersect(computed, absolute(intervalOf(difference))) !== null) return { outcome: "fits", chance };
  const residual = pointOf(high).minus(pointOf(low)).minus(pointOf(difference).abs());
  const typed =
    oneKeystrokeAway(difference, shifted(difference, residual)) ||
    oneKeystrokeAway(high, shifted(high, residual.negated())) ||
    oneKeystrokeAway(low, shifted(low, residual));
  return typed ? { outcome: "keystroke", chance: Math.min(chance * 60, 0.9) } : { outcome: "misses", chance: 1 };
}

function growthResult({ direction, before, after, difference, percent }: ChangeReading): Result {
  if (!percent || measureOf(percent) !== "percent") return null;
  const change = before && after ? signed(direction, before, after) : difference && absolute(intervalOf(difference));
  if (!change) return null;
  const base = before ? intervalOf(before) : after ? fromLater(direction, intervalOf(after), change) : null;
  const ratio = base && intervals.divide(intervals.scale(change, HUNDRED), base);
  if (!ratio) return null;
  const others = [before, after, difference].filter((each) => each !== null);
  return compareRate(percent, ratio, others, () => false);
}

function signed(direction: ChangeReading["direction"], before: Mention, after: Mention): Interval {
  const [high, low] = direction === "increase" ? [after, before] : [before, after];
  return intervals.minus(intervalOf(high), intervalOf(low));
}

function fromLater(direction: ChangeReading["direction"], after: Interval, change: Interval): Interval {
  return direction === "increase" ? intervals.minus(after, change) : intervals.plus(after, change);
}

function absolute(interval: Interval): Interval {
  return interval.high.isNegative()
    ? intervals.scale(interval, interval.high.dividedBy(interval.high.abs()))
    : interval;
}
