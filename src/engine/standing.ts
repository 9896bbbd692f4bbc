import { countLeading } from "../numeric/index.js";
import { type Alike, kinship } from "./kinship.js";
import { MARKS, type Surroundings, type Surveyed } from "./surroundings.js";

/** What a check says, what is like it, and where it says it. */
export interface Stated extends Alike {
  readonly surroundings: Surroundings | null;
}

/** The figures that a check stood between, as short hashes, the nearest first; `NONE` where there was none. */
export interface Between {
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

export const NONE = "0000";

type Marks = Surveyed["marks"];

/** In the order of the report, what has no place behind all else. */
export function inReadingOrder<T extends Stated>(all: readonly T[]): T[] {
  const from = ({ surroundings }: T): number => surroundings?.span?.[0] ?? Number.MAX_SAFE_INTEGER;
  const to = ({ surroundings }: T): number => surroundings?.span?.[1] ?? Number.MAX_SAFE_INTEGER;
  return all.toSorted((one, other) => from(one) - from(other) || to(one) - to(other));
}

/** The kin of a statement in the places where they are looked for, each list in the order of the report. */
export interface Kindred<T extends Stated> {
  /** All that stand in a single place. */
  all(statement: string): readonly T[];
  below(statement: string, heading: string): readonly T[];
  /** What says this in no single place. */
  nowhere(statement: string): readonly T[];
  /** What says exactly this. */
  equal(statement: string): readonly T[];
  /** What says the same of other figures, and the kin. */
  framed(check: T): readonly T[];
  /** Which of one of these lists a check is, from 1; 0 where it is none of them. */
  nth(list: readonly T[], check: T): number;
}

/** Arranges checks by what they say and below which headings. */
export function kindredOf<T extends Stated>(stated: readonly T[]): Kindred<T> {
  const kinOf = kinship(inReadingOrder(stated));
  const kept = new Map<string, readonly T[]>();
  const orders = new Map<readonly T[], ReadonlyMap<T, number>>();
  const keep = (name: string, find: () => readonly T[]): readonly T[] => {
    const known = kept.get(name) ?? find();
    kept.set(name, known);
    return known;
  };
  const all = (statement: string) =>
    keep(statement, () => kinOf(statement).filter(({ surroundings }) => surroundings !== null));
  const equal = (statement: string) =>
    keep(`${statement}=`, () => kinOf(statement).filter((each) => each.statement === statement));
  return {
    all,
    below: (statement, heading) =>
      keep(`${statement}-${heading}`, () => all(statement).filter((each) => each.surroundings?.heading === heading)),
    nowhere: (statement) =>
      keep(`${statement}-`, () => equal(statement).filter(({ surroundings }) => surroundings === null)),
    equal,
    framed: ({ statement, likeness: { frame } }) => [
      ...new Set([...all(statement), ...stated.filter(({ likeness }) => likeness.frame === frame)]),
    ],
    nth: (list, check) => {
      const order = orders.get(list) ?? new Map(list.map((each, index) => [each, index + 1]));
      orders.set(list, order);
      return order.get(check) ?? 0;
    },
  };
}

/** From which to before which of a list in reading order they stand between figures; a figure that is gone is no limit. */
export function rangeBetween<T extends Stated>(
  list: readonly T[],
  heading: string,
  { before, behind }: Between,
  marks: Marks,
): readonly [start: number, end: number] {
  const from = (each: T): number => each.surroundings?.span?.[0] ?? Number.MAX_SAFE_INTEGER;
  const known = (names: readonly string[]) =>
    names.flatMap((name) => {
      const found = name === NONE ? undefined : marks(heading, name);
      return found ? [found] : [];
    });
  const start = Math.max(-1, ...known(before).map(([first]) => first));
  const end = Math.min(Number.POSITIVE_INFINITY, ...known(behind).map(([, last]) => last));
  return [countLeading(list, (each) => from(each) <= start), countLeading(list, (each) => from(each) < end)];
}

/** Whether the figures next to a check are both there still; where there was none at all on a side, nothing is amiss. */
export function isBounded(heading: string, { before, behind }: Between, marks: Marks): boolean {
  return [before, behind].every(([nearest = NONE]) => nearest === NONE || marks(heading, nearest) !== undefined);
}

/** Where a check stands, in a form that lists of accepted discrepancies hold; `null` where there is nothing to say. */
export function placeName<T extends Stated>(check: T, kindred: Kindred<T>, marks: Marks): string | null {
  const { statement, surroundings } = check;
  if (surroundings === null) {
    const all = kindred.nowhere(statement);
    return all.length > 1 ? `${kindred.nth(all, check)}of${all.length}` : null;
  }
  const { heading, before, behind, words } = surroundings;
  const list = kindred.below(statement, heading);
  const nth = kindred.nth(list, check);
  const [start, end] = rangeBetween(list, heading, surroundings, marks);
  const padded = (names: readonly string[]): string => [...names, ...Array(MARKS).fill(NONE)].slice(0, MARKS).join("");
  const place = `${heading}-${padded(before)}${padded(behind)}-w${words}-${nth}of${list.length}`;
  return end - start > 1 ? `${place}-${nth - start}in${end - start}` : place;
}
