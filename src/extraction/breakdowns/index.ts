import type { Confidence } from "../../model/index.js";
import { measureOf, pointOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { groupBy } from "../group.js";
import type { Hearing, Listen } from "../judge/listen.js";
import { type Judgement, type Weighed, weigh } from "../judge/weigh.js";
import { agreeingIn } from "./agreeing.js";
import { addUp } from "./arithmetic.js";
import { isCompanion, provenOf } from "./companions.js";
import { exchangedIn } from "./exchanged.js";
import { otherTotal, withoutExcused } from "./excused.js";
import type { Notes } from "./notes.js";
import { nothing } from "./nothing.js";
import { readsOtherwise } from "./otherwise.js";
import { type Breakdown, readingsOf } from "./readings.js";
import { repeatedPart, withRepeats } from "./repeated.js";
import { isSealed, MOSTLY } from "./sealed.js";
import type { Slot } from "./slot.js";
import { slotsOf } from "./slots.js";
import { subsetOf } from "./subsets.js";

export type { Notes } from "./notes.js";
export type { Breakdown } from "./readings.js";

/** A breakdown that the judge believes, and how sure it is of the reading. */
export interface Believed {
  readonly total: Mention;
  readonly parts: readonly Mention[];
  readonly kind: "partition" | "open" | "overlap";
  readonly confidence: Confidence;
  readonly holds: boolean;
  /** A part of which the words leave open whether the total counts it. */
  readonly unsure: Mention | null;
  readonly judgement: Judgement<Breakdown> | null;
}

/** The lists of one stretch in each way in which they may be read, before any is believed. */
export type Lists = readonly { readonly slot: Slot; readonly series: readonly Readings[] }[];

/** Lists that are weighed in another way, because of others. */
export type Reweighed = ReadonlyMap<Readings, Readings>;

/** Finds the lists of one stretch. */
export function listsOf(stretches: readonly Stretch[], stretch: Stretch, notes: Notes): Lists {
  return slotsOf(stretches, stretch, notes).map((slot) => ({
    slot,
    series: [...readingsOf(slot).values()].map((readings) => withRepeats(readings, stretches)),
  }));
}

/** Finds the lists of a text that changed places. */
export function exchangedLists(stretches: readonly Stretch[], all: readonly Lists[]): Reweighed {
  return exchangedIn(
    all.map((lists) => lists.flatMap(({ series }) => series)),
    (reading) => isSetApart(stretches, reading) || readsOtherwise(stretches, reading),
  );
}

/** Believes the lists of one stretch, or not. */
export function breakdownsOf(
  stretches: readonly Stretch[],
  lists: Lists,
  exchanged: Reweighed,
  listen?: Listen<Breakdown>,
): Believed[] {
  const judge = (read: Reweighed): Judged[] =>
    lists.map(({ slot, series }) =>
      judgeSlot(
        stretches,
        slot,
        series.map((readings) => read.get(readings) ?? exchanged.get(readings) ?? readings),
      ),
    );
  const alone = judge(new Map());
  const agreeing = agreeingIn(
    lists.flatMap(({ series }) => series),
    alone.flatMap(({ believed }) => believed),
  );
  const judged = agreeing.size > 0 ? judge(agreeing) : alone;
  for (const hearing of judged.flatMap(({ hearings }) => hearings)) listen?.(hearing);
  const believed = judged.flatMap((each) => each.believed);
  return withoutRepeats(withoutExcused(withoutCuts(stretches, believed)));
}

/** Shorter readings of a list that names a part twice are none. */
function withoutCuts(stretches: readonly Stretch[], believed: readonly Believed[]): Believed[] {
  const repeating = believed.filter(
    ({ holds, judgement, total, parts }) =>
      !holds &&
      judgement?.chosen &&
      repeatedPart(stretches, { total, parts, sum: judgement.chosen.reading.sum }) !== null,
  );
  return believed.filter(
    (each) =>
      !repeating.some(
        ({ total, parts }) =>
          total === each.total && parts.length > each.parts.length && each.parts.every((part) => parts.includes(part)),
      ),
  );
}

/** Odds from which a miss is told to the author. */
const ACCUSES = 1.4;

type Readings = readonly Weighed<Breakdown>[];

/** What the judge heard of the readings of one slot, and believes. */
interface Judged {
  readonly hearings: readonly Hearing<Breakdown>[];
  readonly believed: readonly Believed[];
}

function judgeSlot(stretches: readonly Stretch[], slot: Slot, series: readonly Readings[]): Judged {
  const proven = series.length > 1 ? provenOf(series.map((readings) => weigh(readings, nothing(readings, [])))) : [];
  const hearings: Hearing<Breakdown>[] = [];
  const believed = series.flatMap((readings) => {
    const judgement = accusable(readings, proven);
    const believed = believedOf(stretches, judgement, proven);
    hearings.push({ readings, judgement, told: believed.length > 0 });
    return believed;
  });
  // What states no sum may still name parts of a whole.
  const subset = believed.length === 0 ? subsetOf(slot) : null;
  if (!subset) return { hearings, believed };
  return { hearings, believed: [{ ...subset, confidence: "likely", holds: true, unsure: null, judgement: null }] };
}

function believedOf(
  stretches: readonly Stretch[],
  judgement: Judgement<Breakdown>,
  proven: readonly Breakdown[],
): Believed[] {
  const { chosen, odds } = judgement;
  if (!chosen) return [];
  const holds = chosen.outcome === "fits";
  const doubtful = holds ? null : unsurePart(chosen.reading);
  if (doubtful) {
    const { total, parts } = chosen.reading;
    return [{ total, parts, kind: "partition", confidence: "likely", holds: true, unsure: doubtful, judgement }];
  }
  if (!holds && (odds < ACCUSES || isSetApart(stretches, chosen.reading) || !mayAccuse(chosen.reading, proven)))
    return [];
  if (!holds && readsOtherwise(stretches, chosen.reading)) return [];
  const confidence = odds > 8 ? "certain" : odds > ACCUSES ? "likely" : "possible";
  const { parts } = chosen.reading;
  const other = holds ? undefined : otherTotal(stretches, chosen.reading);
  const total = other ?? chosen.reading.total;
  return [{ total, parts, kind: "partition", confidence, holds: holds || !!other, unsure: null, judgement }];
}

/** `Riêng tai nạn đường bộ có 3 vụ …, 9 vụ …`: what a sentence sets apart is some of what was counted before it. */
function isSetApart(stretches: readonly Stretch[], { total, parts }: Breakdown): boolean {
  const [first] = parts;
  const stretch = stretches[first?.stretch ?? -1];
  if (!first || !stretch || (total.stretch === first.stretch && total.sentence === first.sentence)) return false;
  return stretch.words[stretch.layout.sentence.indexOf(first.sentence)]?.folded === "riêng";
}

/** A miss so near a sum is hardly chance, whichever total the words make likeliest. */
const TELLING = 0.03;

function isTelling({ outcome, chance }: Pick<Weighed<Breakdown>, "outcome" | "chance">): boolean {
  return outcome === "keystroke" && chance <= TELLING;
}

/** Of readings that miss only the one that words make likeliest, or one that chance hardly explains, is held against the author. */
function accusable(readings: readonly Weighed<Breakdown>[], proven: readonly Breakdown[]): Judgement<Breakdown> {
  const innocent = nothing(readings, proven);
  const judgement = weigh(readings, innocent);
  if (!judgement.chosen || judgement.chosen.outcome === "fits") return judgement;
  const likeliest = readings.reduce((best, each) => (each.prior > best.prior ? each : best));
  const telling = readings.filter(isTelling);
  const sealed = isSealed(likeliest.reading);
  const held = sealed
    ? [likeliest]
    : likeliest.outcome === "far" && telling.length > 0
      ? telling
      : [likeliest, ...telling];
  return weigh(
    readings.filter((each) => held.includes(each) || each.outcome === "fits"),
    innocent,
  );
}

/** `(01 giám đốc, 07 viên chức, lao động hợp đồng 01)`: a last part of another shape, without which the list adds up. */
function unsurePart({ total, parts }: Breakdown): Mention | null {
  const [first, last] = [parts[0], parts.at(-1)];
  if (parts.length < 3 || !first || !last || first.bare || !last.bare || first.clause !== last.clause) return null;
  return addUp(total, parts.slice(0, -1)).outcome === "fits" ? last : null;
}

/** Without a cue that ties the list to its total a miss is told only where the labels leave nothing out. */
function mayAccuse(reading: Breakdown, proven: readonly Breakdown[]): boolean {
  const { slot, total, parts, sum } = reading;
  const [first] = parts;
  if (reading.exchanged) return true;
  if (!first || mayBeUncounted(slot, total, parts, sum)) return false;
  // What a paragraph before counts is no whole of what are each more than it.
  if (total.stretch !== first.stretch && parts.every((part) => pointOf(part).gt(pointOf(total)))) return false;
  // `74 cơ sở (cấp trên kiểm tra 26, tự kiểm tra 74 cơ sở)`: what all of them are leaves room for no other part.
  if (parts.some((part) => part.value === total.value && part.unit === total.unit)) return false;
  if (sum.ratio > 1 && (slot.carried(total, parts) || isFullWithoutFirst(reading))) return false;
  if (reading.sealed || proven.some((each) => isCompanion(each, reading))) return true;
  const { exclusive, overlapping } = slot.labels(parts);
  // `748 đoàn viên (nữ 352, có đạo 96, là học sinh 301)`: whoever is one may be another.
  if (overlapping && sum.ratio > 1) return false;
  if (slot.cue === "summed") return true;
  // `24 hội nghị …²`, `² 15 hội nghị trực tiếp, 11 hội nghị trực tuyến`.
  const counted = first.noun !== null && first.noun === total.noun;
  if (slot.cue === "note" && exclusive && counted) return sum.ratio > MOSTLY && sum.ratio < 1 / MOSTLY;
  if (slot.cue === "beside" || slot.cue === "total first") return exclusive;
  if (slot.cue === "remainder") return exclusive || slot.adjacent(total, first) || slot.adjacent(first, total);
  if (slot.cue === "dimension" && !exclusive && !slot.under(total, first)) return false;
  // A total that lost a digit has no zero before the one that is left.
  if (sum.ratio > 2.2 && /^0\d/.test(total.printed) && !sum.partTyped) return false;
  // Right behind its total a list is its parts whatever they add up to; elsewhere one far off is the list of something else.
  const tight =
    slot.cue === "note"
      ? slot.close(total) && (sum.ratio >= MOSTLY || isTelling(sum))
      : slot.adjacent(total, first) && slot.cue !== "parallel";
  return tight || (slot.cue !== "note" && sum.ratio > 0.45 && sum.ratio < 2.2);
}

/** `nhận 312, trong đó 300 trực tuyến; giải quyết 310, đang giải quyết 2`: `trong đó` is of the first, and the others are all. */
function isFullWithoutFirst({ slot, total, parts: [first, second, ...others] }: Breakdown): boolean {
  if (!first || !second || others.length === 0 || slot.cue !== "subset" || second.clause === first.clause) return false;
  return addUp(total, [second, ...others]).outcome === "fits";
}

/** What has no number may be one thing, or any amount. */
function mayBeUncounted(slot: Slot, total: Mention, parts: readonly Mention[], { ratio }: Breakdown["sum"]): boolean {
  const uncounted = ratio < 1 ? slot.uncounted(parts) : 0;
  return uncounted > 0 && (measureOf(total) !== "count" || pointOf(total).toNumber() * (1 - ratio) < uncounted + 0.5);
}

/** One list read from two cues is one list, also where one cue misses a part; figures that a sum explains accuse no other total. */
function withoutRepeats(believed: readonly Believed[]): Believed[] {
  const explained = new Set(
    believed.filter(({ holds, kind }) => holds && kind === "partition").flatMap(({ parts }) => parts),
  );
  const ofTotal = groupBy(believed, ({ total }) => total.id);
  const isCut = ({ total, parts }: Believed): boolean =>
    (ofTotal.get(total.id) ?? []).some(
      (other) => other.parts.length > parts.length && parts.every((part) => other.parts.includes(part)),
    );
  // `nhận 312, trong đó 300 trực tuyến; giải quyết 310, đang giải quyết 2`: what adds up without a part takes none besides.
  const isFull = ({ total, parts }: Believed): boolean =>
    (ofTotal.get(total.id) ?? []).some(
      (other) => other.holds && other.kind === "partition" && other.parts.every((part) => parts.includes(part)),
    );
  const seen = new Set<string>();
  return believed.filter((each) => {
    const { total, parts, holds, kind } = each;
    const name = `${kind} ${[total, ...parts].map(({ id }) => id).join(" ")}`;
    if (seen.has(name) || (!holds && (isCut(each) || isFull(each) || parts.every((part) => explained.has(part)))))
      return false;
    seen.add(name);
    return true;
  });
}
