import { describe, expect, test } from "vitest";
import { printsIn, scan } from "./scan.js";

describe("a figure", () => {
  test.each([
    ["05 vụ", "05", "5", null],
    ["00 vụ", "00", "0", null],
    ["1579 hồ sơ", "1579", "1579", null],
    ["1.587 hồ sơ", "1.587", "1587", null],
    ["8.993.082 người", "8.993.082", "8993082", null],
    ["diện tích 36.077ha", "36.077ha", "36077", "ha"],
    ["dài 436m", "436m", "436", "m"],
    ["rộng 19,4m2", "19,4m2", "19.4", "m²"],
    ["rộng 19,4 m²", "19,4 m²", "19.4", "m²"],
    ["Hòa Bình116ha", "116ha", "116", "ha"],
    ["10.800.000đồng", "10.800.000đồng", "10800000", "đồng"],
    ["10.800.000đ", "10.800.000đ", "10800000", "đồng"],
    ["25 tr.đ", "25 tr.đ", "25000000", "đồng"],
    ["25 trđ", "25 trđ", "25000000", "đồng"],
    ["571,19 triệu đồng", "571,19 triệu đồng", "571190000", "đồng"],
    ["1,1 triệu tỷ đồng", "1,1 triệu tỷ đồng", "1100000000000000", "đồng"],
    ["1.041,6 nghìn tấn", "1.041,6 nghìn tấn", "1041600", "tấn"],
    ["33,40%", "33,40%", "33.4", "%"],
    ["99,43 %", "99,43 %", "99.43", "%"],
    ["96‰", "96‰", "96", "‰"],
    ["tăng 4,2 điểm %", "4,2 điểm %", "4.2", "điểm %"],
    ["chiếm 89,65(khiếu nại)", "89,65", "89.65", null],
  ])("stands in “%s” as %s", (text, printed, value, unit) => {
    expect(scan(text).tokens).toMatchObject([{ printed, value, unit, upTo: null }]);
  });

  test.each([
    ["33,40%", 2],
    ["96 %", 0],
    ["61,3 ngàn hồ sơ", -2],
    ["6,6 tỷ đồng", -8],
    ["7,5 ha", 1],
    ["1.500 hộ", null],
    ["500.000 đồng", null],
  ])("%s keeps its precision", (text, decimals) => {
    expect(scan(text).tokens).toMatchObject([{ decimals }]);
  });

  test.each([
    ["1-2 lượt", "1-2", "1", "2"],
    ["55 - 60 hộ", "55 - 60", "55", "60"],
    ["70% -80%", "70% -80%", "70", "80"],
    ["3-3,5%", "3-3,5%", "3", "3.5"],
    ["54,9-55,4 tạ/ha", "54,9-55,4 tạ/ha", "54.9", "55.4"],
    ["từ 05 đến 08 hộ", "từ 05 đến 08", "5", "8"],
  ])("%s is one range", (text, printed, value, upTo) => {
    expect(scan(text).tokens).toMatchObject([{ printed, value, upTo }]);
  });

  test.each([
    ["giảm từ 28 hộ xuống còn 23 hộ", ["28", "23"]],
    ["tăng từ 5,5 lên 8,4", ["5,5", "8,4"]],
    ["712 lượt/830 lượt người", ["712", "830"]],
    ["98 lượt /115 người", ["98", "115"]],
    ["177 lượt,194 người", ["177", "194"]],
    ["411/412 thôn", ["411", "412"]],
    ["giảm 208 vụ (-8,74%)", ["208", "8,74%"]],
  ])("“%s” holds two", (text, expected) => {
    expect(printsIn(text)).toEqual(expected);
  });

  test.each([
    ["bảy người chết, bốn người mất tích", ["7", "4"]],
    ["năm người bị thương", ["5"]],
    ["trong năm có năm vụ cháy", ["5"]],
    ["mười hai đơn vị", ["12"]],
    ["Ba Đình có ba hộ", ["3"]],
  ])("“%s” has numbers in words", (text, values) => {
    expect(scan(text).tokens.map(({ value }) => value)).toEqual(values);
  });

  test.each([["năm 2025"], ["trong năm"], ["thứ ba"], ["hằng năm"], ["không có vụ nào"], ["không hộ nào"], ["các xã"]])(
    "is not in “%s”",
    (text) => {
      expect(printsIn(text)).toEqual([]);
    },
  );

  test.each([
    ["05 đ/c", "đồng chí"],
    ["bảy đ/c vắng", "đồng chí"],
    ["03 Đ/c.", "đồng chí"],
    ["120 HS giỏi", "học sinh"],
    ["32 GV", "giáo viên"],
    ["15 CB", "cán bộ"],
  ])("counts a noun in its short form in “%s”", (text, noun) => {
    expect(scan(text).tokens).toMatchObject([{ noun }]);
  });

  test("counts the noun behind it", () => {
    expect(scan("35 tổ chức đảng, 12 hộ gia đình và 08").tokens.map(({ noun }) => noun)).toEqual([
      "tổ chức đảng",
      "hộ gia đình",
      null,
    ]);
  });
});

describe("24/24", () => {
  test("counts where a noun for what is counted stands behind it", () => {
    expect(printsIn("24/24 ấp lập nhóm")).toEqual(["24", "24"]);
  });
});
