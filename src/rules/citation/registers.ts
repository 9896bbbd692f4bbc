import { placedLine } from "../../model/index.js";
import { countLeading } from "../../numeric/index.js";
import type { Cited } from "./cited.js";
import { longestRun } from "./increasing.js";
import { beganAnew, TWO_LEVELS_FROM } from "./terms.js";

/** A document whose date does not fit the numbers of its register. */
export interface Outlier {
  readonly cited: Cited;
  /** Its nearest neighbours by number among those that fit. */
  readonly below: Cited | undefined;
  readonly above: Cited | undefined;
  /** Whether it may be of another body than its neighbours. */
  readonly unsure: boolean;
  /** Whether the register may have begun anew instead. */
  readonly anew: boolean;
  /** Whether it stands in a list of documents of one body, which counts up. */
  readonly listed: boolean;
}

/** The documents of one register, by number: those whose dates rise with it, and the others. */
export interface Judged {
  readonly fitting: readonly Cited[];
  readonly outliers: readonly Outlier[];
}

interface Item {
  readonly number: number;
  readonly date: string;
  readonly cited: Cited;
}

/** Numbers of a register that began anew are lower than this share of those before. */
const MOST_ANEW = 0.6;
/** What a register begins with: a number up to this, or below this share of the last one. */
const [LOW, LOW_SHARE] = [5, 0.3];
/** Bodies whose numbers run through the calendar year whatever congress they hold. */
const BY_YEAR: ReadonlySet<Cited["family"]> = new Set<Cited["family"]>([
  "people's committee",
  "people's council",
  "government",
  "prime minister",
  "parliament's committee",
  "ministry",
]);
/** Days tried for the one on which a register began anew. */
const MOST_GAPS = 8;
/** A document of another body is likely where its number exceeds all others by more. */
const MOST_JUMP = 1.5;

/** Sorts the dated documents of a report by the registers that they are numbered in, and judges each register. */
export function judged(all: readonly Cited[]): Judged[] {
  const registers = new Map<string, Item[]>();
  for (const cited of all) {
    const { register, side, number, citation, parts } = cited;
    const { date } = citation;
    // Parliaments number laws and resolutions apart, and print no letters for either.
    if (register === undefined || date === null || parts.term !== null) continue;
    const key = `${side} ${register} ${side === "State" ? date.slice(0, 4) : ""}`;
    const items = registers.get(key);
    if (items) items.push({ number, date, cited });
    else registers.set(key, [{ number, date, cited }]);
  }
  return [...registers.values()].flatMap((items) => termsOf(onceEach(items)).map(judgeOne));
}

/** Each number once; one that is told with two dates says nothing of the order. */
function onceEach(items: readonly Item[]): Item[] {
  const byNumber = new Map<number, Map<string, Item>>();
  for (const item of items) {
    const dates = byNumber.get(item.number) ?? new Map<string, Item>();
    // What is stated of the body weighs more than what is not.
    if (!dates.has(item.date) || (item.cited.stated && !dates.get(item.date)?.cited.stated)) dates.set(item.date, item);
    byNumber.set(item.number, dates);
  }
  return [...byNumber.values()].flatMap((dates) => (isOneTerm(dates) ? [] : [...dates.values()]));
}

function isOneTerm(dates: ReadonlyMap<string, Item>): boolean {
  const [first, ...rest] = [...dates.values()].sort(byDate);
  const last = rest.at(-1);
  if (!first || !last) return false;
  return first.cited.side === "State" || beganAnew(first.date, last.date, first.cited.congress) !== "yes";
}

/** Cut where a congress lies between; sorted by number. */
function termsOf(items: readonly Item[]): Item[][] {
  const terms: Item[][] = [];
  let last: Item | undefined;
  for (const item of [...items].sort(byDate)) {
    const anew = last && item.cited.side === "Party" && beganAnew(last.date, item.date, item.cited.congress) === "yes";
    if (last && !anew) terms.at(-1)?.push(item);
    else terms.push([item]);
    last = item;
  }
  return terms.map((term) => term.sort(byNumber));
}

function judgeOne(items: readonly Item[]): Judged {
  const run = longestRun(items);
  const fitting = run.fitting.map(({ cited }) => cited);
  if (run.others.length === 0) return { fitting, outliers: [] };
  const anew = beginsAnewWithin(items, run.others.length);
  if (anew?.sure) {
    const parts = anew.parts.map((part) => longestRun(part));
    // Where exactly a Party committee began anew is not known, so that nothing else is told of these.
    if (items[0]?.cited.side === "Party") return { fitting: [], outliers: [] };
    const outliers = parts.flatMap((part) => part.others.map((item) => outlierOf(item, part.fitting, false)));
    return { fitting: [], outliers };
  }
  return { fitting, outliers: run.others.map((item) => outlierOf(item, run.fitting, anew !== undefined)) };
}

/** A cut of a register into the documents before and after it began anew, and whether nothing else explains them. */
interface Anew {
  readonly parts: readonly (readonly Item[])[];
  readonly sure: boolean;
}

/** The first cut after which two runs leave fewer documents out than one. */
function beginsAnewWithin(items: readonly Item[], left: number): Anew | undefined {
  const sorted = [...items].sort(byDate);
  const gaps = sorted.flatMap((item, index) => {
    const next = sorted[index + 1];
    return next && mayBeginAnew(item, next) ? [{ index, item, next }] : [];
  });
  let found: Anew | undefined;
  for (const { index, item, next } of gaps.slice(0, MOST_GAPS)) {
    const parts = [sorted.slice(0, index + 1).sort(byNumber), sorted.slice(index + 1).sort(byNumber)];
    const rest = parts.reduce((sum, part) => sum + longestRun(part).others.length, 0);
    if (rest < left && (rest + 1 < left || isPlain(item, next))) return { parts, sure: true };
    if (rest < left) found ??= { parts, sure: false };
  }
  return found;
}

/** Whether a register may have begun anew between two documents: with a congress, or with the reform of 2025. */
function mayBeginAnew(before: Item, { number, date, cited }: Item): boolean {
  if (number > MOST_ANEW * before.number) return false;
  if (cited.side === "Party") return beganAnew(before.date, date, cited.congress) !== "no";
  return isReform(before.date, date) || !BY_YEAR.has(cited.family);
}

/** Whether the number of one document alone tells that its register began anew. */
function isPlain(before: Item, { number, date, cited }: Item): boolean {
  if (cited.side === "Party") return false;
  return isReform(before.date, date) || number <= LOW || number <= LOW_SHARE * before.number;
}

function isReform(before: string, date: string): boolean {
  return before < TWO_LEVELS_FROM && date >= TWO_LEVELS_FROM;
}

function outlierOf({ number, cited }: Item, fitting: readonly Item[], anew: boolean): Outlier {
  const above = firstAbove(fitting, number);
  const [next, before] = [fitting[above], fitting[above - 1]];
  const most = fitting.at(-1)?.number ?? number;
  const mixed = [before, next].some((each) => each !== undefined && each.cited.stated !== cited.stated);
  const unsure =
    mixed && (number > most * MOST_JUMP || (before === undefined && number * MOST_JUMP < (next?.number ?? 0)));
  // A list that counts up numbers one register, which did not begin anew within it.
  const listed = countsUp(cited, fitting);
  return {
    cited,
    below: before?.cited,
    above: next?.cited,
    unsure,
    anew: anew && !isListed(before, cited, next),
    listed,
  };
}

/** Whether at least two documents of the body that is named stand near by, and all of those in the order of their numbers. */
function countsUp(cited: Cited, fitting: readonly Item[]): boolean {
  const at = lineOf(cited);
  if (at === null || !cited.stated) return false;
  const beside = fitting.flatMap(({ cited: other, number }) => {
    const line = lineOf(other);
    return line === null || !other.stated || Math.abs(line - at) > 2 * MOST_LINES ? [] : { line, number };
  });
  const isInTurn = ({ line, number }: { line: number; number: number }): boolean =>
    line !== at && line > at === number > cited.number;
  return beside.length > 1 && beside.every(isInTurn);
}

/** Lines from one entry of a list to the next. */
const MOST_LINES = 3;

/** Whether a document stands in the text right between those of the next numbers. */
function isListed(below: Item | undefined, cited: Cited, above: Item | undefined): boolean {
  const at = lineOf(cited);
  const [before, after] = [lineOf(below?.cited), lineOf(above?.cited)];
  if (at === null || before === null || after === null) return false;
  return before < at && at < after && at - before <= MOST_LINES && after - at <= MOST_LINES;
}

function lineOf(cited: Cited | undefined): number | null {
  return cited ? placedLine(cited.citation.at) : null;
}

/** Position of the first item of a higher number, by halving. */
function firstAbove(items: readonly Item[], number: number): number {
  return countLeading(items, (item) => item.number < number);
}

function byNumber(one: Item, other: Item): number {
  return one.number - other.number || compare(one.date, other.date);
}

function byDate(one: Item, other: Item): number {
  return compare(one.date, other.date) || one.number - other.number;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
