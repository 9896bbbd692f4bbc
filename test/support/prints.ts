import fc from "fast-check";
import { type Language, type PrintStyle, plainStyle } from "../../src/numeric/index.js";

/** What stands around the digits of a printed number. */
export interface Pattern {
  readonly lang: Language;
  readonly prefix: string;
  readonly suffix: string;
  readonly scale: number;
  /** Whether a known unit or a scale word says that this is no bare count. */
  readonly measured: boolean;
  /** Whether whole numbers are rounded too, as percentages, measures and scaled numbers are. */
  readonly rounded: boolean;
}

type Suffix = readonly [text: string, scale: number, measured: boolean, rounded: boolean];

const PREFIXES: Readonly<Record<Language, readonly string[]>> = {
  vi: ["", "", "trên ", "gần ", "khoảng ", "không quá ", "khoảng gần ", "Ước đạt trên "],
  en: ["", "", "over ", "nearly ", "about ", "at least ", "About "],
};

const SUFFIXES: Readonly<Record<Language, readonly Suffix[]>> = {
  vi: [
    ["", 0, false, false],
    [" lượt xem", 0, false, false],
    [" đ/c", 0, false, false],
    [" đồng", 0, true, false],
    ["đ", 0, true, false],
    ["%", 0, true, true],
    [" %", 0, true, true],
    ["\u00a0ha", 0, true, true],
    ["m2", 0, true, true],
    [" nghìn tấn", 3, true, true],
    [" triệu", 6, true, true],
    [" tr.đ", 6, true, true],
    [" triệu lượt xem", 6, true, true],
    [" tỷ đồng", 9, true, true],
    [" triệu tỷ đồng", 15, true, true],
  ],
  en: [
    ["", 0, false, false],
    [" views", 0, false, false],
    ["%", 0, true, true],
    [" ha", 0, true, true],
    [" thousand tonnes", 3, true, true],
    [" million", 6, true, true],
    [" billion views", 9, true, true],
  ],
};

/** Approximators, units and scale words of both languages. */
export const patterns: fc.Arbitrary<Pattern> = fc
  .constantFrom<Language>("vi", "en")
  .chain((lang) =>
    fc
      .tuple(fc.constantFrom(...PREFIXES[lang]), fc.constantFrom(...SUFFIXES[lang]))
      .map(([prefix, [suffix, scale, measured, rounded]]) => ({ lang, prefix, suffix, scale, measured, rounded })),
  );

/** The style that a pattern makes, before any digits. */
export function styleOf({ lang, prefix, suffix, scale }: Pattern): PrintStyle {
  return { ...plainStyle(lang), prefix, suffix, scale };
}

/** A well-formed print with what it means, worked out from its digits. */
export interface Print extends Pattern {
  readonly text: string;
  readonly value: string;
  readonly places: number;
}

const digitStrings = (maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 1, maxLength });

/** Printed numbers with leading zeros, separated or plain thousands, decimals, approximators, scale words and units. */
export const prints: fc.Arbitrary<Print> = fc
  .record({
    pattern: patterns,
    integer: digitStrings(12),
    fraction: fc.oneof(fc.constant(""), digitStrings(5)),
    grouped: fc.boolean(),
    negative: fc.boolean(),
  })
  .filter(({ integer, grouped }) => !grouped || integer.length < 4 || !integer.startsWith("0"))
  .filter(({ integer, fraction, negative }) => !negative || /[1-9]/.test(integer + fraction))
  .map(({ pattern, integer, fraction, grouped, negative }) => {
    const [thousands, point] = pattern.lang === "vi" ? [".", ","] : [",", "."];
    const digits = grouped ? integer.replace(/\B(?=(?:\d{3})+$)/g, thousands) : integer;
    const sign = negative ? "-" : "";
    return {
      ...pattern,
      text: `${pattern.prefix}${sign}${digits}${fraction === "" ? "" : point + fraction}${pattern.suffix}`,
      value: `${sign}${shifted(integer, fraction, pattern.scale)}`,
      places: fraction.length,
    };
  })
  .filter(({ lang, measured, places }) => lang === "en" || measured || places !== 3);

/** The canonical form of `integer.fraction` with the point moved to the right, by moving digits alone. */
function shifted(integer: string, fraction: string, by: number): string {
  const padded = fraction.padEnd(by, "0");
  const whole = (integer + padded.slice(0, by)).replace(/^0+(?=\d)/, "");
  const rest = padded.slice(by).replace(/0+$/, "");
  return rest === "" ? whole : `${whole}.${rest}`;
}
