import { describe, expect, test } from "vitest";
import { body } from "../shown.js";

const wrapped = `Xã đã tổ chức 19 hội nghị với 3.578 lượt đại biểu tham dự học tập, quán triệt
các chủ trương của Đảng, trong đó có 11 hội nghị trực tiếp, 08 hội nghị do
Trung ương tổ chức. Kết quả, tỷ lệ đảng viên tham gia học tập đạt 98,2 %.
Công chức chưa là đảng viên đạt 100% theo báo cáo của các chi bộ và
đảng bộ trực thuộc.
Đoạn sau bắt đầu ở đây với nội dung về 05 vụ việc được giải quyết, còn lại
chuyển sang kỳ sau của năm
2026.`;

describe("a wrapped text", () => {
  test("is joined where the next word had no room, whatever ends or begins there", () => {
    expect(body(wrapped)).toEqual([
      expect.stringMatching(/^Xã đã .* do Trung ương tổ chức\. .* 98,2 %\. Công chức .* trực thuộc\.$/),
      expect.stringMatching(/^Đoạn sau .* còn lại chuyển sang kỳ sau của năm$/),
      "2026.",
    ]);
  });

  test("is joined without a blank where a word or a span of years goes on", () => {
    expect(body("Quy định số 13-\nQĐ/ĐU của nhiệm kỳ 2025-\n2030 về kinh tế -\nxã hội.")).toEqual([
      "Quy định số 13-QĐ/ĐU của nhiệm kỳ 2025-2030 về kinh tế - xã hội.",
    ]);
  });

  test("has no item where a dash or a number goes on with a sentence", () => {
    expect(body("Giai đoạn năm 2026\n- 2030 và (trong năm\n5) cũ.")).toEqual([
      "Giai đoạn năm 2026 - 2030 và (trong năm 5) cũ.",
    ]);
  });
});

describe("lines are paragraphs of their own", () => {
  test("where one ends a sentence and the next begins with a capital", () => {
    expect(
      body("Xã có 52 đơn, trong đó 45 đơn đề nghị và 07 đơn tố cáo.\nUBND xã đã giải quyết 50 đơn trong năm."),
    ).toHaveLength(2);
  });

  test("where they are shorter than any page is wide", () => {
    expect(body("Nguyễn Văn A\nBí thư Đảng ủy")).toEqual(["Nguyễn Văn A", "Bí thư Đảng ủy"]);
  });

  test("where they are longer than any page is wide", () => {
    const long = "Đảng ủy đã lãnh đạo, chỉ đạo các chi bộ thực hiện nhiệm vụ chính trị ".repeat(4).trim();

    expect(body(`${long}\n${long}`)).toEqual([long, long]);
  });

  test("where a backslash ends one", () => {
    expect(body("một việc đã được giao\\\nhai việc")).toHaveLength(2);
  });

  test("where they begin with a marker", () => {
    expect(body("Gồm:\n- Cấp xã 40\n- Cấp tỉnh 05")).toEqual(["Gồm:", "- 1: Cấp xã 40", "- 1: Cấp tỉnh 05"]);
  });
});

test("indented lines go on with their item", () => {
  expect(body("-   Cấp xã\n    Bình Minh 40")).toEqual(["- 1: Cấp xã Bình Minh 40"]);
});
