import { type Acceptance, CHECK_ID } from "../model/index.js";
import { acceptedChecks } from "./accepted-checks.js";
import { discrepancyId, isNamed, unitedId } from "./identity.js";
import type { CheckResult, Discrepancy } from "./result.js";

/** Beyond so many checks in one place nobody looks for the group that an id once meant. */
const MOST_REGROUPED = 10;

/** What an id may mean, and where from. */
export interface Naming {
  readonly acceptance: Acceptance;
  /** What stands in its place. */
  readonly here: readonly Discrepancy[];
  readonly all: readonly Discrepancy[];
  readonly checks: readonly CheckResult[];
  /** Hash of the headings above a line of the report. */
  readonly headingAt: (line: number) => string;
}

/** Checks of one discrepancy that are accepted. */
export interface NamedChecks {
  readonly of: Discrepancy;
  readonly checks: readonly string[];
}

/**
 * What an id names: a check, a discrepancy, what one check of it is by itself, or what was one discrepancy once. In its own
 * place first, where equal ones elsewhere do not matter, else further below its headings.
 */
export function checksNamed(id: string, naming: Naming): NamedChecks[] {
  const { here, all, checks } = naming;
  if (CHECK_ID.test(id)) {
    const [check, another] = acceptedChecks(checks)(id);
    const of = check && !another ? all.find((each) => each.checks.includes(check.id)) : undefined;
    return of && check ? [{ of, checks: [check.id] }] : [];
  }
  const near = namedAmong(id, here);
  if (near) return [near];
  const once = regrouped(id, here);
  if (once.length > 0) return once;
  const far = namedAmong(id, reachable(naming));
  return far ? [far] : [];
}

/** The discrepancy of an id, or what one check of it is by itself; an equal one where no other is there. */
function namedAmong(id: string, among: readonly Discrepancy[]): NamedChecks | undefined {
  const named = <T>(each: readonly T[], idOf: (one: T) => string): T | undefined =>
    each.find((one) => isNamed(idOf(one), id)) ?? each.find((one) => isNamed(idOf(one), id, "copies too"));
  const whole = named(among, (of) => of.id);
  if (whole) return { of: whole, checks: whole.checks };
  // It was looked at before a new slip broke another check of the same figure: that one stays open.
  const singles = among.flatMap((of) => of.checks.map((check) => ({ of, check })));
  const single = named(singles, ({ check }) => discrepancyId(check));
  return single && { of: single.of, checks: [single.check] };
}

/** What a comment may mean beyond its block: what stands below the same headings, or in no single place; the nearest behind it first. */
function reachable({ acceptance: { concerns, at }, all, checks, headingAt }: Naming): Discrepancy[] {
  const line = at.pointer === null ? (concerns.lines?.from ?? at.line) : null;
  if (line === null) return [...all];
  const [places, heading] = [new Map(checks.map(({ id, place }) => [id, place])), headingAt(line)];
  const isBelow = (check: string): boolean => places.get(check)?.startsWith(heading) ?? true;
  const before = ({ figures: [first] }: Discrepancy): number => Number((first?.line ?? 0) < line);
  return all.filter((each) => each.checks.every(isBelow)).sort((one, other) => before(one) - before(other));
}

/** The checks that were one discrepancy under this id, in whatever discrepancies they are now. */
function regrouped(id: string, here: readonly Discrepancy[]): NamedChecks[] {
  const checks = here.flatMap((of) => of.checks.map((check) => ({ of, check })));
  if (checks.length > MOST_REGROUPED) return [];
  for (let choice = 1; choice < 2 ** checks.length; choice += 1) {
    const chosen = checks.filter((_, index) => (choice >> index) % 2 === 1);
    if (chosen.length > 1 && isNamed(unitedId(chosen.map(({ check }) => check)), id, "copies too"))
      return chosen.map(({ of, check }) => ({ of, checks: [check] }));
  }
  return [];
}
