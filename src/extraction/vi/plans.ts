import { phraseSet } from "./phrases.js";

/** Words behind a percentage that measure a result against something it may exceed. */
export const PLAN_WORDS = phraseSet(`
kế hoạch, kế hoạch năm, kế hoạch giao, kế hoạch đề ra, so với kế hoạch, dự toán, so với dự toán, chỉ tiêu, chỉ tiêu kế hoạch, chỉ tiêu giao, so với chỉ tiêu, nghị quyết, so với nghị quyết, kh, so với, cùng kỳ, so với cùng kỳ, mục tiêu, so với mục tiêu, dự toán giao, định mức, công suất, chương trình, chương trình năm, chương trình công tác, chương trình đề ra`);

/** Words before a plan that a result follows. */
export const ASSIGNED = phraseSet(
  `giao, được giao, tỉnh giao, huyện giao, trung ương giao, phân bổ, được phân bổ, bố trí`,
);

/** Words before a result that a plan stands before. */
export const CARRIED_OUT = phraseSet(
  `giải ngân, đã giải ngân, có mặt, hiện có, hiện có mặt, đã bố trí, bố trí được, thực hiện, đã thực hiện, ước thực hiện, thực hiện được, kết quả thực hiện, kết quả`,
);

/** Nouns for what a result is measured by. */
export const PLANS = phraseSet(
  `kế hoạch, kh, dự toán, chỉ tiêu, mục tiêu, nghị quyết, định mức, chương trình, định biên, biên chế, công suất, yêu cầu, nhu cầu, quy định`,
);

/** Words before what is not reached yet. */
export const WANTED = phraseSet(
  `phấn đấu, dự kiến, sẽ, quyết tâm, cam kết, đề nghị, kiến nghị, nhiệm vụ, nếu, dự báo, đăng ký`,
);
