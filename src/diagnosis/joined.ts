import { byNumber } from "./by-number.js";
import { costOfAll, type Part } from "./part.js";

/** Checks of a network that operations join, and these operations. */
export interface Joined {
  readonly checks: readonly number[];
  readonly chosen: readonly number[];
  /** Whether one of the operations touches one of the checks alone, so that nothing has to fit. */
  readonly isFree: boolean;
}

/** What chosen operations join, in the order of the checks. */
export function joinedBy(part: Part, chosen: readonly number[]): readonly Joined[] {
  return chosen.reduce<readonly Joined[]>((groups, at) => withJoined(part, groups, at), []);
}

/** What operations join once there is one more of them. */
export function withJoined({ own }: Part, groups: readonly Joined[], at: number): readonly Joined[] {
  const checks = own(at);
  const isMet = (group: Joined): boolean => group.checks.some((index) => checks.includes(index));
  const met = groups.filter(isMet);
  const all = new Set([...met.flatMap((group) => group.checks), ...checks]);
  const isFree = checks.length === 1 || met.some((group) => group.isFree);
  const joined = { checks: [...all].sort(byNumber), chosen: [...met.flatMap((group) => group.chosen), at], isFree };
  return [...groups.filter((group) => !isMet(group)), joined].sort((a, b) => (a.checks[0] ?? 0) - (b.checks[0] ?? 0));
}

/** A name that all operations share that join the same checks. */
export function nameOf(groups: readonly Joined[]): string {
  return groups.map(({ checks, isFree }) => `${checks.join()}${isFree ? "." : ""}`).join(" ");
}

/** Whether an operation joins nothing that is not joined before. */
function isIdle({ own }: Part, at: number, groups: readonly Joined[]): boolean {
  const [one, other] = own(at);
  const group = groups.find(({ checks }) => one !== undefined && checks.includes(one));
  if (!group) return false;
  return other === undefined ? group.isFree : group.checks.includes(other);
}

/** What was taken of the operations before `from`. */
interface Step {
  readonly from: number;
  readonly taken: readonly number[];
  readonly groups: readonly Joined[];
}

/**
 * All sets of operations that join the same checks for the same cost: the spanning trees; `all` is false where there are more than
 * wanted.
 */
function waysToJoin(
  part: Part,
  { checks, chosen, isFree }: Joined,
  most: number,
): { ways: (readonly number[])[]; all: boolean } {
  const { own, touching, problem } = part;
  const within = new Set(checks);
  const cost = costOfAll(part, chosen);
  const choices = [...new Set(checks.flatMap(touching))]
    .filter((at) => own(at).every((index) => within.has(index)) && (isFree || own(at).length === 2))
    .sort(byNumber);
  const ways: (readonly number[])[] = [];
  const open: Step[] = [{ from: 0, taken: [], groups: [] }];
  let steps = 0;
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const { from, taken, groups } = step;
    steps += 1;
    if (ways.length > most || steps > MOST_STEPS) break;
    if (taken.length === chosen.length) {
      const isWay = groups.length === 1 && groups[0]?.checks.length === checks.length;
      if (isWay && costOfAll(part, taken).eq(cost)) ways.push(taken);
      continue;
    }
    // Too few are left to join everything.
    if (choices.length - from < chosen.length - taken.length) continue;
    const at = choices[from];
    if (at === undefined) continue;
    open.push({ from: from + 1, taken, groups });
    const figures = problem.choices[at]?.figures ?? [];
    const isTaken = taken.some((other) => problem.choices[other]?.figures.some((figure) => figures.includes(figure)));
    if (isIdle(part, at, groups) || isTaken) continue;
    open.push({ from: from + 1, taken: [...taken, at], groups: withJoined(part, groups, at) });
  }
  const all = ways.length <= most && steps <= MOST_STEPS;
  return { ways: ways.slice(0, most), all };
}

/** All sets of operations that join what some sets do, as far as so many are wanted. */
export function waysOf(
  part: Part,
  joined: readonly (readonly Joined[])[],
  most: number,
): { sets: number[][]; all: boolean } {
  let all = true;
  const sets = joined.flatMap((groups) => {
    let products: number[][] = [[]];
    for (const group of groups) {
      const found = waysToJoin(part, group, most);
      all &&= found.all && products.length * found.ways.length <= most;
      products = found.ways.flatMap((way) => products.map((set) => [...set, ...way])).slice(0, most);
    }
    return products.map((set) => set.sort(byNumber));
  });
  return { sets: sets.slice(0, most), all: all && sets.length <= most };
}

/** More steps than any wanted number of ways takes. */
const MOST_STEPS = 50_000;
