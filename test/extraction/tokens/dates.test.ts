import { describe, expect, test } from "vitest";
import { dateSpans } from "../../../src/extraction/tokens/dates.js";
import { printsIn, slicesOf } from "./scan.js";

describe("a date", () => {
  test.each([
    ["ngày 22/5/2026"],
    ["01/7/ 2025"],
    ["05-8-2008"],
    ["ngày 10/8"],
    ["18/03/2020"],
    ["ngày 19.6"],
    ["ngày 5.8"],
    ["tháng 9"],
    ["Thứ Hai, 11/01/2021"],
    ["quý I/2026"],
    ["quý III-2020"],
    ["năm học 2016-2017"],
    ["nhiệm kỳ 2020 - 2025"],
    ["giai đoạn 2021-2025"],
    ["2021 – 2026"],
    ["tháng 5/2026"],
    ["đến ngày 31.8"],
    ["ngày 15 hằng tháng"],
    ["sinh năm 1984"],
    ["ngày 20 tháng 6 năm 2025"],
    ["03 tháng bốn năm 2018"],
    ["ngày 20 tháng 6"],
    ["từ ngày 20 đến 25 tháng 6 năm 2025"],
    ["đến 24/7"],
    ["đến 30/6"],
    ["(18/11)"],
  ])("%s holds no figure", (date) => {
    expect(printsIn(`Báo cáo ${date}, xã có 31 bản.`)).toEqual(["31"]);
  });

  test.each([
    ["họp ngày 22/5/2026 tại xã", ["ngày 22/5/2026"]],
    ["từ 01/7/ 2025 đến nay", ["01/7/ 2025"]],
    ["giai đoạn 2021-2025 và năm 2026", ["2021-2025", "năm 2026"]],
    ["trong quý I/2026", ["I/2026"]],
    ["họp ngày 20 tháng 6 năm 2025 tại xã", ["ngày 20 tháng 6 năm 2025"]],
    ["ngày 03 tháng tư năm 2018", ["ngày 03 tháng tư năm 2018"]],
    ["ngày 20 và 21 tháng 6 năm 2025", ["ngày 20", "21 tháng 6 năm 2025"]],
  ])("is found in “%s”", (text, expected) => {
    expect(slicesOf(text, dateSpans)).toEqual(expected);
  });

  test.each([
    ["đạt 12/12 tiêu chí", ["12", "12"], "a fraction of what is counted"],
    ["02/03 chỉ tiêu", ["02", "03"], "a fraction that could be a date"],
    ["120/149 người", ["120", "149"], "a pair larger than a date"],
    ["2015 hộ", ["2015"], "a count that looks like a year"],
    ["tổng số: 2015", ["2015"], "an announced sum that looks like a year"],
    ["năm người bị thương", ["năm"], "five"],
    ["đến 12/12 thôn", ["12", "12"], "a fraction behind đến"],
    ["mỗi ngày 5 buổi, mỗi tháng 5 lượt", ["5", "5"], "counts by the day and the month"],
    ["ngày 5 tháng 6 hộ", ["6"], "a count behind tháng"],
  ])("is not found in “%s”: %s", (text, expected) => {
    expect(printsIn(text)).toEqual(expected);
  });
});
