import { groupBy } from "../group.js";
import type { Appearance } from "../keys/appearance.js";
import type { Tie } from "./index.js";
import { outliersOf } from "./outliers.js";
import type { Version } from "./versions.js";

/** One quantity with the places that state it. */
export interface Quantity {
  readonly appearances: readonly Appearance[];
  readonly ties: readonly Tie[];
  /** Figures that say another time than the rest, or none where the rest says one. */
  readonly unstated: ReadonlySet<string>;
  readonly odds: number;
}

/** Odds from which equal numbers are taken for one quantity, and different ones for a slip. */
const BELIEVES = 3;
export const ACCUSES = 1.4;
/** Another time explains much: less likely pairs are not worth the author's time. */
const ASKS = 3;
/** From here on even two groups of mentions that agree among themselves are held against each other. */
const SURELY = 12;
/** Of small numbers words must say that they are one. */
const WORDED = 0.5;
const SMALL = 100;
const NO_CHANCE = 0.006;

/** Gathers ties of appearances, given in reading order, into quantities; what two versions of a list compare already is left to them. */
export function quantitiesOf(
  all: readonly Appearance[],
  ties: readonly Tie[],
  versions: readonly Version[],
): Quantity[] {
  const places = new Map(all.map((appearance, at) => [appearance, at]));
  const compared = new Set(versions.flatMap(({ pairs }) => pairs.map(({ one, other }) => nameOf(one, other))));
  const open = ties.filter(({ one, other }) => !compared.has(nameOf(one.figure.id, other.figure.id)));
  const groups = new Groups();
  const taken: Tie[] = [];
  for (const tie of open) {
    if (!isBelieved(tie)) continue;
    groups.join(tie.one, tie.other);
    taken.push(tie);
  }
  const told = [
    ...open.filter(
      ({ holds, judgement, likeness }) => !holds && judgement.odds >= (likeness.time === "unstated" ? ASKS : ACCUSES),
    ),
    ...outliersOf(open, groups),
  ];
  const accused = new Set<string>();
  for (const tie of told.toSorted((a, b) => b.judgement.odds - a.judgement.odds)) {
    const { one, other, judgement } = tie;
    const [its, others] = [groups.sizeOf(one), groups.sizeOf(other)];
    if (groups.areJoined(one, other) || (its > 1 && others > 1 && judgement.odds < SURELY)) continue;
    // The one that stands alone is the slip; it is told once.
    const lone = its > 1 ? other : one;
    if (accused.has(lone.figure.id)) continue;
    accused.add(lone.figure.id);
    groups.join(one, other);
    taken.push(tie);
  }
  return [...groupBy(taken, ({ one }) => groups.rootOf(one)).values()].map((some) => quantityOf(some, places));
}

function isBelieved({ holds, judgement, weighed, one, other }: Tie): boolean {
  // `dặm vá 45 km đường` and `dặm vá trên 45 km đường`: words right beside them say that they are one.
  if (holds && one.figure.approximator !== other.figure.approximator && areFramedAlike(one, other))
    return judgement.odds >= ACCUSES;
  if (!holds || judgement.odds < BELIEVES) return false;
  if (weighed.prior >= WORDED) return true;
  // Of two round numbers, one a bound and one exact, each may be of its own.
  if (one.figure.approximator !== other.figure.approximator && isRound(one.figure.value)) return false;
  return Number(one.figure.value) >= SMALL || one.figure.value.includes(".");
}

function isRound(value: string): boolean {
  return /^\d0+$/.test(value);
}

/** Whether the word before two figures and those behind them are the same. */
function areFramedAlike(one: Appearance, other: Appearance): boolean {
  const isWord = (word: string | undefined): boolean => word !== undefined && /^\p{L}{2,}$/u.test(word);
  const behind = [0, 1].every((at) => isWord(one.behind[at]) && one.behind[at] === other.behind[at]);
  return behind && isWord(one.before[0]) && one.before[0] === other.before[0];
}

function nameOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function quantityOf(ties: readonly Tie[], places: ReadonlyMap<Appearance, number>): Quantity {
  // In reading order, so that one more mention at the end of a text leaves the comparisons before it as they are.
  const appearances = [...new Set(ties.flatMap(({ one, other }) => [one, other]))].sort(
    (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0),
  );
  const broken = ties.filter(({ holds }) => !holds);
  const counts = new Map<string, number>();
  for (const { figure } of appearances) counts.set(figure.value, (counts.get(figure.value) ?? 0) + 1);
  // What most places say comes first: the others are compared with it.
  const ordered = appearances.toSorted((a, b) => (counts.get(b.figure.value) ?? 0) - (counts.get(a.figure.value) ?? 0));
  const unstated = broken.flatMap(({ one, other, likeness, weighed }) => {
    // Another time explains another number, but not one that a single keystroke made of the same long one.
    if (likeness.time !== "unstated" || weighed.chance <= NO_CHANCE) return [];
    return [(counts.get(one.figure.value) ?? 0) > 1 ? other.figure.id : one.figure.id];
  });
  const odds = Math.min(...(broken.length > 0 ? broken : ties).map(({ judgement }) => judgement.odds));
  return { appearances: ordered, ties, unstated: new Set(unstated), odds };
}

/** Appearances joined into groups. */
export class Groups {
  readonly #parent = new Map<Appearance, Appearance>();
  readonly #members = new Map<Appearance, Appearance[]>();

  join(one: Appearance, other: Appearance): void {
    const [a, b] = [this.rootOf(one), this.rootOf(other)];
    if (a === b) return;
    const [large, small] = this.membersOf(a).length < this.membersOf(b).length ? [b, a] : [a, b];
    const moved = this.membersOf(small);
    for (const each of moved) this.#parent.set(each, large);
    this.#members.set(large, [...this.membersOf(large), ...moved]);
    this.#members.delete(small);
  }

  rootOf(appearance: Appearance): Appearance {
    return this.#parent.get(appearance) ?? appearance;
  }

  membersOf(appearance: Appearance): readonly Appearance[] {
    const root = this.rootOf(appearance);
    return this.#members.get(root) ?? [root];
  }

  /** In how many places the quantity of an appearance stands. */
  sizeOf(appearance: Appearance): number {
    return new Set(this.membersOf(appearance).map(({ place }) => place)).size;
  }

  areJoined(one: Appearance, other: Appearance): boolean {
    return this.rootOf(one) === this.rootOf(other);
  }
}
