import { PhraseTable, phraseSet } from "./phrases.js";

/** What a cue says of the list behind it: all parts, some or all of them, or examples only. */
export type CueKind = "complete" | "subset" | "examples";

/** Words that open a list of parts. */
export const LIST_CUES = new PhraseTable<CueKind>([
  ["gồm", "complete"],
  ["gồm có", "complete"],
  ["bao gồm", "complete"],
  ["gồm các", "complete"],
  ["chia ra", "complete"],
  ["phân ra", "complete"],
  ["phân theo", "complete"],
  ["xét theo", "complete"],
  ["chia theo", "complete"],
  ["cụ thể", "complete"],
  ["cụ thể như sau", "complete"],
  ["cụ thể là", "complete"],
  ["bao gồm các", "complete"],
  ["tức là", "complete"],
  ["bằng hình thức", "complete"],
  ["bằng các hình thức", "complete"],
  ["trong đó", "subset"],
  ["trong dó", "subset"],
  ["trong đó có", "subset"],
  ["trong số đó", "subset"],
  ["trong số này", "subset"],
  ["trong số đó có", "subset"],
  ["trong tổng số", "subset"],
  ["nhất là", "examples"],
  ["đáng chú ý", "examples"],
  ["chủ yếu", "examples"],
  ["chủ yếu là", "examples"],
  ["tập trung", "examples"],
  ["phần lớn", "examples"],
  ["phần lớn là", "examples"],
  ["điển hình", "examples"],
  ["tiêu biểu", "examples"],
  ["nổi bật", "examples"],
  ["đặc biệt", "examples"],
  ["như", "examples"],
  ["riêng", "examples"],
]);

/** Words that close a list: what is left. `false`: only sounds like one. */
export const REMAINDER = new PhraseTable<boolean>([
  ...`còn lại, số còn lại, còn, còn lại là, còn tồn, hiện còn, chưa, thiếu, còn thiếu, tồn, khác, để lại, giữ lại`
    .split(", ")
    .map((phrase): [string, boolean] => [phrase, true]),
  ...`chưa kể, chưa tính, chưa gồm, chưa bao gồm, thiếu nhi, thiếu niên, thiếu tá, thiếu úy, tồn tại, khác nhau`
    .split(", ")
    .map((phrase): [string, boolean] => [phrase, false]),
]);

/** Words that sum up what was counted before. */
export const SUMMING = phraseSet(
  `như vậy tổng, cộng cả, cộng chung, cộng lại, tổng cộng cả, nâng tổng số, nâng tổng, tính chung cả, gộp cả`,
);

/** Words that sum up what their sentence has counted so far, and whether they can mean anything else. */
export const TOTALLING = new PhraseTable<"sure" | "likely">([
  ...`tổng cộng, cộng, cộng lại, tính chung, gộp lại, tổng cả`
    .split(", ")
    .map((phrase): [string, "sure"] => [phrase, "sure"]),
  ...`tổng số, tổng, tất cả, lũy kế, nâng tổng, đưa tổng, nâng tổng số, đưa tổng số`
    .split(", ")
    .map((phrase): [string, "likely"] => [phrase, "likely"]),
]);

/** Words that sum up where a word for all comes behind them, and such words. */
export const CONCLUDING = phraseSet(`như vậy, như thế, tóm lại`);
export const ALTOGETHER = phraseSet(`tổng, tổng số, tổng cộng, cả, cộng, tất cả`);

/** Words that say a list goes on. */
export const OPEN_END = phraseSet(`v.v, v . v, vân vân, và các, và nhiều`);

/** Words that say of some that they count under two labels. */
export const OF_BOTH = phraseSet(`cả hai, cả 2, cả ba, cả 3, vừa là`);

/** Words for a number that is not told. */
export const UNCOUNTED = phraseSet(`một số, một vài, vài, nhiều, các loại, những`);

/** Words that begin a new thought inside an enumeration, so that what follows may be no part of it. */
export const NEW_THOUGHT = phraseSet(`
đến nay, hiện nay, hiện, kết quả, đã, đạt, qua đó, đồng thời, ngoài ra, bên cạnh đó, so với, tăng, giảm, bình quân, trung bình, với, nâng, lũy kế, tổng kinh phí, kinh phí, tổng số tiền, trị giá, tỷ lệ, chiếm, bằng, từ đó, còn thiếu, thiếu, đã giải quyết xong, lựa chọn`);

/** Attributes: whoever has one may have another as well, so that lists of them do not add up. `false`: only sounds like one. */
export const ATTRIBUTES = new PhraseTable<boolean>([
  ...`nữ, là nữ, phụ nữ, dân tộc, dân tộc thiểu số, người dân tộc thiểu số, dtts, tôn giáo, có đạo, theo đạo, dự bị, trẻ, trẻ tuổi, tuổi trẻ, ngoài đảng, người ngoài đảng, là đảng viên, đảng viên mới, tuổi, tái cử, có trình độ, hộ nghèo, cận nghèo, người cao tuổi, người khuyết tật, mới kết nạp, kiêm nhiệm, miễn sinh hoạt, trẻ nhất, cao tuổi nhất, đông người, khmer, người khmer`
    .split(", ")
    .map((phrase): [string, boolean] => [phrase, true]),
  ...`quá tuổi, hết tuổi, đến tuổi, hội phụ nữ, liên hiệp phụ nữ, hội lhpn, người trẻ, trẻ em, trẻ mầm non, ban dân tộc, phòng dân tộc`
    .split(", ")
    .map((phrase): [string, boolean] => [phrase, false]),
]);

type Pair = readonly [PhraseTable<string>, PhraseTable<string>];

/** Pairs of labels that exclude each other and have no third beside them. */
export const HALVES: readonly Pair[] = [
  [
    phraseSet(`nam, nam giới, bé trai, trẻ trai, con trai, em trai`),
    phraseSet(`nữ, nữ giới, bé gái, trẻ gái, con gái, em gái`),
  ],
  [phraseSet(`thuộc thẩm quyền`), phraseSet(`không thuộc thẩm quyền`)],
  [phraseSet(`đủ điều kiện`), phraseSet(`không đủ điều kiện, chưa đủ điều kiện`)],
  [phraseSet(`tái cử`), phraseSet(`lần đầu, mới`)],
  [phraseSet(`thành thị`), phraseSet(`nông thôn`)],
  [phraseSet(`chính thức`), phraseSet(`dự bị`)],
  [phraseSet(`hợp lệ`), phraseSet(`không hợp lệ`)],
  [phraseSet(`thành, hòa giải thành`), phraseSet(`không thành`)],
  [phraseSet(`có mặt`), phraseSet(`vắng, vắng mặt`)],
  [phraseSet(`chuyên trách`), phraseSet(`kiêm nhiệm, không chuyên trách`)],
  [phraseSet(`tiền mặt`), phraseSet(`không dùng tiền mặt, không tiền mặt, chuyển khoản, qua tài khoản`)],
];

/** Pairs of labels that exclude each other and leave little out. */
export const PAIRS: readonly Pair[] = [
  [phraseSet(`đúng hạn, trước hạn, trước và đúng hạn, đúng và trước hạn`), phraseSet(`quá hạn, trễ hạn, chậm hạn`)],
  [
    phraseSet(`đã giải quyết, giải quyết xong, đã xử lý`),
    phraseSet(`đang giải quyết, chưa giải quyết, đang xử lý, đang trong quá trình, đang được, còn lại`),
  ],
  [phraseSet(`trực tiếp`), phraseSet(`trực tuyến`)],
  [phraseSet(`thường xuyên`), phraseSet(`thời vụ, không thường xuyên`)],
  [phraseSet(`vi phạm, có vi phạm`), phraseSet(`đạt yêu cầu, không vi phạm, chấp hành tốt, đảm bảo yêu cầu`)],
  [phraseSet(`quốc tế`), phraseSet(`nội địa, trong nước`)],
  [phraseSet(`xây mới, làm mới`), phraseSet(`sửa chữa`)],
  [phraseSet(`xuất khẩu`), phraseSet(`nhập khẩu`)],
  [phraseSet(`cấp xã, cấp phường`), phraseSet(`cấp tỉnh, cấp thành phố`)],
  [phraseSet(`nhà nước, nhà nước hỗ trợ, ngân sách nhà nước`), phraseSet(`nhân dân, nhân dân đóng góp, dân đóng góp`)],
];

/** Words right behind a count that tell what its things have, so that one thing may be counted twice. */
export const TRAITS = phraseSet(`có, đã có, giáp, giáp biên, đạt, đã đạt, được, đã được, nằm`);

/** Words that open a sentence which says what it splits by. */
export const SPLITS = phraseSet(
  `theo, phân theo, chia theo, xét theo, phân tích theo, phân loại theo, tính theo, về cơ cấu, cơ cấu theo, phân loại, về trình độ, về độ tuổi`,
);

/** Scales whose steps exclude each other and leave little out: who is graded is one of them. */
export const SCALES: readonly PhraseTable<string>[] = [
  phraseSet(`xuất sắc, giỏi, khá, trung bình, yếu, kém, đạt yêu cầu, tốt, hoàn thành, hoàn thành tốt, chưa đạt`),
  phraseSet(`hoàn thành xuất sắc, hoàn thành tốt, hoàn thành, không hoàn thành, xuất sắc, tốt, chưa xếp loại`),
  phraseSet(`hộ giàu, hộ khá, hộ trung bình, hộ cận nghèo, hộ nghèo`),
  phraseSet(`khiển trách, cảnh cáo, cách chức, khai trừ, giải tán`),
  phraseSet(`rất hài lòng, hài lòng, bình thường, không hài lòng, chưa hài lòng`),
  phraseSet(`cấp tỉnh, cấp huyện, cấp xã, cấp thành phố, cấp trung ương, trung ương, tỉnh, huyện, xã`),
  phraseSet(`tiến sĩ, thạc sĩ, đại học, cao đẳng, trung cấp, sơ cấp, trên đại học, dưới đại học, chưa qua đào tạo`),
  phraseSet(`cử nhân, cao cấp, trung cấp, sơ cấp, chưa qua đào tạo, chuyên viên chính, chuyên viên, cán sự`),
  phraseSet(`mầm non, tiểu học, thcs, thpt, trung học cơ sở, trung học phổ thông`),
  phraseSet(`tín nhiệm cao, tín nhiệm, tín nhiệm thấp`),
  phraseSet(`trước hạn, đúng hạn, quá hạn, trước và đúng hạn, chậm hạn, trong hạn`),
];
