/** Words right before a date that make it the time of a state: `tính đến hết ngày`. */
export const STATE_CUE =
  /(?:^|[\s(])([Tt]ính (?:đến|tới)(?: nay)?|(?:[Tt]ại |[Đđ]ến |[Tt]ới )?[Tt]hời điểm|[Ll]ũy kế (?:đến|tới)|[Ll]uỹ kế (?:đến|tới)|[Đđ]ến|[Tt]ới)(?: hết)?(?: thời điểm)?,? ?$/u;
/** Words of a sentence that tells what is wanted, expected or allowed, not what was reached. */
export const NOT_REACHED =
  /(?:^|[\s(])(?:phấn đấu|sẽ|dự kiến|ước|mục tiêu|lộ trình|đề nghị|kiến nghị|đề xuất|yêu cầu|chậm nhất|cần|phải|chỉ tiêu đến|định hướng|tầm nhìn|nếu|bảo đảm đến|phát động|cam kết|đăng ký)(?=[\s,])/iu;
/** Further such words, which a sentence on what was reached may hold as well. */
export const MAY_NOT_BE_REACHED =
  /(?:^|[\s(])(?:kế hoạch|thời hạn|hạn|trước ngày|hiệu lực|giai đoạn|tiếp tục|gia hạn|nhiệm kỳ|chương trình|đề án|thực hiện từ|thời gian|quy hoạch|giao)(?=[\s,])/iu;
/** Words that tell what was reached. */
export const REACHED = /(?:^|[\s(])(?:đã|đạt|còn|hoàn thành|có|được|là|duy trì|giảm|tăng)(?=[\s,])/iu;
/** Headings under which nothing is done yet, unless they tell of what was done. */
export const AHEAD =
  /(?:nhiệm vụ|phương hướng|giải pháp|kiến nghị|đề xuất|mục tiêu|chỉ tiêu|kế hoạch|dự kiến|thời gian tới|chương trình công tác)/iu;
export const DONE = /(?:kết quả|tình hình|đánh giá|việc thực hiện|công tác lãnh đạo)/iu;

/** Words before `từ … đến …` that move something from one day to another. */
export const MOVES = /(?:lùi|chuyển|dời|đổi|hoãn|điều chỉnh|thay đổi)(?:\s\S+){0,6}\s?$/iu;
/** Words before and behind the day on which a body came into being. */
export const FOUNDED =
  /(?:\s|^|(?=, lập))(?:được |chính thức |mới )*(?:thành lập|hình thành|được lập|mới lập|, lập|ra mắt|ra đời|đi vào hoạt động|hoạt động|vận hành)(?: và (?:chính thức )?(?:đi vào )?hoạt động)?(?: chính thức)?(?:,? (?:kể từ|từ|vào))? $/u;
/** A decision that founds something, between its date and the name. */
export const FOUNDS =
  /^(?: của [^,;.]{2,80})?,? (?:về (?:việc )?|[\p{Lu}][\p{L} &]{2,60} )?(?:đã )?thành lập (?=\p{Lu})/u;
/** Words of an event that tell how a body came into being, or what came before it. */
export const BECOMES =
  /(?:thành lập|hình thành|ra mắt|ra đời|phê duyệt|quy hoạch|chủ trương|khởi công|chuẩn bị|kiện toàn|trước khi|tiền thân|\(cũ\)|trước đây|hợp nhất|sáp nhập|đi vào hoạt động)/iu;

/** Weekdays as stated, from Monday as 1. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ...["hai", "ba", "tư", "năm", "sáu", "bảy"].map((name, index): [string, number] => [`thứ ${name}`, index + 1]),
  ...[2, 3, 4, 5, 6, 7].map((number): [string, number] => [`thứ ${number}`, number - 1]),
  ["chủ nhật", 7],
]);
/** Words for what is counted in order: `hội nghị lần thứ hai`, `kỳ họp thứ hai`. */
export const COUNTED_IN_ORDER =
  /(?:lần|lượt|kỳ|kỳ họp|phiên|phiên họp|cuộc|cuộc họp|hội nghị|đại hội|đợt|phần|vòng|khóa|năm|bước|tuần|giai đoạn|điều|hạng|giải|người|văn bản)/u;
export const WEEKDAY = /(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)/iu;

/** What a sentence may have before the date that it begins with. */
export const OPENING = /^["“(]?(?:Trong |Vào |Sáng |Chiều |Từ )?$/u;

/** Words of a sentence that begins with a body and tells on what day it did something itself; those of what was done to it, or is ahead. */
export const ACTED =
  /(?:^|\s)(?:đã|tiếp nhận|giải quyết|tổ chức|đạt|bán|điều trị|khám|ký|kết nạp|mở|thu|họp|xuất|đón|hỗ trợ|bàn giao)(?=\s)/u;
export const ACTED_UPON = /(?:^|\s)(?:được|bị|sẽ|theo|dự kiến|kế hoạch|trước đây|thuộc|xây dựng|đến|từ|số)(?=[\s,]|$)/u;

/** Verbs of what a body does on a day, right behind its name. */
export const DEEDS =
  /tổ chức|tiếp nhận|giải quyết|tiếp(?= \d)|họp|mở|khám|điều trị|phẫu thuật|phun|bán|thu hoạch|xuất|đón|hỗ trợ|bàn giao|kiểm tra|tuyên truyền|phối hợp|triển khai|ra quân|trao|tặng|kết nạp|cấp|cho vay|giải ngân|xử lý|phát hiện|bắt giữ|lập biên bản|ban hành|tập huấn|khai trương|trồng|sửa chữa|tham gia|thực hiện|đăng cai|chủ trì|công khai|thông qua|thẩm tra|giám sát|khảo sát|đạt giải|biểu diễn|phục vụ|cứu hộ|dập tắt|huy động|ký|hòa giải|tư vấn|giới thiệu|thu gom|vận chuyển|tuần tra|thăm|làm việc|cung ứng|nhận|ghi nhận|đặt|lắp|gỡ|cứu|điều tra|lấy|xét nghiệm|phát|gửi|vận động|tiêm|truy quét|thụ lý|xét xử|thu|nghiệm thu|ra mắt|trưng bày|đào tạo|tuyển/u;
/** Words between who acted and a day that make it the day of something else. */
export const FROM_ON =
  /(?:^|\s)(?:được|bị|sẽ|theo|dự kiến|kế hoạch|trước|sau|từ|đến|thuộc|số|thành lập|có hiệu lực|của|diễn ra|ban hành)(?=[\s,]|$)/u;
/** Words of a sentence that tells of what was before, or is to come. */
export const LONG_AGO =
  /\((?:nay|cũ)\)|trước đây|trước kia|tiền thân|(?<!\p{L})(?:dự kiến|sẽ|trước khi (?:được )?(?:thành lập|hợp nhất|sáp nhập|sắp xếp))(?!\p{L})/iu;

/** Words behind a day that tell what had been done by it. */
export const HAS_BEEN = /^,? (?:[\p{L}\d/]+ ){0,6}đã (?!đề |được giao)/u;
/** Words right before the day on which a record was drawn up or signed. */
export const DRAWN_UP_ON =
  /(?:^|[\s(])(?:(?:được |đã |cùng )*(?:lập|ký|ký kết|nghiệm thu|chốt|xác nhận|thẩm định|họp)(?: vào)?|(?:biên bản|hợp đồng|thỏa thuận|bản cam kết|phiếu|tờ trình|công văn|văn bản|kết luận|báo cáo)(?: (?!đến|từ|trước|sau|hết|hạn|cho|vào|trong|năm|sẽ|mời|dự|gửi|định|vận|chậm|quý|tháng)\p{Ll}+){0,5}),? $/iu;
/** What was signed with whom, before a day in a bracket. */
export const SIGNED_IN_BRACKET = /(?:^|[\s(])(?:ký|ký kết|lập biên bản|nghiệm thu|bàn giao) [^.;()]{2,120} \($/iu;
/** Words of a sentence that tells of a record which is still to be drawn up, or of how long one holds. */
export const NOT_YET_HELD =
  /(?<!\p{L})(?:chuẩn bị|triệu tập|mời|lịch|hạn|hiệu lực|gia hạn|tới đây|sắp tới|tiếp tục|kế hoạch họp|quy định|hằng tháng|hàng tháng|phải|nếu)(?!\p{L})/iu;

/** The ten stems and twelve branches by which a year is called, from the year 4 on. */
export const STEMS = ["giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý"] as const;
export const BRANCHES = ["tý", "sửu", "dần", "mão", "thìn", "tỵ", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi"] as const;
/** Other spellings of them. */
export const BRANCH_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["tí", "tý"],
  ["mẹo", "mão"],
  ["tị", "tỵ"],
  ["vị", "mùi"],
]);
