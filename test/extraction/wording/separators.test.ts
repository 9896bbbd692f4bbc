import { describe, expect, test } from "vitest";
import { auditText } from "../../../src/index.js";

const mixedIn = (text: string): string[] =>
  auditText(text)
    .discrepancies.filter(({ rule }) => rule === "wording/one-separator")
    .map(({ message }) => message);

const USUAL = "Xã tiếp nhận 1.203 hồ sơ, tuyên truyền cho 12.340 lượt người; nữ chiếm 45,2%, nam chiếm 30,15%.";

describe("numbers whose digits are set apart in another way", () => {
  test.each([
    ["Đã trả 3317 hồ sơ.", "Thousands are printed like 1.203 in 2 places, but as 3317 elsewhere."],
    ["Đã trả 4,218 hồ sơ.", "Thousands are printed like 1.203 in 2 places, but as 4,218 elsewhere."],
    ["Đã chi 1 219 250 đồng.", "Thousands are printed like 1.203 in 2 places, but as 1 219 250 elsewhere."],
    ["Đảng viên chiếm 54.8%.", "Decimals are printed like 45,2 in 2 places, but as 54.8 elsewhere."],
    ["Đã thu 2.5 tỷ đồng.", "Decimals are printed like 45,2 in 2 places, but as 2.5 elsewhere."],
  ])("are told of: %s", (text, message) => {
    expect(mixedIn(`${USUAL} ${text}`)).toEqual([message]);
  });

  test("are told of once, a few by their print", () => {
    const odd = [3317, 4218, 5126, 6341, 7255].map((count) => `Đã trả ${count} hồ sơ.`).join(" ");
    const usual = [1, 2, 3, 4].map((count) => `Đã nhận ${count}.118 đơn.`).join(" ");

    expect(mixedIn(`${USUAL} ${usual} ${odd}`)).toEqual([
      "Thousands are printed like 1.203 in 6 places, but as 3317, 4218, 5126, 6341, … elsewhere.",
    ]);
  });
});

describe("commas among the points of a table", () => {
  const table = (...cells: string[]): string =>
    [
      "| Nhà máy | Sản lượng (m³) |",
      "| --- | --- |",
      ...cells.map((cell, index) => `| Số ${index + 1} | ${cell} |`),
    ].join("\n");

  test("are told of", () => {
    expect(mixedIn(table("3.412.600", "1.515.800", "1,286,400"))).toEqual([
      "Thousands are printed like 3.412.600 in 2 places, but as 1,286,400 elsewhere.",
    ]);
  });

  test("are three decimals as well, or the habit of a table without points", () => {
    expect(mixedIn(table("3.412", "1.515", "1,286"))).toEqual([]);
    expect(mixedIn(table("3,412,600", "1,515,800", "1,286,400"))).toEqual([]);
  });
});

describe("two numbers that are set apart in two ways beside each other", () => {
  test.each([
    ["Đã thu 1736 cuốn, nâng tổng số lên 7.205 cuốn.", "Thousands are printed as 7.205 and beside it as 1736."],
    ["Lúa đạt 6,4 tấn/ha, ngô đạt 5.2 tấn/ha.", "Decimals are printed as 6,4 and beside it as 5.2."],
  ])("are told of without a habit: %s", (text, message) => {
    expect(mixedIn(text)).toEqual([message]);
  });

  test.each([
    "Đã thu 1736 cuốn.\n\nThư viện có 7.205 cuốn.",
    "Đã thu 1736 cuốn của 7.205 hộ.",
    "Đã thu 1736 cuốn, nâng tổng số lên 17.205 cuốn.",
    "Năm 2026 thu 1.736 cuốn, nâng tổng số lên 7.205 cuốn.",
  ])("are none in: %s", (text) => {
    expect(mixedIn(text)).toEqual([]);
  });
});

describe("what is no number of that kind is left alone", () => {
  test.each([
    "Năm 2026, nhiệm kỳ 2025 - 2030, xã thực hiện Nghị quyết số 1670/NQ-UBTVQH15.",
    "2.2. Nhóm “Quê ta 4.0” có 14 thành viên, mục 3.1 nêu rõ.",
    "Tổng thu 118,013 tỷ đồng; diện tích 61,4 km2.",
    "Khối lớp 12 345 học sinh.",
    "Điện thoại 0213 384 612.",
  ])("%s", (text) => {
    expect(mixedIn(`${USUAL}\n\n${text}`)).toEqual([]);
  });

  test("four digits without a sign, where only longer numbers have one", () => {
    expect(mixedIn("Đã nhận 3317 hồ sơ, trả 12.340 hồ sơ, tuyên truyền cho 115.200 lượt người.")).toEqual([]);
  });
});
