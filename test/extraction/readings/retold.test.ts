import { expect, test } from "vitest";
import { exceptionsIn, tiesIn } from "../checks.js";

/** A report whose body tells figures, with sentences of a closing section that retell some. */
function report(closing: string, heading = "III. ĐÁNH GIÁ CHUNG"): string {
  return `BÁO CÁO
Kết quả công tác 6 tháng đầu năm 2026

I. LÂM NGHIỆP, NƯỚC SẠCH

1. Toàn xã có 2.318 hộ với 9.476 nhân khẩu. Tổ quản lý rừng tuần tra 126 cuộc, phát hiện 27 vụ phá rừng trái phép, xử phạt 19 đối tượng; diện tích rừng bị thiệt hại 6,4 ha.

2. Nước sinh hoạt: 1.875 hộ dùng nước hợp vệ sinh; ghi nhận 352 hộ dân còn thiếu nước sinh hoạt trong mùa khô. Trạm cấp nước số 2 phục vụ 214 hộ.

II. VĂN HÓA, LAO ĐỘNG

1. Tính đến ngày 30/6/2026 xã có 46 nghệ nhân dân ca (nghệ nhân ưu tú 11, nghệ nhân khác 35); có 38 đội văn nghệ. Thôn Hạ có 9 nghệ nhân trẻ.

2. Đưa 173 lao động đi làm việc ở nước ngoài, tăng 24 lao động so với cùng kỳ (149 lao động); mở 7 lớp dạy nghề cho 231 học viên. Có 58 lao động tự tạo việc làm tại chỗ. Kết thúc lớp, 18 học viên chưa nhận chứng chỉ.

3. Đầu tư: 17 công trình, gồm 11 công trình hoàn thành, 6 công trình dở dang; kinh phí bảo trì 834 triệu đồng.

${heading}

${closing}
`;
}

test.each([
  ["cases of a forest", "Tình trạng phá rừng trái phép giảm chậm, còn 72 vụ phá rừng trái phép.", "27 / 72"],
  ["households without water", "Mùa khô vẫn còn 325 hộ thiếu nước sinh hoạt, chưa được khắc phục.", "325 / 352"],
  [
    "masters of folk song",
    "Nguyên nhân là thiếu người dạy: hiện chỉ có 43 nghệ nhân dân ca trong khi nhu cầu là 60.",
    "43 / 46",
  ],
  [
    "workers abroad",
    "Sáu tháng qua, công tác lao động có tiến bộ; số lao động đi làm việc ở nước ngoài đạt 137 người.",
    "137 lao / 173 lao",
  ],
])("a closing section that retells %s with a slip", (_, closing, figures) => {
  const [one = "", other = ""] = figures.replaceAll(" lao", "").split(" / ");
  expect(exceptionsIn(report(closing))).toEqual(["tie-out/versions-agree"]);
  expect(tiesIn(report(closing))).toContain(`exception ${one} / ${other}`);
  // As the body has it, nothing is reported.
  const [wrong, right] = closing.includes(one) ? [one, other] : [other, one];
  expect(exceptionsIn(report(closing.replace(wrong, right)))).toEqual([]);
});

test.each([
  ["an earlier year", "Năm 2024 xã có 43 nghệ nhân dân ca."],
  ["another place", "Thôn Thượng hiện chỉ có 43 nghệ nhân dân ca."],
  ["the same period of the year before", "Cùng kỳ năm trước còn 72 vụ phá rừng trái phép."],
  ["what is planned", "Phấn đấu năm 2027 đưa 137 lao động đi làm việc ở nước ngoài."],
  ["another thing of a like name", "Còn 24 vụ khai thác khoáng sản trái phép."],
  ["a part named by words of its own", "Trong số hộ thiếu nước sinh hoạt có 325 hộ nghèo."],
  ["a sum of two", "Cả xã có 55 nghệ nhân dân ca."],
  ["a sum of what two sentences tell", "Số lao động có việc làm mới là 231 lao động."],
  ["those who have not", "Còn 81 học viên học ngoại ngữ chưa nhận bằng."],
  ["one field", "Lĩnh vực du lịch còn yếu, xã mới có 43 nghệ nhân dân ca."],
  ["a field named behind it", "Có 137 lao động đi làm việc ở nước ngoài thuộc lĩnh vực thủy sản."],
  ["a small number beside others", "Còn 5 công trình chưa nghiệm thu."],
  ["another purpose", "Kinh phí tuyên truyền 843 triệu đồng còn thấp."],
])("of %s nothing is said", (_, closing) => {
  expect(exceptionsIn(report(closing))).toEqual([]);
});

test("a small number is held against the one that has all its words, where a sum proves that", () => {
  const closing = "Tồn tại: vẫn còn 9 công trình dở dang.";
  expect(exceptionsIn(report(closing))).toEqual(["tie-out/versions-agree"]);
  expect(exceptionsIn(report(closing.replace("9", "6")))).toEqual([]);
  expect(exceptionsIn(report(closing.replace("dở dang", "khác")))).toEqual([]);
});

test("what a closing section tells twice the body may tell once", () => {
  const closing = "Kết luận: còn 352 hộ thiếu nước sinh hoạt, gấp rưỡi năm trước (235 hộ).";
  expect(exceptionsIn(report(closing))).toEqual([]);
});

/** A report whose body tells a change against the beginning of the year, with a closing section. */
function changed(closing: string): string {
  return `BÁO CÁO
Kết quả công tác năm 2025

I. GIẢM NGHÈO

Đầu năm toàn xã có 486 hộ nghèo; trong năm có 97 hộ thoát nghèo, 06 hộ nghèo phát sinh; cuối năm còn 395 hộ nghèo, giảm 91 hộ so với đầu năm.

II. VĂN HÓA

Toàn xã có 38 đội văn nghệ, 46 nghệ nhân dân ca.

III. ĐÁNH GIÁ CHUNG

${closing}
`;
}

test("asks of a change that a closing section retells without what it is held against", () => {
  expect(tiesIn(changed("Công tác giảm nghèo đạt kết quả tích cực, số hộ nghèo giảm 81 hộ."))).toContain(
    "query 81 / 91",
  );
});

test.each([
  ["the same change", "Số hộ nghèo giảm 91 hộ."],
  ["growth beside a decrease", "Số hộ nghèo đăng ký vay vốn tăng 81 hộ."],
  ["a change since another time", "Số hộ nghèo giảm 81 hộ so với năm 2022."],
])("asks nothing of %s", (_, closing) => {
  expect(tiesIn(changed(closing)).filter((tie) => !tie.startsWith("same"))).toEqual([]);
});
