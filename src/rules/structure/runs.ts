import type { Confidence, OutlineEntry } from "../../model/index.js";
import { after, follows, type OutlineNumber, printOrdinal } from "./numbers.js";

/** What is wrong with a number. */
export type SlipKind = "repeats" | "skips" | "goesBack" | "startsLate" | "wrongParent";

/** A number that does not follow those before it. */
export interface Slip {
  kind: SlipKind;
  readonly entry: OutlineEntry;
  /** The entry that it should follow, or stand below. */
  readonly before: OutlineEntry | null;
  /** Further entries that the same slip has carried to. */
  readonly also: OutlineEntry[];
  readonly expected: string;
  /** The part of the number that is wrong, and what it should be. */
  readonly stated: number;
  readonly due: number;
  confidence: Confidence;
}

/** Entries that count together, as far as they have been read. */
export interface Run {
  readonly number: OutlineNumber;
  /** Of `2.1`: `2`; also what it should be where that is in doubt. */
  readonly prefixes: string[];
  /** Ordinals that the next may follow: the printed one, and what it should have been. */
  lasts: number[];
  /** The highest ordinal that something which may be an entry carries the run to. */
  maybe: number;
  members: number;
  readonly first: OutlineEntry;
  last: OutlineEntry;
  /** The slip whose explanation the next entry decides. */
  pending: Slip | null;
  /** The slip by which the run has another prefix than its parent. */
  astray: Slip | null;
  /** Whether every entry directly follows the one before. */
  sound: boolean;
}

/** A run that begins with an entry. */
export function runOf(entry: OutlineEntry, number: OutlineNumber, prefixes: string[] = [""]): Run {
  const part = ordinalOf(number);
  const state = {
    lasts: [part],
    maybe: part,
    members: 1,
    first: entry,
    last: entry,
    pending: null,
    astray: null,
    sound: true,
  };
  return { number, prefixes, ...state };
}

/** The part of a number that counts. */
export function ordinalOf({ parts }: OutlineNumber): number {
  return parts.at(-1) ?? 0;
}

/** Whether a number goes on where a run has come to. */
export function goesOn({ lasts, maybe }: Run, { parts, alphabet }: OutlineNumber): boolean {
  const part = parts.at(-1) ?? 0;
  const top = Math.max(...lasts);
  return lasts.some((last) => follows(part, last, alphabet)) || (part > top && part <= after(maybe, alphabet));
}

/** Adds the entry that goes on with a run, which tells what an unexpected one before it was. */
export function advance(run: Run, entry: OutlineEntry, number: OutlineNumber): void {
  const part = ordinalOf(number);
  const { pending, lasts } = run;
  if (pending && lasts.length > 1) {
    const asPrinted = follows(part, lasts[0] ?? 0, number.alphabet);
    // A list that lost its first number goes back and counts on.
    if (asPrinted && pending.kind === "goesBack") pending.confidence = "possible";
    if (asPrinted && pending.kind === "skips" && pending.stated - pending.due > 2) pending.confidence = "possible";
    if (!asPrinted) pending.confidence = "certain";
  }
  const sound = run.sound && part === (lasts[0] ?? 0) + 1;
  Object.assign(run, { lasts: [part], maybe: part, members: run.members + 1, last: entry, pending: null, sound });
}

/** What is wrong with a number that a run does not go on with; the run goes on from it either way. */
export function misplace(run: Run, entry: OutlineEntry, number: OutlineNumber): Slip {
  const { alphabet } = number;
  const stated = ordinalOf(number);
  const due = after(Math.max(...run.lasts), alphabet);
  const kind = run.lasts.includes(stated) ? "repeats" : stated > due ? "skips" : "goesBack";
  const unsure = (kind === "skips" && stated - due > 2) || (kind === "goesBack" && entry.kind === "item");
  const slip: Slip = {
    ...{ kind, entry, before: run.last, also: [], stated, due },
    expected: printNumber(run.prefixes[0] ?? "", due, alphabet),
    confidence: unsure ? "possible" : "likely",
  };
  Object.assign(run, { lasts: [stated, due], maybe: stated, members: run.members + 1, last: entry, pending: slip });
  run.sound = false;
  return slip;
}

/** A number as it should be printed. */
export function printNumber(prefix: string, part: number, alphabet: OutlineNumber["alphabet"]): string {
  return prefix === "" ? printOrdinal(part, alphabet) : `${prefix}.${part}`;
}
