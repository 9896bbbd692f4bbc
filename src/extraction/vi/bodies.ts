import { PhraseTable } from "./phrases.js";

/** Bodies whose figures are their own, each under one name. */
export const BODIES = new PhraseTable<string>(
  Object.entries({
    "đảng ủy": "đảng ủy, btv đảng ủy, ban thường vụ đảng ủy, khối đảng, khối đảng đoàn thể",
    ubkt: "ủy ban kiểm tra, ubkt, ubkt đảng ủy, ủy ban kiểm tra đảng ủy, ủy ban kiểm tra huyện ủy, ubkt huyện ủy",
    ubnd: "ubnd, ủy ban nhân dân, khối chính quyền",
    hđnd: "hđnd, hội đồng nhân dân, thường trực hđnd, thường trực hội đồng nhân dân",
    mttq: "mttq, ủy ban mttq, mặt trận tổ quốc, ủy ban mặt trận tổ quốc, mặt trận",
    đoàn: "đoàn thanh niên, đoàn tncs, đoàn xã, đoàn phường",
    "phụ nữ": "hội phụ nữ, hội lhpn, hội liên hiệp phụ nữ",
    "nông dân": "hội nông dân",
    ccb: "hội cựu chiến binh, hội ccb",
    "công an": "công an",
    "quân sự": "ban chqs, ban chỉ huy quân sự, quân sự",
    "công đoàn": "công đoàn, liên đoàn lao động, lđlđ",
    "tòa án": "tòa án, tand, tòa án nhân dân",
    "viện kiểm sát": "viện kiểm sát, vksnd",
    "trạm y tế": "trạm y tế",
    "trung tâm dịch vụ tổng hợp": "trung tâm dịch vụ tổng hợp",
    "trung tâm phục vụ hành chính công": "trung tâm phục vụ hành chính công, bộ phận một cửa",
    "hải quan": "hải quan, cục hải quan, chi cục hải quan",
    "thanh tra": "thanh tra",
  }).flatMap(([name, phrases]) => phrases.split(", ").map((phrase): [string, string] => [phrase, name])),
);

/** Words for those who lead a place, as long as no other level is meant. */
export const LEADERSHIP = new PhraseTable<string>([["cấp ủy", "đảng ủy"]]);
/** Words behind them by which others are meant, or more than they: `cấp ủy các cấp`, `cấp ủy, chính quyền`. */
export const NOT_LEADERSHIP: ReadonlySet<string> = new Set([",", "và", "các", "cơ", "cấp", "chi", "viên", "trực"]);

/** The board that a committee elects, whose figures are told beside its own. */
export const BOARD: readonly string[] = ["ban", "thường", "vụ"];

/** Words before the body that a sentence is about. */
export const SUBJECT_LEADS: ReadonlySet<string> = new Set(
  "trong ở tại đối với về phía của riêng số tổng cán bộ công chức viên người đồng chí hiện các cơ quan tham mưu giúp việc đơn vị thuộc".split(
    " ",
  ),
);

/** Words by which a sentence tells of several bodies together. */
export const ALL_BODIES: ReadonlySet<string> = new Set(["toàn", "tổng", "cộng", "cả", "chung", "vậy", "hai", "các"]);

/** Bodies, and those whose block they share. */
export const JOINT_BODIES: ReadonlyMap<string, string> = new Map([["đảng ủy", "mttq"]]);

/** Words that a clause about a whole place begins with. */
export const WHOLE_PLACE: ReadonlySet<string> = new Set(["toàn", "xã", "phường", "huyện", "tỉnh", "thị"]);

/** Words of the names of offices, which tell no place or person apart. */
export const OFFICE_WORDS: ReadonlySet<string> = new Set(
  `trung tâm phục vụ phòng ban ủy hội đồng nhân dân đảng bộ chính quyền trung ương quốc nhà nước văn kinh tế mặt trận tổ đoàn thanh niên liên hiệp phụ nữ nông công an quân sự sở tỉnh thành phố chủ tịch phó bí thư giám đốc trưởng nghị quyết kế hoạch đề án thường trực việt nam bộ ngành chương trình luật thông tư thủ tướng cổng dịch trạm trường chi`.split(
    " ",
  ),
);
