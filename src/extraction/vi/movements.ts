import { PhraseTable, phraseSet, phrasesOf } from "./phrases.js";

/**
 * What words say of a figure between two states.
 *
 * - `opening`, `closing`: when the state is; what comes behind may still be a movement (`đến nay đã kết nạp 25`)
 * - `carried`: an opening of what was left over, beside which movements may be told first
 * - `left`: a closing whatever follows (`còn lại chưa giải quyết 05`); `sum`: opening and additions together
 * - `in`, `out`: movements; `process`: a removal that need not be the only one (`đã giải quyết`)
 * - `rise`, `fall`: movements, or comparisons with something else; `either`: in or out by what is counted
 * - `reshape`: several become fewer or more (`sáp nhập 12 thôn thành 05 thôn`)
 * - `none`: sounds like one of these
 */
export type StateCue = "opening" | "carried" | "closing" | "left" | "sum";
export type MovementCue = "in" | "out" | "process" | "rise" | "fall" | "either";
export type RollCue = StateCue | MovementCue | "reshape" | "none";

const PHRASES: Readonly<Record<RollCue, string>> = {
  opening: `
đầu kỳ, đầu kỳ báo cáo, đầu năm, đầu năm học, đầu tháng, đầu quý, đầu nhiệm kỳ, đầu vụ, tại thời điểm đầu năm, thời điểm đầu năm, dư đầu kỳ, dư đầu năm, số dư đầu kỳ, số dư đầu năm, có đầu kỳ, có đầu năm,
trước sắp xếp, trước sáp nhập, trước khi sắp xếp, trước khi sáp nhập, trước khi hợp nhất, trước hợp nhất`,
  carried: `
tồn đầu kỳ, tồn đầu năm, tồn đầu tháng, tồn quỹ đầu kỳ, tồn quỹ đầu năm, tồn kho đầu kỳ, tồn kỳ trước, tồn năm trước, tồn tháng trước, tồn cũ, tồn kỳ trước chuyển sang, tồn từ kỳ trước, tồn từ năm trước, tồn năm trước chuyển sang, tồn từ kỳ trước chuyển sang,
kỳ trước chuyển sang, kỳ trước chuyển qua, kỳ trước còn lại, năm trước chuyển sang, năm trước còn lại, tháng trước chuyển sang, quý trước chuyển sang, từ kỳ trước chuyển sang, chuyển từ kỳ trước sang, chuyển từ kỳ trước, chuyển từ năm trước, cũ chuyển sang, năm cũ chuyển sang, kỳ trước chuyển đến`,
  closing: `
cuối kỳ, cuối kỳ báo cáo, cuối năm, cuối năm học, cuối tháng, cuối quý, cuối nhiệm kỳ, đến nay, tính đến nay, hiện nay, hiện tại, hiện toàn, đến ngày, tính đến ngày, đến hết ngày, tính đến hết ngày, tính đến, tính đến hết, tính đến hết tháng, đến hết tháng, đến hết quý, tính đến tháng, đến cuối năm, đến cuối kỳ, đến cuối tháng, đến thời điểm hiện tại, đến thời điểm hiện nay, đến thời điểm này, đến thời điểm báo cáo, tại thời điểm báo cáo, thời điểm hiện tại, thời điểm báo cáo,
sau sắp xếp, sau sáp nhập, sau khi sắp xếp, sau khi sáp nhập, sau hợp nhất, sau khi hợp nhất`,
  left: `
còn lại, số còn lại, còn tồn, còn dư, hiện còn, hiện nay còn, đến nay còn, hiện có, hiện quản lý, hiện đang quản lý, tồn cuối kỳ, tồn cuối năm, tồn quỹ cuối kỳ, tồn quỹ cuối năm, tồn kho cuối kỳ, dư cuối kỳ, dư cuối năm, số dư cuối kỳ, số dư cuối năm, chuyển kỳ sau, chuyển sang kỳ sau, chuyển năm sau, chuyển sang năm sau,
nâng tổng số, đưa tổng số, nâng lên, nâng số, đưa số, nâng tổng, đưa tổng, đang giải quyết, đang xử lý, chưa giải quyết, chưa xử lý, chưa thoát nghèo, chưa thi hành xong, còn phải thi hành`,
  sum: `lũy kế, cộng dồn, tổng số phải giải quyết, phải giải quyết, tổng thụ lý, tổng số thụ lý, phải thi hành`,
  in: `
tiếp nhận, tiếp nhận mới, mới tiếp nhận, nhận mới, nhận thêm, tiếp nhận thêm, nhận về, thành lập, thành lập mới, kết nạp, kết nạp mới, mới kết nạp, bổ sung, bổ sung thêm, phát sinh, phát sinh thêm, phát sinh mới, mới phát sinh, phát triển mới, phát triển thêm, đăng ký mới, chuyển đến, chuyển về, tuyển mới, tuyển thêm, tuyển dụng, tuyển dụng mới,
thụ lý mới, nhập, nhập mới, nhập thêm, mua mới, mua thêm, mua sắm thêm, trang bị thêm, trang bị mới, phát hiện mới, mắc mới, cấp mới, vận động, vận động quỹ, vận động được, huy động được, tái nghèo, nghèo mới, rơi vào nghèo, thu hút mới, xây mới, xây dựng mới, đầu tư mới, được bổ sung, tăng mới, gia nhập, sinh ra, ra lớp thêm, tăng do, bán chịu`,
  out: `
giải thể, xóa tên, khai trừ, chuyển đi, chuyển ra, chuyển ra ngoài, chuyển sinh hoạt đi, thoát nghèo, thoát cận nghèo, từ trần, qua đời, tử vong, nghỉ hưu, nghỉ việc, thôi việc, cho ra, ra khỏi đảng, xin ra, xin ra khỏi, cho ra khỏi, bỏ học, chuyển trường, thôi học,
thanh lý, chi, thanh toán, đã thanh toán, xuất, xuất kho, xuất chuồng, xuất bán, đã chi, đã sử dụng, trả nợ, đã trả, xóa nợ, đã xóa nợ, khoanh nợ, miễn giảm, đưa ra khỏi danh sách, đưa ra khỏi diện quản lý, ra khỏi danh sách, thu hồi, thu nợ, tinh giản, tinh giản biên chế, điều chuyển đi, luân chuyển đi, rút đơn, rút khiếu nại, rút tố cáo, tiêu hủy, giảm do, xóa bỏ, chấm dứt, chấm dứt hoạt động, ngừng hoạt động, hoàn thành điều trị, chuyển công tác, nghỉ theo chế độ, nghỉ chế độ, khỏi bệnh, xuất viện, bỏ trị, thành viên ra, hội viên ra, xã viên ra, đoàn viên ra, xin rút khỏi, chấm dứt tư cách, đã xóa, tháo dỡ, phải tháo dỡ, hỏng, bị hỏng, hư hỏng, hỏng phải tháo dỡ, hỏng phải thay`,
  process: `
giải quyết, giải quyết xong, đã giải quyết, đã giải quyết xong, xử lý, xử lý xong, đã xử lý, đã xử lý xong, thi hành xong, đã thi hành xong, trả kết quả, đã trả kết quả, khắc phục, đã khắc phục, trả lại, trả lại đơn, đình chỉ, ủy thác, chuyển cơ quan khác, xếp lưu, hoàn thành, đã hoàn thành, kết thúc, tái hòa nhập`,
  rise: `tăng, tăng thêm, thêm, mới, tăng mới thêm`,
  fall: `giảm, giảm bớt, bớt`,
  either: `thu, đã thu, cho vay, giải ngân, chuyển, vay`,
  reshape: `sáp nhập, hợp nhất, gộp, sắp xếp, sắp xếp lại, sắp xếp sáp nhập, chia, tách, chia tách, tổ chức lại, chuyển đổi`,
  none: `
từ đó đến nay, từ đó đến, từ đó đến ngày,
so với đầu năm, so với đầu kỳ, so với đầu nhiệm kỳ, so với cuối năm, so với cuối kỳ, so với đầu năm học, từ đầu năm, từ đầu năm đến nay, từ đầu kỳ đến cuối kỳ, từ đầu nhiệm kỳ đến nay, từ đầu nhiệm kỳ, từ đầu năm học, ngay từ đầu năm, kể từ đầu năm, tháng đầu năm, tháng cuối năm, quý đầu năm, ngày đầu năm, dịp đầu năm, dịp cuối năm, những tháng đầu năm, những tháng cuối năm,
giải quyết việc làm, bổ sung dự toán, bổ sung quy hoạch, kinh phí bổ sung, nông thôn mới, hoàn thành nhiệm vụ, hoàn thành tốt, hoàn thành xuất sắc, thời hạn giải quyết, thẩm quyền giải quyết, kết quả giải quyết, đề nghị giải quyết, điều kiện xử lý, điều kiện giải quyết, điều kiện thụ lý, đủ điều kiện xử lý, xử lý vi phạm, xử lý kỷ luật, xử lý hành chính, thu nhập, thu hút, thu ngân sách, thu hoạch, thu gom,
phải thu, phải trả, phải chi, phải nộp, cần thu, chi bộ, chi hội, chi đoàn, chi nhánh, chi cục, chi phí, chi ủy, chi trả, xuất khẩu, xuất sắc, nhập khẩu, nhập ngũ, xuất phát, xuất hiện, thu nhập bình quân, chuyển giao, chuyển biến, chuyển dịch, chuyển nhượng, chuyển đổi số, kế hoạch giải quyết, bộ phận tiếp nhận, tiếp nhận và trả kết quả, tiếp nhận và giải quyết, đang hoạt động, hiện hành, hiện đại, mới nhất, đổi mới, kết thúc năm học, vay vốn, khai thác, hội viên ra quân, hội viên ra mắt, đoàn viên ra quân, đoàn viên ra mắt, thành viên ra mắt, thành viên ra quân`,
};

/** Words that make a figure a state or a movement. */
export const ROLL_CUES = new PhraseTable<RollCue>(cues());

function* cues(): Generator<readonly [string, RollCue]> {
  for (const [cue, list] of Object.entries(PHRASES) as [RollCue, string][])
    for (const [phrase] of phrasesOf(list)) yield [phrase, cue];
}

/** Words before a movement that has not happened, or is none of what is counted. */
export const NOT_MOVED = phraseSet(`
phấn đấu, dự kiến, kế hoạch, chỉ tiêu, mục tiêu, sẽ, cần, phải, đề nghị, dự báo, chưa, không, tỷ lệ, bình quân, trung bình, cùng kỳ, so với`);

/** Words behind a figure after which what follows says nothing of the figure itself. */
export const ELSEWHERE: ReadonlySet<string> = new Set(
  "của từ cho để nhằm do theo tại về ở với trong thuộc so trên vào qua bằng".split(" "),
);

/** Words that tell in which period the following happened, so that a list before them is over. */
export const PERIODS = phraseSet(`
trong năm, trong kỳ, trong tháng, trong quý, trong năm học, trong nhiệm kỳ, trong đợt, qua rà soát, năm nay, từ đó đến nay, trong thời gian qua, trong thời gian này`);

/** Nouns of cases: what is not dealt with may have been withdrawn, passed on or put aside. */
export const CASE_NOUNS: ReadonlySet<string> = new Set([
  "đơn",
  "đơn thư",
  "vụ",
  "vụ việc",
  "vụ án",
  "việc",
  "án",
  "hồ sơ",
  "kiến nghị",
  "phản ánh",
  "ý kiến",
  "lượt",
  "trường hợp",
]);
