import { phraseSet } from "./phrases.js";

/** Words for kinds of documents, as they stand before a number: `Kế hoạch số 85-KH/TU`. */
export const DOCUMENT_TYPES = phraseSet(`
nghị quyết, nghị quyết liên tịch, quyết định, quy định, quy chế, quy chế phối hợp, quy chế làm việc, quy trình, kết luận, chỉ thị,
hướng dẫn, hướng dẫn liên ngành, kế hoạch, kế hoạch liên tịch, kế hoạch phối hợp, chương trình, chương trình hành động, chương trình công tác,
chương trình phối hợp, chương trình phối hợp và thống nhất hành động, đề án, dự án, phương án, báo cáo, tờ trình, công văn, công điện,
thông báo, thông báo kết luận, thông tri, thông tư, thông tư liên tịch, nghị định, luật, bộ luật, pháp lệnh, lệnh, sắc lệnh, biên bản,
hợp đồng, văn bản, văn bản hợp nhất, giấy mời, giấy phép, giấy chứng nhận, thư, điều lệ`);

/** Words, in small letters, that end the name of an issuer: `của UBND tỉnh giao chỉ tiêu …`. */
export const ISSUER_ENDS = phraseSet(`
về, ngày, triển khai, thực hiện, quy định, hướng dẫn, ban hành, phê duyệt, giao, công bố, sửa đổi, bổ sung, yêu cầu, đề nghị, hỗ trợ, thành lập,
lập, tổng kết, sơ kết, đã, được, là, có, trên, trong, tại, để, cho, do, theo, đối với, nhằm, với, cũng, nối tiếp, đến, từ, như, nêu, năm, thì, mà, nên, gồm,
phân công, kiện toàn, công nhận, cụ thể hóa, cụ thể hoá, quán triệt, tổ chức, trình, báo cáo, thông báo, bãi bỏ, thay thế, thi hành, điều chỉnh, tặng, khen thưởng,
ghi, đề ra, phát động, xác định, vẫn, chưa, không, còn, nhưng, khi, sau, trước, tổng hợp, đến nay, chỉ, cùng, kèm,
gửi, chấp thuận, cho phép, tăng cường, đẩy mạnh, tuyên truyền, cử, bổ nhiệm, điều động, tiếp nhận, xử phạt, thu hồi, mới ban hành, mới hoàn thành, mới được`);

/** Verbs that end the name of an issuer, unless they belong to it: `của Ủy ban kiểm tra Đảng ủy`. */
export const INSPECTS = phraseSet(`thanh tra, kiểm tra, giám sát, kiểm toán, điều tra`);
export const INSPECTORS = phraseSet(
  `ủy ban, ban, đoàn, tổ, đội, cơ quan, phòng, hội đồng, công tác, chánh, trưởng, bộ phận, cục, vụ, nhà nước, và, về, pháp chế`,
);

/** Verbs that begin what a document does, right behind its date or issuer. */
export const SUBJECT_VERBS = phraseSet(`
thành lập, kiện toàn, phê duyệt, phân công, quy định, ban hành, bãi bỏ, sửa đổi, thay thế, công nhận, giao chỉ tiêu, giao dự toán,
chuẩn y, chỉ định, bổ nhiệm, điều động, luân chuyển, khen thưởng, thi hành kỷ luật, phân bổ, thu hồi`);

/** Words of a document that carries another one out; the other stands behind them. */
export const CARRIES_OUT = phraseSet(`
thực hiện, triển khai, triển khai thực hiện, tổ chức thực hiện, cụ thể hóa, thể chế hóa, thi hành, quán triệt, học tập, tuyên truyền, hướng dẫn, hưởng ứng,
sơ kết, tổng kết, sửa đổi, bổ sung, sửa đổi bổ sung, thay thế, bãi bỏ, điều chỉnh, đính chính, tiếp tục thực hiện, kiểm tra, giám sát, rà soát, về, về việc`);

/** Words behind which a document stands that another one rests on, or that tells how it is done. */
export const RESTS_ON = phraseSet(`căn cứ, căn cứ vào, theo, theo quy định, trên cơ sở, thực hiện theo, tuân theo`);

/** Words that may stand between such a word and the document. */
export const FILLERS: ReadonlySet<string> = new Set(
  'các những nội dung tinh thần nghiêm túc tốt hiệu quả có của một số điều đầy đủ kịp thời việc trong và yêu cầu tại “ " *'.split(
    " ",
  ),
);

/** Verbs that bring a document about, before it: `UBND xã ban hành Kế hoạch số …`. */
export const ISSUES = phraseSet(
  `ban hành, đã ban hành, ký ban hành, xây dựng, đã xây dựng, xây dựng và ban hành, ký, ra, có, đã có, tham mưu, trình`,
);

/** What a body does by a document that stands behind `tại`, `theo` or `bằng`: `được UBND tỉnh phê duyệt tại Quyết định số …`. */
export const DECIDES = phraseSet(
  ["phê duyệt", "thông qua", "quyết nghị", "công nhận", "ban hành", "chấp thuận", "quyết định", "giao", "cấp"]
    .flatMap((verb) => [verb, `đã ${verb}`])
    .join(", "),
);

/** Words that begin a statement of their own, so that what stands behind them says nothing of the document before. */
export const NEW_CLAUSE: ReadonlySet<string> = new Set(
  "đã đang sẽ được bị xã huyện tỉnh phường đảng ubnd hđnd ban đồng chỉ lãnh trong qua kết là nhờ từ sau khi mà nhưng tuy còn nay".split(
    " ",
  ),
);

/** Words that make of the one behind them something that is done to a document, not by it: `được sửa đổi theo …`. */
export const PASSIVE: ReadonlySet<string> = new Set(["được", "bị", "kèm"]);

/** Verbs that change a document; `sửa đổi tại Luật …` names the one that changes it. */
export const AMENDS = phraseSet(`sửa đổi, bổ sung, sửa đổi bổ sung, thay thế, bãi bỏ, điều chỉnh, đính chính`);

/** What a document does for those that it guides: `hướng dẫn tại Công văn …`. */
export const GUIDES = phraseSet(`hướng dẫn, quy định, yêu cầu`);
