import type { Listen } from "../judge/listen.js";
import { type Judgement, type Weighed, weigh } from "../judge/weigh.js";
import type { Appearance } from "../keys/appearance.js";
import { compareAmounts } from "./amounts.js";
import { candidatePairs } from "./candidates.js";
import { type Likeness, likenessOf } from "./likeness.js";
import { ACCUSES, type Quantity, quantitiesOf } from "./quantities.js";
import { CELL, type Version, versionsOf } from "./versions.js";
import { Vocabulary } from "./vocabulary.js";

export type { Quantity } from "./quantities.js";
export type { Version } from "./versions.js";

/** Two appearances that may be of one quantity, and what words and numbers say of it. */
export interface Tie {
  readonly one: Appearance;
  readonly other: Appearance;
  readonly holds: boolean;
  readonly likeness: Likeness;
  readonly weighed: Weighed<Pair>;
  readonly judgement: Judgement<Pair>;
}

/** Two appearances as one reading of the words: that both speak of one quantity. */
export interface Pair {
  readonly one: Appearance;
  readonly other: Appearance;
}

/** What the rest of the report says of its figures. */
export interface Known {
  /** Names of the times that the title gives to the whole report. */
  readonly period: readonly string[];
  /** Whether a sum, share or change holds two figures, so that they are different quantities. */
  readonly related: (one: string, other: string) => boolean;
  /** Whether a sum or share of several figures proves one. */
  readonly settled: (figure: string) => boolean;
  readonly lists: readonly List[];
}

/** A list read elsewhere in the report: its total and its parts, by the figures' ids. */
export interface List {
  readonly id: string;
  readonly total: string;
  readonly parts: readonly string[];
}

/** Quantities that a report states in several places, and lists that it gives twice. */
export function tieOutsOf(
  all: readonly Appearance[],
  known: Known,
  listen?: Listen<Pair>,
): { quantities: Quantity[]; versions: Version[] } {
  const vocabulary = new Vocabulary(all, known.period);
  const ties: Tie[] = [];
  for (const [one, other] of candidatePairs(all, vocabulary)) {
    const tie = tieOf(one, other, known, vocabulary);
    // Of ten pairs nine come to nothing; only who asks why is told of them.
    if (tie && (listen || mayMatter(tie))) ties.push(tie);
  }
  const versions = versionsOf(ties, known.lists);
  const quantities = quantitiesOf(ties, versions);
  if (listen) {
    const told = new Set(quantities.flatMap((each) => each.ties));
    for (const tie of ties) listen({ readings: [tie.weighed], judgement: tie.judgement, told: told.has(tie) });
  }
  return { quantities, versions };
}

/** Whether anything may be made of a tie, alone, as a cell of a list or beside others. */
function mayMatter({ likeness, judgement }: Tie): boolean {
  return likeness.prior >= CELL || judgement.odds >= ACCUSES;
}

/** Of two figures that sums prove, each where it stands, neither is a slip for the other. */
const BOTH_SETTLED = 0.1;
/** The same label and the same stated period leave no room for another quantity. */
const SAME_PERIOD = 0.9985;
const SURE_LABEL = 0.75;
const LONG_ENOUGH = 100;

function tieOf(one: Appearance, other: Appearance, known: Known, vocabulary: Vocabulary): Tie | undefined {
  const amounts = compareAmounts(one.figure, other.figure);
  if (!amounts) return undefined;
  const holds = amounts.outcome === "fits";
  const likeness = likenessOf(one, other, vocabulary);
  let { prior } = likeness;
  if (!holds) {
    // Two figures of one paragraph stand there to be told apart.
    if (one.place === other.place || known.related(one.figure.id, other.figure.id)) return undefined;
    if (known.settled(one.figure.id) && known.settled(other.figure.id)) prior *= BOTH_SETTLED;
    const large = Number(one.figure.value) >= LONG_ENOUGH && Number(other.figure.value) >= LONG_ENOUGH;
    if (likeness.time === "stated" && prior >= SURE_LABEL && large) prior = SAME_PERIOD;
  }
  const weighed = { reading: { one, other }, prior, ...amounts };
  return { one, other, holds, likeness, weighed, judgement: weigh([weighed], 1 - prior) };
}
