import { describe, expect, test } from "vitest";
import { body, sections } from "../shown.js";

describe("a heading is", () => {
  test.each([
    ["I. ĐẶC ĐIỂM", "# 1 [I]: ĐẶC ĐIỂM"],
    ["II- Tình hình", "# 1 [II]: Tình hình"],
    ["III CÔNG TÁC LÃNH ĐẠO", "# 1 [III]: CÔNG TÁC LÃNH ĐẠO"],
    ["IV. KẾT QUẢ:", "# 1 [IV]: KẾT QUẢ:"],
    ["A. KẾT QUẢ ĐẠT ĐƯỢC", "# 1 [A]: KẾT QUẢ ĐẠT ĐƯỢC"],
    ["Phần thứ hai", "# 1 [II]: Phần thứ hai"],
    ["PHẦN I: ĐÁNH GIÁ", "# 1 [I]: ĐÁNH GIÁ"],
    ["Chương II. Nhiệm vụ", "# 1 [II]: Nhiệm vụ"],
    ["1. Công tác tuyên truyền", "# 2 [1]: Công tác tuyên truyền"],
    ["1- Công tác tuyên truyền", "# 2 [1]: Công tác tuyên truyền"],
    ["1.Công tác tuyên truyền", "# 2 [1]: Công tác tuyên truyền"],
    ["2/ Công tác khác", "# 2 [2]: Công tác khác"],
    ["2.1. Kết quả giữa 3 cấp (xã, tỉnh)", "# 3 [2.1]: Kết quả giữa 3 cấp (xã, tỉnh)"],
    ["2.1 Kết quả", "# 3 [2.1]: Kết quả"],
    ["1.1.1. Kết quả, VNeID,...", "# 4 [1.1.1]: Kết quả, VNeID,..."],
    ["**1. Công tác đảng**", "# 2 [1]: Công tác đảng"],
    ["**1. Công tác đảng:**", "# 2 [1]: Công tác đảng:"],
    ["## 3. Công tác đảng ##", "# 2 [3]: Công tác đảng"],
    ["### Công tác đảng", "# 3 []: Công tác đảng"],
    ["BÁO CÁO", "# 1 []: BÁO CÁO"],
  ])("%s", (source, expected) => {
    expect(body(source)).toEqual([expected]);
  });
});

describe("no heading, but an item, is", () => {
  test.each([
    ["1. Đã kiểm tra 05 chi bộ, đảng bộ trực thuộc.", "1. 1: Đã kiểm tra 05 chi bộ, đảng bộ trực thuộc."],
    ["1. Mua sắm tài sản;", "1. 1: Mua sắm tài sản;"],
    ["2. Kết quả như sau:", "2. 1: Kết quả như sau:"],
    ["1. Tổng số đơn: 52 đơn", "1. 1: Tổng số đơn: 52 đơn"],
    ["1. Có 52 đơn, gồm 45 đề nghị, 07 tố cáo", "1. 1: Có 52 đơn, gồm 45 đề nghị, 07 tố cáo"],
    ["1) Công tác tuyên truyền", "1) 1: Công tác tuyên truyền"],
  ])("%s", (source, expected) => {
    expect(body(source)).toEqual([expected]);
  });

  test("a number whose follower stands right behind it", () => {
    expect(body("1. Phòng Kinh tế\n\n2. Văn phòng\n\nHết.")).toEqual([
      "1. 1: Phòng Kinh tế",
      "2. 1: Văn phòng",
      "Hết.",
    ]);
  });
});

test.each(["15.6 tấn thóc", "2.650 tin, bài", "V.I. Lênin viết.", "Phần lớn cán bộ", "I am", "UBND"])(
  "%s is text",
  (source) => {
    expect(body(source)).toEqual([source]);
  },
);

describe("a section", () => {
  test("is the Roman number and the number as printed", () => {
    expect(sections("Mở đầu.\n\nIII. KẾT QUẢ\n\n1. Sắp xếp\n\n2.3. Biên chế\n\nVăn bản.\n\nBÁO CÁO")).toEqual([
      null,
      "III",
      "III.1",
      "III.2.3",
      "III.2.3",
      "III.2.3",
    ]);
  });

  test("is the printed number where there is no Roman one", () => {
    expect(sections("1. Sắp xếp\n\n1.1. Biên chế")).toEqual(["1", "1.1"]);
  });

  test("begins anew with each part", () => {
    expect(sections("Phần I\n\nI. MỘT\n\n1. Hai\n\nPhần II\n\nI. BA")).toEqual(["I", "I.I", "I.I.1", "II", "II.I"]);
  });

  test("of a number that counts a part is not repeated", () => {
    expect(sections("Chương 2\n\n2.1. Mục tiêu chung")).toEqual(["2", "2.1"]);
  });
});
