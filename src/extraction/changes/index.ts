import type { Confidence } from "../../model/index.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import type { Listen } from "../judge/listen.js";
import { type Judgement, type Weighed, weigh } from "../judge/weigh.js";
import { against } from "./against.js";
import { baseInBracket } from "./base-in-bracket.js";
import { beyondPlan } from "./beyond-plan.js";
import { compared } from "./compared.js";
import { concluded } from "./concluded.js";
import { datedStates } from "./dated.js";
import { fromBase } from "./from-base.js";
import { fromTo } from "./from-to.js";
import { gapInBracket, rateBeforeBracket } from "./gap-in-bracket.js";
import { inOrder } from "./in-order.js";
import { netOf } from "./net.js";
import { overPlan } from "./over-plan.js";
import { pairBehind } from "./pair.js";
import { pointsBetween } from "./points.js";
import { sincePrevious } from "./previous.js";
import { rateSince } from "./rate-since.js";
import { shortOf } from "./short-of.js";
import { provenLayout, withSiblings } from "./siblings.js";
import { sinceEarlier } from "./since.js";
import { thanNamed } from "./than-named.js";
import { TIGHT } from "./tight.js";
import { withinBracket } from "./within-bracket.js";

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
  readonly confidence: Confidence;
}

/** Changes of a stretch: differences and growth beside the states that they lead to or come from. */
export function changesOf(stretch: Stretch, listen?: Listen<ChangeReading>): BelievedChange[] {
  const heard = stretch.mentions.flatMap((mention) => {
    const based = fromBase(stretch, mention);
    // `so với năm 2024 (15 đảng viên) giảm 6`: the words leave no other state.
    const told = fromTo(stretch, mention) ?? (based.length > 0 ? based : boundIn(stretch, mention));
    const readings = told ?? [
      ...pointsBetween(stretch, mention),
      ...overPlan(stretch, mention),
      ...compared(stretch, mention),
      ...pairBehind(stretch, mention),
      ...datedStates(stretch, mention),
      ...withinBracket(stretch, mention),
      ...baseInBracket(stretch, mention),
      ...sinceEarlier(stretch, mention),
      ...against(stretch, mention),
    ];
    return readings.length > 0 ? [readings] : [];
  });
  const proven = new Set(heard.flatMap(provenLayout));
  return heard.flatMap((readings) => believed(withoutFarther(withSiblings(stretch, readings, proven)), listen));
}

/** Readings whose words name every figure, and leave no other. */
const BOUND = [
  beyondPlan,
  shortOf,
  concluded,
  gapInBracket,
  rateBeforeBracket,
  thanNamed,
  inOrder,
  sincePrevious,
  netOf,
  rateSince,
];

function boundIn(stretch: Stretch, mention: Mention): readonly Weighed<ChangeReading>[] | undefined {
  for (const read of BOUND) {
    const found = read(stretch, mention);
    if (found.length > 0) return found;
  }
  return undefined;
}

/** Where the words bind a change to a state of its own sentence, one of the sentence before is not what they compare. */
function withoutFarther(readings: readonly Weighed<ChangeReading>[]): readonly Weighed<ChangeReading>[] {
  const bound = readings.find(({ prior, reading }) => prior >= TIGHT && isWhole(reading) && isNear(reading));
  if (!bound) return readings;
  return readings.filter(({ reading }) => reading.before !== bound.reading.before || isNear(reading));
}

function isWhole({ before, after }: ChangeReading): boolean {
  return before !== null && after !== null;
}

function isNear({ after, difference, percent }: ChangeReading): boolean {
  return after === null || after.sentence === (difference ?? percent)?.sentence;
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
