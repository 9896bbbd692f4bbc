import { phraseSet } from "./phrases.js";

/** Words behind what is counted that point at what was told before: `46 hồ sơ nói trên`. */
export const POINTERS = phraseSet(`
nói trên, nêu trên, kể trên, vừa nêu, vừa nói, vừa kể, đã nêu, đã nói, trên đây, này, ấy, đó, kia, như trên, đã kể`);

/** The words that pointers begin with. */
export const POINTER_STARTS: ReadonlySet<string> = new Set("nói nêu kể vừa đã trên này ấy đó kia như".split(" "));

/** Words before a number that say it is all of them, so that they are known already: `cả 11 thôn`, `trong tổng số 88 gian`. */
export const WHOLES_RECALLED = phraseSet(`
toàn bộ, tất cả, cả, đủ, hết, trong số, trong tổng số, toàn thể, trọn, trọn vẹn, đầy đủ`);

/** A word behind what is counted that says it of each of them: `37 nhà bị tốc mái đều đã được lợp lại`. */
export const OF_EACH: ReadonlySet<string> = new Set(["đều"]);

/** Words that make a deed told before the subject of a sentence: `sự hiện diện của 260 đại biểu`, `việc trồng 46 ha quế`. */
export const NOMINALS: ReadonlySet<string> = new Set(["sự", "việc", "với", "nhờ", "từ", "số", "lượng"]);

/** Words that open a sentence which says again or in detail what the one before it said. */
export const AGAIN = phraseSet(`
cụ thể, như vậy, tức là, nghĩa là, theo đó, nói cách khác, trên thực tế, đến nay, tính đến nay, hiện nay, hiện, nay, qua rà soát, nhìn lại`);

/** Words behind a noun that end its name, so that `này` further on points at something else. */
export const ENDS_NAME: ReadonlySet<string> = new Set(
  "tại ở trong trên từ đến vào cho với để và hoặc nhưng vì do nên mà thuộc theo gồm là có đã được sẽ đang phải bị so bằng đạt chiếm".split(
    " ",
  ),
);

/** Words before a number by which it is told apart from what was told before. */
export const APART: ReadonlySet<string> = new Set(
  "thêm nữa khác ngoài riêng trước ngoái cùng lại mới bổ tiếp kế dự chỉ tăng giảm hơn kém".split(" "),
);
