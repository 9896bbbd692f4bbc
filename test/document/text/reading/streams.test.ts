import { describe, expect, test } from "vitest";
import { readDocument } from "../../../../src/document/text/index.js";
import { body, notes } from "../shown.js";

/** A first half, longer than a line, that stops within a sentence. */
const half = "Đảng ủy đã lãnh đạo, chỉ đạo các chi bộ trực thuộc thực hiện tốt¹ nhiệm vụ của xã";
const read = half.replace("¹", "");

describe("a note begins with", () => {
  test.each([
    ["a raised number", "¹ Gồm 05 bản."],
    ["a raised number glued to it", "¹Gồm 05 bản."],
    ["a label in Markdown", "[^1]: Gồm 05 bản."],
    ["a number in HTML", "<sup>1</sup> Gồm 05 bản."],
    ["a raised number on a line of its own", "¹\nGồm 05 bản."],
    ["a plain number that a raised one refers to", "1 Gồm 05 bản."],
    ["a plain number glued to it", "1Gồm 05 bản."],
  ])("%s", (_, note) => {
    expect(body(`${half}.\n\n${note}\n\nHết.`)).toEqual([`${read}.`, "Hết."]);
    expect(notes(`${half}.\n\n${note}\n\nHết.`)).toEqual([["1", "Gồm 05 bản."]]);
  });

  test("but not with a plain number that nothing refers to, or not yet", () => {
    expect(notes("1 Gồm 05 bản.\n\nĐảng ủy¹.\n\n2 Gồm 06 bản.")).toEqual([]);
  });
});

describe("a note", () => {
  test("holds the list that it announces, and what is indented", () => {
    const source = `${half}\n\n¹ Kết quả:\n\n+ Tổng số 52.\n\n+ Còn 05.\n\n[^2]: Một\n\n    Hai.\n\ntrong năm.`;

    expect(body(source)).toEqual([`${read} trong năm.`]);
    expect(notes(source)).toEqual([
      ["1", "Kết quả:", "+ 1: Tổng số 52.", "+ 1: Còn 05."],
      ["2", "Một", "Hai."],
    ]);
  });

  test("holds the table that it announces", () => {
    expect(notes("Đảng ủy¹.\n\n¹ Kết quả:\n\n| A | 05 |\n| B | 07 |")).toEqual([["1", "Kết quả:", "A | 05 // B | 07"]]);
  });

  test("leaves the body its list", () => {
    expect(body("- Một¹;\n\n¹ Gồm 05 bản;\n\n- Hai.")).toEqual(["- 1: Một;", "- 1: Hai."]);
  });

  test("has the section of its mark", () => {
    const { notes: found } = readDocument("I. MỘT\n\nA¹.\n\nII. HAI\n\n¹ Chú.\n\nB¹.\n\nIII. BA\n\n¹ Chú khác.");

    expect(found.map(({ blocks }) => blocks.map(({ section, note }) => `${section} ${note}`))).toEqual([
      ["I 1"],
      ["II 1"],
    ]);
  });
});

describe("a paragraph that a page cut is joined", () => {
  test.each([
    ["beyond notes, in lower case", "¹ Chú.\n\ntrong năm.", "trong năm."],
    ["beyond notes, with a capital", "¹ Chú.\n\nBình Minh, trong năm.", "Bình Minh, trong năm."],
    ["without notes, in lower case", "trong năm.", "trong năm."],
    ["beyond a page number", "12\n\n\ftrong năm.", "trong năm."],
  ])("%s", (_, rest, joined) => {
    expect(body(`${half}\n\n${rest}`)).toEqual([`${read} ${joined}`]);
  });
});

describe("a paragraph is not joined", () => {
  test.each([
    ["to a heading", `${half}\n\n¹ Chú.\n\n2. Công tác khác`],
    ["to an item", `${half}\n\n¹ Chú.\n\n- Công tác khác`],
    ["to a title in capitals", `${half}\n\n¹ Chú.\n\nBÁO CÁO`],
    ["to a title in emphasis", `${half}\n\n¹ Chú.\n\n**Công tác khác**`],
    ["to a remark in brackets", `${half}\n\n¹ Chú.\n\n(Phụ lục số 1B kèm theo)`],
    ["behind its end", `${half}.\n\n¹ Chú.\n\nTrong năm.`],
    ["without notes, with a capital", `${half}\n\nTrong năm.`],
    [
      "to a title that a mark ends",
      "Sơ kết 01 năm vận hành bộ máy của hệ thống chính trị 2 cấp¹\n\n¹ Chú.\n\nThực hiện.",
    ],
    [
      "to a heading that a mark ends",
      "2.2. Kết quả rà soát, sửa đổi, bổ sung, ban hành văn bản¹\n\n¹ Chú.\n\nĐảng ủy.",
    ],
  ])("%s", (_, source) => {
    expect(body(source)).toHaveLength(2);
  });
});

describe("a note that a page broke off is resumed", () => {
  test("by what stands before the next notes while the body is within a sentence", () => {
    const source = `Mở đầu¹.\n\n¹ Quy định số 12 của Ban\n\nMột.\n\n${read}\n\nThường vụ Đảng ủy.\n\n² Chú.\n\ntrong năm.`;

    expect(body(source)).toEqual(["Mở đầu.", "Một.", `${read} trong năm.`]);
    expect(notes(source)).toEqual([
      ["1", "Quy định số 12 của Ban Thường vụ Đảng ủy."],
      ["2", "Chú."],
    ]);
  });

  test("by the rest of a number, without a blank", () => {
    expect(notes("Mở đầu¹.\n\n¹ Quy định số 13-\n\nMột.\n\nQĐ/ĐU, ngày 12/02/2026.")).toEqual([
      ["1", "Quy định số 13-QĐ/ĐU, ngày 12/02/2026."],
    ]);
  });

  test.each([
    ["by what follows in lower case", ""],
    ["by what follows the first paragraph of the page", "Đoạn đầu trang.\n\n"],
  ])("%s", (_, first) => {
    const source = `Mở đầu¹.\n\n¹ Quy định của Ban\n\n${first}thường vụ xã.\n\nĐoạn sau.`;

    expect(notes(source)).toEqual([["1", "Quy định của Ban thường vụ xã."]]);
    expect(body(source)).toEqual(["Mở đầu.", ...(first ? [first.trim()] : []), "Đoạn sau."]);
  });

  test("but a list that the body announced stays in the body", () => {
    expect(body("Kết quả đạt được¹:\n\n¹ Theo báo cáo của xã\n\ntrồng lúa 05 ha;\n\ntrồng ngô 07 ha.")).toEqual([
      "Kết quả đạt được:",
      "trồng lúa 05 ha;",
      "trồng ngô 07 ha.",
    ]);
  });

  test("but the first paragraph of the page goes on with the body where both were cut", () => {
    const source = `${half}\n\n¹ Quy định của Ban\n\ntrong năm.\n\nthường vụ xã.`;

    expect(body(source)).toEqual([`${read} trong năm.`]);
    expect(notes(source)).toEqual([["1", "Quy định của Ban thường vụ xã."]]);
  });
});
