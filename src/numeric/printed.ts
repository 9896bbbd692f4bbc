import type { Approximator } from "./approximator.js";
import { canonical, Decimal, MAX_DIGITS, powerOfTen } from "./decimal.js";
import { CrossfootError } from "./error.js";
import { knownUnit, type Language, LEXICONS, type Lexicon, type UnitKind } from "./lexicon.js";

/** How a number is printed, so that another value can be printed alike. */
export interface PrintStyle {
  readonly lang: Language;
  /** Text before the digits, such as `trên `. */
  readonly prefix: string;
  /** Text after the digits, such as ` triệu đồng` or `%`. */
  readonly suffix: string;
  /** Whether thousands are separated; `null` where the number was too short to tell. */
  readonly grouped: boolean | null;
  /** Least number of digits before the decimal sign: 2 for `05`. */
  readonly width: number;
  /** Digits after the decimal sign. */
  readonly places: number;
  /** Power of ten that a scale word stands for: 6 for `triệu`. */
  readonly scale: number;
}

/** One number as a report prints it. */
export interface PrintedNumber {
  readonly form: "number";
  readonly printed: string;
  /** Canonical decimal string with the scale word applied: `8700000` for `8,7 triệu`. */
  readonly value: string;
  /** The print is exact to 10^-decimals; `null` where it is exact, as counts and money are. */
  readonly decimals: number | null;
  readonly approximator: Approximator | null;
  /** Unit without scale words, or the counted noun; `null` where none is printed or given. */
  readonly unit: string | null;
  readonly kind: UnitKind;
  readonly style: PrintStyle;
}

/** Two numbers with everything between them: `3-3,5%`, `từ 5 đến 10`. */
export interface PrintedRange {
  readonly form: "range";
  readonly printed: string;
  readonly low: PrintedNumber;
  readonly high: PrintedNumber;
}

/** Two numbers, one of the other, or a pair of different things: `35/35`, `712 lượt/830 lượt người`. */
export interface PrintedRatio {
  readonly form: "ratio";
  readonly printed: string;
  readonly left: PrintedNumber;
  readonly right: PrintedNumber;
}

export type Printed = PrintedNumber | PrintedRange | PrintedRatio;

export interface ParsePrintedOptions {
  /** Language of the report; decides which of `.` and `,` separates thousands. */
  lang: Language;
  /** Unit that a heading, table or lead-in declares for the number: `triệu đồng`, `ha`, `hồ sơ`. */
  unit?: string;
}

const MAX_LENGTH = 200;

/**
 * Reads a number as a report prints it and keeps its form.
 *
 * Reads leading zeros (`05`), separated and plain thousands (`10.223`, `4754`), decimals, `%` with and without a space,
 * scale words (`8,7 triệu`), money, n/m, ranges and the words that make a number approximate (`trên`, `gần`, `khoảng`).
 *
 * @throws {CrossfootError} `printed/not-a-number`, `printed/grouping`, `printed/ambiguous-separator`, `printed/too-long`
 */
export function parsePrinted(text: string, options: ParsePrintedOptions): Printed {
  if (text.length > MAX_LENGTH) {
    throw new CrossfootError(
      "printed/too-long",
      `Unexpected ${text.length} characters, expected one printed number of at most ${MAX_LENGTH}.`,
    );
  }
  const printed = text.normalize("NFC").trim();
  const lexicon = LEXICONS[options.lang];
  const range = wordedRange(printed, lexicon) ?? separated(printed, "-–—");
  if (range) {
    const high = parseNumber(range[1], options);
    return { form: "range", printed, low: parseNumber(range[0], withUnitOf(high, options)), high };
  }
  const ratio = separated(printed, "/");
  if (ratio) {
    const right = parseNumber(ratio[1], options);
    return { form: "ratio", printed, left: parseNumber(ratio[0], withUnitOf(right, options)), right };
  }
  return parseNumber(printed, options);
}

/** Prints a value in the manner of another number: same separators, leading zeros, scale word and unit. */
export function printLike(value: Decimal, style: PrintStyle): string {
  const scaled = value.dividedBy(powerOfTen(style.scale));
  const places = Math.max(style.places, scaled.decimalPlaces());
  const [integer = "0", fraction] = scaled.abs().toFixed(places).split(".");
  const { thousands, point } = LEXICONS[style.lang];
  const padded = integer.padStart(style.width, "0");
  const digits = style.grouped === false || padded.startsWith("0") ? padded : group(padded, thousands);
  const sign = scaled.isNegative() && !scaled.isZero() ? "-" : "";
  return `${style.prefix}${sign}${digits}${fraction ? point + fraction : ""}${style.suffix}`;
}

/** The style of a number that stands alone: separated thousands, nothing around the digits. */
export function plainStyle(lang: Language): PrintStyle {
  return { lang, prefix: "", suffix: "", grouped: null, width: 1, places: 0, scale: 0 };
}

function parseNumber(text: string, options: ParsePrintedOptions): PrintedNumber {
  const lexicon = LEXICONS[options.lang];
  const { approximator, rest } = takeApproximators(text, lexicon);
  const sign = /^[-−]\s?/.exec(rest)?.[0] ?? "";
  const start = text.length - rest.length + sign.length;
  const end = endOfDigits(text, start);
  const digits = text.slice(start, end);
  const suffix = text.slice(end);
  const tail = readTail(suffix, lexicon);
  if (digits === "" || tail === null) throw notANumber(text, options.lang);
  const declared = options.unit === undefined ? null : readTail(` ${options.unit}`, lexicon);
  const scale = tail.scale + (declared && tail.unit === null ? declared.scale : 0);
  const unit = tail.unit ?? declared?.unit ?? null;
  const known = unit === null ? undefined : knownUnit(unit);
  const kind = known?.kind ?? "count";
  const { integer, fraction, grouped } = splitDigits(digits, text, lexicon, scale > 0 || known !== undefined);
  const unscaled = new Decimal(`${sign === "" ? "" : "-"}${integer}${fraction === "" ? "" : `.${fraction}`}`);
  const rounded = scale > 0 || fraction !== "" || kind === "percent" || kind === "measure";
  return {
    form: "number",
    printed: text,
    value: canonical(unscaled.times(powerOfTen(scale))),
    decimals: rounded ? fraction.length - scale : null,
    approximator,
    unit: known?.name ?? unit,
    kind,
    style: {
      lang: options.lang,
      prefix: text.slice(0, start - sign.length),
      suffix,
      grouped,
      width: integer.startsWith("0") ? integer.length : 1,
      places: fraction.length,
      scale,
    },
  };
}

/** The half of a range or ratio that prints no unit has the unit of the other half. */
function withUnitOf(other: PrintedNumber, options: ParsePrintedOptions): ParsePrintedOptions {
  const unit = other.style.suffix.trim();
  return unit === "" ? options : { ...options, unit };
}

function takeApproximators(text: string, lexicon: Lexicon): { approximator: Approximator | null; rest: string } {
  let rest = text;
  const found = new Set<Approximator>();
  for (;;) {
    const lower = rest.toLowerCase();
    const entry = lexicon.approximators.find(
      ([words]) => lower.startsWith(words) && /^\s/.test(lower.slice(words.length)),
    );
    if (!entry) break;
    found.add(entry[1]);
    rest = rest.slice(entry[0].length).trimStart();
  }
  return { approximator: combine(found), rest };
}

/** Stacked words (`khoảng gần`, `ước đạt trên`) widen each other. */
function combine(found: ReadonlySet<Approximator>): Approximator | null {
  const [first = null] = found;
  if (found.size < 2) return first;
  const upwards = found.has("above") || found.has("at-least");
  const downwards = found.has("below") || found.has("at-most") || found.has("about-or-below");
  if (upwards === downwards) return "about";
  return upwards ? "about-or-above" : "about-or-below";
}

function endOfDigits(text: string, start: number): number {
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

function splitDigits(
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
  // `1,850` without a unit is 1.85 to the letter, and 1850 to whoever typed it: nothing here can tell.
  if (lexicon.point === "," && fraction.length === 3 && groups.length === 1 && !measured) {
    throw new CrossfootError(
      "printed/ambiguous-separator",
      `Unexpected ${JSON.stringify(text)}: the comma separates decimals here. Write ${JSON.stringify(`${integer}.${fraction}`)} for thousands, or name the unit that makes it a measure.`,
    );
  }
  return { integer, fraction, grouped: groups.length > 1 ? true : integer.length > 3 ? false : null };
}

/** Reads what follows the digits: scale words, then a unit. Returns `null` where it cannot follow a number. */
function readTail(suffix: string, lexicon: Lexicon): { scale: number; unit: string | null } | null {
  let rest = suffix.trimStart();
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

function wordedRange(text: string, { range: [before, between] }: Lexicon): [string, string] | null {
  const lower = text.toLowerCase();
  if (!lower.startsWith(`${before} `)) return null;
  const middle = lower.indexOf(` ${between} `);
  return middle < 0
    ? null
    : [text.slice(before.length + 1, middle).trim(), text.slice(middle + between.length + 2).trim()];
}

/** Splits at the first separator that a digit follows and something with a digit precedes. */
function separated(text: string, separators: string): [string, string] | null {
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

function group(digits: string, separator: string): string {
  let out = "";
  for (let index = 0; index < digits.length; index += 1) {
    if (index > 0 && (digits.length - index) % 3 === 0) out += separator;
    out += digits[index];
  }
  return out;
}

function notANumber(text: string, lang: Language): CrossfootError {
  const example =
    lang === "vi" ? '"05", "10.223", "96,06 %" or "8,7 triệu"' : '"5", "10,223", "96.06%" or "8.7 million"';
  return new CrossfootError(
    "printed/not-a-number",
    `Unexpected ${JSON.stringify(text)}, expected one number as printed, such as ${example}.`,
  );
}

function badGrouping(text: string, { thousands, point }: Lexicon): CrossfootError {
  return new CrossfootError(
    "printed/grouping",
    `Unexpected ${JSON.stringify(text)}: ${JSON.stringify(thousands)} separates groups of three digits and ${JSON.stringify(point)} the decimals.`,
  );
}
