import { ZERO } from "../../numeric/index.js";
import { measureOf, pointOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import { HEAD_NOUNS } from "../vi/claims.js";
import { LISTED_THINGS } from "../vi/listing.js";
import { ROLL_CUES, type RollCue } from "../vi/movements.js";
import { COUNT_NOUNS } from "../vi/nouns.js";
import { labelRange } from "./labels.js";
import type { Breakdown } from "./readings.js";

/** Figures before a list among which an opening balance is looked for. */
const MOST_BEFORE = 4;

/** Whether the words allow another reading than a sum, under which the figures are right. */
export function readsOtherwise(stretches: readonly Stretch[], reading: Breakdown): boolean {
  const stretch = stretches[reading.total.stretch];
  if (!stretch) return false;
  return (
    isBalance(stretch, reading) ||
    harmsPeople(stretch, reading) ||
    countsMore(stretch, reading) ||
    namesAnotherWhole(stretches, stretch, reading)
  );
}

/** Words of the whole that a clause names: `trong hồ sơ đã giải quyết có 28.041 hồ sơ trước và đúng hạn`. */
const MOST_WHOLE = 10;

/** Whether the clause of the first part says of what it tells, in words that the total has not. */
function namesAnotherWhole(stretches: readonly Stretch[], own: Stretch, { total, parts: [first] }: Breakdown): boolean {
  const stretch = stretches[first?.stretch ?? -1];
  if (!first || !stretch) return false;
  const from = stretch.words.findIndex((_, at) => stretch.layout.clause[at] === first.clause);
  const lead = foldedBetween(stretch, from, first.from);
  if (
    lead[0] !== "trong" ||
    lead.length > MOST_WHOLE ||
    lead.at(-1) !== "có" ||
    lead.some((word) => POINTING.has(word))
  )
    return false;
  const named = lead.slice(1, -1).filter((word) => !PLAIN.has(word));
  const { from: start, to } = labelRange(own, total);
  const label = foldedBetween(own, start, to);
  return named.length > 1 && named.some((word) => !label.includes(word));
}

const POINTING = new Set(["đó", "này", "ấy", "trên"]);
const PLAIN = new Set(["tổng", "số", "các", "đã"]);

/** `742 hộ; … 598 hộ (thoát 171, phát sinh 27)`, `giải tỏa 27/35 điểm; phát sinh 4 điểm, còn 12 điểm`: what goes and what comes. */
function isBalance(stretch: Stretch, { total, parts }: Breakdown): boolean {
  const { mentions } = stretch;
  const [one, other, left] = parts.map(pointOf);
  if (!one || !other || parts.length > 3 || !tellsMovement(stretch, parts)) return false;
  const turned = (start: Mention, end: typeof one): boolean =>
    [one.minus(other), other.minus(one)].some((change) => pointOf(start).plus(change).eq(end));
  if (left) return turned(total, left);
  return mentions
    .slice(Math.max(0, total.order - MOST_BEFORE), total.order)
    .some((each) => isOfOneNoun(each, total) && turned(each, pointOf(total)));
}

/** Whether some part is said to have gone or come: small numbers add up to one another often enough. */
function tellsMovement({ words, index, mentions }: Stretch, parts: readonly Mention[]): boolean {
  return parts.some((part) => {
    if (part.stretch !== index) return false;
    const after = mentions[part.order - 1]?.to ?? 0;
    return words.slice(after, part.from).some((_, at) => MOVES.has(ROLL_CUES.at(words, after + at)?.value ?? "none"));
  });
}

const MOVES: ReadonlySet<RollCue> = new Set<RollCue>(["in", "source", "out", "process", "rise", "fall", "either"]);

/** A state before another counts the same: `01 đơn vị; 33 biên chế (30 …, 03 …)` is none. */
function isOfOneNoun(one: Mention, other: Mention): boolean {
  if (measureOf(one) !== measureOf(other)) return false;
  return one.noun === other.noun || (one.noun !== null && other.noun !== null && nounsMatch(one.noun, other.noun));
}

/** `TNGT 4 vụ (chết 2, bị thương 3)`: people are no parts of accidents. */
function harmsPeople(stretch: Stretch, { total, parts }: Breakdown): boolean {
  if (!EVENTS.has(total.noun ?? "")) return false;
  return parts.every((part) => {
    const { from } = labelRange(stretch, part);
    return part.stretch === total.stretch && foldedBetween(stretch, from, part.from).some((word) => HARMED.has(word));
  });
}

const EVENTS = new Set(["vụ", "vụ tai nạn", "vụ việc"]);
const HARMED = new Set(["chết", "thương", "vong", "tích"]);

/** `46 công trình, phần việc`: a total of two nouns counts what is neither of the first. */
function countsMore(stretch: Stretch, { total, parts }: Breakdown): boolean {
  const { words, layout } = stretch;
  if (total.noun === null) return false;
  const comma = words.findIndex(({ text }, at) => at >= total.to && at < total.to + MOST_NOUN && text === ",");
  if (comma < 0 || layout.group[comma] !== total.group) return false;
  // `321 ý kiến, kiến nghị`: two words for one thing. What counts more is no less than the parts.
  const one = HEAD_NOUNS.at(words, total.to);
  if (one && comma < total.to + one.length) return false;
  if (sumOf(parts).gt(pointOf(total))) return false;
  const second = COUNT_NOUNS.at(words, comma + 1) ?? LISTED_THINGS.at(words, comma + 1);
  return (
    second !== undefined &&
    parts.every(({ noun }) => noun !== second.value) &&
    parts.some(({ noun }) => noun === total.noun)
  );
}

function sumOf(parts: readonly Mention[]): ReturnType<typeof pointOf> {
  return parts.reduce((sum, part) => sum.plus(pointOf(part)), ZERO);
}

/** Words of a noun behind its number. */
const MOST_NOUN = 4;
