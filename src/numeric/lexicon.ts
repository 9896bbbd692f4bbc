import type { Approximator } from "./approximator.js";

/** Languages whose printed numbers can be read and written. */
export const LANGUAGES = ["vi", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

/** How a language writes numbers: what separates digits, and the words before and after them. */
export interface Lexicon {
  readonly thousands: "." | ",";
  readonly point: "." | ",";
  /** Words before a number, longest first where one begins another. */
  readonly approximators: readonly (readonly [words: string, meaning: Approximator])[];
  /** Words after a number that multiply it by a power of ten. */
  readonly scales: readonly (readonly [word: string, exponent: number])[];
  /** The words around a range: `từ 5 đến 10`. */
  readonly range: readonly [before: string, between: string];
}

export const LEXICONS: Readonly<Record<Language, Lexicon>> = {
  vi: {
    thousands: ".",
    point: ",",
    approximators: [
      ["ước đạt", "about"],
      ["ước tính", "about"],
      ["ước", "about"],
      ["khoảng", "about"],
      ["chừng", "about"],
      ["tầm", "about"],
      ["độ", "about"],
      ["xấp xỉ", "about-or-below"],
      ["ít nhất", "at-least"],
      ["tối thiểu", "at-least"],
      ["không dưới", "at-least"],
      ["tối đa", "at-most"],
      ["không quá", "at-most"],
      ["trên", "above"],
      ["hơn", "above"],
      ["vượt", "above"],
      ["gần", "below"],
      ["dưới", "below"],
      ["suýt", "below"],
    ],
    scales: [
      ["nghìn", 3],
      ["ngàn", 3],
      ["vạn", 4],
      ["triệu", 6],
      ["tr", 6],
      ["tỷ", 9],
      ["tỉ", 9],
    ],
    range: ["từ", "đến"],
  },
  en: {
    thousands: ",",
    point: ".",
    approximators: [
      ["approximately", "about"],
      ["roughly", "about"],
      ["around", "about"],
      ["about", "about"],
      ["at least", "at-least"],
      ["at most", "at-most"],
      ["up to", "at-most"],
      ["more than", "above"],
      ["over", "above"],
      ["above", "above"],
      ["less than", "below"],
      ["nearly", "below"],
      ["almost", "below"],
      ["under", "below"],
      ["below", "below"],
    ],
    scales: [
      ["thousand", 3],
      ["million", 6],
      ["billion", 9],
      ["trillion", 12],
    ],
    range: ["from", "to"],
  },
};

/** What a unit says about precision: counts and money are exact, percentages and measures are rounded. */
export type UnitKind = "count" | "money" | "percent" | "measure";

/** A unit that is known: what it measures, and by which power of ten it differs from the smallest of its kind. */
export interface KnownUnit {
  readonly name: string;
  readonly kind: UnitKind;
  /** Units of one dimension convert into each other. */
  readonly dimension: string;
  readonly exponent: number;
}

type Row = readonly [kind: UnitKind, dimension: string, exponent: number, ...spellings: string[]];

/** Known units with their spellings, the first of which is kept. */
const UNIT_ROWS: readonly Row[] = [
  ["money", "đồng", 0, "đồng", "đ", "vnđ", "vnd"],
  ["money", "USD", 0, "USD", "$"],
  ["money", "EUR", 0, "EUR", "€"],
  ["percent", "share", 1, "%", "phần trăm", "percent"],
  ["percent", "share", 1, "điểm %", "điểm phần trăm"],
  ["percent", "share", 0, "‰"],
  ["measure", "area", 0, "m²", "m2"],
  ["measure", "area", 4, "ha", "hecta"],
  ["measure", "area", 6, "km²", "km2"],
  ["measure", "length", 0, "mm"],
  ["measure", "length", 1, "cm"],
  ["measure", "length", 3, "m"],
  ["measure", "length", 6, "km"],
  ["measure", "volume", 0, "lít"],
  ["measure", "volume", 3, "m³", "m3"],
  ["measure", "mass", 0, "kg"],
  ["measure", "mass", 1, "yến"],
  ["measure", "mass", 2, "tạ"],
  ["measure", "mass", 3, "tấn", "tonnes"],
  ["measure", "energy", 0, "kWh"],
  ["measure", "energy", 3, "MWh"],
  ["measure", "power", 0, "kW"],
  ["measure", "power", 3, "MW"],
  ["measure", "times", 0, "lần"],
];

const UNITS: ReadonlyMap<string, KnownUnit> = new Map(
  UNIT_ROWS.flatMap(([kind, dimension, exponent, ...spellings]) =>
    spellings.map((spelling): [string, KnownUnit] => [
      spelling.toLowerCase(),
      { name: spellings[0] ?? spelling, kind, dimension, exponent },
    ]),
  ),
);

/**
 * The unit that a spelling stands for, or `undefined` for a word such as `hồ sơ` that is counted, not measured.
 *
 * Of a rate (`tạ/ha`, `đồng/người`) it is the unit of what comes before the stroke, under the name of the whole.
 */
export function knownUnit(spelling: string): KnownUnit | undefined {
  if (!spelling.includes("/")) return UNITS.get(spelling.trim().toLowerCase());
  const [first = "", ...per] = spelling.split("/");
  // `đ/c` is short for comrade, not đồng per anything.
  if (first === "đ" && per[0]?.startsWith("c")) return undefined;
  const unit = UNITS.get(first.trim().toLowerCase());
  return unit && { ...unit, name: [unit.name, ...per].join("/") };
}
