import type { Approximator } from "./approximator.js";
import { MAX_DIGITS } from "./decimal.js";
import { CrossfootError } from "./error.js";
import { knownUnit, type Lexicon } from "./lexicon.js";

/** A text with every kind of blank as a plain one; positions stay as they are. */
export function plainBlanks(text: string): string {
  return text.replace(/\s/g, " ");
}

/** Reads the words before a number that make it approximate; `rest` is what follows them. */
export function takeApproximators(text: string, lexicon: Lexicon): { approximator: Approximator | null; rest: string } {
  // Most numbers have none.
  if (isDigit(text[0])) return { approximator: null, rest: text };
  let rest = text;
  const found = new Set<Approximator>();
  for (;;) {
    const start = plainBlanks(rest.slice(0, LONGEST_APPROXIMATOR)).toLowerCase();
    const entry = lexicon.approximators.find(([words]) => start.startsWith(words) && start[words.length] === " ");
    if (!entry) break;
    found.add(entry[1]);
    rest = rest.slice(entry[0].length).trimStart();
  }
  return { approximator: combine(found), rest };
}

/** More characters than any words of a lexicon before a number, with the blank behind them. */
const LONGEST_APPROXIMATOR = 24;

/** Stacked words (`khoảng gần`, `ước đạt trên`) widen each other. */
function combine(found: ReadonlySet<Approximator>): Approximator | null {
  const [first = null] = found;
  if (found.size < 2) return first;
  const upwards = found.has("above") || found.has("at-least");
  const downwards = found.has("below") || found.has("at-most") || found.has("about-or-below");
  if (upwards === downwards) return "about";
  return upwards ? "about-or-above" : "about-or-below";
}

/** Where a run of digits and separators ends. */
export function endOfDigits(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const isSeparator = (text[end] === "." || text[end] === ",") && end > start && isDigit(text[end + 1]);
    if (!isDigit(text[end]) && !isSeparator) break;
    end += 1;
  }
  return end;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= "0" && character <= "9";
}

/** Tells thousands from decimals; `measured` is known where a unit makes the number one that has decimals. */
export function splitDigits(
  digits: string,
  text: string,
  lexicon: Lexicon,
  measured: boolean,
): { integer: string; fraction: string; grouped: boolean | null } {
  const [whole = "", ...fractions] = digits.split(lexicon.point);
  const groups = whole.split(lexicon.thousands);
  const fraction = fractions[0] ?? "";
  const integer = groups.join("");
  if (fractions.length > 1 || fraction.includes(lexicon.thousands)) throw badGrouping(text, lexicon);
  const [first = "", ...others] = groups;
  if (others.some((each) => each.length !== 3) || (others.length > 0 && (first.length > 3 || first.startsWith("0")))) {
    throw badGrouping(text, lexicon);
  }
  if (integer.length + fraction.length > MAX_DIGITS) {
    throw new CrossfootError(
      "printed/too-long",
      `Unexpected ${integer.length + fraction.length} digits, expected at most ${MAX_DIGITS}.`,
    );
  }
  // `2,300` without a unit is 2.3 to the letter, and 2300 to whoever typed it: nothing here can tell.
  const couldBeThousands = fraction.length === 3 && integer.length <= 3 && !integer.startsWith("0");
  if (lexicon.point === "," && couldBeThousands && groups.length === 1 && !measured) {
    throw new CrossfootError(
      "printed/ambiguous-separator",
      `Unexpected ${JSON.stringify(text)}: the comma separates decimals here. Write ${JSON.stringify(`${integer}.${fraction}`)} for thousands, or name the unit that makes it a measure.`,
    );
  }
  return { integer, fraction, grouped: groups.length > 1 ? true : integer.length > 3 ? false : null };
}

/** Reads what follows the digits: scale words, then a unit. Returns `null` where it cannot follow a number. */
export function readTail(suffix: string, lexicon: Lexicon): { scale: number; unit: string | null } | null {
  let rest = plainBlanks(suffix).trimStart();
  const glued = rest.length === suffix.length && rest !== "";
  let scale = 0;
  for (;;) {
    const lower = rest.toLowerCase();
    const entry = lexicon.scales.find(
      ([word]) => lower.startsWith(word) && endsScaleWord(word, lower.slice(word.length)),
    );
    if (!entry) break;
    scale += entry[1];
    rest = rest.slice(entry[0].length).replace(/^[.\s]+/, "");
  }
  const unit = rest.trimEnd();
  if (unit === "") return { scale, unit: null };
  const known = knownUnit(unit) !== undefined;
  if (glued && scale === 0 && !known) return null;
  // A word may follow a number; a second number may not, unless it is part of a unit (m2).
  return known || !/\d/.test(unit) ? { scale, unit } : null;
}

/** `tr` is a scale word in `tr.đ` and `trđ` only, the full words wherever a letter does not follow. */
function endsScaleWord(word: string, after: string): boolean {
  if (word === "tr") return /^\.?\s?(?:đ|$)/.test(after);
  return !/^\p{L}/u.test(after);
}

/** Splits `từ 5 đến 10` into its two numbers. */
export function wordedRange(text: string, { range: [before, between] }: Lexicon): [string, string] | null {
  const plain = plainBlanks(text);
  if (plain.slice(0, before.length + 1).toLowerCase() !== `${before} `) return null;
  const middle = plain.indexOf(` ${between} `);
  if (middle < 0) return null;
  return [text.slice(before.length + 1, middle).trim(), text.slice(middle + between.length + 2).trim()];
}

/** Splits at the first separator that a digit follows and something with a digit precedes. */
export function separated(text: string, separators: string): [string, string] | null {
  let digits = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] as string;
    if (isDigit(character)) digits = true;
    else if (digits && separators.includes(character)) {
      const right = text.slice(index + 1).trimStart();
      if (isDigit(right[0])) return [text.slice(0, index).trimEnd(), right];
    }
  }
  return null;
}

function badGrouping(text: string, { thousands, point }: Lexicon): CrossfootError {
  return new CrossfootError(
    "printed/grouping",
    `Unexpected ${JSON.stringify(text)}: ${JSON.stringify(thousands)} separates groups of three digits and ${JSON.stringify(point)} the decimals.`,
  );
}
