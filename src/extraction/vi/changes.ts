import { PhraseTable, phraseSet } from "./phrases.js";

/** Words after which a number is a difference, and which way it goes. */
export const INCREASE = new Set(["tăng", "thêm", "vượt"]);
export const DECREASE = new Set(["giảm", "bớt", "hụt"]);
export const CHANGE_WORDS: ReadonlySet<string> = new Set([...INCREASE, ...DECREASE]);

/** Words that compare only with `hơn` behind them: `cao hơn 4 người`. */
export const HIGHER = new Set(["cao", "nhiều", "lớn"]);
export const LOWER = new Set(["thấp", "ít", "kém", "nhỏ"]);

/** Whether a word, with the one behind it, says that what follows went up (`true`) or down (`false`). */
export function directionOf(word: string, next: string): boolean | undefined {
  if (INCREASE.has(word)) return true;
  if (DECREASE.has(word)) return false;
  if (next !== "hơn") return undefined;
  return HIGHER.has(word) ? true : LOWER.has(word) ? false : undefined;
}

/** Words right before a figure that say how much is wanting of a plan, or is there beyond it. */
export const WANTING = new PhraseTable<"increase" | "decrease">([
  ...(["thiếu", "còn thiếu", "hụt", "thiếu hụt"] as const).map((word) => [word, "decrease"] as const),
  ...(["thừa", "còn thừa", "dôi dư", "dư"] as const).map((word) => [word, "increase"] as const),
]);

/** Words by which a change is what is left of what came when what went is taken off. */
export const NET = new PhraseTable<"increase" | "decrease">([
  ...(
    [
      "tăng thực",
      "thực tăng",
      "tăng ròng",
      "chỉ tăng",
      "chỉ tăng thêm",
      "chỉ tăng thực",
      "thực tế tăng",
      "thực tế chỉ tăng",
      "tăng thuần",
    ] as const
  ).map((word) => [word, "increase"] as const),
  ...(
    ["giảm thực", "thực giảm", "giảm ròng", "chỉ giảm", "thực tế giảm", "thực tế chỉ giảm", "giảm thuần"] as const
  ).map((word) => [word, "decrease"] as const),
]);

/** Words of a sentence that says what the one before it comes to, which tell nothing of what changed. */
export const CONCLUDING: ReadonlySet<string> = new Set(
  "như vậy do đó theo qua tức là nghĩa kết quả sau trong một năm kỳ qua đã so với trước ngoái cùng đầu cuối thì số tỷ lệ tổng còn cả toàn xã phường trường huyện tỉnh quý tháng học lượng tương ứng và được cũng lại thực tế chỉ thiếu thừa giao biên chế định tăng giảm thêm bớt hơn nhiều ít cao thấp thứ này nay của nâng".split(
    " ",
  ),
);

/** Words between what came and what went. */
export const SETS_OFF = phraseSet(
  `song, nhưng, tuy nhiên, trong khi, trong khi đó, bù lại, trừ, trừ đi, ngược lại, mặt khác`,
);

/** Words that only sound like changes: `thuế giá trị gia tăng 6,31`. */
export const NO_CHANGE = phraseSet(
  `giá trị gia tăng, tăng trưởng, làm thêm, dạy thêm, học thêm, giảm nghèo, giảm nghèo bền vững`,
);

/** Before `thêm`, verbs of what came besides: `phân cấp thêm 27` counts things as `phân cấp 27` does. */
export const GIVEN = phraseSet(
  `phân cấp, giao, được giao, nhận, tiếp nhận, bàn giao, cấp, được cấp, bổ sung, ủy quyền, chuyển, phát sinh, thụ lý, trồng, xây, lắp, kết nạp, tuyển, mua, ban hành, tổ chức, mở, phát hiện`,
);
