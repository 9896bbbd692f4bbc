import type { Confidence } from "../../model/index.js";
import type { Believed } from "../breakdowns/index.js";
import type { Cue } from "../breakdowns/slot.js";
import type { Stretch } from "../clauses/stretch.js";
import type { Listen } from "../judge/listen.js";
import { type Judgement, type Weighed, weigh } from "../judge/weigh.js";
import { besideStrokes } from "./beside-stroke.js";
import { chainsBehind, chainsTo, chainsWithin } from "./chains.js";
import { companionsOf } from "./companions.js";
import { type Movement, type RollReading, readingsOf } from "./readings.js";
import { type Role, rolesOf } from "./roles.js";

export type { Movement, RollReading } from "./readings.js";

/** Two states with the movements between them that the judge believes. */
export interface BelievedRoll {
  readonly roll: RollReading;
  readonly judgement: Judgement<RollReading> | null;
  readonly confidence: Confidence;
}

/** Paragraphs before a closing that may tell of its opening and movements. */
export const REACH = 6;

/** Roll-forwards that end in a stretch: opening, movements and closing of one thing, in it and in the paragraphs before. */
export function rollForwardsOf(
  stretches: readonly Stretch[],
  stretch: Stretch,
  breakdowns: readonly Believed[],
  listen?: Listen<RollReading>,
): BelievedRoll[] {
  const own = rolesOf(stretch);
  if (!own.some(({ cue }) => cue === "closing" || cue === "left" || cue === "sum")) return [];
  const region = [...regionBefore(stretches, stretch), ...own];
  const believed: BelievedRoll[] = [];
  for (let at = region.length - own.length; at < region.length; at += 1) {
    const ordered = [...chainsTo(region, at), ...chainsBehind(region, at)];
    const chains = ordered.length > 0 ? ordered : chainsWithin(region, at);
    const [chain] = chains;
    if (!chain) continue;
    const readings = chains.flatMap((each, rank) =>
      readingsOf(each).map((weighed) => (rank === 0 ? weighed : { ...weighed, prior: weighed.prior * LATER })),
    );
    const found = believe(readings, chain.clear, breakdowns, listen);
    believed.push(...found);
    if (found.length > 0) believed.push(...companionsOf(region, chain).map(asQuery));
    for (const beside of besideStrokes(chain))
      believed.push(...believe(readingsOf(beside), beside.clear, breakdowns, listen));
  }
  return believed;
}

const LATER = 0.3;

/** The figures of the paragraphs before, as far as they stand in one section. */
function regionBefore(stretches: readonly Stretch[], { index, block }: Stretch): Role[] {
  const before: Role[] = [];
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
    const each = stretches[at];
    if (!each || each.block.section !== block.section || each.block.note !== block.note) break;
    before.unshift(...rolesOf(each));
  }
  return before;
}

function believe(
  readings: readonly Weighed<RollReading>[],
  clear: boolean,
  breakdowns: readonly Believed[],
  listen: Listen<RollReading> | undefined,
): BelievedRoll[] {
  const [first] = readings;
  const most = readings.reduce((high, { prior }) => Math.max(high, prior), 0);
  const judgement = weigh(readings, Math.max(1 - most, 0.007));
  const { chosen, odds } = judgement;
  const confidence = odds > 10 ? "certain" : odds > 1.5 ? "likely" : "possible";
  // Only the reading that words make likeliest, and that leaves no figure out, is held against the author.
  const told =
    chosen !== null &&
    (chosen.outcome === "fits" || (confidence !== "possible" && clear && chosen === first)) &&
    !isListed(chosen.reading, breakdowns) &&
    (chosen.outcome === "fits" || !addsUpElsewhere(chosen.reading, breakdowns));
  listen?.({ readings, judgement, told });
  return told ? [{ roll: chosen.reading, judgement, confidence }] : [];
}

/** Cues of a list; others only stand a total beside its parts. */
const LISTS = new Set<Cue>(["bracket", "complete", "subset", "subset list", "colon", "bullets", "note", "remainder"]);

/** Whether a list says the same: the closing split into opening and additions, or the opening into removals and what is left. */
function isListed({ opening, closing, movements }: RollReading, breakdowns: readonly Believed[]): boolean {
  const all = (direction: Movement["direction"]): boolean => movements.every((each) => each.direction === direction);
  const whole = all("in") ? closing : all("out") ? opening : null;
  const parts = new Set(
    [opening, closing, ...movements.map(({ mention }) => mention)].filter((each) => each !== whole),
  );
  return breakdowns.some(
    ({ kind, total, parts: listed, judgement }) =>
      kind === "partition" &&
      LISTS.has(judgement?.chosen?.reading.slot.cue ?? "bracket") &&
      total === whole &&
      listed.length === parts.size &&
      listed.every((each) => parts.has(each)),
  );
}

/** `thụ lý 736 việc, gồm cũ chuyển sang 290, thụ lý mới 446. Phải thi hành 728 việc`: opening and additions make another total. */
function addsUpElsewhere({ opening, movements }: RollReading, breakdowns: readonly Believed[]): boolean {
  if (movements.some(({ direction }) => direction === "out")) return false;
  const parts = new Set([opening, ...movements.map(({ mention }) => mention)]);
  return breakdowns.some(
    ({ kind, holds, parts: listed }) =>
      kind === "partition" && holds && listed.length === parts.size && listed.every((each) => parts.has(each)),
  );
}

function asQuery(roll: RollReading): BelievedRoll {
  return { roll, judgement: null, confidence: "likely" };
}
