import { byNumber } from "./by-number.js";
import { compareSets } from "./compare-sets.js";

/** Something of some worth, and what only one chosen thing can have. */
export interface Claimant {
  /** Above 0. */
  readonly worth: number;
  /** At least one, each once. */
  readonly claims: readonly number[];
}

/** Things of which no two have one claim in common. */
export interface Selection {
  /** Every best set, part by part: sets of different parts go together in every combination. */
  readonly parts: readonly (readonly (readonly number[])[])[];
  /** False where a part was too large to compare all of its sets; it then has none. */
  readonly complete: boolean;
}

/** More steps of comparing sets than most callers wait for. */
const MOST_STEPS = 200_000;

/**
 * The sets of most worth of which no two members claim the same (Scholtus 2009, section 4.3).
 *
 * Each part of things that hang together through their claims is gone through claim by claim: one of its claimants takes it, or
 * nobody does, as long as what the claims left can be worth at most reaches the best that is known.
 */
export function bestSelections(things: readonly Claimant[], maxSteps = MOST_STEPS): Selection {
  const holders = new Map<number, number[]>();
  for (const [at, { claims }] of things.entries()) {
    for (const claim of claims) {
      const known = holders.get(claim);
      if (known) known.push(at);
      else holders.set(claim, [at]);
    }
  }
  const parts: (readonly (readonly number[])[])[] = [];
  let [left, complete] = [maxSteps, true];
  for (const members of connected(things, holders)) {
    // One part leaves others something to spend.
    const { sets, steps } = bestOf(members, things, holders, Math.ceil(left / 2));
    left -= steps;
    if (sets === null) complete = false;
    else parts.push(sets);
  }
  return { parts, complete };
}

/** What is in every best set, in all parts. */
export function sharedBy({ parts }: Selection): number[] {
  return parts.flatMap(([first = [], ...others]) => {
    const counts = new Map<number, number>();
    for (const each of others.flat()) counts.set(each, 1 + (counts.get(each) ?? 0));
    return first.filter((each) => (counts.get(each) ?? 0) === others.length);
  });
}

function connected(things: readonly Claimant[], holders: ReadonlyMap<number, readonly number[]>): number[][] {
  const [seen, met] = [new Set<number>(), new Set<number>()];
  const parts: number[][] = [];
  for (const start of things.keys()) {
    if (seen.has(start)) continue;
    const part = [start];
    seen.add(start);
    for (const each of part) {
      for (const claim of things[each]?.claims ?? []) {
        if (met.has(claim)) continue;
        met.add(claim);
        for (const other of holders.get(claim) ?? []) {
          if (!seen.has(other)) part.push(other);
          seen.add(other);
        }
      }
    }
    parts.push(part.sort(byNumber));
  }
  return parts;
}

/** What is to be done next on the way through the sets of a part. */
type Task =
  /** Go on with the first claim from `next` on that is free. */
  | { readonly kind: "go on"; readonly next: number }
  /** One claimant gets a claim, or nobody. */
  | { readonly kind: "take"; readonly claim: number; readonly by: number | null; readonly next: number }
  | { readonly kind: "give back"; readonly claims: readonly number[]; readonly by: number | null };

/** Every best set of a part, `null` where it takes more steps than wanted. */
function bestOf(
  members: readonly number[],
  things: readonly Claimant[],
  holders: ReadonlyMap<number, readonly number[]>,
  maxSteps: number,
): { sets: number[][] | null; steps: number } {
  const claims = [...new Set(members.flatMap((at) => things[at]?.claims ?? []))];
  const caps = new Map(claims.map((claim) => [claim, mostPerClaim(holders.get(claim) ?? [], things)]));
  const taken = new Set<number>();
  const chosen: number[] = [];
  let [worth, open, best] = [0, [...caps.values()].reduce((sum, cap) => sum + cap, 0), 0];
  let [sets, steps]: [number[][], number] = [[], 0];
  const tasks: Task[] = [{ kind: "go on", next: 0 }];
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) {
    steps += 1;
    if (steps > maxSteps) return { sets: null, steps };
    if (task.kind === "give back") {
      for (const claim of task.claims) {
        taken.delete(claim);
        open += caps.get(claim) ?? 0;
      }
      if (task.by !== null) worth -= things[chosen.pop() ?? -1]?.worth ?? 0;
      continue;
    }
    if (task.kind === "take") {
      const { claim, by, next } = task;
      const own = by === null ? [claim] : (things[by]?.claims ?? []);
      if (own.some((each) => taken.has(each))) continue;
      for (const each of own) {
        taken.add(each);
        open -= caps.get(each) ?? 0;
      }
      if (by !== null) {
        chosen.push(by);
        worth += things[by]?.worth ?? 0;
      }
      steps += own.length;
      tasks.push({ kind: "give back", claims: own, by }, { kind: "go on", next });
      continue;
    }
    if (worth + open < best - TINY) continue;
    let next = task.next;
    while (next < claims.length && taken.has(claims[next] ?? -1)) next += 1;
    const claim = claims[next];
    if (claim === undefined) {
      if (worth > best) sets = [];
      best = worth;
      sets.push([...chosen].sort(byNumber));
      steps += chosen.length;
      continue;
    }
    const takers = [...(holders.get(claim) ?? []), null];
    for (const by of takers.reverse()) tasks.push({ kind: "take", claim, by, next: next + 1 });
  }
  return { sets: sets.sort(compareSets), steps };
}

/** What a claim can be worth at most: its share in the worth of whoever takes it. */
function mostPerClaim(holders: readonly number[], things: readonly Claimant[]): number {
  return holders.reduce((most, at) => {
    const { worth = 0, claims = [] } = things[at] ?? {};
    return Math.max(most, worth / claims.length);
  }, 0);
}

/** Less than worths differ by. */
const TINY = 1e-9;
