import type { Stretch } from "../clauses/stretch.js";
import type { Word } from "../tokens/words.js";
import { HEAD_NOUNS, RUN_ENDS, STATES, TERMS } from "../vi/claims.js";
import { COUNT_NOUNS } from "../vi/nouns.js";
import { timesOf } from "./time.js";

/** A word or phrase of a statement under its one name; `""` where it says nothing of what is counted. */
export interface Term {
  readonly value: string;
  readonly at: number;
  readonly length: number;
}

/** Most words that one statement is looked for in. */
const LONGEST = 24;
const STOPS = new Set([",", ";", ".", "(", ")", ":", "!", "?", "“", "”", '"', "[", "]", "…"]);

/** The words from one position to another as terms. */
export function termsBetween(words: readonly Word[], from: number, to: number): Term[] {
  const terms: Term[] = [];
  for (let at = Math.max(from, 0); at < to; ) {
    const found = TERMS.at(words, at);
    const word = words[at];
    const length = found && at + found.length <= to ? found.length : 1;
    const value = found && at + found.length <= to ? found.value : word?.kind === "word" ? word.folded : "";
    terms.push({ value, at, length });
    at += length;
  }
  return terms;
}

/** What terms say, without those that say nothing. */
export function valuesOf(terms: readonly Term[]): string[] {
  return terms.flatMap(({ value }) => (value === "" ? [] : [value]));
}

const POOR: ReadonlySet<string> = new Set(["hộ nghèo", "hộ cận nghèo"]);

/** The noun that begins at a word, the longest compound first. */
export function nounAt(words: readonly Word[], at: number): { value: string; length: number } | undefined {
  const noun = HEAD_NOUNS.at(words, at) ?? COUNT_NOUNS.at(words, at);
  // `vụ tai nạn` are cases of what is told behind, as `vụ cháy` are.
  if (noun?.value.startsWith("vụ ")) return { value: "vụ", length: 1 };
  // `hộ nghèo` are households in a state that a claim may deny.
  return noun && POOR.has(noun.value) ? { value: "hộ", length: 1 } : noun;
}

/** Where a statement ends that goes on from a word: at a sign, a figure, a reason, a purpose. */
export function runEnd({ words, mentions }: Stretch, from: number, nextMention: number): number {
  const limit = Math.min(words.length, from + LONGEST, mentions[nextMention]?.from ?? words.length);
  for (let at = from; at < limit; ) {
    const compound = HEAD_NOUNS.at(words, at) ?? TERMS.at(words, at);
    const ending = RUN_ENDS.at(words, at);
    if (ending && ending.length >= (compound?.length ?? 0)) return at;
    if (compound) at = Math.min(at + compound.length, limit);
    else if (STOPS.has(words[at]?.text ?? "")) return at;
    else at += 1;
  }
  return limit;
}

/** Where a statement begins that ends before a word. */
export function runStart(stretch: Stretch, to: number, after: number): number {
  const { words } = stretch;
  const time = timesOf(stretch).findLast((each) => each.to <= to);
  const limit = Math.max(after, to - LONGEST, time?.to ?? 0);
  for (let at = to - 1; at >= limit; at -= 1) if (STOPS.has(words[at]?.text ?? "")) return at + 1;
  return limit;
}

/** Words that deny what stands behind them. */
export const NEGATIONS: ReadonlySet<string> = new Set(["chưa", "không"]);

/** Sign of a state that is told as the lack of a property. */
export const LACKS = "¬";

/** What is said of things: their attributes, and what they lack as one word (`chưa có chữ ký số`). */
export function stateOf(values: readonly string[]): string[] {
  const at = values.findIndex((value) => NEGATIONS.has(value));
  if (at < 0) return [...values];
  const lacked = values.slice(at + 1).filter((value) => !NEGATIONS.has(value));
  return lacked.length === 0 ? values.slice(0, at) : [...values.slice(0, at), LACKS + lacked.join(" ")];
}

/** The state that a property rules out: what is on time is not late. */
export function denialOf(values: readonly string[]): string | undefined {
  if (values.length === 0 || values.some((value) => NEGATIONS.has(value))) return undefined;
  if (values.includes(STATES.timely))
    return values.every((value) => value === STATES.timely || value === STATES.done || RETURNS.has(value))
      ? STATES.late
      : undefined;
  if (values[0] === STATES.done && values.length === 1) return STATES.pending;
  const lacked = values.join(" ");
  return lacked.includes(" ") && !lacked.startsWith("#") ? LACKS + lacked : undefined;
}

/** `trả kết quả đúng hạn` is said of the same as `giải quyết đúng hạn`. */
const RETURNS = new Set(["trả", "kết", "quả", "giải", "quyết", "tiếp", "nhận"]);
