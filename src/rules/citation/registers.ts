import type { Cited } from "./cited.js";
import { longestRun } from "./increasing.js";
import { beganAnew } from "./terms.js";

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
  if (run.others.length === 0) return { fitting: run.fitting.map(({ cited }) => cited), outliers: [] };
  const anew = beginsAnewWithin(items, run.others.length);
  if (anew === "explains more") return { fitting: [], outliers: [] };
  return {
    fitting: run.fitting.map(({ cited }) => cited),
    outliers: run.others.map((item) => outlierOf(item, run.fitting, anew === "explains one")),
  };
}

/** Whether two runs, before and after a congress, leave fewer documents out than one. */
function beginsAnewWithin(items: readonly Item[], left: number): "no" | "explains one" | "explains more" {
  const sorted = [...items].sort(byDate);
  const gaps = sorted.flatMap((item, index) => {
    const next = sorted[index + 1];
    if (!next || item.cited.side === "State" || next.number > MOST_ANEW * item.number) return [];
    return beganAnew(item.date, next.date, item.cited.congress) === "no" ? [] : [index];
  });
  let found: "no" | "explains one" = "no";
  for (const index of gaps.slice(0, MOST_GAPS)) {
    const [before, after] = [sorted.slice(0, index + 1).sort(byNumber), sorted.slice(index + 1).sort(byNumber)];
    const rest = longestRun(before).others.length + longestRun(after).others.length;
    if (rest + 1 < left) return "explains more";
    if (rest < left) found = "explains one";
  }
  return found;
}

function outlierOf({ number, cited }: Item, fitting: readonly Item[], anew: boolean): Outlier {
  const above = firstAbove(fitting, number);
  const [next, before] = [fitting[above], fitting[above - 1]];
  const most = fitting.at(-1)?.number ?? number;
  const mixed = [before, next].some((each) => each !== undefined && each.cited.stated !== cited.stated);
  const unsure =
    mixed && (number > most * MOST_JUMP || (before === undefined && number * MOST_JUMP < (next?.number ?? 0)));
  return { cited, below: before?.cited, above: next?.cited, unsure, anew };
}

/** Position of the first item of a higher number, by halving. */
function firstAbove(items: readonly Item[], number: number): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.number ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
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
