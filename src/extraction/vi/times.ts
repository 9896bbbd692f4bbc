import { phraseSet } from "./phrases.js";

/** Words for the state at the date of the report, or for its period. */
export const NOW = phraseSet(`
đến nay, hiện nay, hiện có, hiện đang, hiện còn, đến thời điểm báo cáo, thời điểm báo cáo, đến thời điểm hiện tại, đến thời điểm hiện nay, thời điểm hiện tại, thời điểm hiện nay, tính đến thời điểm hiện tại, tính đến nay, đến thời điểm này, hiện tại, trong kỳ, kỳ báo cáo, theo kỳ báo cáo, trong kỳ báo cáo, từ đầu năm đến nay, thời điểm đại hội`);

/** Words that `hiện` ends: `phát hiện có` is no time. */
export const NO_NOW: ReadonlySet<string> = new Set(["phát", "thực", "thể", "biểu", "xuất", "tái"]);

/** Words for a state before the period of the report. */
export const OPENING = phraseSet(`
đầu kỳ, đầu năm, đầu nhiệm kỳ, kỳ trước, năm trước, tồn đầu kỳ, kỳ trước chuyển sang, năm trước chuyển sang, cùng kỳ, cùng kỳ năm trước, cùng kỳ năm ngoái, năm ngoái, trước sắp xếp, trước khi sắp xếp, trước sáp nhập, trước khi sáp nhập, nhiệm kỳ trước, khóa trước, trước đây, quý trước, tháng trước, đầu năm học, năm học trước, vụ trước, mùa trước, đợt trước, lần trước, học kỳ i, tồn kỳ trước`);

/** Words for the period that is told of, set against one before. */
export const CURRENT = phraseSet(`
năm nay, năm này, nay, kỳ này, quý này, tháng này, năm học này, nhiệm kỳ này, vụ này, lần này, đợt này, sau sắp xếp, sau khi sắp xếp, sau sáp nhập, sau khi sáp nhập`);

/** Words that date a state by another told before it. */
export const BEFORE_THAT = phraseSet(`trước đó, một năm trước, năm liền trước, kỳ liền trước`);

/** Words for a state at the end of a period. */
export const CLOSING = phraseSet(`cuối kỳ, cuối năm, cuối năm học, đến cuối kỳ, đến cuối năm, hết năm, tồn cuối kỳ`);

/** Words for what is wanted or allotted, not what there is. */
export const PLANNED = phraseSet(`
kế hoạch, kế hoạch giao, chỉ tiêu, chỉ tiêu giao, dự toán, được giao, tạm giao, giao, phấn đấu, mục tiêu, dự kiến, định mức, đề ra, nghị quyết, yêu cầu, cần, phải, sẽ`);

/** Words for one of many: what follows is no total. */
export const EACH = phraseSet(`mỗi, bình quân, trung bình, từng, mức hỗ trợ, mức, cứ`);

/** Words before a date that make it a time of what is told, not the date of a document. */
export const BEFORE_TIME = phraseSet(`
từ, từ ngày, kể từ, kể từ ngày, đến, đến ngày, tính đến, tính đến ngày, đến hết, đến hết ngày, trong, tại, tại thời điểm, ngày, cuối, đầu, giữa, của, so với, sang, vào, vào ngày, thời điểm, thời điểm ngày`);

/** Words of headings under which nothing is done yet, and those that overrule them. */
export const AHEAD = phraseSet(`
phương hướng, nhiệm vụ, nhiệm vụ trọng tâm, mục tiêu, chỉ tiêu, kế hoạch, dự kiến, kiến nghị, đề xuất, giải pháp, thời gian tới, năm tới`);
export const DONE = phraseSet(
  `kết quả, tình hình, thực hiện, đánh giá, công tác, hạn chế, nguyên nhân, giải quyết, xử lý`,
);

/** Kinds of periods that are numbered: `quý IV`, `năm 2025`. */
export const PERIOD_KINDS: ReadonlySet<string> = new Set([
  "quý",
  "tháng",
  "năm",
  "tuần",
  "vụ",
  "đợt",
  "kỳ",
  "lần",
  "khóa",
]);

/** Words for the first and the second of two periods. */
export const FIRST_OF_TWO: ReadonlySet<string> = new Set(["đầu", "trước", "nhất", "một", "i"]);
export const SECOND_OF_TWO: ReadonlySet<string> = new Set(["sau", "hai", "cuối", "nhì", "ii"]);
