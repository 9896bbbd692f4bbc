import { nounsMatch } from "../clauses/nouns.js";
import type { Appearance } from "../keys/appearance.js";
import { compareAmounts } from "./amounts.js";
import { digitsOf } from "./candidates.js";

/** Figures on each side of one that are compared with those beside another. */
const REACH = 3;
/** Digits of equal figures beside two that make them hardly two by chance, and all but surely one. */
const [TELLING, SURE] = [5, 7];

/** Finds figures that two sentences tell in one row: `538 vụ, 297 người chết, …` here, `538 vụ; 297 người chết; …` there. */
export class Rows {
  readonly #all: readonly Appearance[];
  readonly #positions: ReadonlyMap<Appearance, number>;

  /** All appearances in reading order. */
  constructor(all: readonly Appearance[]) {
    this.#all = all;
    this.#positions = new Map(all.map((each, index) => [each, index]));
  }

  /** How likely the figures beside two make them one, from 0 to 1. */
  likelihood(one: Appearance, other: Appearance): number {
    const [at, its] = [this.#positions.get(one), this.#positions.get(other)];
    if (at === undefined || its === undefined || one.sentence === other.sentence) return 0;
    if (one.aspect !== other.aspect || !mayCount(one, other)) return 0;
    const digits = this.#shared(at, its, 1) + this.#shared(at, its, -1);
    return digits >= SURE ? ALL_BUT_SURE : digits >= TELLING ? LIKELY : 0;
  }

  /** Digits of the equal figures on one side, up to the first that differ. */
  #shared(at: number, its: number, step: 1 | -1): number {
    let digits = 0;
    for (let away = step; Math.abs(away) <= REACH; away += step) {
      const [here, there] = [this.#all[at + away], this.#all[its + away]];
      if (!here || !there || here === this.#all[its] || there === this.#all[at]) break;
      if (here.sentence !== this.#all[at]?.sentence || there.sentence !== this.#all[its]?.sentence) break;
      if (compareAmounts(here.figure, there.figure)?.outcome !== "fits" || !mayCount(here, there)) break;
      // Of one digit, and of round numbers, there are many.
      const own = digitsOf(here.figure).replace(/0+$/, "");
      digits += own.length > 1 ? own.length : 0;
    }
    return digits;
  }
}

const LIKELY = 0.985;
const ALL_BUT_SURE = 0.995;

function mayCount({ noun: one }: Appearance, { noun: other }: Appearance): boolean {
  return one === null || other === null || nounsMatch(one, other);
}
