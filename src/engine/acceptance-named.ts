import { type Acceptance, CHECK_ID } from "../model/index.js";
import type { Located, Meant } from "./accepted-checks.js";
import { discrepancyId, isNamed, unitedId } from "./identity.js";
import { isMoved, marked, markOf, unmarked } from "./mark.js";
import type { Discrepancy } from "./result.js";
import type { Kindred } from "./standing.js";

/** Beyond so many checks in one place nobody looks for the group that an id once meant. */
const MOST_REGROUPED = 10;

/** What an id may mean, and where from. */
export interface Naming {
  readonly acceptance: Acceptance;
  /** What stands in its place. */
  readonly here: readonly Discrepancy[];
  readonly all: readonly Discrepancy[];
  /** Every check by its id. */
  readonly located: ReadonlyMap<string, Located>;
  readonly kindred: Kindred<Located>;
  /** What a name of a list means. */
  readonly meant: (name: string) => Meant;
  /** Hash of the headings above a line of the report. */
  readonly headingAt: (line: number) => string;
  /** Lines at which an id is accepted by a comment of its own. */
  readonly claimed: (line: number, id: string) => boolean;
}

/** Checks of one discrepancy that are accepted. */
export interface NamedChecks {
  readonly of: Discrepancy;
  readonly checks: readonly string[];
}

/** What an id names; where that is left open, by which ids to say it. */
export interface Named {
  readonly taken: readonly NamedChecks[];
  readonly open: readonly string[];
}

/**
 * What an id names: a check, a discrepancy, what one check of it is by itself, or what was one discrepancy once.
 *
 * It is looked for in its own place, where equal ones elsewhere do not matter; of several equal ones there, also where they
 * are so but for one figure, which may have been corrected, it must say which (`-1of2`). If its place has none, it is the
 * next one behind below the same headings, as where a paragraph was inserted between; unless something in between says the
 * same of other values, which is what has become of it, or a comment of its own stands there. With a mark behind it, it is
 * none of which amounts have changed places among the words beside them.
 */
export function checksNamed(id: string, naming: Naming): Named {
  const { here, all, meant } = naming;
  const { heading, of: counted } = CHECK_ID.exec(id)?.groups ?? {};
  if (heading !== undefined && counted !== undefined) {
    const { check, equal } = meant(id);
    const of = all.find((each) => check !== null && each.checks.includes(check));
    return { taken: of && check !== null ? [{ of, checks: [check] }] : [], open: equal };
  }
  const { name: whole, mark } = unmarked(id);
  const [name = "", nth, count] = /^(.*?)(?:-(\d+)of(\d+))?$/.exec(whole)?.slice(1) ?? [];
  const markNow = ({ checks }: NamedChecks): string | null => markOf(checks, naming.located);
  const stays = (each: NamedChecks): boolean => !isMoved(mark, markNow(each));
  const near = namedAmong(name, isAnywhere(naming) ? all : here).filter(stays);
  if (near.length > 0) {
    const kin = kinHere(near, naming);
    const wanted = nth === undefined ? 1 : Number(nth);
    if ((count === undefined ? 1 : Number(count)) === kin.length) {
      const chosen = near.find(({ checks }) => checks.some((check) => check === kin[wanted - 1]?.id));
      return { taken: chosen ? [chosen] : [], open: [] };
    }
    const open = near.map((each) => {
      const place = kin.findIndex((one) => each.checks.includes(one.id)) + 1;
      return marked(`${name.split("-")[0]}-${place}of${kin.length}`, markNow(each));
    });
    return { taken: [], open };
  }
  const once = regrouped(name, here, mark, naming);
  if (once.length > 0) return { taken: once, open: [] };
  const far = count === undefined ? behind(name, naming) : undefined;
  return { taken: far && stays(far) ? [far] : [], open: [] };
}

/** Whether an acceptance of data says not what it concerns. */
function isAnywhere({ acceptance: { at, concerns } }: Naming): boolean {
  return at.pointer !== null && concerns.pointer === null && concerns.lines === null && concerns.figures.length === 0;
}

/** The discrepancies of an id, or what one check of each is by itself. */
function namedAmong(id: string, among: readonly Discrepancy[]): NamedChecks[] {
  const isMeant = (check: string): boolean =>
    id.startsWith("c") ? check.split("-")[0] === id.split("-")[0] : isNamed(discrepancyId(check), id, "copies too");
  const whole = among.filter((of) => isNamed(of.id, id, "copies too"));
  if (whole.length > 0) return whole.map((of) => ({ of, checks: of.checks }));
  // It was looked at before a new slip broke another check of the same figure: that one stays open.
  return among.flatMap((of) => of.checks.filter(isMeant).map((check) => ({ of, checks: [check] })));
}

/** What stands in the place of an acceptance and says the same as what it names, or would with one figure changed; checks of one discrepancy once. */
function kinHere(near: readonly NamedChecks[], naming: Naming): readonly Located[] {
  const { acceptance, located, kindred } = naming;
  const { lines, figures } = acceptance.concerns;
  const isHere = ({ surroundings }: Located): boolean =>
    surroundings?.lines.some((line) => lines !== null && lines.from <= line && line <= lines.to) === true ||
    surroundings?.figures.some((figure) => figures.includes(figure)) === true;
  const firsts = new Set(near.flatMap(({ checks }) => checks.slice(0, 1)));
  const own = new Set(near.flatMap(({ checks }) => checks));
  const [check] = [...firsts].flatMap((first) => located.get(first) ?? []);
  if (!check) return [];
  const there = [...new Set([...kindred.all(check.statement), ...kindred.nowhere(check.statement)])];
  return there.filter(({ id }) => firsts.has(id)).length === 0
    ? [check]
    : there.filter((each) => firsts.has(each.id) || (!own.has(each.id) && (isAnywhere(naming) || isHere(each))));
}

/** The nearest behind a comment below the same headings that an id names, if nothing in between is what has become of it. */
function behind(
  id: string,
  { acceptance: { concerns, at }, all, located, ...naming }: Naming,
): NamedChecks | undefined {
  const line = at.pointer === null ? (concerns.lines?.from ?? at.line) : null;
  if (line === null) return undefined;
  const heading = naming.headingAt(line);
  const lineOf = ({ figures: [first] }: Discrepancy): number => first?.line ?? 0;
  const isBelow = (check: string): boolean => (located.get(check)?.surroundings?.heading ?? heading) === heading;
  const [nearest] = namedAmong(
    id,
    all.filter((each) => lineOf(each) >= line && each.checks.every(isBelow)),
  ).sort((one, other) => lineOf(one.of) - lineOf(other.of));
  const check = located.get(nearest?.checks[0] ?? "");
  if (!nearest || !check || naming.claimed(lineOf(nearest.of), id)) return undefined;
  const isBetween = ({ id: other, surroundings }: Located): boolean =>
    !nearest.of.checks.includes(other) &&
    (surroundings?.lines.some((each) => line <= each && each <= lineOf(nearest.of)) ?? false);
  return naming.kindred.framed(check).some(isBetween) ? undefined : nearest;
}

/** The checks that were one discrepancy under this id, in whatever discrepancies they are now. */
function regrouped(id: string, here: readonly Discrepancy[], mark: string | null, { located }: Naming): NamedChecks[] {
  const checks = here.flatMap((of) => of.checks.map((check) => ({ of, check })));
  if (checks.length > MOST_REGROUPED) return [];
  for (let choice = 1; choice < 2 ** checks.length; choice += 1) {
    const chosen = checks.filter((_, index) => (choice >> index) % 2 === 1);
    const those = chosen.map(({ check }) => check);
    if (chosen.length > 1 && isNamed(unitedId(those), id, "copies too") && !isMoved(mark, markOf(those, located)))
      return chosen.map(({ of, check }) => ({ of, checks: [check] }));
  }
  return [];
}
