import type { CheckResult } from "./result.js";
import { kindredOf, placeName, type Stated } from "./standing.js";
import type { Surveyed } from "./surroundings.js";

/** What names a check, and where it stands. */
export type CheckIdentity = Pick<CheckResult, "id" | "place">;

/**
 * Gives each check an id of its own. It is what the check says; of equal ones all but the first have the headings above
 * behind it, and which of their kin they are there. Its place tells it from equal ones also once one of them is corrected.
 */
export function identify<T extends Stated>(
  all: readonly T[],
  marks: Surveyed["marks"],
): (T & { identity: CheckIdentity })[] {
  const kindred = kindredOf(all);
  const taken = new Map<string, number>();
  return all.map((each) => {
    const name = nameOf(each, kindred);
    const ordinal = (taken.get(name) ?? 0) + 1;
    taken.set(name, ordinal);
    return {
      ...each,
      identity: { id: ordinal === 1 ? name : `${name}-${ordinal}`, place: placeName(each, kindred, marks) },
    };
  });
}

function nameOf<T extends Stated>(each: T, kindred: ReturnType<typeof kindredOf<T>>): string {
  const { statement, surroundings } = each;
  const isFirst = kindred.equal(statement)[0] === each;
  if (isFirst || surroundings === null) return statement;
  const nth = kindred.nth(kindred.below(statement, surroundings.heading), each);
  return `${statement}-${surroundings.heading}${nth === 1 ? "" : `-${nth}`}`;
}
