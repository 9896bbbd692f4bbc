import { phraseSet } from "./phrases.js";

/** Words that say, alone on a line in capitals, what kind of document follows. */
export const KINDS = phraseSet(`
báo cáo, tờ trình, kế hoạch, thông báo, nghị quyết, quyết định, kết luận, chương trình, đề án, phương án, hướng dẫn, biên bản, chỉ thị, quy chế,
quy định, công điện, thông tri, đề cương, bản thuyết minh`);

/** Words with which the name of an issuing body starts. */
export const BODIES = phraseSet(`
đảng ủy, huyện ủy, quận ủy, thị ủy, thành ủy, tỉnh ủy, chi bộ, chi ủy, ban, ủy ban, ubnd, ub mttq, ubmttq, mttq, mặt trận, hội đồng, hđnd, hội, đoàn, liên đoàn, liên minh,
bộ, sở, cục, chi cục, tổng cục, vụ, viện, phòng, văn phòng, trường, trạm, trung tâm, bệnh viện, công an, thanh tra, tòa án, bảo hiểm xã hội, bhxh, kho bạc,
hợp tác xã, htx, công ty, tổng công ty, tập đoàn, ngân hàng, quỹ, hạt kiểm lâm, thường trực, chính phủ, quốc hội`);

/** Organs that sign for the body named on the line above. */
export const ORGANS: ReadonlySet<string> = new Set(["ban thường trực", "ban thường vụ", "ban chấp hành"]);

/** Levels of places: `ỦY BAN NHÂN DÂN` goes on with `XÃ …` on the next line. */
export const LEVELS = phraseSet(`xã, phường, thị trấn, đặc khu, huyện, quận, thị xã, thành phố, tp, tỉnh`);

/** Words with which the text begins behind a title. */
export const OPENERS = phraseSet(`kính gửi, căn cứ, thực hiện, theo, trình`);
