import type { Approximator } from "./approximator.js";
import { canonical, Decimal, MAX_DIGITS, powerOfTen } from "./decimal.js";
import { CrossfootError } from "./error.js";
import { knownUnit, type Language, LEXICONS, type UnitKind } from "./lexicon.js";
import { endOfDigits, readTail, separated, splitDigits, takeApproximators, wordedRange } from "./print-parts.js";

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
  /** Canonical decimal string with the scale word applied: `2500000` for `2,5 triệu`. */
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
/** A billion billions: no report counts further. */
const MAX_SCALE = 18;

/**
 * Reads a number as a report prints it and keeps its form.
 *
 * Reads leading zeros (`07`), separated and plain thousands (`12.340`, `6310`), decimals, `%` with and without a space,
 * scale words (`2,5 triệu`), money, n/m, ranges and the words that make a number approximate (`trên`, `gần`, `khoảng`).
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
  const declared = options.unit === undefined ? null : readTail(` ${declaredUnit(options.unit)}`, lexicon);
  // A scale word of its own, or a unit of its own, is what a number has; else it has the declared one.
  const scale = tail.scale === 0 && tail.unit === null ? (declared?.scale ?? 0) : tail.scale;
  const unit = tail.unit ?? declared?.unit ?? null;
  const known = unit === null ? undefined : knownUnit(unit);
  const kind = known?.kind ?? "count";
  const { integer, fraction, grouped } = splitDigits(digits, text, lexicon, scale > 0 || known !== undefined);
  if (scale > MAX_SCALE || integer.length + fraction.length + scale > MAX_DIGITS) {
    throw new CrossfootError(
      "printed/too-long",
      `Unexpected ${JSON.stringify(text)}, expected a number of at most ${MAX_DIGITS} digits.`,
    );
  }
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

/** A unit without the words that introduce it above a table: `ĐVT: triệu đồng`. */
function declaredUnit(text: string): string {
  return text
    .normalize("NFC")
    .trim()
    .replace(/^(?:đvt|đơn vị tính|unit)\s?:\s?/i, "");
}

/** The half of a range or ratio that prints no unit has the unit of the other half. */
function withUnitOf(other: PrintedNumber, options: ParsePrintedOptions): ParsePrintedOptions {
  const unit = other.style.suffix.trim();
  return unit === "" ? options : { ...options, unit };
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
  const example = lang === "vi" ? '"07", "12.340", "85,4 %" or "2,5 triệu"' : '"7", "12,340", "85.4%" or "2.5 million"';
  return new CrossfootError(
    "printed/not-a-number",
    `Unexpected ${JSON.stringify(text)}, expected one number as printed, such as ${example}.`,
  );
}
