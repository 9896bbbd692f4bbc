import type { OutlineEntry } from "../../model/index.js";
import { follows, type OutlineNumber } from "./numbers.js";
import { closeAbove, closeFrom, open, type Reading } from "./reading.js";
import { advance, goesOn, misplace, ordinalOf, printNumber, type Run, runOf, type Slip } from "./runs.js";

/** Places a number of several parts, `2.1`, below what its first parts name. */
export function placeBelow(entry: OutlineEntry, number: OutlineNumber, reading: Reading): void {
  const prefix = prefixOf(number);
  const parents = reading.stack.filter(({ number: { scheme } }) => scheme === parentScheme(number));
  const parent = parents.findLast((run) => reaches(run, prefix));
  const nearest = parents.findLast(({ first }) => first.kind === "heading");
  if (parent) goOnBelow(parent, entry, number, reading);
  else if (nearest) strayFrom(nearest, entry, number, reading);
  else placeAlone(entry, number, reading);
}

function placeAlone(entry: OutlineEntry, number: OutlineNumber, reading: Reading): void {
  const run = openBelow(undefined, number, reading);
  if (run?.prefixes.includes(prefixOf(number))) continueRun(run, entry, number, reading);
  else if (run && ordinalOf(number) > 1 && goesOn(run, number)) stray(run, entry, number, reading);
  else beginBelowRoman(entry, number, reading);
}

/** A run below the heading that the number names. */
function goOnBelow(parent: Run, entry: OutlineEntry, number: OutlineNumber, reading: Reading): void {
  const prefix = prefixOf(number);
  const run = openBelow(parent, number, reading);
  if (run?.prefixes.includes(prefix)) continueRun(run, entry, number, reading);
  else {
    closeAbove(parent, reading);
    begin(entry, number, reading);
  }
}

/** The number names another heading than the one it stands below. */
function strayFrom(parent: Run, entry: OutlineEntry, number: OutlineNumber, reading: Reading): void {
  const run = openBelow(parent, number, reading);
  if (run?.prefixes.includes(prefixOf(number)) || (run && goesOn(run, number) && ordinalOf(number) > 1)) {
    closeAbove(run, reading);
    stray(run, entry, number, reading);
  } else if (!isMisnumbered(parent, entry, number, reading)) beginAstray(parent, entry, number, reading);
}

/** The first number of a run has another prefix than the heading above it. */
function beginAstray(parent: Run, entry: OutlineEntry, number: OutlineNumber, reading: Reading): void {
  const [due = 0] = parent.lasts;
  const head = [...(parent.prefixes[0] ? [parent.prefixes[0]] : []), due].join(".");
  closeAbove(parent, reading);
  const begun = runOf(entry, number, [head]);
  open(begun, reading);
  // The heading that it names may have lost its number.
  const isNext = number.parts.at(-2) === due + 1;
  const isFirst = ordinalOf(number) === 1;
  note(begun, entry, number, parent.last, isFirst && !isNext ? "likely" : "possible", reading);
}

/** `1., 1.`, then `2.1`: the second heading should have been 2. */
function isMisnumbered(parent: Run, entry: OutlineEntry, number: OutlineNumber, reading: Reading): boolean {
  const outer = reading.stack.findLast((run) => run !== parent && run.number.scheme === parent.number.scheme);
  const due = number.parts.at(-2) ?? 0;
  if (!outer || parent.members > 1 || parent.first.kind !== "heading" || ordinalOf(number) !== 1) return false;
  if (outer.first.kind !== "heading" || !outer.lasts.some((last) => follows(due, last, "digits"))) return false;
  const stated = ordinalOf(parent.number);
  const slip = { entry: parent.first, before: outer.last, also: [], expected: String(due), stated, due };
  reading.slips.push({ kind: "goesBack", ...slip, confidence: "likely" });
  advance(outer, parent.first, { ...parent.number, parts: [due] });
  closeAbove(outer, reading);
  begin(entry, number, reading);
  return true;
}

/** Headings such as `3.1` right below III, or below nothing that is numbered. */
function beginBelowRoman(entry: OutlineEntry, number: OutlineNumber, reading: Reading): void {
  const roman = reading.stack.findLast(({ number: { scheme } }) => scheme === "I");
  const [due] = roman?.lasts ?? [];
  const first = number.parts.length === 2 ? number.parts[0] : undefined;
  if (roman && first === due) reading.belowRoman += 1;
  if (!roman || due === undefined || first === due || reading.belowRoman === 0) {
    begin(entry, number, reading);
    return;
  }
  closeAbove(roman, reading);
  const run = runOf(entry, number, [String(due)]);
  open(run, reading);
  note(run, entry, number, roman.last, "likely", reading);
}

function continueRun(run: Run, entry: OutlineEntry, number: OutlineNumber, reading: Reading): void {
  if (run.astray && run.members === 1 && ordinalOf(number) === 1) {
    // `5.`, `4.3`, `5.1`: the heading has a first entry of its own, so that it did not lose its number.
    if (ordinalOf(run.number) > 1) run.astray.confidence = "likely";
    closeFrom(run, reading);
    begin(entry, number, reading);
    return;
  }
  closeAbove(run, reading);
  if (goesOn(run, number)) advance(run, entry, number);
  else if (!run.lasts.includes(ordinalOf(number)) || entry.title !== run.last.title)
    reading.slips.push(misplace(run, entry, number));
}

function begin(entry: OutlineEntry, number: OutlineNumber, reading: Reading): void {
  const prefix = prefixOf(number);
  const run = runOf(entry, number, [prefix]);
  open(run, reading);
  const stated = ordinalOf(number);
  const supposed = reading.hidden.get(`${number.scheme} ${prefix}`) ?? 0;
  if (stated === 1 || follows(stated, supposed, "digits")) return;
  const slip: Slip = {
    ...{ kind: "startsLate", entry, before: reading.stack.at(-2)?.last ?? null, also: [], stated, due: 1 },
    ...{ expected: printNumber(prefix, 1, "digits"), confidence: entry.kind === "heading" ? "likely" : "possible" },
  };
  Object.assign(run, { lasts: [stated, 1], pending: slip });
  reading.slips.push(slip);
}

/** An entry that would go on with a run, had it the prefix of the run. */
function stray(run: Run, entry: OutlineEntry, number: OutlineNumber, reading: Reading): void {
  const { astray, last } = run;
  const fits = goesOn(run, number);
  advance(run, entry, number);
  if (astray && prefixOf(astray) === prefixOf(entry)) astray.also.push(entry);
  else note(run, entry, number, last, fits ? "likely" : "possible", reading);
}

function note(
  run: Run,
  entry: OutlineEntry,
  number: OutlineNumber,
  before: OutlineEntry,
  confidence: Slip["confidence"],
  reading: Reading,
): void {
  const expected = printNumber(run.prefixes[0] ?? "", ordinalOf(number), "digits");
  const due = expected.split(".").map(Number);
  const at = number.parts.findIndex((part, index) => part !== due[index]);
  const slip: Slip = {
    ...{ kind: "wrongParent", entry, before, also: [], expected, confidence },
    ...{ stated: number.parts[at] ?? 0, due: due[at] ?? 0 },
  };
  run.astray = slip;
  reading.slips.push(slip);
}

function openBelow(parent: Run | undefined, { scheme }: OutlineNumber, { stack }: Reading): Run | undefined {
  return stack.slice(parent ? stack.indexOf(parent) + 1 : 0).findLast((run) => run.number.scheme === scheme);
}

function reaches({ prefixes, lasts, maybe, number }: Run, prefix: string): boolean {
  const heads = number.parts.length === 1 ? [""] : prefixes.map((each) => `${each}.`);
  return heads.some((head) => [...lasts, maybe].some((last) => prefix === `${head}${last}`));
}

function prefixOf(numbered: { readonly parts: readonly number[] } | Slip | OutlineEntry): string {
  const parts =
    "parts" in numbered ? numbered.parts.map(String) : partsOf("entry" in numbered ? numbered.entry : numbered);
  return parts.slice(0, -1).join(".");
}

function partsOf({ number }: OutlineEntry): string[] {
  return number?.split(".") ?? [];
}

function parentScheme({ parts }: OutlineNumber): string {
  return "1.".repeat(parts.length - 1);
}
