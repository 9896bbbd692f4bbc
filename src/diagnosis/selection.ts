import { byNumber } from "./by-number.js";

/** Things of some worth, of which some exclude each other. */
export interface Selection {
  /** Every best set, part by part: sets of different parts go together in every combination. */
  readonly parts: readonly (readonly (readonly number[])[])[];
  /** False where a part was too large to compare all of its sets; it then has none. */
  readonly complete: boolean;
}

/** More sets than are compared of one part. */
const MOST_STEPS = 50_000;

/**
 * The sets of most worth whose members do not exclude each other (Scholtus 2009, section 4.3).
 *
 * @param worths worth of each thing, above 0
 * @param excludes whether two things exclude each other
 */
export function bestSelections(
  worths: readonly number[],
  excludes: (one: number, other: number) => boolean,
): Selection {
  const neighbours = worths.map((_, one) =>
    worths.flatMap((__, other) => (one !== other && excludes(one, other) ? [other] : [])),
  );
  const parts: (readonly (readonly number[])[])[] = [];
  let complete = true;
  for (const members of connected(neighbours)) {
    const best = bestOf(members, worths, neighbours);
    if (best === null) complete = false;
    else parts.push(best);
  }
  return { parts, complete };
}

/** What is in every best set, in all parts. */
export function sharedBy({ parts }: Selection): number[] {
  return parts.flatMap(([first = [], ...others]) => first.filter((each) => others.every((set) => set.includes(each))));
}

function connected(neighbours: readonly (readonly number[])[]): number[][] {
  const seen = new Set<number>();
  const parts: number[][] = [];
  for (const start of neighbours.keys()) {
    if (seen.has(start)) continue;
    const part = [start];
    seen.add(start);
    for (const each of part) {
      for (const other of neighbours[each] ?? []) {
        if (!seen.has(other)) part.push(other);
        seen.add(other);
      }
    }
    parts.push(part.sort(byNumber));
  }
  return parts;
}

function bestOf(
  members: readonly number[],
  worths: readonly number[],
  neighbours: readonly (readonly number[])[],
): number[][] | null {
  let [best, sets, steps]: [number, number[][], number] = [0, [], 0];
  const visit = (at: number, chosen: readonly number[], worth: number, open: number): void => {
    steps += 1;
    if (steps > MOST_STEPS || worth + open < best) return;
    const each = members[at];
    if (each === undefined) {
      if (worth > best) sets = [];
      best = worth;
      sets.push([...chosen]);
      return;
    }
    const own = worths[each] ?? 0;
    const isFree = !neighbours[each]?.some((other) => chosen.includes(other));
    if (isFree) visit(at + 1, [...chosen, each], worth + own, open - own);
    visit(at + 1, chosen, worth, open - own);
  };
  visit(
    0,
    [],
    0,
    members.reduce((sum, each) => sum + (worths[each] ?? 0), 0),
  );
  return steps > MOST_STEPS ? null : sets;
}
