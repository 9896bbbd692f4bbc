import { phraseSet } from "./phrases.js";

/** Words of headings and openings under which a report sums up what it has told before. */
export const CLOSING_WORDS = phraseSet(`
đánh giá chung, nhận xét chung, nhận xét, kết luận, tóm lại, nhìn chung, hạn chế, tồn tại, khó khăn, nguyên nhân, ưu điểm, bài học kinh nghiệm, phương hướng, tự đánh giá, nhận định, nhận định chung, kiến nghị, đề xuất`);

/** A heading that is no more than this sums up as well; behind it stands what it judges. */
export const JUDGEMENT = "đánh giá";

/** Words of a short retelling that say nothing of what is counted. */
export const FILLERS: ReadonlySet<string> = new Set(
  `tuy vậy nhưng song nhiên như do hiện đạt phải bị được tổ chức thực hiện hoàn thành triển khai duy trì giảm tăng riêng việc đưa nâng xuống kết quả công tác tình hình chủ yếu cao thấp nhất nhiều ít mới đơn vị mặc dù dù trong khi đội ngũ toàn đến nay phát xảy ghi nhận vẫn khắc phục`.split(
    " ",
  ),
);

/** Words that begin another statement behind a figure. */
export const NEXT_STATEMENT: ReadonlySet<string> = new Set(
  "trong khi vì nên do nhưng song so theo nhờ để bằng chiếm đạt gồm tập nằm thuộc".split(" "),
);

/** Words that a field or level follows to which figures are confined. */
export const FIELDS = phraseSet(`lĩnh vực, ngành, khối, bậc, cấp học, bậc học, tuyến, nhóm, riêng`);
