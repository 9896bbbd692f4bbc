import { byNumber } from "./by-number.js";
import type { Part } from "./part.js";

/** Worths of broken checks such that mending what is not mended yet costs at least what it is worth together. */
export type Worths = ReadonlyMap<number, number>;

/** What repairs of a part cost at least, in several ways of reckoning, each of them right. */
export interface Bound {
  readonly worths: readonly Worths[];
  /** Whether every set of operations costs a whole number. */
  readonly isWhole: boolean;
  /** Sets of operations that each mend the checks they touch, those first that mend most for what they cost. */
  readonly mending: readonly Mending[];
}

/** Operations that hang together and satisfy all checks that they touch. */
export interface Mending {
  readonly chosen: readonly number[];
  readonly broken: readonly number[];
  /** What it costs for each broken check that it mends. */
  readonly rate: number;
}

/** More ways of choosing checks apart than tell anything new. */
const MOST_WAYS = 8;
/** The most operations of which all sets that hang together are tried. */
const MOST_TOGETHER = 3;

/** Reckons bounds for a part; sets of operations are tried with at most a quarter of the work that is left. */
export function boundOf(part: Part): Bound {
  const apart = waysApart(part);
  const { choices } = part.problem;
  const isWhole = part.checks.every((index) => part.touching(index).every((at) => choices[at]?.cost.isInteger()));
  // Figures without a value link checks that no operation links.
  if (part.problem.missing.size > 0) return { worths: apart, isWhole, mending: [] };
  const { worths, mending } = shared(part);
  return { worths: [worths, ...apart], isWhole, mending };
}

/** Broken checks of which no two share an operation, each worth the cheapest operation on it; in some ways that together have all. */
function waysApart({ cost: costAt, broken, touching }: Part): Worths[] {
  const seen = new Set<number>();
  const ways: Worths[] = [];
  for (const first of broken) {
    if (seen.has(first)) continue;
    if (ways.length >= MOST_WAYS) break;
    const others = broken.filter((index) => index !== first);
    const order = [first, ...others.filter((index) => !seen.has(index)), ...others.filter((index) => seen.has(index))];
    const used = new Set<number>();
    const worths = new Map<number, number>();
    for (const index of order) {
      const own = touching(index);
      if (own.some((at) => used.has(at))) continue;
      for (const at of own) used.add(at);
      const least = own.reduce((cost, at) => Math.min(cost, costAt(at)), Number.POSITIVE_INFINITY);
      worths.set(index, Number.isFinite(least) ? least : 0);
      seen.add(index);
    }
    ways.push(worths);
  }
  return ways;
}

/**
 * Each broken check worth the least that any operations which hang together cost for each check that they mend.
 *
 * Operations that hang together and touch n checks more than one touch 1 + n; so many of them mend little more than one check
 * each, unless they are few, and those are tried.
 */
function shared(part: Part): { worths: Worths; mending: readonly Mending[] } {
  const { problem, broken, own, touching } = part;
  const choices = new Set(part.checks.flatMap(touching));
  const isBroken = new Set(broken);
  const brokenOf = (at: number): number[] => own(at).filter((index) => isBroken.has(index));
  let [rate, least, reach] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0];
  for (const at of choices) {
    const [cost, more] = [part.cost(at), own(at).length - 1];
    rate = Math.min(rate, cost / Math.max(more, 1));
    least = Math.min(least, cost);
    reach = Math.max(reach, more);
  }
  const atLeast = (size: number): number => (rate * size) / (size + 1);
  const mending: Mending[] = [];
  if (!Number.isFinite(rate) || rate <= 0) return { worths: new Map(), mending };
  const worths = new Map<number, number>(broken.map((index) => [index, atLeast(MOST_TOGETHER + 1)]));
  const limit = problem.work.left * 0.75;
  const note = (chosen: readonly number[], cost: number, mended: ReadonlySet<number>): void => {
    if (!part.settled(chosen).feasible) return;
    const own = cost / mended.size;
    mending.push({ chosen, broken: [...mended], rate: own });
    for (const index of mended) worths.set(index, Math.min(worths.get(index) ?? own, own));
  };
  // What mends a check alone is a way to begin with where nothing is found, however little is known of what it is worth.
  for (const at of choices) {
    if (problem.work.left <= limit) break;
    problem.work.left -= STEP;
    const mended = brokenOf(at);
    if (mended.length > 0 && own(at).length === mended.length) note([at], part.cost(at), new Set(mended));
  }
  for (let size = 1; size <= MOST_TOGETHER; size += 1) {
    for (const index of broken) {
      const seen = new Set<string>();
      // Sets that are worth less than what is known of the check: those that mend more for what they cost.
      const grow = (chosen: readonly number[], cost: number, mended: ReadonlySet<number>): void => {
        const worth = worths.get(index) ?? 0;
        if (problem.work.left <= limit || worth <= atLeast(size)) return;
        problem.work.left -= STEP;
        const left = size - chosen.length;
        const most = mended.size + left * reach + (chosen.length === 0 ? 1 : 0);
        if ((cost + left * least) / most >= worth - TINY) return;
        if (left === 0) {
          note(chosen, cost, mended);
          return;
        }
        const checks = chosen.length === 0 ? [index] : [...new Set(chosen.flatMap(own))];
        for (const at of new Set(checks.flatMap(touching))) {
          if (chosen.includes(at)) continue;
          const next = [...chosen, at].sort(byNumber);
          const name = next.join();
          if (seen.has(name)) continue;
          seen.add(name);
          grow(next, cost + part.cost(at), new Set([...mended, ...brokenOf(at)]));
        }
      };
      grow([], 0, new Set());
      if (problem.work.left <= limit) {
        // What was not tried may be worth as little as sets of this size can be.
        for (const each of broken) worths.set(each, Math.min(worths.get(each) ?? 0, atLeast(size)));
        return { worths, mending: mending.sort((a, b) => a.rate - b.rate) };
      }
    }
  }
  return { worths, mending: mending.sort((a, b) => a.rate - b.rate) };
}

/** What putting a set together costs beside solving a system. */
const STEP = 0.1;

/** Less than costs differ by. */
export const TINY = 1e-9;
