import { PhraseTable, phraseSet, phrasesOf } from "./phrases.js";

/** What a change is held against: the beginning of the period, one a year before, a plan, what was before a merger. */
export type Base = "opening" | "earlier" | "planned" | "merged";

const entries = (base: Base, list: string): (readonly [string, Base])[] =>
  [...phrasesOf(list)].map(([phrase]): readonly [string, Base] => [phrase, base]);

/** Words for what a change is held against. */
export const BASES = new PhraseTable<Base>([
  ...entries("opening", "đầu năm, đầu kỳ, đầu năm học, đầu nhiệm kỳ, đầu quý, đầu vụ, đầu tháng"),
  ...entries(
    "earlier",
    `cùng kỳ, cùng kỳ năm, cùng kỳ năm trước, cùng kỳ năm ngoái, năm trước, năm ngoái, năm học trước, kỳ trước, nhiệm kỳ trước, quý trước, so với năm, so với năm học, vụ trước, vụ năm trước`,
  ),
  ...entries("planned", "kế hoạch, chỉ tiêu, dự toán, nghị quyết, định mức, mục tiêu"),
  ...entries("merged", "trước sắp xếp, trước khi sắp xếp, trước sáp nhập, trước khi sáp nhập, trước hợp nhất"),
]);

/** Words that may stand between the verb of a change and its figure. */
export const TO_CHANGE: ReadonlySet<string> = new Set(
  `được thêm đi hơn chỉ tiêu kế hoạch dự toán giao định mức nghị quyết so với cùng kỳ năm học trước ngoái đầu nhiệm quý tới đến trong`.split(
    " ",
  ),
);

/** Words right before the number of what is left. */
export const REMAINS: ReadonlySet<string> = new Set(["còn", "vẫn", "có", "hiện"]);

/** Words that deny what stands behind them. */
export const NEGATES: ReadonlySet<string> = new Set(["chưa", "không"]);

/** Names of a number of posts that are to be filled. */
export const QUOTAS: readonly string[] = [
  "biên chế được giao",
  "biên chế giao",
  "chỉ tiêu biên chế",
  "số biên chế được giao",
];

/** Words before the number of those who are there. */
export const PRESENT = phraseSet("có, hiện có, có mặt, hiện có mặt, đã bố trí, bố trí được, thực có, hiện nay có");
