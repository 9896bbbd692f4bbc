import { type Figure, figureOf } from "../../model/index.js";
import { CrossfootError, knownUnit, type Printed, parsePrinted } from "../../numeric/index.js";
import { COUNT_NOUNS } from "../vi/nouns.js";
import { SPELT_DIGITS } from "../vi/spelt-numbers.js";
import { type NumberToken, numberTokens } from "./numbers.js";
import { endOfPrint, startOfPrint } from "./print.js";
import type { Reason } from "./reasons.js";
import { withSharedUnits } from "./shared-units.js";
import type { Word } from "./words.js";

/** A quantity of the text with the words of its print. */
export interface Token
  extends Pick<Figure, "printed" | "value" | "upTo" | "decimals" | "approximator" | "unit" | "kind"> {
  /** First word of the print, and the one after its last. */
  readonly from: number;
  readonly to: number;
  /** The words of the digits themselves. */
  readonly digits: number;
  readonly behindDigits: number;
  /** Position in the text of the passage. */
  readonly start: number;
  readonly end: number;
  /** Counted noun right behind the print. */
  readonly noun: string | null;
  /** The word right behind it, where there is one that may be a noun. */
  readonly word: string | null;
  /** Whether no such word stands there: what it counts is said elsewhere. */
  readonly bare: boolean;
}

/** A number that is no quantity, and why. */
export interface Rejected {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly reason: Reason;
}

/** The quantities of a passage, and the numbers that are none. */
export interface Scan {
  readonly tokens: readonly Token[];
  readonly rejected: readonly Rejected[];
}

const NONE: ReadonlySet<number> = new Set();

/** Finds the quantities of a passage. */
export function scanFigures(text: string, words: readonly Word[], named: ReadonlySet<number> = NONE): Scan {
  const tokens: Token[] = [];
  const rejected: Rejected[] = [];
  const numbers = numberTokens(words);
  const reject = ({ from, to }: Pick<NumberToken, "from" | "to">, reason: Reason): void => {
    const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
    rejected.push({ text: text.slice(start, end), start, end, reason });
  };
  for (let index = 0; index < numbers.length; index += 1) {
    const number = numbers[index];
    if (!number) continue;
    const reason = named.has(number.from) ? "name" : number.reason;
    if (reason) {
      reject(number, reason);
      continue;
    }
    const other = rangeEnd(words, number, numbers[index + 1]);
    const token = number.spelt === null ? printedToken(text, words, number, other) : speltToken(text, words, number);
    if (!token) {
      reject(number, "not a number");
      continue;
    }
    tokens.push(token);
    if (other) index += 1;
  }
  return { tokens: withSharedUnits(text, words, tokens), rejected };
}

/** The second number of a range: `1-2`, `70% - 80%`, `từ 2 đến 4`. */
function rangeEnd(
  words: readonly Word[],
  first: NumberToken,
  second: NumberToken | undefined,
): NumberToken | undefined {
  if (!second || first.spelt !== null || second.spelt !== null || second.reason) return undefined;
  const joint = words[second.from - 1];
  const unitBetween = second.from - 1 - first.to;
  if (!joint || unitBetween < 0 || unitBetween > 1) return undefined;
  if (unitBetween === 1 && !isUnit(words[first.to])) return undefined;
  const dashed = joint.kind === "sign" && "-–—".includes(joint.text);
  const worded =
    joint.folded === "đến" &&
    words[first.from - 1]?.folded === "từ" &&
    !CHANGES.has(words[first.from - 2]?.folded ?? "");
  if (!dashed && !worded) return undefined;
  const [low, high] = [plainNumber(words[first.from]?.text), plainNumber(words[second.from]?.text)];
  return low !== undefined && high !== undefined && low < high ? second : undefined;
}

const CHANGES = new Set(["tăng", "giảm", "nâng", "hạ", "rút"]);

function isUnit(word: Word | undefined): boolean {
  return word?.text === "%" || (word?.kind === "word" && knownUnit(word.folded) !== undefined);
}

function plainNumber(text: string | undefined): number | undefined {
  if (text === undefined || !/^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/.test(text)) return undefined;
  return Number(text.replaceAll(".", "").replace(",", "."));
}

function printedToken(
  text: string,
  words: readonly Word[],
  first: NumberToken,
  last: NumberToken | undefined,
): Token | undefined {
  const worded = last !== undefined && words[last.from - 1]?.folded === "đến";
  const from = worded ? first.from - 1 : startOfPrint(words, first.from);
  const behindDigits = last?.to ?? first.to;
  const to = endOfPrint(words, behindDigits);
  const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
  const read = readPrint(text.slice(start, end), words, behindDigits);
  if (!read || read.form === "ratio") return undefined;
  const around = to === behindDigits && repeatsWords(words, from, to) ? 1 : 0;
  const [opens, behind] = [from - around, to + around];
  return {
    ...figureOf(read),
    from: opens,
    to: behind,
    digits: first.from,
    behindDigits,
    start,
    end,
    noun: nounAt(words, behind),
    ...wordAt(words, behind),
    printed: text.slice(start, end),
  };
}

/** `hai trăm mười bốn (214) hộ`: brackets around the digits of what the words before them say. */
function repeatsWords(words: readonly Word[], from: number, to: number): boolean {
  if (words[from - 1]?.text !== "(" || words[to]?.text !== ")") return false;
  const [last, before] = [words[from - 2]?.folded ?? "", words[from - 3]?.folded ?? ""];
  // `kế hoạch năm (5.490)` speaks of a year.
  return SPELT_DIGITS.has(last) && (last !== "năm" || SPELT_DIGITS.has(before));
}

/** Reads a print; a decimal point in English style is believed only of a percentage or measure, its comma only before what is counted whole. */
function readPrint(printed: string, words: readonly Word[], behind: number): Printed | undefined {
  try {
    return parsePrinted(printed, { lang: "vi" });
  } catch (error) {
    if (!(error instanceof CrossfootError)) throw error;
    const foreign =
      error.code === "printed/grouping" && isUnit(words[behind]) && /^\D*\d{1,3}\.\d{1,2}\D*$/.test(printed);
    if (foreign) return parsePrinted(printed.replace(/(\d)\.(\d)/, "$1,$2"), { lang: "vi" });
    // `6,856 con`: nobody counts thousandths of them.
    const whole = error.code === "printed/ambiguous-separator" && COUNT_NOUNS.at(words, behind) !== undefined;
    return whole ? parsePrinted(printed.replace(/(\d),(\d)/, "$1.$2"), { lang: "vi" }) : undefined;
  }
}

function speltToken(text: string, words: readonly Word[], { from, to, spelt }: NumberToken): Token | undefined {
  const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
  if (spelt === null) return undefined;
  const exact = { upTo: null, decimals: null, approximator: null, unit: null, kind: "count" } as const;
  const place = { from, to, digits: from, behindDigits: to, start, end };
  return {
    ...place,
    noun: nounAt(words, to),
    ...wordAt(words, to),
    printed: text.slice(start, end),
    value: spelt,
    ...exact,
  };
}

function wordAt(words: readonly Word[], index: number): Pick<Token, "word" | "bare"> {
  const word = words[index];
  const noun = word?.kind === "word" && !NO_NOUNS.has(word.folded) ? word.folded : null;
  return { word: noun, bare: noun === null };
}

/** Words behind a figure that are no noun, so that it counts what is said elsewhere. */
const NO_NOUNS = new Set(["và", "còn", "chiếm", "đạt", "bằng", "trong", "tăng", "giảm", "gồm", "hoặc"]);

/** The counted noun at a word; of an unknown one its first word stands for it. */
function nounAt(words: readonly Word[], index: number): string | null {
  return COUNT_NOUNS.at(words, index)?.value ?? null;
}
