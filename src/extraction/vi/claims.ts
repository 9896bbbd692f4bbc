import { PhraseTable, phraseSet, phrasesOf } from "./phrases.js";

/** States that reports name in many ways, each under one name; a claim and the count that denies it meet in them. */
export const STATES = {
  pending: "#pending",
  late: "#late",
  timely: "#timely",
  done: "#done",
  short: "#short",
} as const;

const entries = (value: string, list: string): (readonly [string, string])[] =>
  [...phrasesOf(list)].map(([phrase]): readonly [string, string] => [phrase, value]);

/** Words and phrases under one name: states, abbreviations, compounds that must not be taken apart; `""` says nothing. */
export const TERMS = new PhraseTable<string>([
  ...entries(
    STATES.pending,
    `đang giải quyết, đang xử lý, đang được giải quyết, đang được xử lý, đang tiếp tục giải quyết, đang tiếp tục xử lý, đang trong quá trình giải quyết, đang trong quá trình xử lý, đang trong thời gian giải quyết,
đang xác minh, đang xem xét, đang xem xét giải quyết, đang thụ lý, chưa giải quyết, chưa được giải quyết, chưa giải quyết xong, chưa được giải quyết xong, chưa xử lý, chưa được xử lý, chưa xử lý xong, chưa giải quyết dứt điểm,
chưa được giải quyết dứt điểm, tồn đọng, còn tồn đọng, còn tồn, chờ giải quyết, chờ xử lý, đang chờ giải quyết, đang chờ xử lý, chuyển kỳ sau, chuyển sang kỳ sau`,
  ),
  ...entries(
    STATES.late,
    `quá hạn, trễ hạn, chậm hạn, bị quá hạn, quá thời hạn, muộn hạn, chậm muộn, giải quyết chậm, trả chậm, bị trễ hạn, chậm so với quy định, không đúng hạn, không đúng thời hạn, chưa đúng hạn,
giải quyết quá hạn, giải quyết trễ hạn, giải quyết chậm hạn, trả quá hạn, trả kết quả quá hạn, trả kết quả chậm, xử lý quá hạn, đã giải quyết quá hạn, đang giải quyết quá hạn, đang xử lý quá hạn, chưa giải quyết quá hạn`,
  ),
  ...entries(
    STATES.timely,
    `đúng hạn, trước hạn, trong hạn, đúng thời hạn, đúng và trước hạn, trước và đúng hạn, đúng hạn và trước hạn, trước hạn và đúng hạn, trước thời hạn, trước và đúng thời hạn, còn hạn, còn trong hạn, còn trong thời hạn, trong thời hạn, đúng hẹn, trước hẹn, đúng thời gian quy định`,
  ),
  ...entries(
    STATES.done,
    `giải quyết, được giải quyết, giải quyết xong, xử lý, xử lý xong, giải quyết dứt điểm, xử lý dứt điểm, được xử lý, được giải quyết xong, được xử lý xong, được giải quyết dứt điểm, được xử lý dứt điểm,
tiếp nhận và giải quyết, tiếp nhận và xử lý, được tiếp nhận và giải quyết, được tiếp nhận và xử lý, xem xét và giải quyết, xem xét giải quyết, xem xét xử lý, xác minh giải quyết`,
  ),
  ...entries("thủ tục hành chính", "tthc, thủ tục hành chính"),
  ...entries("bảo hiểm y tế", "bhyt, bảo hiểm y tế"),
  ...entries("bảo hiểm xã hội", "bhxh, bảo hiểm xã hội"),
  ...entries("dịch vụ công", "dvc, dịch vụ công"),
  ...entries("dân tộc thiểu số", "dtts, dân tộc thiểu số"),
  ...entries("nông thôn mới", "ntm, nông thôn mới"),
  ...entries("số hóa", "số hóa"),
  ...entries("chữ ký số", "chữ ký số, chứng thư số, chữ ký số cá nhân"),
  ...entries("bộ phận", "bộ phận"),
  // The body that reports, as who did it.
  ...entries("", "xã, phường, ubnd xã, ubnd phường, đảng bộ xã, đảng ủy xã, nhà trường, toàn đảng bộ"),
  ...entries("", "được cấp, đã được cấp, đã cấp, đã có, đều có, được trang bị"),
  ...entries("cận nghèo", "cận nghèo"),
  ...entries("thoát nghèo", "thoát nghèo, thoát khỏi nghèo, thoát khỏi hộ nghèo, mới thoát nghèo"),
  ...entries("tái nghèo", "tái nghèo"),
  ...entries("bỏ học", "bỏ học"),
  ...entries(
    "",
    `các, những, số, số lượng, tổng số, tổng, lượng, tỷ lệ, được, đã, đều, đều đã, đều được, là, có, nào, hiện, hiện có, hiện còn, hiện nay, đến nay, còn, còn lại, trong đó, với, của, về, mọi, và, cũng, vẫn, vẫn còn, còn có, nay, bị, phải, ra, đến thời điểm báo cáo, đến thời điểm hiện tại,
ghi nhận, toàn xã, toàn huyện, toàn tỉnh, toàn phường, toàn trường, trên địa bàn, trên địa bàn xã, trong kỳ, trong năm, tuy nhiên, nhưng, song, chỉ, chỉ còn, phát sinh, xảy ra, để xảy ra, tình trạng, tiếp nhận, đã tiếp nhận, nhận mới, đạt, bảo đảm, đảm bảo, tham gia, thẻ, lúc, thì, nhưng vẫn, theo, riêng`,
  ),
  // What says how something was done, and leaves open nothing of whether it was.
  ...entries(
    "",
    `theo quy định, đúng quy định, đúng theo quy định, theo đúng quy định, của pháp luật, theo quy định của pháp luật, kịp thời, đầy đủ, theo thẩm quyền, đúng thẩm quyền, đúng trình tự, xong, dứt điểm, triệt để, hoàn toàn, nghiêm túc, hiệu quả, chất lượng, đúng pháp luật`,
  ),
]);

/** Bodies of officials under one name, with the commas inside it. */
export const HEAD_NOUNS = new PhraseTable<string>([
  ...["cán bộ , công chức", "cán bộ công chức", "cán bộ và công chức", "cbcc", "cán bộ , công chức , viên chức"].map(
    (phrase): [string, string] => [phrase, "cán bộ công chức"],
  ),
  ["cán bộ , đảng viên", "cán bộ đảng viên"],
  ["hồ sơ thủ tục hành chính", "hồ sơ"],
  ["hồ sơ tthc", "hồ sơ"],
  ["ý kiến , kiến nghị", "kiến nghị"],
  ["kiến nghị , phản ánh", "kiến nghị"],
  ["đơn thư", "đơn"],
  ["hộ dân", "hộ"],
  ["hộ gia đình", "hộ"],
  ["trẻ em", "trẻ"],
]);

/** Verbs that a claim begins with behind what it is about: `hồ sơ trực tuyến | được giải quyết`. */
export const PREDICATES = phraseSet(`
dùng, sử dụng, tiêm, học, tốt nghiệp, được, đã, đều, có, là, đạt, tham gia, sử dụng, thực hiện, hoàn thành, chấp hành, duy trì, xây dựng, bảo đảm, đảm bảo, biết, đủ, đăng ký, ký cam kết, cam kết, giải quyết, xử lý, số hóa, trả, đúng hạn, trước hạn, đúng và trước hạn, trước và đúng hạn, đúng thời hạn, ứng dụng, đóng, nộp`);

/** Words that say there is none: what there is none of stands behind. */
export const NONE_CUES = phraseSet(`
không còn, không để, không để xảy ra, không để phát sinh, không xảy ra, không phát sinh, chưa phát sinh, chưa xảy ra, chưa để xảy ra, chưa ghi nhận, không ghi nhận, chưa phát hiện, không phát hiện, không có, không để tồn, không để tồn đọng, không để có, không còn tình trạng, không để tình trạng`);

/** The same words where they may as well describe a thing (`hộ không có nhà ở`): they claim only at the beginning of a clause. */
export const WEAK_NONE_CUES: ReadonlySet<string> = new Set(["không có", "không còn"]);

/** Words that may stand between the beginning of a clause and `không có`. */
export const BEFORE_NONE = phraseSet(
  `hiện, hiện nay, đến nay, đã, trong kỳ, trong năm, nay, và, toàn xã, toàn huyện, toàn tỉnh, toàn phường, trên địa bàn, trên địa bàn xã, xã, đồng thời, trong đó, nhưng, do đó, qua đó, trong quý, trong tháng`,
);

/** Words for all of something. */
export const ALL_CUES = phraseSet(`toàn bộ, tất cả, tất cả các, toàn bộ các, tất cả số, toàn bộ số`);

/** Words between `100%` and the posts that it fills. */
export const QUOTA = phraseSet(
  `chỉ tiêu, chỉ tiêu định mức, định mức, chỉ tiêu về, số chỉ tiêu, chỉ tiêu giao, kế hoạch giao, chỉ tiêu được giao về`,
);

/** Verbs before `đủ` that tell of a result, not of a condition. */
export const FILLED = phraseSet(
  `bố trí, bố trí đủ, kiện toàn, đã kiện toàn, đã có, tuyển dụng, tuyển, được bố trí, đã bố trí, trang bị, được trang bị, đã tuyển, có, hiện có, đạt, bảo đảm, đảm bảo`,
);

/** Words that make what follows a plan, a demand or a condition. */
export const INTENDS = phraseSet(`
phấn đấu, phải, yêu cầu, đề nghị, kiến nghị với, mục tiêu, sẽ, cần, nhằm, quyết tâm, dự kiến, thời gian tới, trong thời gian tới, hướng tới, tiến tới, bảo đảm, đảm bảo, nếu, sau khi, khi, trước khi, chỉ đạo, đặt ra, đề ra, phương châm, quán triệt, tiếp tục, đến hết năm, kế hoạch đến, nghị quyết đề ra, chỉ tiêu đến, hạn chế, tránh, theo dõi, đôn đốc, cam kết, nhiệm vụ, để, dự báo, ước, kiên quyết, trường hợp nếu, định hướng, lộ trình`);

/** Words that a sentence of tasks begins with. */
export const TASK_OPENINGS = phraseSet(`tiếp tục, tập trung, đẩy mạnh, tăng cường, nâng cao, chủ động, chú trọng`);

/** Titles of sections that hold plans, demands and tasks. */
export const TASK_TITLES = phraseSet(`
phương hướng, nhiệm vụ, giải pháp, mục tiêu, đề xuất, kiến nghị, đề nghị, kế hoạch, chỉ tiêu, thời gian tới, định hướng, chương trình công tác, bài học kinh nghiệm, phương hướng nhiệm vụ`);

/** Titles that hold results all the same: `Kết quả thực hiện nhiệm vụ`. */
export const RESULT_TITLES = phraseSet(
  `kết quả, tình hình, đánh giá, thực hiện, tình hình thực hiện, tồn tại, hạn chế, giải quyết`,
);

/** Words before a claim that take it back: `chưa đạt 100%`, `cơ bản không còn`. */
export const HEDGES = phraseSet(
  `cơ bản, hầu như, gần như, chưa, không, chưa đạt, không đạt, chưa giải quyết, chưa bố trí, gần, gần đạt, hầu hết, chưa được bố trí, chưa thể, không thể, chưa phải, không phải, chưa được`,
);

/** Verbs of what is done to things, or changes them: the number behind is no number of those that are left. */
export const ACTED_ON = phraseSet(`
hỗ trợ, giúp, giúp đỡ, tặng, tặng quà, trao, thăm, khám, cấp, xóa, giảm, giảm được, tăng, tăng thêm, khắc phục, tuyên truyền, vận động, hướng dẫn, thu hút, cho, khởi công, bàn giao, tạo việc làm, kết nghĩa, thẩm định, rà soát, kiểm tra, xử phạt, ngăn chặn, tìm, thu hồi, trả lời, đã trả, chuyển, rút, hủy, từ chối, sửa chữa, thanh lý, bổ sung, tập huấn, đào tạo, cử, nhận, tiếp nhận, chấm dứt, tháo dỡ, thoát, vượt, đưa`);

/** Words that tell of another time than the report's, or of other places. */
export const OTHER_TIMES = phraseSet(`
cùng kỳ, năm trước, kỳ trước, tháng trước, quý trước, trước đây, đầu năm, đầu kỳ, đầu nhiệm kỳ, nhiệm kỳ trước, trước sắp xếp, trước sáp nhập, trước khi sáp nhập, trước khi sắp xếp, năm ngoái, thời điểm đó, lúc đó, khi đó, ban đầu, so với, thời kỳ trước, giai đoạn trước, khóa trước, tồn cũ, kỳ trước chuyển sang`);

/** Words of the report's own date or period. */
export const THIS_TIME = phraseSet(`
đến nay, hiện nay, hiện, hiện còn, hiện có, đến thời điểm báo cáo, đến thời điểm hiện tại, tính đến nay, đến thời điểm này, theo kỳ báo cáo, trong kỳ báo cáo, kỳ báo cáo, trong kỳ`);

/** Places, bodies and fields that a statement may be confined to; their name follows. */
export const SCOPES = phraseSet(`
thôn, bản, ấp, xóm, khu phố, tổ dân phố, khu dân cư, xã, phường, thị trấn, huyện, trường, lĩnh vực, phòng, khối, chi bộ, đảng bộ, trạm, trung tâm, ban, bộ phận, ngành, cấp, hội, văn phòng, cơ quan, công an, đội, tổ, cụm, chương trình, dự án, kỳ họp, đợt, đoàn`);

/** What follows a count and undoes it: `02 hồ sơ quá hạn, đã giải quyết xong`. */
export const UNDONE = phraseSet(`
đã giải quyết, đã giải quyết xong, đã được giải quyết, đã xử lý, đã được xử lý, đã xử lý xong, đã khắc phục, đã được khắc phục, nay đã, đến nay đã, hiện đã, đã hoàn thành, sau đó, đã bổ sung, đã thoát, được giải quyết xong`);

/** Words behind which the reason or the purpose follows, no longer what is said of the thing. */
export const RUN_ENDS = phraseSet(`
do, vì, nhằm, để, góp phần, qua đó, trong đó, tăng, giảm, so với, từ đó, bằng, nhưng, tuy nhiên, chiếm, đạt tỷ lệ, trên tổng số, trong tổng số, kết quả, đồng thời, phục vụ, tại thời điểm, thiếu, còn thiếu, trong năm, trong tháng, trong quý, trong kỳ, trong năm học, trong 6, tính đến, từ ngày, từ đầu, từ năm, từ tháng, trong thời gian, tại, ở, trên địa bàn, trong nhiệm kỳ, năm, năm học, quý, tháng`);

/** Words that tell of all that came in. */
export const RECEIVED = phraseSet(
  `tiếp nhận, nhận, đã nhận, đã tiếp nhận, tổng số, ghi nhận, tổng cộng, nhận được, có, phát sinh`,
);

/** Verbs of what has been done with what came in. */
export const COMPLETES = phraseSet(
  `giải quyết, xử lý, trả lời, hoàn thành, trả, đã trả, số hóa, tiếp thu, giải trình, thực hiện, kiểm tra, xác minh`,
);

/** Words that a count of what there is follows. */
export const STATED = phraseSet(
  `còn, có, hiện, :, là, số, chưa, đang, phát sinh, xảy ra, ghi nhận, phát hiện, phát hiện được, xuất hiện`,
);

/** Heads of columns that hold what is left to do. */
export const LEFT_HEADS: ReadonlySet<string> = new Set(["còn lại", "tồn", "tồn cuối kỳ", "tồn cuối", "còn tồn"]);

/** Heads of rows that hold the sum of a table. */
export const SUM_HEADS: ReadonlySet<string> = new Set(["tổng", "tổng số", "tổng cộng", "cộng", "toàn xã", "chung"]);

/** Words that make the things behind them others: `hộ thoát nghèo` are no `hộ nghèo`. */
export const TURNS: ReadonlySet<string> = new Set([
  "thoát",
  "hết",
  "khỏi",
  "nguy",
  "cận",
  "tránh",
  "ngăn",
  "phòng",
  "thoát nghèo",
  "tái nghèo",
  "cận nghèo",
  "mới",
]);
