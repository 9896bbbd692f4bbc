import { CHECK_ID } from "../model/index.js";
import type { CheckIdentity } from "./check-identity.js";

/**
 * The names by which a list of accepted discrepancies knows checks, by their ids: what each says and below which headings;
 * of equal ones there also beside what. Those that are equal even so are counted, the first too: once one of them is
 * corrected, nobody can say which is left.
 */
export function acceptedNames(checks: readonly CheckIdentity[]): ReadonlyMap<string, string> {
  const named = checks.map(({ id, place }) => {
    const { statement = id } = partsOf(id);
    const heading = place === null ? statement : `${statement}-${headingOf(place)}`;
    return { id, heading, whole: place === null ? statement : `${statement}-${place}` };
  });
  const [below, beside] = [countBy(named.map(({ heading }) => heading)), countBy(named.map(({ whole }) => whole))];
  const ordinals = new Map<string, number>();
  return new Map(
    named.map(({ id, heading, whole }) => {
      if (below.get(heading) === 1) return [id, heading];
      if (beside.get(whole) === 1) return [id, whole];
      const ordinal = (ordinals.get(whole) ?? 0) + 1;
      ordinals.set(whole, ordinal);
      return [id, `${whole}-${ordinal}`];
    }),
  );
}

/**
 * Finds the check that a name of a list means; several where it does not say which of equal ones.
 *
 * An equal check below other headings is never meant, whatever becomes of the one that was looked at; below the same
 * headings, one that was accepted among equal ones must keep a neighbour of then.
 */
export function acceptedChecks<T extends CheckIdentity>(checks: readonly T[]): (name: string) => readonly T[] {
  const names = acceptedNames(checks);
  const exact = new Map(checks.map((check) => [names.get(check.id) ?? check.id, check]));
  const byStatement = new Map<string, T[]>();
  for (const check of checks) {
    const { statement = check.id } = partsOf(check.id);
    const known = byStatement.get(statement);
    if (known) known.push(check);
    else byStatement.set(statement, [check]);
  }
  return (name) => {
    const { statement = name, heading, beside, ordinal } = partsOf(name);
    const equal = byStatement.get(statement) ?? [];
    const found = exact.get(name);
    if (found) return [found];
    // Lists of before, and programs, say not where it stands.
    if (heading === undefined) return ordinal === undefined ? equal : [];
    const below = equal.filter(({ place }) => place !== null && headingOf(place) === heading);
    if (beside === undefined) return below.slice(0, 1);
    // Of wholly equal ones that were counted, nobody knows which is left.
    return ordinal === undefined ? below.filter(({ place }) => shareNeighbour(place ?? "", beside)).slice(0, 1) : [];
  };
}

interface Parts {
  readonly statement?: string | undefined;
  readonly heading?: string | undefined;
  readonly beside?: string | undefined;
  readonly ordinal?: string | undefined;
}

function partsOf(name: string): Parts {
  return CHECK_ID.exec(name)?.groups ?? {};
}

function headingOf(place: string): string {
  return place.split("-")[0] ?? "";
}

function countBy(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Whether the figure before or the one behind is what it was. */
function shareNeighbour(place: string, beside: string): boolean {
  const now = place.split("-")[1] ?? "";
  const half = now.length / 2;
  return now.slice(0, half) === beside.slice(0, half) || now.slice(half) === beside.slice(half);
}
