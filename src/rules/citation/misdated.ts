import { daysBetween, type Location, placedLine } from "../../model/index.js";
import type { Cited } from "./cited.js";
import type { Outlier } from "./registers.js";
import { termOf } from "./terms.js";

/** Lines between two entries of one list at most. */
const MOST_LINES = 8;
/** Days between the neighbours at most: in a longer time, documents of another year fit by chance, but not between two entries of a list. */
const [MOST_DAYS, MOST_LISTED_DAYS] = [92, 190];
/** Years that a slip is away from the right one at most. */
const MOST_YEARS = 10;

/**
 * Documents whose day and number fit between their neighbours of another series, among which they are listed.
 *
 * Numbers begin anew every year, in the Party every term, so that each is a series of its own, and documents of the last one
 * are cited beside those of this one: only one that stands in its place in an ascending list of the other has a wrong year.
 */
export function misdated(all: readonly Cited[], until: string | null): Outlier[] {
  const bases = new Set(all.flatMap(({ citation }) => citation.basis));
  return registersOf(all).flatMap((register) => {
    const series = groupedBy(register, seriesOf);
    return register.flatMap((cited, index) => {
      // Beside others of its own series, its place among those is looked at.
      const alone = (series.get(seriesOf(cited)) ?? []).every(({ number }) => number === cited.number);
      if (!alone || bases.has(cited.citation.id) || namesItsYear(cited)) return [];
      const [before, after] = [beside(register, index, -1), beside(register, index, 1)];
      const of = seriesOfList(cited, before, after);
      const most = before && after ? MOST_LISTED_DAYS : MOST_DAYS;
      return of === undefined ? [] : (outlierAmong(series.get(of) ?? [], cited, most, until) ?? []);
    });
  });
}

/** The dated documents of each register, in reading order. */
function registersOf(all: readonly Cited[]): Cited[][] {
  const dated = all.filter(
    ({ register, citation, parts }) =>
      register !== undefined && citation.date !== null && citation.year === null && parts.term === null,
  );
  return [...groupedBy(dated, ({ side, register }) => `${side} ${register}`).values()];
}

function groupedBy<K>(all: readonly Cited[], key: (cited: Cited) => K): Map<K, Cited[]> {
  const groups = new Map<K, Cited[]>();
  for (const cited of all) {
    const group = groups.get(key(cited));
    if (group) group.push(cited);
    else groups.set(key(cited), [cited]);
  }
  return groups;
}

/** `… về công tác năm 2024`: the subject vouches for the year. */
function namesItsYear({ citation: { subject, date } }: Cited): boolean {
  return subject?.includes((date ?? "").slice(0, 4)) ?? false;
}

/** The next document of the register in the same list, before or behind. */
function beside(register: readonly Cited[], index: number, step: 1 | -1): Cited | undefined {
  const [cited, other] = [register[index], register[index + step]];
  return cited && other && isNear(cited.citation.at, other.citation.at) ? other : undefined;
}

function isNear(one: Location, other: Location): boolean {
  const [line, known] = [placedLine(one), placedLine(other)];
  if (line === null || known === null) return false;
  return one.section === other.section && one.footnote === other.footnote && Math.abs(line - known) <= MOST_LINES;
}

/** The series of the list that a document stands in, where its own breaks it: numbers go on while the days go back. */
function seriesOfList(cited: Cited, before: Cited | undefined, after: Cited | undefined): number | undefined {
  const { number } = cited;
  if ((before && before.number >= number) || (after && after.number <= number)) return undefined;
  const listed = [before, after].flatMap((each) => (each ? seriesOf(each) : []));
  const [of] = listed;
  // A list that goes on from the last series to this one is in order.
  const breaks = (before && dateOf(before) > dateOf(cited)) || (after && dateOf(after) < dateOf(cited));
  return breaks && of !== seriesOf(cited) && listed.every((each) => each === of) ? of : undefined;
}

/** The year, in the Party the term. */
function seriesOf(cited: Cited): number {
  return cited.side === "State" ? yearOf(cited) : termOf(dateOf(cited), cited.congress);
}

/** Among the documents of that series: its neighbours by number, where its day of another year lies between theirs. */
function outlierAmong(
  fellows: readonly Cited[],
  cited: Cited,
  mostDays: number,
  until: string | null,
): Outlier | undefined {
  const { number, side } = cited;
  if (fellows.some((each) => each.number === number)) return undefined;
  const below = fellows.filter((each) => each.number < number).reduce<Cited | undefined>(higher, undefined);
  const above = fellows.filter((each) => each.number > number).reduce<Cited | undefined>(lower, undefined);
  if (below && !above) return lastOfList(fellows, cited, below, until);
  if (!below || !above || Math.abs(yearOf(below) - yearOf(cited)) > MOST_YEARS) return undefined;
  if (side === "State" && Math.abs(daysBetween(dateOf(below), dateOf(above))) > mostDays) return undefined;
  const fits = [below, above].some((each) => {
    const meant = dateOf(each).slice(0, 4) + dateOf(cited).slice(4);
    return meant >= dateOf(below) && meant <= dateOf(above);
  });
  return fits ? { cited, below, above, unsure: true, anew: false, listed: false } : undefined;
}

/** Documents by whose numbers it is known how fast they go on. */
const LEAST_FELLOWS = 2;
const LEAST_STEP = 3;

/** The last of a list, whose number goes on as those before it do, and whose day fits before the report in their year. */
function lastOfList(fellows: readonly Cited[], cited: Cited, below: Cited, until: string | null): Outlier | undefined {
  const numbers = new Set(
    fellows.filter(({ citation }) => isNear(citation.at, cited.citation.at)).map(({ number }) => number),
  );
  if (until === null || numbers.size < LEAST_FELLOWS || !cited.own) return undefined;
  const step = Math.max(LEAST_STEP, below.number - Math.min(...numbers));
  const meant = dateOf(below).slice(0, 4) + dateOf(cited).slice(4);
  if (cited.number - below.number > step || meant < dateOf(below) || meant > until) return undefined;
  if (daysBetween(dateOf(below), meant) > MOST_DAYS || yearOf(below) - yearOf(cited) !== 1) return undefined;
  return { cited, below, above: undefined, unsure: true, anew: false, listed: false };
}

function higher(best: Cited | undefined, each: Cited): Cited {
  return best && best.number >= each.number ? best : each;
}

function lower(best: Cited | undefined, each: Cited): Cited {
  return best && best.number <= each.number ? best : each;
}

function yearOf(cited: Cited): number {
  return Number(dateOf(cited).slice(0, 4));
}

function dateOf({ citation }: Cited): string {
  return citation.date ?? "";
}
