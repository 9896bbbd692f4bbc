import type { Retelling } from "../closings/retelling.js";
import type { Listen } from "../judge/listen.js";
import { type Judgement, type Weighed, weigh } from "../judge/weigh.js";
import type { Appearance } from "../keys/appearance.js";
import { compareAmounts } from "./amounts.js";
import { BESIDE_A_VERSION, besideVersions } from "./beside-versions.js";
import { candidatePairs } from "./candidates.js";
import { hedgedIn } from "./hedged.js";
import { type Likeness, likenessOf } from "./likeness.js";
import { areParallel } from "./parallel.js";
import { ACCUSES, type Quantity, quantitiesOf } from "./quantities.js";
import { type Recalled, recalledIn } from "./recalled.js";
import { Retold } from "./retold.js";
import { Rows } from "./rows.js";
import { tabledIn } from "./tabled.js";
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
  /** The year that the report tells of; 0 where it does not say. */
  readonly year: number;
  /** Folded words of the place and body that report: they tell nothing apart. */
  readonly own: readonly string[];
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
  retellings: readonly Retelling[],
  listen?: Listen<Pair>,
): { quantities: Quantity[]; versions: Version[] } {
  const vocabulary = new Vocabulary(all, known);
  const rows = new Rows(all);
  const retold = new Retold(all, vocabulary, known);
  const ties: Tie[] = [];
  for (const [one, other] of candidatePairs(all, vocabulary)) {
    const tie = tieOf(one, other, { known, vocabulary, rows, retold });
    // Of ten pairs nine come to nothing; only who asks why is told of them.
    if (tie && (listen || mayMatter(tie))) ties.push(tie);
  }
  for (const each of recalledIn(all, vocabulary, known)) addRecalled(ties, each);
  ties.push(...hedgedTies(all, ties));
  for (const each of tabledIn(all, vocabulary, known)) addRecalled(ties, each);
  for (const each of retoldAgain(all, retellings)) addRecalled(ties, each);
  const versions = versionsOf(ties, known.lists);
  const quantities = quantitiesOf(all, [...withoutThresholds(ties), ...besideVersions(ties, versions)], versions);
  if (listen) tellAll(ties, quantities, versions, listen);
  return { quantities, versions };
}

/** `5/7 khoản thu đạt trên 50%`: what two different figures are above is a threshold, and neither of them. */
function withoutThresholds(ties: readonly Tie[]): readonly Tie[] {
  const met = new Map<string, Set<string>>();
  for (const { one, other, holds } of ties)
    for (const [above, exact] of [
      [one, other],
      [other, one],
    ] as const)
      if (holds && isThreshold(above) && !isThreshold(exact)) {
        const values = met.get(above.figure.id) ?? new Set();
        met.set(above.figure.id, values.add(exact.figure.value));
      }
  const isDropped = ({ figure }: Appearance): boolean => (met.get(figure.id)?.size ?? 0) > 1;
  return ties.filter(({ one, other }) => !isDropped(one) && !isDropped(other));
}

function isThreshold({ figure: { approximator } }: Appearance): boolean {
  return approximator === "above" || approximator === "below";
}

/** Whether anything may be made of a tie, alone, as a cell of a list or beside others. */
function mayMatter({ likeness, judgement }: Tie): boolean {
  return likeness.prior >= Math.min(CELL, BESIDE_A_VERSION) || judgement.odds >= ACCUSES;
}

function tellAll(
  ties: readonly Tie[],
  quantities: readonly Quantity[],
  versions: readonly Version[],
  listen: Listen<Pair>,
): void {
  const told = new Set(quantities.flatMap((each) => each.ties));
  const inVersion = new Map(
    versions.flatMap(({ pairs, odds }) => pairs.map(({ one, other }) => [`${one} ${other}`, odds] as const)),
  );
  for (const tie of ties) {
    const { one, other, weighed, judgement, likeness } = tie;
    const odds = inVersion.get(`${one.figure.id} ${other.figure.id}`);
    const believed = odds !== undefined || told.has(tie);
    if (!believed && likeness.prior < WORTH_TELLING) continue;
    const heard = odds === undefined ? judgement : { chosen: weighed, odds, others: [] };
    listen({ readings: [weighed], judgement: heard, told: believed });
  }
}

/** What closing sections tell again by other words than those of a label. */
function* retoldAgain(all: readonly Appearance[], retellings: readonly Retelling[]): Generator<Recalled> {
  if (retellings.length === 0) return;
  const byId = new Map(all.map((each) => [each.figure.id, each]));
  for (const { of, by, chance, outcome, time } of retellings) {
    const [told, again] = [byId.get(of.id), byId.get(by.id)];
    if (told && again) yield { of: told, by: again, prior: RETOLD, chance, outcome, time };
  }
}

/** How sure the words of a closing section are of what they retell. */
const RETOLD = 0.9993;

/** Adds what is told again near by, unless other words make the same two one already. */
function addRecalled(ties: Tie[], { of, by, prior, chance, outcome, time = "same" }: Recalled): void {
  const weighed = { reading: { one: of, other: by }, prior, chance, outcome };
  const judgement = weigh([weighed], 1 - prior);
  const known = ties.findIndex(({ one, other }) => one === of && other === by);
  if (known >= 0 && (ties[known]?.judgement.odds ?? 0) >= judgement.odds) return;
  const tie: Tie = { one: of, other: by, holds: false, likeness: { prior, time }, weighed, judgement };
  if (known >= 0) ties[known] = tie;
  else ties.push(tie);
}

/** What the words around two figures make one, of which only one is told as a bound, where no label does so already. */
function hedgedTies(all: readonly Appearance[], ties: readonly Tie[]): Tie[] {
  const known = new Set(ties.filter(({ weighed }) => weighed.prior >= HEDGED).map(nameOf));
  return [...hedgedIn(all)].flatMap(({ one, other }): Tie[] => {
    const weighed = { reading: { one, other }, prior: HEDGED, chance: HEDGED_BY_CHANCE, outcome: "fits" as const };
    const likeness = { prior: HEDGED, time: "same" as const };
    const tie = { one, other, holds: true, likeness, weighed, judgement: weigh([weighed], 1 - HEDGED) };
    return known.has(nameOf(tie)) ? [] : [tie];
  });
}

function nameOf({ one, other }: Tie): string {
  return `${one.figure.id} ${other.figure.id}`;
}

const [HEDGED, HEDGED_BY_CHANCE] = [0.9, 0.2];

/** Less likely pairs are legion; whoever asks why a line is read as it is need not see them. */
const WORTH_TELLING = 0.3;

/** Of two figures that sums prove, each where it stands, neither is a slip for the other. */
const BOTH_SETTLED = 0.1;
const SMALL_SETTLED = 0.6;
/** Another year has another number, and sometimes one of the same digits. */
const OF_ANOTHER_TIME = 0.2;
/** The same label and the same stated period leave no room for another quantity. */
const SAME_PERIOD = 0.9985;
const SURE_LABEL = 0.75;
const LONG_ENOUGH = 100;

/** `50 cuộc = 50 vụ việc`: the sign says it, where one number alone stands on each side; `12 lớp x 25 em = 300 em` is reckoned. */
function areEquated(one: Appearance, other: Appearance): boolean {
  if (one.place !== other.place || other.before[0] !== "=") return false;
  const at = other.before.slice(0, BEFORE_SIGN).indexOf(one.figure.printed);
  if (at < 1 || other.before.slice(1, at).some((word) => /\d/.test(word))) return false;
  const around = [...other.before.slice(0, at + 2), ...other.behind.slice(0, BEHIND_UNIT)];
  return !around.some((word) => OPERATORS.has(word));
}

/** Signs of a sum, difference, product or quotient. */
const OPERATORS: ReadonlySet<string> = new Set("+ - – − x × * : / ÷".split(" "));
const BEHIND_UNIT = 3;

const EQUATED = 0.998;
const BEFORE_SIGN = 6;

/** What a pair is compared by, beside its own words. */
interface Surroundings {
  readonly known: Known;
  readonly vocabulary: Vocabulary;
  readonly rows: Rows;
  readonly retold: Retold;
}

function tieOf(one: Appearance, other: Appearance, { known, vocabulary, rows, retold }: Surroundings): Tie | undefined {
  const amounts = compareAmounts(one.figure, other.figure);
  if (!amounts) return undefined;
  const holds = amounts.outcome === "fits";
  // `bán trú 60 em, được hỗ trợ trên 60 em`: what one paragraph says is more is another one.
  if (holds && one.place === other.place && isThreshold(one) !== isThreshold(other)) return undefined;
  let likeness = likenessOf(one, other, vocabulary);
  let { prior } = likeness;
  const inRow = rows.likelihood(one, other);
  // Figures that are equal beside them are of one time, whatever each place calls it.
  if (inRow > prior) [prior, likeness] = [inRow, { prior: inRow, time: "same" }];
  if (!holds) {
    // Two figures of one paragraph stand there to be told apart.
    if ((one.place === other.place && !areEquated(one, other)) || known.related(one.figure.id, other.figure.id))
      return undefined;
    if (!areEquated(one, other) && areParallel(one, other)) return undefined;
    const [its, others] = [known.settled(one.figure.id), known.settled(other.figure.id)];
    const large = Number(one.figure.value) >= LONG_ENOUGH && Number(other.figure.value) >= LONG_ENOUGH;
    if (its && others) prior *= BOTH_SETTLED;
    else if ((its || others) && !large) prior *= SMALL_SETTLED;
    if (likeness.time === "other") prior *= OF_ANOTHER_TIME;
    if (areEquated(one, other)) prior = EQUATED;
    if (likeness.time === "stated" && prior >= SURE_LABEL && large) prior = SAME_PERIOD;
    const asRetold = retold.likelihood(one, other);
    if (asRetold.prior > prior) [prior, likeness] = [asRetold.prior, asRetold];
  }
  if (holds && areEquated(one, other)) prior = EQUATED;
  const weighed = { reading: { one, other }, prior, ...amounts };
  return { one, other, holds, likeness, weighed, judgement: weigh([weighed], 1 - prior) };
}
