import { phraseSet } from "./phrases.js";

/** Words before a rate that make it one thing's share: `mỗi hộ 50 triệu đồng`. */
export const EACH = phraseSet(
  `mỗi, mỗi một, từng, bình quân mỗi, bình quân một, trung bình mỗi, trung bình một, bình quân 1, trung bình 1, bình quân, trung bình`,
);

/** Words that announce an average or a rate. */
export const AVERAGE = phraseSet(
  `bình quân, trung bình, tính ra, bq, mức, định mức, mật độ, năng suất, đơn giá, suất, mỗi`,
);

/** Words that announce a rate that was worked out. */
export const WORKED_OUT = phraseSet(`bình quân, trung bình, tính ra, bq, mật độ, năng suất`);

/** Words before an amount that say it is the whole of it. */
export const WHOLE = phraseSet(`
tổng, tổng cộng, cộng, tổng kinh phí, tổng trị giá, tổng giá trị, tổng số tiền, tổng tiền, tổng số, thành tiền, số tiền, trị giá, kinh phí, sản lượng, quy ra, tổng sản lượng, dư nợ, tổng dư nợ, vốn đăng ký, tổng vốn, tổng vốn đăng ký, cộng lại, tương đương, tổng mức, doanh thu, thu nhập`);

/** Lengths of time: a rate for one of them is no rate for a thing. */
export const PERIODS: ReadonlySet<string> = new Set([
  "ngày",
  "tháng",
  "quý",
  "năm",
  "tuần",
  "giờ",
  "vụ",
  "lần",
  "đợt",
  "kỳ",
]);

/** Words for persons, which reports use for one another: `mỗi tổ 07 người, cộng 161 thành viên`. */
export const PERSONS: ReadonlySet<string> = new Set(
  "người,dân,người dân,vị,thành viên,đồng chí,nhân khẩu,khẩu,em,cháu,học sinh,hội viên,đoàn viên,lao động,cán bộ,đảng viên,nhân viên".split(
    ",",
  ),
);
