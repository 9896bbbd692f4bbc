import { PhraseTable, phraseSet } from "./phrases.js";

/** Words before a number that make it part of a name, whatever follows: `Điều 30`, `Quốc lộ 1`, `lần thứ 2`. */
export const NAMES_NUMBER = phraseSet(`
số, số hiệu, điều, khoản, nghị định, thông tư, thông tư số, luật, pháp lệnh, quốc lộ, ql, tỉnh lộ, đường tỉnh, tl, đt, hương lộ, phụ lục, phụ lục số, biểu, biểu số, mẫu, mẫu số, lần thứ, thứ, khóa,
quý, kỳ họp thứ, hội nghị lần thứ, đề án, gói thầu số, bão số, tàu số, thửa đất số, tờ bản đồ số, mục, chương, hình, covid, km, cọc, lô số, tổ số, đội số, nhà số, ngõ, hẻm, kiệt, đường số, điện thoại, đt, sđt, hotline, mã số, kênh vtv, ban công tác, tổ công tác, tổ công tác viên, ban chỉ đạo`);

/** Words before a number that name it unless the number counts what follows: `cấp 3`, but `cấp 25 thẻ`. */
export const MAY_NAME_NUMBER = phraseSet(`
thôn, bản, tổ, khu phố, khu, ấp, xóm, đội, khối, phường, quận, tổ dân phố, tiểu khu, cụm, chi bộ, chi hội, lớp, cấp, hạng, loại, mức độ, mức, nhóm, vùng, khu vực, giai đoạn, đợt, lần, bước, phần, trang, dòng, cột, điểm, tầng,
chương trình, nghị quyết, quyết định, kế hoạch, chỉ thị, kết luận, quy định, hướng dẫn, thông báo, công văn, báo cáo, tờ trình, dự án, tiểu dự án, tiêu chí, nội dung, chuyên đề, bài, tuần, ca, trường, cầu, hồ, cống, trạm, tuyến, nhà máy`);

/** Words before that overrule a name: `tổng số 15`, `số lượng 7`, and longer words that end in one: `môi trường 3`, `đại biểu 27`. */
export const COUNTS_AFTER = phraseSet(`
môi trường, thị trường, hiện trường, hội trường, công trường, nông trường, lâm trường, trực tuyến, nhu cầu, yêu cầu, đại biểu, tiêu biểu, phát biểu, mô hình, loại hình, truyền hình, hạng mục, danh mục, chuyên mục,
văn bản, biên bản, kịch bản, xuất bản, ấn bản, quân đội, bộ đội, trợ cấp, nâng cấp, cung cấp, xếp hạng, phân loại, thể loại, chủng loại, thành phần, cổ phần, học phần, vũ trang, nghĩa trang, thời trang, hạ tầng, tầng lớp, cao điểm, trọng điểm, địa điểm, thời điểm,
tổng số, trong số, tổng cộng, số lượng, con số, tổng số điểm, tổng điểm, thiểu số, dân số, đa số, quân số, sĩ số, doanh số, chỉ số, hệ số, điểm số, tỷ số, một số, trung cấp, sơ cấp, cao cấp, các cấp, phó cấp, kỷ luật, dứt điểm, pháp luật, vi phạm pháp luật, tài khoản, chuyển khoản, số người, số vụ, số lần, số đợt, số bước`);

/** Words after a number that make it a set phrase: `2 cấp`, `6 rõ`. */
export const SET_PHRASES = phraseSet(`
cấp, rõ, con số, tại chỗ, chính quyền, trong 1, bên, mặt trận, đột phá, an, hóa, không 3 có, nhất, bám, dám, chung, xây, chống, công khai, tập trung, cùng, lợi ích, nhà, phải, giảm 3 tăng, giảm 3, sẵn sàng, sạch, thật, có, mặt`);

/** Set phrases of these words hold whatever stands around them; the others only within quotation marks. */
export const ALWAYS_SET = phraseSet(`cấp, rõ, con số, tại chỗ, sao`);

/** Words after a number that make it a length of time. */
export const TIME_UNITS = phraseSet(
  `năm, tháng, ngày, giờ, phút, giây, tuần, quý, thập kỷ, thế kỷ, nhiệm kỳ, khóa, vụ mùa, ngày làm việc, ngày đêm, h`,
);

/** Words after a number that make it a condition: an age. */
export const CONDITIONS = phraseSet(`tuổi, tuổi đảng, năm tuổi đảng, tháng tuổi, năm tuổi, độ tuổi, °c, độ c`);

/** Words before a year. */
export const BEFORE_YEAR = phraseSet(`
năm, cuối năm, đầu năm, cuối, đầu, giữa, trước, sau, từ, đến, tới, khóa, nhiệm kỳ, giai đoạn, kỳ, vụ, mùa, tết, so với, năm học, niên khóa, thời kỳ, sinh năm, cùng kỳ, quý, xuân, đông xuân, hè thu, vụ đông, hết, trong, tháng, của`);

/** Words before `ngày/tháng`. */
export const BEFORE_DATE = phraseSet(`
ngày, từ, đến, tới, hết, trước, sau, sáng, chiều, tối, trưa, đêm, trong ngày, kể từ, tính đến, hôm, và, dịp, lễ`);

/** Names of months behind `tháng`. */
export const MONTHS = phraseSet(`
một, hai, ba, tư, bốn, năm, sáu, bảy, tám, chín, mười, mười một, mười hai, giêng, chạp`);

/** Kinds of documents that a bare number refers to: `Nghị quyết 18`. */
export const REFERRED: ReadonlySet<string> = new Set([
  "chương trình",
  "nghị quyết",
  "chỉ thị",
  "kết luận",
  "quy định",
  "quyết định",
]);

/** Words that go on behind a reference to a document: `Nghị quyết 18 của Trung ương`. */
export const AFTER_REFERENCE = phraseSet(`
của, về, ngày, được, đã, đang, do, trên, tại, là, nhằm, ban hành, xác định, quy định, yêu cầu, nêu, đề ra, chỉ rõ, giai đoạn, có hiệu lực, đi vào, gắn với, cho thấy, đến`);

/** Whole numbers in words. */
export const NUMERALS = new PhraseTable<string>([
  ["một", "1"],
  ["hai", "2"],
  ["ba", "3"],
  ["bốn", "4"],
  ["năm", "5"],
  ["sáu", "6"],
  ["bảy", "7"],
  ["bẩy", "7"],
  ["tám", "8"],
  ["chín", "9"],
  ["mười", "10"],
  ["mười một", "11"],
  ["mười hai", "12"],
  ["mười ba", "13"],
  ["mười bốn", "14"],
  ["mười lăm", "15"],
  ["mười sáu", "16"],
  ["mười bảy", "17"],
  ["mười tám", "18"],
  ["mười chín", "19"],
  ["hai mươi", "20"],
  ["ba mươi", "30"],
]);
