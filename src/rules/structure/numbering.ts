import { type OutlineEntry, placedLine } from "../../model/index.js";
import { follows, numbersOf, type OutlineNumber } from "./numbers.js";
import { begun, closeAbove, closeFrom, open, type Reading } from "./reading.js";
import { advance, goesOn, misplace, ordinalOf, printNumber, type Run, runOf, type Slip } from "./runs.js";
import { placeBelow } from "./sub-numbers.js";

/** How the numbers of an outline were read. */
export interface Numbering {
  readonly slips: readonly Slip[];
  /** Runs of at least two entries without a slip. */
  readonly sound: readonly Run[];
}

/** Lines between two items of a running text that belong to one list. */
const NEAR = 8;
/** More slips than this, and more than one in so many entries, tell of a reading that fails. */
const [MANY, SHARE] = [4, 7];
/** Schemes of which only one run is open at a time. */
const TOPMOST = new Set(["part", "I", "A"]);

/** Follows the numbers of an outline, body and notes each for itself. */
export function readNumbering(outline: readonly OutlineEntry[]): Numbering {
  const readings = new Map<string | null, Reading>();
  for (const entry of outline) {
    if (entry.kind !== "heading" && entry.kind !== "item") continue;
    const { footnote } = entry.at;
    const reading = readings.get(footnote) ?? begun();
    readings.set(footnote, reading);
    place(entry, reading);
  }
  const all = [...readings.values()];
  const slips = all.flatMap((reading) => reading.slips);
  const sound = all.flatMap(({ runs }) => runs).filter((run) => run.members > 1 && run.sound && !run.astray);
  return { slips: weighed(slips, outline), sound };
}

function place(entry: OutlineEntry, reading: Reading): void {
  const ways = numbersOf(entry);
  if (entry.confidence === "possible") {
    suppose(ways, reading);
    return;
  }
  // Lists end at a heading; a number with a full stop may be either.
  if (entry.kind === "heading")
    reading.stack = reading.stack.filter(
      ({ first, number }) => first.kind === "heading" || /^[1I]\./.test(number.scheme),
    );
  const open = (way: OutlineNumber): boolean =>
    reading.stack.some((run) => run.number.scheme === way.scheme && goesOn(run, way));
  const number = ways.find(open) ?? ways.find((way) => ordinalOf(way) === 1) ?? ways[0];
  if (!number) return;
  if (number.parts.length > 1) placeBelow(entry, number, reading);
  else placeBeside(entry, number, reading);
}

/** Something that may be an entry explains a gap, and proves nothing. */
function suppose(ways: readonly OutlineNumber[], { stack, hidden }: Reading): void {
  for (const number of ways) {
    const part = ordinalOf(number);
    const prefix = number.parts.slice(0, -1).join(".");
    const key = `${number.scheme} ${prefix}`;
    if (follows(part, hidden.get(key) ?? 0, number.alphabet)) hidden.set(key, part);
    for (const run of stack) {
      const isOf = run.number.scheme === number.scheme && (prefix === "" || run.prefixes.includes(prefix));
      if (isOf && follows(part, run.maybe, number.alphabet)) run.maybe = part;
    }
  }
}

function placeBeside(entry: OutlineEntry, number: OutlineNumber, reading: Reading): void {
  const alike = reading.stack.filter((run) => run.number.scheme === number.scheme);
  const fitting = alike.filter((run) => goesOn(run, number));
  const run = fitting.findLast(({ last }) => last.kind === entry.kind) ?? fitting.at(-1);
  if (run) {
    closeAbove(run, reading);
    advance(run, entry, number);
  } else if (ordinalOf(number) === 1) {
    if (TOPMOST.has(number.scheme) && alike[0]) closeFrom(alike[0], reading);
    open(runOf(entry, number), reading);
  } else if (alike.length === 0) startLate(entry, number, reading);
  else goAstray(entry, number, alike, reading);
}

/** A first number that is not 1: some reports count on from the part before. */
function startLate(entry: OutlineEntry, number: OutlineNumber, reading: Reading): void {
  const { scheme, alphabet } = number;
  const stated = ordinalOf(number);
  const supposed = Math.max(reading.closed.get(scheme) ?? 0, reading.hidden.get(`${scheme} `) ?? 0);
  if (isRunning(entry)) return;
  const run = runOf(entry, number);
  open(run, reading);
  if (follows(stated, supposed, alphabet)) return;
  const first = reading.runs.length === 1 || entry.kind === "item";
  const expected = printNumber("", 1, alphabet);
  const slip: Slip = {
    ...{ kind: "startsLate", entry, before: reading.stack.at(-2)?.last ?? null, also: [], expected, stated, due: 1 },
    confidence: first ? "possible" : "likely",
  };
  Object.assign(run, { lasts: [stated, 1], pending: slip });
  reading.slips.push(slip);
}

function goAstray(entry: OutlineEntry, number: OutlineNumber, alike: readonly Run[], reading: Reading): void {
  const stated = ordinalOf(number);
  const away = (run: Run): number => Math.abs(stated - Math.max(...run.lasts) - 1);
  const run = alike.reduce((best, each) => (away(each) <= away(best) ? each : best));
  if (isRunning(entry) && !isNear(run.last, entry)) return;
  // A heading that a page repeats on its top is the same one.
  if (entry.kind === "heading" && run.lasts.includes(stated) && isSameTitle(entry.title, run.last.title)) return;
  const lone = alike.findLast((each) => each !== run && each.members === 1 && ordinalOf(each.number) === 1);
  const due = Math.max(...run.lasts) + 1;
  closeAbove(run, reading);
  if (lone && stated === due + 1 && lone.first.kind === run.last.kind && alike.indexOf(lone) > alike.indexOf(run)) {
    const expected = printNumber("", due, number.alphabet);
    const slip = { entry: lone.first, before: run.last, also: [], expected, stated: 1, due };
    reading.slips.push({ kind: "goesBack", ...slip, confidence: "certain" });
    advance(run, entry, number);
  } else reading.slips.push(misplace(run, entry, number));
}

/** Whether an item stands within the running text of a paragraph. */
function isRunning({ kind, level }: OutlineEntry): boolean {
  return kind === "item" && level === null;
}

function isNear(one: OutlineEntry, other: OutlineEntry): boolean {
  if (one.at.section !== other.at.section) return false;
  const [line, known] = [placedLine(one.at), placedLine(other.at)];
  return line === null || known === null || Math.abs(line - known) <= NEAR;
}

function isSameTitle(title: string, other: string): boolean {
  const [one, two] = [title.toLowerCase(), other.toLowerCase()];
  return one.startsWith(two) || two.startsWith(one);
}

/** An outline that seems to be wrong throughout has been read wrongly. */
function weighed(slips: readonly Slip[], outline: readonly OutlineEntry[]): Slip[] {
  const doubtful = (["heading", "item"] as const).filter((kind) => {
    const alike = slips.filter(({ entry, confidence }) => entry.kind === kind && confidence !== "possible").length;
    const entries = outline.filter((entry) => entry.kind === kind && entry.number !== null).length;
    return alike > MANY && alike * SHARE > entries;
  });
  return slips.map((slip) =>
    doubtful.some((kind) => kind === slip.entry.kind) ? { ...slip, confidence: "possible" } : slip,
  );
}
