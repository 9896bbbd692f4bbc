import type { Confidence } from "../../model/index.js";
import { measureOf, pointOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import type { Listen } from "../judge/listen.js";
import { type Judgement, type Weighed, weigh } from "../judge/weigh.js";
import { addUp } from "./arithmetic.js";
import type { Notes } from "./notes.js";
import { type Breakdown, readingsOf } from "./readings.js";
import type { Cue, Slot } from "./slot.js";
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

/** Reads the lists of one stretch. */
export function breakdownsOf(
  stretches: readonly Stretch[],
  stretch: Stretch,
  notes: Notes,
  listen?: Listen<Breakdown>,
): Believed[] {
  const believed = slotsOf(stretches, stretch, notes).flatMap((slot) => judgeSlot(slot, listen));
  return withoutRepeats(believed);
}

/** Odds from which a miss is told to the author. */
const ACCUSES = 1.4;

function judgeSlot(slot: Slot, listen: Listen<Breakdown> | undefined): Believed[] {
  const series = [...readingsOf(slot).values()];
  const believed = series.flatMap((readings) => {
    const judgement = accusable(readings);
    const believed = believedOf(judgement);
    listen?.({ readings, judgement, told: believed.length > 0 });
    return believed;
  });
  // What states no sum may still name parts of a whole.
  const subset = believed.length === 0 ? subsetOf(slot) : null;
  if (!subset) return believed;
  return [{ ...subset, confidence: "likely", holds: true, unsure: null, judgement: null }];
}

function believedOf(judgement: Judgement<Breakdown>): Believed[] {
  const { chosen, odds } = judgement;
  if (!chosen) return [];
  const holds = chosen.outcome === "fits";
  const doubtful = holds ? null : unsurePart(chosen.reading);
  if (doubtful) {
    const { total, parts } = chosen.reading;
    return [{ total, parts, kind: "partition", confidence: "likely", holds: true, unsure: doubtful, judgement }];
  }
  if (!holds && (odds < ACCUSES || !mayAccuse(chosen.reading))) return [];
  const confidence = odds > 8 ? "certain" : odds > ACCUSES ? "likely" : "possible";
  const { total, parts } = chosen.reading;
  return [{ total, parts, kind: "partition", confidence, holds, unsure: null, judgement }];
}

/** A miss so near a sum is hardly chance, whichever total the words make likeliest. */
const TELLING = 0.03;

/** Of readings that miss only the one that words make likeliest, or one that chance hardly explains, is held against the author. */
function accusable(readings: readonly Weighed<Breakdown>[]): Judgement<Breakdown> {
  const judgement = weigh(readings, nothing(readings));
  if (!judgement.chosen || judgement.chosen.outcome === "fits") return judgement;
  const likeliest = readings.reduce((best, each) => (each.prior > best.prior ? each : best));
  const telling = readings.filter(({ outcome, chance }) => outcome === "keystroke" && chance <= TELLING);
  const held = likeliest.outcome === "far" && telling.length > 0 ? telling : [likeliest, ...telling];
  return weigh(
    readings.filter((each) => held.includes(each) || each.outcome === "fits"),
    nothing(readings),
  );
}

/** `(01 giám đốc, 07 viên chức, lao động hợp đồng 01)`: a last part of another shape, without which the list adds up. */
function unsurePart({ total, parts }: Breakdown): Mention | null {
  const [first, last] = [parts[0], parts.at(-1)];
  if (parts.length < 3 || !first || !last || first.bare || !last.bare) return null;
  return addUp(total, parts.slice(0, -1)).outcome === "fits" ? last : null;
}

/** Without a cue that ties the list to its total a miss is told only where the labels leave nothing out. */
function mayAccuse({ slot, total, parts: [first, ...rest], sum }: Breakdown): boolean {
  if (!first || mayBeUncounted(slot, total, [first, ...rest], sum)) return false;
  const { exclusive } = slot.labels([first, ...rest]);
  if (slot.cue === "summed") return true;
  if (slot.cue === "beside" || slot.cue === "total first") return exclusive;
  if (slot.cue === "remainder") return exclusive || slot.adjacent(total, first) || slot.adjacent(first, total);
  if (slot.cue === "dimension" && !exclusive && !slot.under(total, first)) return false;
  // A total that lost a digit has no zero before the one that is left.
  if (sum.ratio > 2.2 && total.printed.startsWith("0") && !sum.partTyped) return false;
  // Right behind its total a list is its parts whatever they add up to; elsewhere one far off is the list of something else.
  const tight =
    slot.cue === "note"
      ? slot.close(total) && sum.ratio >= MOSTLY
      : slot.adjacent(total, first) && slot.cue !== "parallel";
  return tight || (slot.cue !== "note" && sum.ratio > 0.45 && sum.ratio < 2.2);
}

/**
 * How likely the words state no sum, and the figures would turn out so all the same.
 *
 * Parts of an incomplete list never exceed the whole, and seldom come near it.
 */
function nothing(readings: readonly Weighed<Breakdown>[]): number {
  const likeliest = readings.reduce<Weighed<Breakdown> | null>(
    (best, each) => (each.prior > (best?.prior ?? 0) ? each : best),
    null,
  );
  if (!likeliest) return 1;
  const { prior, reading } = likeliest;
  const { ratio } = reading.sum;
  const likely = exceeded(reading)
    ? 0.05
    : ratio > 1
      ? 0.2
      : ratio > 0.9 && ratio < 1
        ? 0.35
        : ratio > 0.8 && ratio < 1
          ? 0.7
          : 1;
  return isSealed(reading) ? SEALED : Math.max((1 - prior) * likely, 0.004);
}

/** Odds against a list whose words leave no way out: `63 cán bộ, gồm 02 cán bộ quản lý, 46 giáo viên và 03 nhân viên`. */
const SEALED = 0.0018;

/**
 * Whether nothing but a slip explains a list that misses.
 *
 * It stands right behind its total, in brackets, behind `gồm` or in the note at it, counts what the total counts, names
 * nothing without a number, and is not of another size.
 */
function isSealed({ slot, total, parts, sum }: Breakdown): boolean {
  const [first] = parts;
  if (!first || slot.open || slot.labels(parts).overlapping) return false;
  const behind = slot.cue === "note" ? slot.close(total) : SEALING.has(slot.cue) && slot.adjacent(total, first);
  if (!behind || total.approximator !== null || sum.ratio < MOSTLY || sum.ratio > 2.2) return false;
  const alike = parts.every(({ noun, bare }) => noun === total.noun || (noun === null && bare));
  return alike && (parts.length > 2 || parts.every(({ noun }) => noun !== null));
}

/** What has no number may be one thing, or any amount. */
function mayBeUncounted(slot: Slot, total: Mention, parts: readonly Mention[], { ratio }: Breakdown["sum"]): boolean {
  const uncounted = ratio < 1 ? slot.uncounted(parts) : 0;
  return uncounted > 0 && (measureOf(total) !== "count" || pointOf(total).toNumber() * (1 - ratio) < uncounted + 0.5);
}

/** What a list left out by mistake is seldom the bulk of it. */
const MOSTLY = 0.6;

const SEALING = new Set<Cue>(["bracket", "complete"]);

/** `72 cán bộ, trong đó giáo viên 76`: what is part of a whole, of all or of some, is not above it. */
function exceeded({ slot, total, parts }: Breakdown): boolean {
  const [first] = parts;
  if (!first || !PART_CUES.has(slot.cue) || !slot.adjacent(total, first)) return false;
  return parts.some((part) => pointOf(part).gt(pointOf(total)));
}

const PART_CUES = new Set<Cue>(["bracket", "complete", "subset", "subset list"]);

/** One list read from two cues is one list; figures that a sum explains accuse no other total. */
function withoutRepeats(believed: readonly Believed[]): Believed[] {
  const explained = new Set(
    believed.filter(({ holds, kind }) => holds && kind === "partition").flatMap(({ parts }) => parts),
  );
  const seen = new Set<string>();
  return believed.filter(({ total, parts, holds, kind }) => {
    const name = `${kind} ${[total, ...parts].map(({ id }) => id).join(" ")}`;
    if (seen.has(name) || (!holds && parts.every((part) => explained.has(part)))) return false;
    seen.add(name);
    return true;
  });
}
