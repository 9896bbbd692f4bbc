import { type Figure, placedLine, type Report } from "../../../model/index.js";
import type { FigureView } from "../../../taxonomy/index.js";
import { agreed, isActual, statedIn, type Version } from "./stated.js";
import { grouped, subjectOf } from "./subject.js";

/** All places of a concept that are of one subject. */
export interface Places<V> {
  readonly subject: string;
  readonly versions: readonly V[];
}

/** The places of a concept by whose, within what limits and when they are: parts of one account may stand on several lines. */
export function placesOf<V extends Version>(
  report: Report,
  { versions }: { readonly versions: readonly V[] },
  keyOf: (version: V) => string = (version) => subjectOf(version, report),
): Places<V>[] {
  return [...grouped(versions.filter(isActual), keyOf)].flatMap(([subject, all]) =>
    accountsOf(all).map((account) => ({ subject, versions: account })),
  );
}

/** Lines over which one account may be spread. */
const FAR = 8;

/** Places in lines far apart are accounts of their own: each may count what the other leaves out. */
function accountsOf<V extends Version>(versions: readonly V[]): V[][] {
  const accounts: V[][] = [];
  let before: number | null = null;
  for (const version of [...versions].sort((one, other) => (lineOf(one) ?? 0) - (lineOf(other) ?? 0))) {
    const line = lineOf(version);
    const last = accounts.at(-1);
    if (last && (line === null || before === null || line - before <= FAR)) last.push(version);
    else accounts.push([version]);
    before = line;
  }
  return accounts;
}

/** The line of the report on which something stands. */
export function lineOf({ at }: Pick<Version, "at">): number | null {
  return at && placedLine(at);
}

/** What the places of a subject agree on; nothing where they print different values. */
export function figureOf<V extends Version>(
  places: Places<V> | undefined,
  pick: (version: V) => FigureView = (version) => version,
): Figure | undefined {
  return places && agreed(statedIn(places, pick))?.figure;
}

/** Those that are there. */
export function present<T>(items: readonly (T | undefined)[]): T[] {
  return items.filter((item) => item !== undefined);
}
