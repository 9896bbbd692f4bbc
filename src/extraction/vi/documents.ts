import { phraseSet } from "./phrases.js";

/** Words for kinds of documents, as they stand before a number: `Kế hoạch số 85-KH/TU`. */
export const DOCUMENT_TYPES = phraseSet(`
nghị quyết, nghị quyết liên tịch, quyết định, quy định, quy chế, quy chế phối hợp, quy chế làm việc, quy trình, kết luận, chỉ thị,
hướng dẫn, hướng dẫn liên ngành, kế hoạch, kế hoạch liên tịch, kế hoạch phối hợp, chương trình, chương trình hành động, chương trình công tác,
chương trình phối hợp, chương trình phối hợp và thống nhất hành động, đề án, dự án, phương án, báo cáo, tờ trình, công văn, công điện,
thông báo, thông báo kết luận, thông tri, thông tư, thông tư liên tịch, nghị định, luật, bộ luật, pháp lệnh, lệnh, sắc lệnh, biên bản,
hợp đồng, văn bản, văn bản hợp nhất, giấy mời, giấy phép, giấy chứng nhận, thư, điều lệ`);

/** Letters that stand for a kind of document within a symbol. */
export const TYPE_LETTERS: ReadonlySet<string> = new Set(
  "NQ QĐ QyĐ QĐi CT QC TC TB HD CTr CTHĐ KH PA ĐA DA BC BB TTr HĐ CĐ KL TT CV NĐ PL TTLT NQLT KHLT VBHN CTPH QCPH GM".split(
    " ",
  ),
);

/** Words, in small letters, that end the name of an issuer: `của UBND tỉnh giao chỉ tiêu …`. */
export const ISSUER_ENDS = phraseSet(`
về, ngày, triển khai, thực hiện, quy định, hướng dẫn, ban hành, phê duyệt, giao, công bố, sửa đổi, bổ sung, yêu cầu, đề nghị, hỗ trợ, thành lập,
lập, tổng kết, sơ kết, đã, được, là, có, trên, trong, tại, để, cho, do, theo, đối với, nhằm, với, cũng, nối tiếp, đến, từ, như, nêu, năm, thì, mà, nên, gồm`);
