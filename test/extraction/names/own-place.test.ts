import { describe, expect, test } from "vitest";
import { auditText, type Confidence } from "../../../src/index.js";

const HEAD = `ĐẢNG BỘ TỈNH AN GIANG
ĐẢNG ỦY XÃ TÂN LƯƠNG

Số 12-BC/ĐU

Tân Lương, ngày 24 tháng 5 năm 2026

BÁO CÁO

Kết quả công tác năm 2026

I. ĐẶC ĐIỂM

Xã Tân Lương có 12 ấp. Đảng bộ xã Tân Lương có 35 chi bộ. Năm qua, Tân Lương đạt nhiều kết quả.

`;

/** The places that are told of as misspelt names of the report's own. */
function misspelt(text: string, minConfidence: Confidence = "likely", head = HEAD): string[] {
  return auditText(head + text, { minConfidence })
    .discrepancies.filter(({ rule }) => rule === "naming/own-place")
    .flatMap(({ figures }) => figures.filter(({ role }) => role === "odd").map(({ printed }) => printed));
}

describe("a near spelling of the report's own place", () => {
  test.each([
    ["Đài truyền thanh xã Tân Lượng phát 410 buổi.", "Tân Lượng"],
    ["UBND xã Tân Lươn đã ban hành 05 văn bản.", "Tân Lươn"],
    ["Ban Chấp hành Đảng bộ xã Tâm Lương họp 04 kỳ.", "Tâm Lương"],
    ["Tan Lương thực hiện nghiêm các nguyên tắc.", "Tan Lương"],
    ["Thực tiễn triển khai tại Tân Luơng cho thấy kết quả tốt.", "Tân Luơng"],
    ["Trạm Y tế xã Tân Lưong có 05 viên chức.", "Tân Lưong"],
    ["Đối với xã Tân Lướng, nhiệm vụ trọng tâm là giảm nghèo.", "Tân Lướng"],
    ["Hồ sơ trực tuyến ở xã Tân Lượng đạt 82%.", "Tân Lượng"],
    ["Trung tâm học tập cộng đồng xã Tân Lượng mở 12 lớp.", "Tân Lượng"],
    ["Xã tuần tra vùng giáp ranh giữa Tân Lượng và xã Hòa An.", "Tân Lượng"],
    ["Khám sức khỏe đầu năm ngày 18/9/2025 với Trạm Y tế xã Tân Lượng.", "Tân Lượng"],
  ])("is told of: %s", (text, name) => {
    expect(misspelt(text)).toEqual([name]);
  });

  test("is told of where the letterhead has it", () => {
    expect(misspelt("Kết thúc.", "likely", HEAD.replace("Tân Lương, ngày", "Tân Lượng, ngày"))).toEqual(["Tân Lượng"]);
  });

  test("is told of with a place for each mention", () => {
    const many = "Xã Tân Lương đã họp. ".repeat(20);

    expect(misspelt(`${many}\n\nUBND xã Tân Lượng có 12 người.\n\nHĐND xã Tân Lượng có 22 đại biểu.`)).toEqual([
      "Tân Lượng",
      "Tân Lượng",
    ]);
  });
});

describe("another place, or another manner to spell the same", () => {
  test.each([
    "Phía Đông giáp xã Tân Lượng, phía Tây giáp xã Hòa An.",
    "Xã được thành lập trên cơ sở sáp nhập xã Tân Lượng và xã Hòa An.",
    "Các xã Tân Lượng, Hòa An và Phú Mỹ cùng tham gia.",
    "Đoàn đã học tập kinh nghiệm tại xã Tân Lượng.",
    "Trụ sở xã Tân Lượng (cũ) được giao cho trường học.",
    "Ấp Tân Lượng có 120 hộ; thôn Tân Lượng có 35 hộ; chợ Tân Lượng có 45 hộ kinh doanh.",
    "Huyện Tân Lượng có 12 xã.",
    "UBND xã phối hợp với UBND xã Tân Lượng tuần tra 12 đợt.",
    "Đồng chí Nguyễn Tân Lượng giữ chức Chủ tịch; ông Tân Lượng nghỉ hưu.",
    "Xã Tân Lượng là đơn vị kết nghĩa.",
    "Trạm Y tế xã đã ký quy chế phối hợp với Trạm Y tế xã Tân Lượng.",
    "Đoàn đã giao lưu với Trạm Y tế xã Tân Lượng.",
    "Mở rộng tuyến đường đến xã Tân Lượng dài 2 km.",
    "Xã Tân Lương và xã Tân Lượng ký quy chế phối hợp.",
    "Trường Tiểu học Tân Lượng Đông có 312 học sinh.",
    "Xã Tân Lượng họp. Xã Tân Lượng ký. Xã Tân Lượng báo cáo.",
    "XÃ TÂN LƯƠNG có 12 ấp; xã TÂN LƯƠNG; xã Tân lương.",
    "Tăng cường xã hội hóa, xã viên, tân lượng tử.",
  ])("is left alone: %s", (text) => {
    expect(misspelt(text)).toEqual([]);
  });

  test("is left alone where a body works with another of its kind", () => {
    const head = HEAD.replace(
      "ĐẢNG BỘ TỈNH AN GIANG\nĐẢNG ỦY XÃ TÂN LƯƠNG",
      "UBND XÃ TÂN LƯƠNG\n\nTRƯỜNG TIỂU HỌC TÂN LƯƠNG",
    );

    expect(misspelt("Phối hợp với Trường Tiểu học xã Tân Lượng thi đấu 03 trận.", "likely", head)).toEqual([]);
    expect(misspelt("Phối hợp với Trạm Y tế xã Tân Lượng khám 312 em.", "likely", head)).toEqual(["Tân Lượng"]);
  });

  test("is left alone where only the manner differs: tone placement, y and i, composition", () => {
    const head = HEAD.replaceAll("Tân Lương", "Thuỷ Mỹ").replaceAll("TÂN LƯƠNG", "THỦY MỸ");

    expect(misspelt(`Xã ${"Thủy Mĩ".normalize("NFD")} có 12 ấp. Xã Thủy Mỹ có 35 chi bộ.`, "possible", head)).toEqual(
      [],
    );
  });

  test("may be shown where it is only possible", () => {
    expect(misspelt("Xã Tân Lượng họp. Xã Tân Lượng ký. Xã Tân Lượng báo cáo.", "possible")).toHaveLength(3);
  });

  test("is left alone where it lies between two names that are spelt alike", () => {
    expect(misspelt("Xã tuần tra vùng ranh giới giữa Tân Lượng và xã Tân Lương.")).toEqual([]);
  });

  test("is only possible within the name of a firm", () => {
    const text = "Công ty Xi măng Tân Lượng ủng hộ 50 triệu đồng.";

    expect(misspelt(text)).toEqual([]);
    expect(misspelt(text, "possible")).toEqual(["Tân Lượng"]);
  });

  test("is told of a province whose communes are named before it", () => {
    const head = HEAD.replaceAll("Tân Lương", "Sơn Hải").replaceAll("TÂN LƯƠNG", "SƠN HẢI");
    const ofProvince = head.replaceAll("XÃ", "TỈNH").replaceAll("Xã", "Tỉnh").replaceAll("xã", "tỉnh");

    expect(misspelt("Người dân các xã phía tây tỉnh Sơn Hãi đốt nương.", "likely", ofProvince)).toEqual(["Sơn Hãi"]);
    expect(misspelt("Các xã Sơn Hãi, Hòa An đã họp.", "likely", head)).toEqual([]);
  });

  test("words of every day in capitals are no names", () => {
    const head = HEAD.replaceAll("Tân Lương", "Vân Hóa").replaceAll("TÂN LƯƠNG", "VÂN HÓA");

    expect(
      misspelt("II. LĨNH VỰC VĂN HÓA - XÃ HỘI\n\nTrung tâm Văn Hóa có 05 người, văn hóa phát triển.", "likely", head),
    ).toEqual([]);
  });
});
