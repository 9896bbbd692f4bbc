import { PhraseTable, phraseSet, phrasesOf } from "./phrases.js";

/** Nouns of persons that reports count. */
const PEOPLE = `
người, lượt người, đồng chí, đảng viên, quần chúng, công dân, cử tri, đại biểu, hội viên, đoàn viên, thanh niên, phụ nữ,
lao động, người lao động, lao động hợp đồng, hợp đồng lao động, học sinh, học viên, sinh viên, trẻ, trẻ em, em, cháu, nhân khẩu, khẩu, đối tượng, bị can, bị cáo, trường hợp, cá nhân, cán bộ,
công chức, viên chức, giáo viên, bác sĩ, y sĩ, điều dưỡng, bệnh nhân, thí sinh, nạn nhân, chiến sĩ, ủy viên, thành viên, biên chế, chỉ tiêu,
nông dân, hộ dân, chủ hộ, thương binh, liệt sĩ, người có công, người cao tuổi, người dân, nhân viên, tuyên truyền viên, báo cáo viên,
cộng tác viên, tình nguyện viên, giám đốc, phó giám đốc, thạc sĩ, tiến sĩ, nữ, nam, du khách, khách, vận động viên, diễn viên, giải`;

/** Nouns of events and cases. */
const CASES = `
lượt, cuộc, vụ, vụ việc, vụ án, vụ tai nạn, buổi, đợt, kỳ, hội nghị, lớp, lớp tập huấn, ý kiến, kiến nghị, phản ánh, đơn, đơn thư, đơn vị, hồ sơ, phiếu,
quyết định, văn bản, tin, bài, tin bài, bài viết, lượt tin, lượt khách, lượt công dân, lượt hộ, lượt xem, lượt truy cập, cuộc họp, cuộc thi, cuộc kiểm tra, việc, án, phiên tòa, lần, lần khám,
nghị quyết, kế hoạch, báo cáo, thông báo, công văn, tờ trình, chương trình, hướng dẫn, kết luận, quy chế, quy định, đề án, biên bản, giấy mời, chỉ thị,
video, clip, ảnh, phóng sự, tác phẩm, mũi, liều, ca, ngày công, suất, suất quà, phần quà, phần thưởng, giấy khen, bằng khen, giấy phép, giao dịch, tài khoản, chứng thư số, chữ ký số`;

/** Nouns of bodies, places and things. */
const THINGS = `
tổ chức, tổ chức đảng, tổ chức cơ sở đảng, tập thể, cơ quan, chi bộ, đảng bộ, chi hội, chi đoàn, chi, tổ, nhóm, thôn, bản, ấp, khu phố, khu dân cư, tổ dân phố, xóm, xã, phường, thị trấn, huyện, tỉnh, hộ, hộ gia đình, gia đình,
căn, căn nhà, nhà, ngôi nhà, phòng, phòng học, công trình, dự án, mô hình, tiêu chí, nhiệm vụ, nội dung, chỉ số, lĩnh vực, nền tảng, nhóm nhiệm vụ, điểm, điểm cầu, tuyến, tuyến đường, con, chiếc, cái, bộ, máy, máy tính, xe, xe ô tô, phương tiện, trường, trạm, trạm y tế, cơ sở,
giấy, giấy chứng nhận, thủ tục, thủ tục hành chính, doanh nghiệp, hợp tác xã, tổ hợp tác, trang trại, cây, giống, sản phẩm, thửa, thửa đất, lô, gói thầu, trụ sở, tài sản, thiết bị, cột, cầu, cống, chốt, câu lạc bộ, đội, ban, phòng ban, sở, ngành, đầu mối, hạng mục, thôn bản, cụm, cụm dân cư, di tích, giường, giường bệnh, cuốn, quyển, tờ, tờ rơi, bức, lá, kho, kênh, trang, fanpage, chợ, mục tiêu, chỉ thị, khoản, loại, trạm bts, đường dây, đàn, thuê bao, vé, vị, cụ, bao, bình, chứng chỉ, văn bằng, lớp học, phòng khám`;

/** Short forms of nouns, as their words and signs stand. */
const SHORT_FORMS: readonly (readonly [short: string, noun: string])[] = [
  ["đ / c", "đồng chí"],
  ["hs", "học sinh"],
  ["gv", "giáo viên"],
  ["cb", "cán bộ"],
  ["cbcc", "cán bộ"],
  ["cbccvc", "cán bộ"],
  ["cbgv", "cán bộ"],
  ["ccvc", "công chức"],
  ["nlđ", "người lao động"],
];

/** Nouns that a number in front of them counts; the longest wins. */
export const COUNT_NOUNS = new PhraseTable<string>(countNouns());

function* countNouns(): Generator<readonly [string, string]> {
  yield* phrasesOf(PEOPLE, CASES, THINGS);
  yield* SHORT_FORMS;
}

/** Nouns that a number word in front of them surely counts: `bảy người`, `ba chi bộ`. */
export const SPELT_NOUNS = phraseSet(`
người, đồng chí, đ / c, đảng viên, đại biểu, vụ, vụ việc, việc, bản án, quyết định, vụ tai nạn, trường hợp, đơn, đơn vị, chi bộ, đảng bộ, xã, phường, huyện, thị trấn, thôn, bản, ấp, khu phố, trường, hộ, nhà, căn nhà, công trình, dự án,
mô hình, cá nhân, tập thể, tổ chức, cơ quan, phòng, ban, trạm, cuộc, hội nghị, lớp, tàu, xe, học sinh, giáo viên, cán bộ, công chức, em, cháu, nạn nhân, đồng bào, hợp tác xã, doanh nghiệp, lượt, buổi, giải`);

/** Places: before them `trên` means "on", not "more than". */
export const PLACE_NOUNS = phraseSet(`
thôn, bản, ấp, xã, phường, huyện, tỉnh, khu phố, tổ dân phố, lĩnh vực, nền tảng, địa bàn, tuyến, tuyến đường, kênh, mặt, phương diện, thửa, thửa đất, xóm, khu dân cư, trang, sàn`);

/** Words for things of any kind, which sum up what has names of its own. */
export const GENERAL_NOUNS: ReadonlySet<string> = new Set(
  "cơ sở,đầu mối,đơn vị,sản phẩm,nội dung,địa điểm,điểm,hạng mục,hiện vật,suất,phần,thiết bị,tài sản,loại,văn bản,tổ chức,công trình,mô hình,tác phẩm,ấn phẩm,phương tiện,vị trí,lượt,cuộc,hoạt động".split(
    ",",
  ),
);
