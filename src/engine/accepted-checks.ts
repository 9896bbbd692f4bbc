import { CHECK_ID } from "../model/index.js";
import type { CheckIdentity } from "./check-identity.js";
import { type Between, isBounded, type Kindred, rangeBetween, type Stated } from "./standing.js";
import { MARK_SIGNS, type Surveyed } from "./surroundings.js";

/** A check by its id, with what it says and where. */
export interface Located extends Stated {
  readonly id: string;
}

/** What a name means: one check, or none, and then which equal ones leave open which is meant. */
export interface Meant {
  readonly check: string | null;
  readonly equal: readonly string[];
}

const GONE: Meant = { check: null, equal: [] };

/** The name by which a list of accepted discrepancies knows a check: what it says, and where it stands. */
export function acceptedName({ id, place }: CheckIdentity): string {
  const { statement = id } = partsOf(id);
  return place === null ? statement : `${statement}-${place}`;
}

/**
 * Finds the check that a name of a list means.
 *
 * Which check was accepted is told, in this order, by
 * - what it says: the rule, what is counted, the parts and the values of the figures, not their print, order or place;
 * - the headings above it, as a path; below other headings an equal one is another;
 * - the nearest figures on either side that there is one of below these headings: it stands between them, whatever was
 *   inserted there. Where a section begins or ends there are none, and nothing is told;
 * - which of its kin it is: of those below its headings that say the same, or would with one figure changed. A corrected
 *   check is among these still, so that the next one does not move up.
 *
 * A check of which values have changed places since, among the words that they stand beside, is another one. One that alone
 * says this below its headings, then as now and in the same words, is meant wherever it stands there.
 *
 * A check is meant where the figures beside it are both there and as many kin between them as then; else where as many kin
 * are below its headings as then, and no figure that is left says otherwise. Then it is the one of that number, and gone if
 * that says something else now. Whatever cannot be told is no check at all, and to be accepted anew.
 */
export function acceptedChecks<T extends Located>(
  kindred: Kindred<T>,
  marks: Surveyed["marks"],
): (name: string) => Meant {
  return (name) => {
    const { statement = name, heading, beside, words, nth, of, within, among, ordinal } = partsOf(name);
    const equal = kindred.equal(statement);
    const one = (check: T | undefined): Meant =>
      check?.statement === statement && !isExchanged(words, check.surroundings?.words)
        ? { check: check.id, equal: [] }
        : GONE;
    const unclear = (those: readonly T[]): Meant => ({
      check: null,
      equal: those
        .filter((each) => each.statement === statement && !isExchanged(words, each.surroundings?.words))
        .map(({ id }) => id),
    });
    if (heading === undefined) {
      const nowhere = kindred.nowhere(statement);
      if (of !== undefined) return nowhere.length === of ? one(nowhere[nth - 1]) : unclear(nowhere);
      // Lists of before, and programs, say not where it stands.
      return equal.length === 1 && ordinal === undefined ? one(equal[0]) : unclear(equal);
    }
    const list = kindred.below(statement, heading);
    // Of a list of before that says nothing else, and of what was counted there, nobody knows which of several is left.
    if (beside === undefined || ordinal !== undefined)
      return list.length === 1 && ordinal === undefined ? one(list[0]) : unclear(list);
    const [only] = list;
    if (list.length === 1 && of === 1 && words !== undefined && only?.surroundings?.words === words) return one(only);
    const between = betweenOf(beside);
    const [start, end] = rangeBetween(list, heading, between, marks);
    if (isBounded(heading, between, marks) && end - start === among) return one(list[start + within - 1]);
    const isThere = list.length === of && nth - 1 >= start && nth - 1 < end;
    return isThere ? one(list[nth - 1]) : unclear(list);
  };
}

interface Parts {
  readonly statement?: string | undefined;
  readonly heading?: string | undefined;
  readonly beside?: string | undefined;
  readonly words?: string | undefined;
  readonly nth: number;
  readonly of?: number;
  readonly within: number;
  readonly among: number;
  readonly ordinal?: string | undefined;
}

function partsOf(name: string): Parts {
  const {
    statement,
    heading,
    beside,
    words,
    nth,
    of,
    within = "1",
    among = "1",
    ordinal,
  } = CHECK_ID.exec(name)?.groups ?? {};
  return {
    ...{ statement, heading, beside, words, ordinal },
    ...{ nth: Number(nth), within: Number(within), among: Number(among) },
    ...(of !== undefined && { of: Number(of) }),
  };
}

/** Whether the same words stand beside other values. */
function isExchanged(then: string | undefined, now: string | undefined): boolean {
  const sameWords = then?.slice(0, MARK_SIGNS) === now?.slice(0, MARK_SIGNS);
  return then !== undefined && now !== undefined && sameWords && then !== now;
}

/** The figures before, the nearest first, and those behind. */
function betweenOf(beside: string): Between {
  const names = beside.match(new RegExp(`.{${MARK_SIGNS}}`, "g")) ?? [];
  return { before: names.slice(0, names.length / 2), behind: names.slice(names.length / 2) };
}
