import { once } from "../clauses/memo.js";
import type { Appearance } from "../keys/appearance.js";
import type { When } from "../keys/times.js";
import type { Known } from "./index.js";

const MANY_VALUES = 3;

/** Places that name one day as the time of their figures, from which on it is the report's own. */
const CUTOFF = 3;

/** The day up to which a report counts: the one that it names most often. */
function cutoffs(all: readonly Appearance[]): string[] {
  const places = new Map<string, Set<string>>();
  for (const { when, place } of all) {
    if (!when || when.inherited || !/^\d+\/\d+(?:\/\d+)?$/.test(when.name)) continue;
    places.set(when.name, (places.get(when.name) ?? new Set()).add(place));
  }
  const [most] = [...places].sort(([, one], [, other]) => other.size - one.size);
  return most && most[1].size >= CUTOFF ? [most[0]] : [];
}

const LAST_DAYS: Readonly<Record<number, string>> = { 3: "31/3", 6: "30/6", 9: "30/9", 12: "31/12" };
const QUARTERS: Readonly<Record<string, number>> = { qi: 3, qii: 6, qiii: 9, qiv: 12 };

/** The last day of the period that a title names, `6m` or `2025`: what is so then is so now. */
function endsOf(period: readonly string[], year: number): string[] {
  if (year === 0) return [];
  const [name = ""] = period;
  const months = Number(/^(\d{1,2})m$/.exec(name)?.[1] ?? 0) || (QUARTERS[name.split("/")[0] ?? ""] ?? 0);
  const day = LAST_DAYS[months || (name === String(year) ? 12 : 0)];
  return day === undefined ? [] : [day, `${day}/${year}`];
}

const labelKey = once(
  ({ near, noun, figure }: Appearance): string => `${figure.kind} ${noun} ${[...near].sort().join(" ")}`,
);

/** In how many of the places of a report its own name stands at least. */
const OWN = 0.1;
const FEWEST = 4;

/** How often the words of labels occur in one report. */
export class Vocabulary {
  readonly #counts = new Map<string, number>();
  readonly #weights = new Map<string, number>();
  readonly #size: number;
  readonly #values = new Map<string, Set<string>>();
  readonly #own = new Set<string>();
  readonly #period: ReadonlySet<string>;
  readonly #year: number;

  /** Times that the title names and words of the reporting place are the report's own. */
  constructor(all: readonly Appearance[], { period, own, year }: Pick<Known, "period" | "own" | "year">) {
    this.#size = all.length;
    this.#year = year;
    this.#period = new Set([...period, ...endsOf(period, year), ...cutoffs(all)]);
    for (const { near } of all) for (const word of near) this.#counts.set(word, (this.#counts.get(word) ?? 0) + 1);
    for (const each of all) {
      const key = labelKey(each);
      this.#values.set(key, (this.#values.get(key) ?? new Set()).add(each.figure.value));
    }
    const places = new Map<string, Set<string>>();
    for (const { names, place } of all) {
      for (const name of names) {
        const its = places.get(name) ?? new Set();
        places.set(name, its.add(place));
      }
    }
    const many = Math.max(new Set(all.map(({ place }) => place)).size * OWN, FEWEST);
    for (const [name, its] of places) if (its.size >= many) this.#own.add(name);
    for (const name of own) this.#own.add(name);
  }

  /** Whether a label stands beside many different numbers. */
  isFormula(appearance: Appearance): boolean {
    return (this.#values.get(labelKey(appearance))?.size ?? 0) >= MANY_VALUES;
  }

  /** Whether a name is that of whoever reports: it stands all over the report and tells nothing apart. */
  isOwn(name: string): boolean {
    return this.#own.has(name);
  }

  /** The name of a time, `now` for the report's own. */
  timeOf(when: When | null): string {
    return when === null || this.#period.has(when.name) ? "now" : when.name;
  }

  /** Whether a figure is said, in so many words, to be of a time before the report's: `cùng kỳ`, `năm 2025`. */
  isEarlier(when: When | null): boolean {
    if (when === null || when.inherited || this.#period.has(when.name)) return false;
    if (when.name.startsWith("opening")) return true;
    const year = Number(/(?:^|\/)((?:19|20)\d\d)$/.exec(when.name)?.[1] ?? Number.POSITIVE_INFINITY);
    return year < this.#year;
  }

  /** How telling a word is: the rarer, the more. */
  weight(word: string): number {
    const known = this.#weights.get(word);
    if (known !== undefined) return known;
    const weight = Math.log(1 + this.#size / (this.#counts.get(word) ?? 1));
    this.#weights.set(word, weight);
    return weight;
  }

  /** The rarest words of a label that stand in another as well. */
  rarest(label: ReadonlySet<string>, most: number): string[] {
    const count = (word: string): number => this.#counts.get(word) ?? 0;
    return [...label]
      .filter((word) => count(word) > 1)
      .sort((one, other) => count(one) - count(other) || (one < other ? -1 : 1))
      .slice(0, most);
  }
}
