import { LEXICONS } from "../../numeric/index.js";
import { PhraseTable } from "./phrases.js";

/** Words that are units, and words that stand before them without being one: `đồng`, but `đồng chí`. */
export const NO_UNIT_BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["đồng", new Set(["chí", "bào", "đội", "lúa", "ruộng", "cỏ", "nghiệp", "thuận", "bộ", "hương", "thời"])],
  ["tỷ", new Set(["lệ", "trọng", "suất", "giá"])],
  ["m", new Set<string>()],
  ["lần", new Set<string>()],
  ["đ", new Set<string>()],
]);

/** Words before a number that make it approximate; those that more often mean something else in running text are left out. */
const MISLEADING = new Set(["vượt", "độ", "tầm"]);
export const APPROXIMATOR_WORDS = new PhraseTable(
  LEXICONS.vi.approximators.filter(([words]) => !MISLEADING.has(words)),
);

/** Words after which `hơn` compares: `nhiều hơn 5`. */
export const BEFORE_COMPARISON = new Set("nhiều ít cao thấp lớn nhỏ nhanh sớm tốt chậm dài rộng".split(" "));

/** Scale words as they stand between digits and unit. */
export const SCALE_WORDS: ReadonlySet<string> = new Set(
  LEXICONS.vi.scales.map(([word]) => word).filter((word) => word !== "tr"),
);
