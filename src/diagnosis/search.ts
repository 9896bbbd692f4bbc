import { canonical, type Decimal, ZERO } from "../numeric/index.js";
import { type Bound, TINY } from "./bound.js";
import { byNumber } from "./by-number.js";
import { childrenFrom, type Failed, fewest, type Node } from "./children.js";
import { compareSets } from "./compare-sets.js";
import { heapOf } from "./heap.js";
import { type Joined, joinedBy, nameOf, waysOf, withJoined } from "./joined.js";
import { costOfAll, hangingWith, type Part } from "./part.js";
import { ITEM, tested } from "./problem.js";

/** The cheapest sets of operations that satisfy some checks. */
export interface Searched {
  /** `null` where nothing was found. */
  readonly cost: Decimal | null;
  /** Every cheapest set, as indexes of choices in rising order. */
  readonly optima: readonly (readonly number[])[];
  /** Whether these are all, and the cheapest for sure. */
  readonly complete: boolean;
}

/** Caps of a search. */
export interface Limits {
  /** The most operations that hang together. */
  readonly maxSize: number;
  /** The most sets that are kept. */
  readonly maxOptima: number;
  /** Operations that every set holds; none unless stated. */
  readonly start?: readonly number[];
}

/** Checks among which the one to go on with is looked for. */
const MOST_LOOKED_AT = 60;
/** Of sets of several figures fewer are listed: no more figures in all than these, but so many sets at least. */
const [MOST_FIGURES, LEAST_SETS] = [2_000, 100];

/**
 * Finds the cheapest sets of operations that satisfy the given checks together.
 *
 * A set that does not satisfy them leaves checks that contradict each other; every better set holds an operation more
 * that touches one of these (Fellegi and Holt 1976; as hitting sets: Reiter 1987). Sets are met by rising cost. Of a network,
 * sets that join the same checks are met once.
 */
export function search(part: Part, bound: Bound, { maxSize, maxOptima, start = [] }: Limits): Searched {
  const { problem, own, isNetwork } = part;
  const { choices, work } = problem;
  // One part leaves others something to spend, and itself something for a guess.
  const spared = Math.floor(work.left / 2);
  const queue = heapOf<Node>((a, b) => a.atLeast - b.atLeast || b.chosen.length - a.chosen.length || a.made - b.made);
  const groups = isNetwork ? joinedBy(part, start) : [];
  queue.push({ chosen: start, groups, cost: costOfAll(part, start), atLeast: 0, barred: null, made: 0, failed: null });
  const [optima, joined, met]: [number[][], (readonly Joined[])[], Set<string>] = [[], [], new Set()];
  let [made, best, complete]: [number, Decimal | null, boolean] = [0, null, true];
  const isTooDear = (atLeast: number): boolean => best !== null && atLeast > best.toNumber() * (1 + TINY) + TINY;
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (isTooDear(node.atLeast)) break;
    if (work.left <= spared || optima.length >= maxOptima) {
      complete = false;
      break;
    }
    const { chosen, cost } = node;
    if (optima.some((optimum) => optimum.every((each) => chosen.includes(each)))) continue;
    if (node.failed === null) {
      if (isNetwork) {
        const name = `${nameOf(node.groups)} ${canonical(cost)}`;
        if (met.has(name)) continue;
        met.add(name);
      }
      const last = chosen.length > start.length ? chosen.at(-1) : undefined;
      // A set of many checks takes a while to go through.
      work.left -= ITEM * (part.checks.length + chosen.reduce((sum, at) => sum + own(at).length, 0));
      const hanging = last === undefined ? [] : hangingWith(part, chosen, last);
      if (hanging.filter((at) => choices[at]?.operation && !start.includes(at)).length > maxSize) {
        complete = false;
        continue;
      }
      const failed = failedBy(part, chosen, hanging);
      if (failed.checks !== null) {
        // The ways to go on are looked at once nothing cheaper is left.
        const least = cost.toNumber() + Math.min(...failed.checks.map(part.leastOn));
        if (Number.isFinite(least)) queue.push({ ...node, failed, atLeast: Math.max(node.atLeast, least) });
        continue;
      }
      if (!failed.exact) complete = false;
      // A set that is met late may cost less than one that was met before it.
      if (best && cost.lt(best)) [optima.length, joined.length] = [0, 0];
      if (best === null || cost.lte(best)) {
        optima.push([...chosen].sort(byNumber));
        joined.push(node.groups);
      }
      best = best === null || cost.lt(best) ? cost : best;
      continue;
    }
    const { checks, isOpen } = node.failed;
    const childrenOf = childrenFrom(part, bound, node, new Set(chosen.flatMap(own)));
    const children = isOpen
      ? fewest(
          checks.slice(0, MOST_LOOKED_AT).map((index) => childrenOf([index])),
          isTooDear,
        )
      : childrenOf(checks);
    const order = new Map(children.map(({ at }, position) => [at, position]));
    for (const [position, { at, atLeast }] of children.entries()) {
      if (isTooDear(atLeast)) continue;
      made += 1;
      const next = [...chosen, at];
      queue.push({
        chosen: next,
        groups: isNetwork ? withJoined(part, node.groups, at) : [],
        cost: cost.plus(choices[at]?.cost ?? ZERO),
        atLeast: Math.max(atLeast, node.atLeast),
        barred: isNetwork ? null : { above: node.barred, order, before: position },
        made,
        failed: null,
      });
    }
  }
  if (!isNetwork) return { cost: best, optima: optima.sort(compareSets), complete };
  const [first = []] = optima;
  const { sets, all } = waysOf(part, joined, Math.min(maxOptima, Math.max(LEAST_SETS, MOST_FIGURES / first.length)));
  return { cost: best, optima: sets.sort(compareSets), complete: complete && all };
}

/** What chosen operations leave to be done; `checks` is `null` where nothing is. */
function failedBy(
  part: Part,
  chosen: readonly number[],
  hanging: readonly number[],
): { checks: null; exact: boolean } | Failed {
  const { problem, own, isNetwork } = part;
  const isLinked = problem.missing.size > 0;
  const asked = isLinked ? tested(problem, chosen, part.checks) : part.settled(hanging);
  if (!asked.feasible) return { checks: [...asked.core], isOpen: false };
  const touched = new Set(chosen.flatMap(own));
  const open = isLinked ? [] : part.broken.filter((index) => !touched.has(index));
  if (open.length > 0) return { checks: open, isOpen: true };
  const result = isNetwork ? asked : tested(problem, chosen, part.checks);
  return result.feasible ? { checks: null, exact: result.exact } : { checks: [...result.core], isOpen: false };
}
