import { describe, expect, test } from "vitest";
import { body } from "../shown.js";

describe("emphasis is taken off", () => {
  test.each([
    ["*Kết quả*: 05", "Kết quả: 05"],
    ["từ “**tư duy quản lý**” sang", "từ “tư duy quản lý” sang"],
    ["(05 *hội nghị/629 lượt người*);", "(05 hội nghị/629 lượt người);"],
    ["***Đảng ủy*** và **UBND *xã* ta**", "Đảng ủy và UBND xã ta"],
    ["_Khối Đảng_ 33, __Khối__", "Khối Đảng 33, Khối"],
    ["**Kết quả:**Có 05 đơn", "Kết quả:Có 05 đơn"],
    ["**52**/**60** đơn", "52/60 đơn"],
  ])("%s", (source, expected) => {
    expect(body(source)).toEqual([expected]);
  });

  test("that spans the lines of a paragraph", () => {
    expect(body("**T/M BAN THƯỜNG VỤ\nBÍ THƯ**")).toEqual(["# 1 []: T/M BAN THƯỜNG VỤ", "# 1 []: BÍ THƯ"]);
  });

  test("that a page cut", () => {
    const source = "- *Về phân cấp, phân quyền, phân định thẩm quyền và tháo gỡ\n\n¹ Ghi chú.\n\nđiểm nghẽn:* Đảng ủy.";

    expect(body(source)).toEqual([
      "- 1: Về phân cấp, phân quyền, phân định thẩm quyền và tháo gỡ điểm nghẽn: Đảng ủy.",
    ]);
  });

  test("that lost its other end", () => {
    expect(body("**Đảng ủy xã ban hành 05 văn bản")).toEqual(["Đảng ủy xã ban hành 05 văn bản"]);
  });
});

describe("no emphasis is", () => {
  test.each([
    ["a multiplication sign", "3 * 4 = 12 và 5*6*7"],
    ["a sign within a word", "tep_bao_cao_xa"],
    ["a mark that stands alone", "Số liệu*, đến nay"],
    ["what is to be filled in", "Ngày ____ tháng ____"],
  ])("%s", (_, source) => {
    expect(body(source)).toEqual([source]);
  });

  test("a sign behind a backslash", () => {
    expect(body("3\\*4\\*5 \\_a\\_")).toEqual(["3*4*5 _a_"]);
  });

  test("a bullet", () => {
    expect(body("* Một *việc*\n* Hai")).toEqual(["* 1: Một việc", "* 1: Hai"]);
  });
});
