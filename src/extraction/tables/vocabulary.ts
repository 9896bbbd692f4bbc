import { phrases } from "./folded.js";

/** Heads of columns that number the rows. */
export const NUMBERING_HEADS = new Set(phrases("stt, tt, số tt, số thứ tự, thứ tự, no, #"));

/** Heads of columns that give the unit of each row. */
export const UNIT_HEADS = new Set(phrases("đvt, đơn vị tính, đơn vị, đv tính, đơn vị đo"));

/** Beginnings of heads whose numbers are no quantities: years, codes, ranks. */
export const NAMING_HEADS = phrases(
  `năm sinh, năm xây dựng, năm thành lập, năm hoàn thành, năm khởi công, năm công nhận, năm đạt chuẩn, số hiệu, số ký hiệu, ký hiệu,
  số điện thoại, điện thoại, mã, cccd, cmnd, số cccd, xếp hạng, thứ hạng, hạng, xếp thứ, vị thứ, số nhà, số tờ, tờ bản đồ, số thửa`,
);

/** Beginnings of heads under which dates stand. */
export const DATE_HEADS = phrases("ngày, tháng, thời gian, thời điểm, giai đoạn");

/** Heads of columns of prose. */
export const PROSE_HEADS = phrases(
  "ghi chú, chú thích, lý do, nguyên nhân, giải pháp, địa điểm, địa chỉ, thành phần, đánh giá, nhận xét",
);

/** Heads of the first column under which numbers are names: `Khối` 6, 7, 8. */
export const NAMED_BY_NUMBER = phrases(
  "năm, tháng, quý, khối, lớp, khóa, thôn, tổ, bản, ấp, kỳ, tuần, khu, độ tuổi, khu vực, đợt, cụm, vùng",
);

/** Heads of columns that add up to nothing. */
export const RATE_HEADS = phrases(
  `bình quân, bq, trung bình, tb, năng suất, tỷ lệ, tỷ trọng, cơ cấu, đơn giá, giá, mức, mật độ, chỉ số, hệ số, tốc độ, tỷ suất, định mức, suất đầu tư`,
);

/** Phrases that hold such a word and mean something that adds up. */
export const NO_RATES = phrases(
  "tổng mức, giá trị, đánh giá, trị giá, mức độ, số điểm, điểm trường, điểm cầu, điểm bưu điện, điểm dân cư",
);

/** Heads whose numbers are percentages though no sign stands there. */
export const PERCENT_HEADS = phrases("tỷ lệ, tỷ trọng, cơ cấu, tốc độ tăng, phần trăm");

/** Heads that name the sum of others. */
export const TOTAL_HEADS = phrases(
  "tổng, tổng số, tổng cộng, cộng, chung, toàn bộ, tổng thu, tổng chi, tổng vốn, tổng kinh phí, tổng hợp",
);

/** Heads over the parts of the column beside them. */
export const SPLIT_HEADS = phrases("trong đó, chia ra, chia theo, phân theo, gồm, bao gồm, phân ra, cụ thể, trđ");

/** Words before a subset. */
export const SUBSET = phrases("trong đó, tr đó, tr . đó, trđ, riêng");

/** Heads that together leave nothing out: two of a line, or all of it, split what stands before them. */
export const COMPLEMENTS: readonly (readonly (readonly string[])[])[] = [
  [phrases("nam"), phrases("nữ")],
  [phrases("trước hạn, sớm hạn"), phrases("đúng hạn, trong hạn"), phrases("quá hạn, trễ hạn, chậm hạn")],
  [phrases("đạt"), phrases("không đạt, chưa đạt")],
  [phrases("thành thị"), phrases("nông thôn")],
  [phrases("đã giải quyết"), phrases("đang giải quyết, chưa giải quyết")],
];

/** Rows that sum up all others. */
export const TOTAL_ROWS = phrases(
  "tổng, tổng cộng, tổng số, cộng, chung, tổng chung, cộng chung, tổng cộng chung, cả xã, cả huyện, cả tỉnh, cả nước, cả trường, cả năm, tổng toàn bộ, tổng hợp chung",
);

/** Beginnings of rows that sum up a body as a whole: `Toàn xã`, `Tổng toàn trường`. */
export const WHOLE_BODY = phrases("toàn, tổng toàn, chung toàn, cộng toàn, tổng cộng toàn, bình quân chung toàn");

/** Beginnings of rows that sum up those since the last sum: `Cộng A`. */
export const SUBTOTAL_ROWS = phrases("cộng, tổng cộng, tiểu cộng");

/** Beginnings of rows that may sum up some of the others: `Tổng đàn gia súc`. */
export const PARTIAL_TOTAL_ROWS = phrases("tổng, tổng số");

/** Heads of differences. */
export const DIFFERENCE_HEADS = phrases("tăng, giảm, chênh lệch, so sánh, so với, + / -, + / –, ±, biến động");

/** Heads of the state before and after some movements. */
export const OPENING_HEADS = phrases(
  "đầu năm, đầu kỳ, đầu tháng, đầu quý, đầu nhiệm kỳ, đầu năm học, tồn đầu, dư đầu, số dư đầu, kỳ trước chuyển sang, tồn kỳ trước, năm trước chuyển sang, kỳ trước chuyển qua, tháng trước chuyển sang, quý trước chuyển sang, tồn cũ, cũ chuyển sang, tồn năm trước, tồn tháng trước",
);
export const CLOSING_HEADS = phrases(
  "cuối năm, cuối kỳ, cuối tháng, cuối quý, cuối nhiệm kỳ, cuối năm học, tồn cuối, dư cuối, số dư cuối, hiện có, hiện nay, đến nay, chuyển kỳ sau, chuyển sang kỳ sau, chuyển năm sau, chuyển sang năm sau, còn lại, còn tồn, tồn, chưa giải quyết, đang giải quyết, hiện còn, còn phải giải quyết",
);
export const ADDITION_HEADS = phrases(
  "tăng, nhập, tiếp nhận, phát sinh, thu, kết nạp, bổ sung, chuyển đến, mới, thêm, vay, cho vay, trích, thành lập mới",
);
export const REMOVAL_HEADS = phrases(
  "giảm, xuất, chi, trả, thanh toán, thoát, chuyển đi, giải quyết, đã giải quyết, thu hồi, sử dụng, ra, cho ra, giải thể, bỏ học, thu nợ, trả nợ",
);

/** Heads of opening and additions together, which move nothing. */
export const CUMULATED_HEADS = phrases("phải giải quyết, phải thi hành, tổng thụ lý, lũy kế, tổng số phải, cộng dồn");

/** Heads of percentages that compare with another state, so that they may exceed 100. */
export const COMPARING_HEADS = phrases(
  "kế hoạch, kh, dự toán, dt, nghị quyết, nq, cùng kỳ, so với, so sánh, so, năm trước, chỉ tiêu, thực hiện, th, hoàn thành",
);

/** Heads of rates in a product. */
export const PRICE_HEADS = phrases(
  "đơn giá, giá, mức, mức hỗ trợ, mức chi, năng suất, bình quân, bq, định mức, trung bình, giá bán, mức thu, mật độ, mỗi",
);

/** Heads of what is left of one column when another is taken away: the first is the sum of the second and of this. */
export const REST_HEADS = phrases(
  `còn, còn lại, còn nợ, còn thiếu, thiếu, chưa, vắng, vắng mặt, hao hụt, hụt, lãi, lợi nhuận, tiết kiệm, chênh lệch thu chi, dư, tồn, trống, khuyết`,
);

/** Heads of what one column has more than the one before it. */
export const EXCESS_HEADS = phrases("vượt, thừa, dôi, dôi dư, tăng thêm");

/** Heads of columns whose figures count from the beginning on. */
export const RUNNING_HEADS = phrases("lũy kế, luỹ kế, cộng dồn, lũy tiến");

/** Heads of what was planned, and of what came of it. */
export const PLAN_HEADS = phrases("kế hoạch, kh, chỉ tiêu, dự toán, dt, được giao, giao, nghị quyết, nq");
export const RESULT_HEADS = phrases("thực hiện, th, kết quả, đạt được");
