import { PhraseTable, phraseSet, phrasesOf } from "./phrases.js";

/**
 * What words say of a figure between two states.
 *
 * - `opening`, `closing`: when the state is; what comes behind may still be a movement (`đến nay đã kết nạp 25`)
 * - `carried`: an opening of what was left over, beside which movements may be told first
 * - `left`: a closing whatever follows (`còn lại chưa giải quyết 05`); `sum`: opening and additions together
 * - `in`, `out`: movements; `process`: a removal that need not be the only one (`đã giải quyết`); `source`: an addition of which
 *   the rest may be told where nothing stands before it (`được cấp 80 triệu đồng, đã chi 64, còn 16`)
 * - `rise`, `fall`: movements, or comparisons with something else; `either`: in or out by what is counted; `takings`: money that
 *   comes in, and debts that go out
 * - `reshape`: several become fewer or more (`sáp nhập 12 thôn thành 05 thôn`)
 * - `none`: sounds like one of these
 */
export type StateCue = "opening" | "carried" | "closing" | "left" | "sum";
export type MovementCue = "in" | "source" | "out" | "process" | "rise" | "fall" | "either" | "takings";
export type RollCue = StateCue | MovementCue | "reshape" | "none";

const PHRASES: Readonly<Record<RollCue, string>> = {
  opening: `
đầu kỳ báo cáo, tại thời điểm đầu năm, thời điểm đầu năm, ban đầu, lúc đầu, bắt đầu với, khởi đầu với`,
  carried: `
tồn cũ, cũ chuyển sang, năm cũ chuyển sang, phương tiện cũ, vụ cũ, án cũ, đơn cũ, hồ sơ cũ, việc cũ, số cũ`,
  closing: `
cuối kỳ báo cáo, đến nay, tính đến nay, hiện nay, hiện tại, hiện toàn, đến ngày, tính đến ngày, đến hết ngày, tính đến hết ngày, tính đến, tính đến hết, tính đến hết tháng, đến hết tháng, đến hết quý, tính đến tháng, đến cuối năm, đến cuối kỳ, đến cuối tháng, đến thời điểm hiện tại, đến thời điểm hiện nay, đến thời điểm này, đến thời điểm báo cáo, tại thời điểm báo cáo, thời điểm hiện tại, thời điểm báo cáo`,
  left: `
còn lại, số còn lại, không sử dụng hết, không sử dụng hết nộp trả, chưa sử dụng hết, không dùng hết, chưa dùng hết, kết dư, còn tồn, còn dư, hiện còn, hiện nay còn, đến nay còn, hiện có, hiện có mặt, hiện đang, hiện tồn, hiện dư, đang lưu hành, đang lưu giữ, đang lưu kho, đang điều tra, đang theo học, đang điều trị, đang nuôi, còn trong, còn tại, còn ngoài, còn ở, còn chờ, còn phải trả, còn nợ, dư nợ còn, dư nợ gốc còn, nợ còn lại, tồn quỹ, tồn quỹ còn, tồn kho, tồn kho còn, chuyển kỳ sau, chuyển sang kỳ sau, chuyển năm sau, chuyển sang năm sau,
nâng tổng số, đưa tổng số, nâng lên, nâng số, đưa số, nâng tổng, đưa tổng, đang giải quyết, đang xử lý, chưa giải quyết, chưa xử lý, chưa thoát nghèo, chưa thi hành xong, còn phải thi hành`,
  sum: `lũy kế, cộng dồn, tổng số phải giải quyết, phải giải quyết, tổng thụ lý, tổng số thụ lý, phải thi hành`,
  in: `
tiếp nhận, tiếp nhận mới, mới tiếp nhận, nhận mới, nhận thêm, tiếp nhận thêm, nhận về, thành lập, thành lập mới, kết nạp, kết nạp mới, mới kết nạp, bổ sung, bổ sung thêm, gieo ươm, ươm thêm, phát sinh, phát sinh thêm, phát sinh mới, mới phát sinh, phát triển mới, phát triển thêm, đăng ký mới, chuyển đến, chuyển về, chuyển vào, nhận vào, nhận bàn giao, tiếp nhận bàn giao, tiếp nhận điều động, điều động đến, tuyển, tuyển mới, tuyển thêm, tuyển dụng, tuyển dụng mới,
thụ lý mới, nhập, nhập mới, nhập thêm, mua mới, mua thêm, mua sắm thêm, trang bị thêm, trang bị mới, phát hiện mới, mắc mới, cấp mới, vận động, vận động quỹ, vận động được, huy động được, tái nghèo, nghèo mới, rơi vào nghèo, thu hút mới, xây mới, xây dựng mới, đầu tư mới, được bổ sung, tăng mới, gia nhập, sinh ra, sinh thêm, ra lớp thêm, tăng do, bán chịu, thu mua, đóng mới, mua từ nơi khác, tái đàn, tái đàn được, được tặng, được tài trợ, được hỗ trợ thêm, tặng thêm, bơm bổ sung, bơm vào, bơm thêm, cấp bổ sung, được cấp bổ sung, được cấp thêm, cấp thay thế, cấp bù, giao bổ sung, thả bổ sung, thả thêm, nhập đàn, trồng mới, trồng bổ sung, nuôi thêm, nhập viện, nhập học, khai hoang, lắp mới, lắp thêm, lắp đặt thêm, lắp đặt mới, đào tạo mới, nhập về, nhận về thêm`,
  out: `
giải thể, xóa tên, khai trừ, chuyển đi, chuyển ra, chuyển ra ngoài, chuyển sinh hoạt đi, thoát nghèo, thoát cận nghèo, từ trần, qua đời, tử vong, nghỉ hưu, nghỉ việc, thôi việc, cho ra, ra khỏi đảng, xin ra, xin ra khỏi, cho ra khỏi, bỏ học, chuyển trường, thôi học,
thanh lý, chi, thanh toán, đã thanh toán, xuất, xuất trồng, xuất trồng rừng, xuất trồng dặm, cấp trồng, cấp trồng phân tán, xuất kho, xuất chuồng, xuất bán, đã chi, đã sử dụng, trả nợ, đã trả, xóa nợ, đã xóa nợ, khoanh nợ, miễn giảm, đưa ra khỏi danh sách, đưa ra khỏi diện quản lý, ra khỏi danh sách, thu hồi, thu nợ, tinh giản, tinh giản biên chế, điều chuyển đi, luân chuyển đi, rút đơn, rút khiếu nại, rút tố cáo, tiêu hủy, giảm do, xóa bỏ, chấm dứt, chấm dứt hoạt động, trưởng thành đoàn, dùng làm, dùng để, dùng vào, sử dụng vào, chi làm, cắt hủy, cắt bỏ, cắt chuyển, tháo gỡ, ngừng hoạt động, hoàn thành điều trị, chuyển công tác, nghỉ theo chế độ, nghỉ chế độ, khỏi bệnh, xuất viện, bỏ trị, thành viên ra, hội viên ra, xã viên ra, đoàn viên ra, xin rút khỏi, chấm dứt tư cách, đã xóa, tháo dỡ, phải tháo dỡ, hỏng, bị hỏng, hư hỏng, hỏng phải tháo dỡ, hỏng phải thay,
cấp cho, đã cấp cho, cấp phát, đã cấp phát, cấp phát cho, cấp ra, đã cấp, phát ra, phát cho, đã phát cho, bán ra, đã bán, bán đấu giá, bán thanh lý, xóa đăng ký, xóa sổ, trả chủ, trả chủ sở hữu, trả lại chủ, trả lại chủ sở hữu, trả cho, hết thời hạn, hết hạn, mãn hạn, chấp hành xong, ra trại, xuất ngũ, chết, bị chết, hao hụt, tiêu thụ, giết mổ, loại bỏ, bị loại, hủy, hủy bỏ, bị hủy, mất, bị mất, thất lạc, hoàn ứng, đã hoàn ứng, hoàn trả, đã hoàn trả, trả gốc, đã trả gốc, bãi bỏ, cắt giảm, bị thu hồi, chặt hạ, bị đổ gãy, chuyển mục đích, chuyển mục đích sử dụng, điều động đi, chuyển cho, bàn giao cho, giao lại, cho mượn, đã cho mượn, rút khỏi, rời khỏi, rời đi, ra khỏi tổ, ra khỏi hội, nghỉ học, hoàn thành cách ly, chuyển viện`,
  process: `
giải quyết, giải quyết xong, đã giải quyết, đã giải quyết xong, xử lý, xử lý xong, đã xử lý, đã xử lý xong, thi hành xong, đã thi hành xong, trả kết quả, đã trả kết quả, khắc phục, đã khắc phục, trả lại, trả lại đơn, đình chỉ, ủy thác, kết thúc điều tra, chuyển xử lý, xét xử, đã xét xử, đã trả, hòa giải thành, chuyển cơ quan khác, xếp lưu, hoàn thành, đã hoàn thành, kết thúc, tái hòa nhập`,
  rise: `tăng, tăng thêm, thêm, mới, tăng mới thêm`,
  fall: `giảm, giảm bớt, bớt`,
  either: `cho vay, giải ngân, chuyển`,
  takings: `thu, đã thu, thu được, đã thu được, thu về, thực thu`,
  source: `được cấp, được phân bổ, được bố trí, vay, đã vay, tạm ứng, đã tạm ứng, phát hành, đã phát hành, gieo, đã gieo`,
  reshape: `sáp nhập, hợp nhất, gộp, sắp xếp, sắp xếp lại, sắp xếp sáp nhập, chia, tách, chia tách, tổ chức lại, chuyển đổi`,
  none: `
từ đó đến nay, từ đó đến, từ đó đến ngày,
so với đầu năm, so với đầu kỳ, so với đầu nhiệm kỳ, so với cuối năm, so với cuối kỳ, so với đầu năm học, từ đầu năm, từ đầu năm đến nay, từ đầu kỳ đến cuối kỳ, từ đầu nhiệm kỳ đến nay, từ đầu nhiệm kỳ, từ đầu năm học, ngay từ đầu năm, kể từ đầu năm, tháng đầu năm, tháng cuối năm, quý đầu năm, ngày đầu năm, dịp đầu năm, dịp cuối năm, những tháng đầu năm, những tháng cuối năm,
giải quyết việc làm, bổ sung dự toán, bổ sung quy hoạch, kinh phí bổ sung, nông thôn mới, hoàn thành nhiệm vụ, hoàn thành tốt, hoàn thành xuất sắc, thời hạn giải quyết, thẩm quyền giải quyết, kết quả giải quyết, đề nghị giải quyết, điều kiện xử lý, điều kiện giải quyết, điều kiện thụ lý, đủ điều kiện xử lý, xử lý vi phạm, xử lý kỷ luật, xử lý hành chính, thu nhập, thu hút, thu ngân sách, thu hoạch, thu gom,
phải thu, phải trả, phải chi, phải nộp, cần thu, chi bộ, chi hội, chi đoàn, chi nhánh, chi cục, chi phí, chi ủy, chi trả, xuất khẩu, xuất sắc, nhập khẩu, nhập ngũ, xuất phát, xuất hiện, thu nhập bình quân, chuyển giao, chuyển biến, chuyển dịch, chuyển nhượng, chuyển đổi số, kế hoạch giải quyết, bộ phận tiếp nhận, tiếp nhận và trả kết quả, tiếp nhận và giải quyết, đang hoạt động, hiện hành, hiện đại, mới nhất, đổi mới, kết thúc năm học, vay vốn, khai thác, hội viên ra quân, hội viên ra mắt, đoàn viên ra quân, đoàn viên ra mắt, thành viên ra mắt, thành viên ra quân,
thu phí, thu thuế, thu tiền, mất an ninh, mất trật tự, mất rừng, mất việc, hết hạn hợp đồng, phải thu hồi, tuyển chọn, tuyển sinh, tuyển quân, tuyển truyền, hủy hoại, vay vốn ngân hàng`,
};

/** Stretches of time that begin and end with a state. */
const SPANS = words(`
kỳ, năm, năm học, tháng, quý, nhiệm kỳ, vụ, mùa vụ, mùa, đợt, khóa, học kỳ, tuần, giai đoạn, niên độ, chiến dịch`);

/** What changes a state at once, so that there is one before and one after it. */
const EVENTS = words(`
sắp xếp, sáp nhập, hợp nhất, dồn điền, dồn điền đổi thửa, rà soát, kiểm kê, điều chỉnh, dịch, đợt dịch, bão, lũ, mưa lũ, thiên tai, cải tạo, tinh giản, chuyển đổi, thu hồi, giải tỏa, chỉnh lý, nâng cấp, cơ cấu lại, bàn giao, chia tách, kiện toàn`);

/** What is done with what is there: `hiện dùng 240 bộ`. */
const KEPT = words(`
dùng, nuôi, sử dụng, trồng, khai thác, vận hành, lưu giữ, bảo quản, lưu trữ, hoạt động, sinh hoạt, theo học, lưu hành, giữ, canh tác, phục vụ, theo dõi, điều trị, cách ly, quản lý, chăm sóc, tạm trú, cư trú, ở lại, làm việc, công tác`);

/** How what is left of a span comes over into the next: `năm trước để lại 3 vụ`. */
const CARRIED = words(`chuyển sang, chuyển qua, chuyển đến, chuyển tiếp, mang sang, còn lại, để lại, tồn lại`);

/** What a state is called that is left at the beginning or the end of a span. */
const STOCKS = words(`tồn, tồn quỹ, tồn kho`);
const REMAINDERS = words(`dư, số dư, dư nợ, nợ`);

/** Words that make a figure a state or a movement. */
export const ROLL_CUES = new PhraseTable<RollCue>(cues());

function words(list: string): readonly string[] {
  return list.split(",").map((word) => word.trim());
}

function* cues(): Generator<readonly [string, RollCue]> {
  for (const span of SPANS) yield* spanCues(span);
  for (const event of EVENTS) {
    for (const when of ["", "khi ", "đợt "]) {
      yield [`trước ${when}${event}`, "opening"];
      yield [`sau ${when}${event}`, "closing"];
    }
  }
  for (const kept of KEPT) {
    yield [`hiện ${kept}`, "left"];
    yield [`hiện đang ${kept}`, "left"];
  }
  for (const [cue, list] of Object.entries(PHRASES) as [RollCue, string][])
    for (const [phrase] of phrasesOf(list)) yield [phrase, cue];
}

/** The words for the two ends of a span, and for what the one before it left. */
function* spanCues(span: string): Generator<readonly [string, RollCue]> {
  yield [`đầu ${span}`, "opening"];
  yield [`có đầu ${span}`, "opening"];
  // What a span begins with may have been handed over: `đầu kỳ nhận bàn giao 12 đơn`.
  for (const received of ["nhận", "tiếp nhận", "nhận bàn giao", "tiếp nhận bàn giao"])
    yield [`đầu ${span} ${received}`, "opening"];
  yield [`cuối ${span}`, "closing"];
  yield [`đến cuối ${span}`, "closing"];
  yield [`cuối ${span} còn`, "left"];
  yield [`cuối ${span} tồn`, "left"];
  for (const stock of [...STOCKS, ...REMAINDERS]) {
    yield [`${stock} đầu ${span}`, REMAINDERS.includes(stock) ? "opening" : "carried"];
    yield [`${stock} cuối ${span}`, "left"];
    yield [`${stock} đến cuối ${span}`, "left"];
    yield [`${stock} ${span} trước`, "carried"];
    yield [`${stock} từ ${span} trước`, "carried"];
  }
  for (const carried of CARRIED) {
    for (const lead of ["", "từ ", "tồn ", "tồn từ "]) yield [`${lead}${span} trước ${carried}`, "carried"];
    yield [`chuyển từ ${span} trước`, "carried"];
    yield [`chuyển từ ${span} trước sang`, "carried"];
  }
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

/** Nouns of people; `người` stands for any of them. */
export const PEOPLE: ReadonlySet<string> = new Set(
  words(`
học viên, học sinh, sinh viên, đoàn viên, đảng viên, hội viên, xã viên, tổ viên, đội viên, thành viên, bệnh nhân, lao động, công nhân, cán bộ, công chức, viên chức, giáo viên, đối tượng, phạm nhân, bị can, bị cáo, hộ sinh, thanh niên, nhân khẩu, khẩu, trẻ, trẻ em, cháu, biên chế, nhân viên, dân quân, tình nguyện viên, cộng tác viên, thuyền viên, vận động viên`),
);

/** Words of what others owe: taking money in lessens it. */
export const DEBTS: ReadonlySet<string> = new Set(words(`nợ, công nợ, phải thu, tạm ứng, dư nợ`));

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
