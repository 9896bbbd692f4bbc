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

/** Spellings of one unit, the first being the one that is kept. */
const MONEY = [
  ["đồng", "đ", "vnđ", "vnd"],
  ["USD", "usd", "$"],
  ["EUR", "eur", "€"],
];
const PERCENT = [["%"], ["‰"], ["điểm %", "điểm phần trăm"]];
const MEASURES = [
  ["ha", "hecta"],
  ["km²", "km2"],
  ["m²", "m2"],
  ["m³", "m3"],
  ["km"],
  ["m"],
  ["cm"],
  ["mm"],
  ["tấn"],
  ["tạ"],
  ["yến"],
  ["kg"],
  ["lít"],
  ["kWh", "kwh"],
  ["kW", "kw"],
  ["MWh", "mwh"],
  ["MW", "mw"],
  ["lần"],
  ["tonnes", "tons"],
];

interface KnownUnit {
  readonly name: string;
  readonly kind: UnitKind;
}

const UNITS: ReadonlyMap<string, KnownUnit> = new Map(
  (
    [
      ["money", MONEY],
      ["percent", PERCENT],
      ["measure", MEASURES],
    ] as const
  ).flatMap(([kind, groups]) =>
    groups.flatMap(([name = "", ...others]) =>
      [name, ...others].map((spelling): [string, KnownUnit] => [spelling.toLowerCase(), { name, kind }]),
    ),
  ),
);

/** The unit that a spelling stands for, or `undefined` for a word such as `hồ sơ` that is counted, not measured. */
export function knownUnit(spelling: string): KnownUnit | undefined {
  const [first = "", ...per] = spelling.split("/");
  // `đ/c` is short for comrade, not đồng per anything.
  if (first === "đ" && per[0]?.startsWith("c")) return undefined;
  const unit = UNITS.get(first.trim().toLowerCase());
  return unit && per.length > 0 ? { name: [unit.name, ...per].join("/"), kind: unit.kind } : unit;
}
