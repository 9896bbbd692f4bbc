import { PhraseTable, phraseSet } from "./phrases.js";

/** How sure a cue makes it that what follows names all things counted before it. */
export type ListingCue = "closed" | "copula" | "loose";

/** Words behind a count that open the list of what it counts. */
export const LISTING_CUES = new PhraseTable<ListingCue>([
  ["gồm", "closed"],
  ["gồm có", "closed"],
  ["gồm các", "closed"],
  ["bao gồm", "closed"],
  ["bao gồm các", "closed"],
  ["đó là", "closed"],
  ["là các", "closed"],
  ["như sau", "closed"],
  ["sau đây", "closed"],
  ["sau", "closed"],
  ["cụ thể như sau", "closed"],
  ["cụ thể gồm", "closed"],
  ["cụ thể là", "closed"],
  ["cụ thể", "loose"],
  ["là", "copula"],
]);

/** Words that make a list one of examples, or one of parts. */
export const OPEN_LISTING = phraseSet(`
như, chủ yếu là, trong đó, trong đó có, trong dó, trong số đó, nhất là, điển hình là, tiêu biểu là, tiêu biểu như, ví dụ, đặc biệt là, một số, nổi bật là, vân vân, đáng chú ý là, phần lớn là, đa số là, nhiều nhất`);

/** Words that do so where they stand last before the list; elsewhere they only praise. */
export const OPEN_BEFORE_LISTING = phraseSet(`chủ yếu, điển hình, nổi bật, đặc biệt, đáng chú ý, riêng, nhiều, ví dụ`);

/** Items that stand for more things than one: `các dân tộc khác`. */
export const MANY = phraseSet(`các, những, một số, nhiều, mỗi, tất cả, hầu hết`);

/** Words that open an explanation in brackets, not a list. */
export const EXPLAINS = phraseSet(`
do, trừ, theo, tại, ở, từ, đạt, tăng, giảm, chiếm, so với, năm, tháng, ngày, cũ, mới, nay, nay là, trước đây, trước đó, được, có, kể cả, không, chưa, sau, thuộc, của, bằng, mỗi, với, vào, khi, đã, gần, khoảng, trên, dưới, hơn,
cùng, bao gồm cả, gồm cả, lần lượt, lần lượt là, tương ứng, tương đương, tính, tính đến, tính từ, đến, trong, trong đó, vì, để, nếu, kèm, kèm theo, xem, chi tiết, tỷ lệ, về, qua, còn, bình quân, trung bình, ước, thông qua, cho, giai đoạn, quý, nhiệm kỳ, số, hiện, đang, sẽ, cách, viết tắt, gọi tắt, gọi là, tức, tổng, tổng số, một, chủ yếu, điển hình, như, riêng, bên, phần, người, đơn vị tính, đvt, phía`);

/** What the first words of an item, or a counted noun, name. */
export type HeadClass = "place" | "body" | "person" | "document";

function heads(kind: HeadClass, list: string): [string, HeadClass][] {
  return list
    .split(/\s*[,\n]\s*/)
    .filter((each) => each !== "")
    .map((each) => [each, kind]);
}

export const HEADS = new PhraseTable<HeadClass>([
  ...heads(
    "place",
    `xã, phường, thị trấn, huyện, quận, tỉnh, thành phố, thị xã, thôn, bản, ấp, khu phố, tổ dân phố, xóm, buôn, làng, khu, đặc khu, tp, tx, tt, sóc, khóm, khối phố, châu, nước`,
  ),
  ...heads(
    "body",
    `sở, phòng, ban, trung tâm, văn phòng, cơ quan, chi cục, cục, tổng cục, vụ, công ty, tổng công ty, tập đoàn, hội, đoàn, đoàn thanh niên, ủy ban, ubnd, hđnd, ubmttq, mttq, trạm, trường, viện, bệnh viện, ngân hàng, nhnn, nhcsxh, htx, hợp tác xã, chi bộ,
  đảng bộ, đảng ủy, doanh nghiệp, công an, quân sự, bộ, tổ, đội, hạt, kho bạc, bưu điện, điện lực, chi nhánh, quỹ, liên đoàn, mặt trận, đảng ủy xã, ban quản lý, ban chỉ huy, câu lạc bộ, cửa hàng, nhà máy, xí nghiệp, học viện, đại học, cao đẳng, tòa án, viện kiểm sát, thanh tra`,
  ),
  ...heads("person", `đồng chí, đ / c, ông, bà, anh, chị, em, cháu, cụ, thầy, cô`),
  ...heads(
    "document",
    `nghị quyết, quyết định, kế hoạch, chỉ thị, thông báo, công văn, báo cáo, quy chế, quy định, hướng dẫn, tờ trình, chương trình, kết luận, nghị định, thông tư, luật, đề án, công điện, biên bản, phương án, giấy mời, phiếu chuyển`,
  ),
]);

/** Administrative levels, the smallest first: what follows on a higher level says where the former lies. */
export const PLACE_LEVELS = new PhraseTable<number>([
  ...["thôn", "bản", "ấp", "khu phố", "tổ dân phố", "xóm", "buôn", "làng", "khóm", "sóc", "khối phố"].map(
    (word): [string, number] => [word, 0],
  ),
  ...["xã", "phường", "thị trấn", "đặc khu", "tt"].map((word): [string, number] => [word, 1]),
  ...["huyện", "quận", "thị xã", "tx"].map((word): [string, number] => [word, 2]),
  ...["tỉnh"].map((word): [string, number] => [word, 3]),
]);

/** Persons and events: names in brackets behind them say where or from where, not who. */
export const TAKES_PLACE = phraseSet(`
người, đồng chí, đ / c, đảng viên, quần chúng, công dân, cử tri, đại biểu, hội viên, đoàn viên, thanh niên, phụ nữ, lao động, học sinh, học viên, sinh viên, trẻ em, em, cháu, nhân khẩu, khẩu, đối tượng, bị can, bị cáo, trường hợp, cá nhân, cán bộ, công chức, viên chức, giáo viên,
biên chế, ủy viên, thành viên, hộ, hộ dân, hộ gia đình, gia đình, lượt, lượt người, cuộc, vụ, vụ việc, vụ án, vụ tai nạn, buổi, đợt, kỳ, hội nghị, lớp tập huấn, ý kiến, kiến nghị, phản ánh, đơn, hồ sơ, phiếu, lần, giải, tin, bài, suất, suất quà, phần quà, căn, căn nhà, nhà, ngôi nhà, công trình, dự án, mô hình, giấy, giấy chứng nhận, con, sản phẩm, cây, nạn nhân, ca, phát, máy, xe, phòng học, phương tiện, văn bản, tổ công tác, đoàn công tác, nội dung, chỉ tiêu`);

/** Persons and things that a list may name themselves. */
export const OWN_NAMED = new PhraseTable<"person" | "thing">([
  ...`cá nhân, đồng chí, đ / c, cán bộ, công chức, viên chức, giáo viên, đảng viên, hội viên, đoàn viên, người, gia đình, hộ`
    .split(", ")
    .map((phrase): [string, "person"] => [phrase, "person"]),
  ...`sản phẩm, mô hình, công trình, dự án`.split(", ").map((phrase): [string, "thing"] => [phrase, "thing"]),
]);

/** The family names of nearly all Vietnamese and of the larger peoples of the uplands. */
export const SURNAMES: ReadonlySet<string> = new Set(
  `Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đoàn Trương Đinh Lâm Mai Tô Trịnh Hà Cao Lương Thái Châu Tạ Phùng Quách Chu Tăng Vương Kiều La Lò Lường Quàng Cà Lầu Giàng Sùng Vàng Thào Mùa Hạng Cứ Má Ly Tẩn Chẻo Lù Vi Lô Kha Nông Bế Hoàng Triệu Bàn Đàm Ma Ksor Siu Rơ Y H'`.split(
    " ",
  ),
);

/** Things that reports list in full sentences: `05 nhiệm vụ: (1) …`. */
export const LISTED_THINGS = phraseSet(`
nhiệm vụ, nhóm nhiệm vụ, giải pháp, nhóm giải pháp, nội dung, nhóm nội dung, chuyên đề, khâu, khâu đột phá, nhiệm vụ trọng tâm, mục tiêu, lĩnh vực, nhóm lĩnh vực, tiêu chí, chỉ tiêu, nhóm, nhóm vấn đề, vấn đề, chương trình, chương trình trọng tâm, hạng mục, phần việc, việc, công việc, hình thức, phương pháp, nguyên nhân, hạn chế, bài học, bài học kinh nghiệm, kiến nghị, đề xuất, yêu cầu, biện pháp, đột phá, mũi đột phá, quan điểm, nguyên tắc, bước, khó khăn, điểm nghẽn, định hướng, phong trào, hoạt động, ngành nghề, nghề, môn, môn học, kênh, mô hình, đề án, nghị quyết, quy hoạch, trụ cột, hợp phần, dự án thành phần, tiểu dự án, chỉ số, phương án, loại, dịch vụ, chủ đề, cụm`);

/** Nouns whose names may follow at once: `04 nước Lào, Thái Lan …`. */
export const NAMED_AT_ONCE = phraseSet(`
nước, quốc gia, tỉnh, thành phố, thị xã, huyện, quận, xã, phường, thị trấn, thôn, bản, ấp, xóm, buôn, làng, khu phố, khóm, tỉnh thành, tỉnh thành phố, châu lục, đặc khu, dân tộc`);

/** Regions, which no list of places begins with. */
export const REGIONS = phraseSet(`
bắc bộ, nam bộ, trung bộ, tây nguyên, tây bắc, đông bắc, đồng bằng, đông nam, đông nam bộ, tây nam bộ, bắc trung bộ, miền`);

/** Names that hold a comma or an `và` of their own. */
export const COMPOUND_NAMES = new PhraseTable<true>(
  [
    "giáo dục và đào tạo",
    "gd và đt",
    "khoa học và công nghệ",
    "khoa học , công nghệ và môi trường",
    "văn hóa , thể thao và du lịch",
    "văn hóa , thông tin và thể thao",
    "văn hóa thông tin và thể thao",
    "văn hóa và thông tin",
    "văn hóa , thể thao",
    "văn hóa và thể thao",
    "thể thao và du lịch",
    "nông nghiệp và môi trường",
    "nông nghiệp và phát triển nông thôn",
    "nông nghiệp và ptnt",
    "phát triển nông thôn và",
    "tài nguyên và môi trường",
    "lao động - thương binh và xã hội",
    "lao động , thương binh và xã hội",
    "thương binh và xã hội",
    "thông tin và truyền thông",
    "kế hoạch và đầu tư",
    "dân tộc và tôn giáo",
    "kinh tế và hạ tầng",
    "kinh tế , hạ tầng và đô thị",
    "kinh tế và đô thị",
    "hạ tầng và đô thị",
    "văn hóa và xã hội",
    "y tế và dân số",
    "hđnd và ubnd",
    "hội đồng nhân dân và ủy ban nhân dân",
    "tổ chức và cán bộ",
    "tuyên giáo và dân vận",
    "phát triển và hội nhập",
    "phòng , chống",
    "khoa học và kỹ thuật",
    "nông , lâm nghiệp",
    "nông , lâm , ngư nghiệp",
    "nông , lâm , thủy sản",
    "nông , lâm nghiệp và thủy sản",
    "thể dục , thể thao",
    "vật tư , thiết bị",
    "cán bộ , công chức",
    "cán bộ , công chức , viên chức",
    "cán bộ , đảng viên",
    "công chức , viên chức",
    "kiểm tra , giám sát",
    "xã , phường",
    "xã , phường , thị trấn",
    "tỉnh , thành phố",
    "tỉnh , thành",
    "thôn , bản",
    "ấp , khu phố",
    "quốc phòng , an ninh",
    "quốc phòng và an ninh",
    "quyền và nghĩa vụ",
    "xây dựng và phát triển",
    "đầu tư và phát triển",
    "đầu tư và xây dựng",
    "thương mại và dịch vụ",
    "xuất nhập khẩu và",
    "dịch vụ và thương mại",
    "sản xuất và thương mại",
    "sản xuất , kinh doanh",
    "bảo hiểm xã hội và bảo hiểm y tế",
  ].map((name): [string, true] => [name, true]),
);

/** Numbering in words. */
export const SPELT_NUMBERING = new PhraseTable<number>([
  ...["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"].map((word, at): [string, number] => [
    `${word} là`,
    at + 1,
  ]),
  ...["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"].map((word, at): [string, number] => [
    `thứ ${word}`,
    at + 1,
  ]),
]);
