import { describe, expect, test } from "vitest";
import { auditText } from "../../../src/index.js";

const spellings = (text: string): string[] =>
  auditText(text)
    .discrepancies.filter(({ rule }) => rule === "naming/one-spelling")
    .map(({ figures }) => figures.map(({ printed }) => printed).join(" | "));

describe("one thing under two spellings", () => {
  test.each([
    [
      "Trang “Tân Lương ngày mới” có 120 bài. Đã chia sẻ “Tân Lương ngày mói” 45 lần.",
      "Tân Lương ngày mói | Tân Lương ngày mới",
    ],
    [
      "Nợ lớn nhất là Công ty cổ phần Đá ốp lát Hòn Vung với 2.340 triệu đồng. Công ty cổ phần Đá ốp lát Hòn Vung nộp 2.060 triệu đồng.\n\nCông ty cổ phần Đá ốp lát Hòn Vụng ủng hộ 100 triệu đồng.",
      "Công ty cổ phần Đá ốp lát Hòn Vụng | Công ty cổ phần Đá ốp lát Hòn Vung",
    ],
    ["Phần mềm eOffice-Pro chạy ổn định. Đã cấp 45 tài khoản eOffice-Pra.", "eOffice-Pra | eOffice-Pro"],
    [
      "Đăng trên Cổng thông tin điện tử xã 45 tin. Trang “Công thông tin điện tử xã” có 12 bài.",
      "Công thông tin điện tử xã | Cổng thông tin điện tử xã",
    ],
    [
      "Tại Trung tâm Phục vụ hành chính công có 05 người. Đến Trung tâm Phục vụ hành chánh công có 12 lượt. Nhờ Trung tâm Phục vụ hành chính công mà nhanh.",
      "Trung tâm Phục vụ hành chánh công | Trung tâm Phục vụ hành chính công",
    ],
    [
      "Trung tâm Ngoại ngữ Tân Minh mở 06 lớp theo Hợp đồng số 02/HĐ-THCS. Trung tâm Ngoại ngữ Tân Mình (Hợp đồng số 02/HĐ-THCS) tặng 20 suất quà.",
      "Trung tâm Ngoại ngữ Tân Mình | Trung tâm Ngoại ngữ Tân Minh",
    ],
    [
      "Mô hình 12 ha rau của Hợp tác xã Nông nghiệp Đông Lương có lãi. Hợp tác xã Nông nghiệp Đông Lượng với 12 ha rau được tặng Bằng khen.",
      "Hợp tác xã Nông nghiệp Đông Lượng | Hợp tác xã Nông nghiệp Đông Lương",
    ],
    [
      "Ban Kinh tế - Xã hội thẩm tra 05 báo cáo.\n\nBan Kinh tế - Xã hôi giám sát 02 cuộc.",
      "Ban Kinh tế - Xã hôi | Ban Kinh tế - Xã hội",
    ],
    [
      "Trung tâm Phục vụ hành chính công xã trả 1.204 hồ sơ.\n\nTrung tâm Phục vụ hành chính cộng xã nhận 98 hồ sơ.",
      "Trung tâm Phục vụ hành chính cộng xã | Trung tâm Phục vụ hành chính công xã",
    ],
    ["Dùng vnEdu ở 18 lớp.\n\nCó 598 phụ huynh dùng vnEdo.", "vnEdo | vnEdu"],
    [
      "Công ty TNHH Vật tư nông nghiệp Hồng Sang giao 12 tấn phân.\n\nCòn nợ Công ty TNHH Vật tư nông nghiệp Hồng Sáng 45 triệu đồng.",
      "Công ty TNHH Vật tư nông nghiệp Hồng Sáng | Công ty TNHH Vật tư nông nghiệp Hồng Sang",
    ],
    [
      "Dự án hồ chứa nước Ia Mơr có 240 ha; hồ chứa nước Ia Mơr tưới đủ.\n\nHồ chứa nước Ia Mớr đạt 62 % khối lượng.",
      "Hồ chứa nước Ia Mớr | hồ chứa nước Ia Mơr",
    ],
  ])("is told of: %s", (text, told) => {
    expect(spellings(text)).toEqual([told]);
  });
});

describe("two things, or one in two manners", () => {
  test.each([
    "Trung tâm Dịch vụ tổng hợp có 09 người; Trung tâm Dịch vụ Tổng hợp có trụ sở mới.",
    "Trung tâm Phục vụ hành chính công có 05 người; Trung tâm Cung ứng dịch vụ công có 12 người.",
    "Trung tâm Văn hoá, Thể thao có 05 người; Trung tâm Văn hóa, Thể thao có 12 người.",
    "Trường Tiểu học Hoa Mai có 312 học sinh; Trường Tiểu học Hòa Mai có 245 học sinh.",
    "Hợp tác xã Nông nghiệp Tân Phú có 12 ha rau; Hợp tác xã Nông nghiệp Tân Phủ có 12 ha rau.",
    "Hợp tác xã Nông nghiệp Tân Phú có 03 mô hình mới. Hợp tác xã Nông nghiệp Tân Phủ có 03 mô hình mới.",
    "Công ty TNHH Vật tư nông nghiệp Hồng Sang và Công ty TNHH Vật tư nông nghiệp Hồng Sáng cùng dự.",
    "Trung tâm Y tế huyện Tân Lâm có 120 giường.\n\nTrung tâm Y tế huyện Tân Lăm có 90 giường.",
    "- Công ty cổ phần Thương mại Hồng Sang: 12 tấn;\n- Công ty cổ phần Thương mại Hồng Sáng: 15 tấn.",
    "Trường Trung học cơ sở Tân Lâm có 312 học sinh.\n\nTrường Trung học cơ sở Tân Lầm có 245 học sinh.",
    "Ban Thường vụ Đảng ủy xã họp 24 phiên. Ban Thường vụ Đảng ủy đã họp 12 phiên. Ban Thường vụ Đảng ủy đã chỉ đạo.",
    "Thôn Tân An có 120 hộ, thôn Tân Ân có 95 hộ.",
    "Câu lạc bộ “Phụ nữ khởi nghiệp” có 12 người; câu lạc bộ “Phụ nữ lập nghiệp” có 15 người.",
    "Chương trình “5 không, 3 sạch” và “5 có, 3 sạch”.",
    "Tờ trình số 06/TTr-BTV ngày 12/11/2024, Chương trình số 01/CTr-BTV ngày 08/01/2024.",
    "Ứng dụng VNeID và VssID có 120 người dùng.",
    "Gia đình ông Sinh và bà Lan thoát nghèo; gia đình ông Sính và bà Lan thoát nghèo.",
  ])("is left alone: %s", (text) => {
    expect(spellings(text)).toEqual([]);
  });
});
