import { describe, expect, test } from "vitest";
import { auditText, rules } from "../../../src/index.js";

const structure = rules.filter(({ id }) => id.startsWith("structure/"));
const messages = (...lines: string[]): string[] =>
  auditText(lines.join("\n\n"), { rules: structure }).discrepancies.map(({ message }) => message);

const prose = "Trong kỳ, xã đã hoàn thành các việc được giao và không để tồn đọng việc nào.";

describe("an outline in order is silent", () => {
  test.each<[string, string[]]>([
    [
      "numbers that restart in each part",
      ["I. KẾT QUẢ", "1. Thu ngân sách", "2. Chi ngân sách", "II. NHIỆM VỤ", "1. Thu"],
    ],
    [
      "numbers that count on in the next part",
      ["I. KẾT QUẢ", "1. Thu ngân sách", "2. Chi ngân sách", "II. NHIỆM VỤ", "3. Thu", "4. Chi"],
    ],
    [
      "a table of contents before the text",
      ["MỤC LỤC", "I. KẾT QUẢ ........ 1", "II. NHIỆM VỤ ........ 4", "I. KẾT QUẢ", prose, "II. NHIỆM VỤ", prose],
    ],
    [
      "a table of contents without dots",
      ["I. KẾT QUẢ", "1. Thu", "II. NHIỆM VỤ", "I. KẾT QUẢ", "1. Thu", prose, "II. NHIỆM VỤ", prose],
    ],
    [
      "parts above Roman numbers",
      ["Phần thứ nhất", "I. KẾT QUẢ", prose, "II. HẠN CHẾ", prose, "Phần thứ hai", "I. MỤC TIÊU", prose],
    ],
    [
      "hyphens behind the numbers",
      ["I- KẾT QUẢ", "1- Thu ngân sách", prose, "2- Chi ngân sách", prose, "II- NHIỆM VỤ", prose],
    ],
    [
      "headings of another style in each part",
      [
        "I. KẾT QUẢ",
        "1. Thu ngân sách",
        prose,
        "II. HẠN CHẾ",
        "a) Về thu: chưa đạt",
        "b) Về chi: còn chậm",
        "III. NHIỆM VỤ",
        "3.1. Thu ngân sách",
        prose,
        "3.2. Chi ngân sách",
        prose,
      ],
    ],
    [
      "lists that restart below unnumbered headings",
      [
        "# Ưu điểm",
        "1. Thu đạt khá.",
        "2. Chi đúng luật.",
        "3. Nợ giảm.",
        "# Hạn chế",
        "1. Thu chậm.",
        "2. Chi dồn cuối năm.",
      ],
    ],
    [
      "a list within headings that count alike",
      [
        "1. Thu ngân sách",
        "1. Thu thuế đạt khá.",
        "2. Thu phí còn chậm.",
        "2. Chi ngân sách",
        prose,
        "3. Công nợ",
        prose,
      ],
    ],
    ["a heading that lost its line", ["1. Thu ngân sách", `${prose} 2. Chi ngân sách đúng luật.`, "3. Công nợ", prose]],
    [
      "a heading whose number lost its sign",
      ["1. Thu ngân sách", prose, "2 Chi ngân sách", prose, "3. Công nợ", prose],
    ],
    [
      "a heading that each page repeats",
      ["I. KẾT QUẢ", prose, "II. NHIỆM VỤ", prose, "II. NHIỆM VỤ (tiếp theo)", prose, "III. KIẾN NGHỊ", prose],
    ],
    ["clauses of a law, quoted", ["Điều 5 quy định:", "“2. Xã lập danh sách.", "3. Xã công khai danh sách.”", prose]],
    [
      "an appendix that starts over",
      ["I. KẾT QUẢ", prose, "II. NHIỆM VỤ", prose, "PHỤ LỤC 1", "I. THU", prose, "II. CHI", prose],
    ],
    [
      "letters with and without đ",
      [
        "a) thu thuế",
        "b) thu phí",
        "c) thu khác",
        "d) chi thường xuyên",
        "đ) chi đầu tư",
        "e) chi khác",
        "g) dự phòng",
      ],
    ],
    ["points of a law in running text", ["Căn cứ điểm a), c) khoản 1), 3) Điều 5 của Luật, xã đã lập danh sách."]],
    ["columns that a table computes", ["| (1) | (2) | (4) = (1) + (2) |", "Cột (4) là tổng của cột (1) và (2)."]],
    [
      "notes that the next page resumes",
      [
        "Xã có 12 thôn¹ và 03 xóm².",
        "¹ Nêu ở Phụ lục kèm theo báo cáo này của",
        "Ủy ban nhân dân xã.",
        "² Đều ở ven sông.",
      ],
    ],
    ["notes numbered anew on each page", ["Xã có 12 thôn¹.", "¹ Nêu ở trên.", "Xã có 03 xóm¹.", "¹ Đều ở ven sông."]],
    ["marks whose notes were all lost", ["Xã có 12 thôn¹, 03 xóm² và 02 chợ³."]],
    ["a mark that lost its raising", ["Xã có 12 thôn1 và 03 xóm[^2].", "[^1]: Nêu ở trên.", "[^2]: Đều ở ven sông."]],
    ["powers of units", ["Nhà rộng 120 m², kho chứa 30 m³, đất 2 km² cho 12 hộ¹.", "¹ Nêu ở trên."]],
    [
      "an appendix referred to twice",
      ["I. KẾT QUẢ", "Kết quả thu nêu tại Phụ lục 1.", "II. NHIỆM VỤ", "Chi nêu tại Phụ lục 2, thu nêu tại Phụ lục 1."],
    ],
  ])("%s", (_, lines) => {
    expect(messages(...lines)).toEqual([]);
  });
});

describe("in an outline out of order", () => {
  test("a first heading has the number of the second", () => {
    expect(messages("II. KẾT QUẢ", "2. Thu ngân sách", prose, "2. Chi ngân sách", prose, "3. Công nợ", prose)).toEqual([
      "2. “Thu ngân sách” is the first of its part, expected 1.",
    ]);
  });

  test("a heading has the number of the first", () => {
    expect(
      messages("1. Thu ngân sách", prose, "2. Chi ngân sách", prose, "1. Công nợ", prose, "4. Tài sản", prose),
    ).toEqual(["1. “Công nợ” follows 2. “Chi ngân sách” (section 2, line 5), expected 3."]);
  });

  test("a heading is known by what stands below it", () => {
    const lines = [
      "1. Thu ngân sách",
      "1.1. Thu thuế",
      prose,
      "1. Chi ngân sách",
      "2.1. Chi thường xuyên",
      prose,
      "2.2. Chi đầu tư",
    ];
    expect(messages(...lines)).toEqual([
      "1. “Chi ngân sách” follows 1. “Thu ngân sách” (section 1, line 1), expected 2.",
    ]);
  });

  test("headings below a wrong number are right with either", () => {
    const lines = [
      "1. Thu ngân sách",
      prose,
      "3. Chi ngân sách",
      "2.1. Chi thường xuyên",
      prose,
      "2.2. Chi đầu tư",
      prose,
      "3. Công nợ",
    ];
    expect(messages(...lines)).toEqual([
      "3. “Chi ngân sách” follows 1. “Thu ngân sách” (section 1, line 1), expected 2.",
    ]);
  });

  test("a heading of the section before stands above the first of its own", () => {
    const lines = [
      "1. Thu ngân sách",
      "1.1. Thu thuế",
      prose,
      "1.2. Thu phí",
      prose,
      "2. Chi ngân sách",
      "1.3. Thu khác",
      prose,
      "2.1. Chi thường xuyên",
      prose,
      "2.2. Chi đầu tư",
      prose,
    ];
    expect(messages(...lines)).toEqual([
      "1.3. “Thu khác” stands below 2. “Chi ngân sách” (section 2, line 11), expected 2.3.",
    ]);
  });

  test("headings right below Roman ones have the number of another", () => {
    const lines = [
      "I. KẾT QUẢ",
      "1.1. Thu ngân sách",
      prose,
      "1.2. Chi ngân sách",
      prose,
      "II. NHIỆM VỤ",
      "3.1. Thu ngân sách",
      prose,
    ];
    expect(messages(...lines)).toEqual([
      "3.1. “Thu ngân sách” stands below II. “NHIỆM VỤ” (section II, line 11), expected 2.1.",
    ]);
  });

  test.each([
    [
      "Gồm: (i) quy định nội bộ; (ii) quy trình; (iv) hồ sơ.",
      "(iv) “hồ sơ.” follows (ii) “quy trình; (iv) hồ sơ.” (line 1), expected iii.",
    ],
    [
      "Gồm: a) quy định nội bộ; b) quy trình; d) hồ sơ.",
      "d) “hồ sơ.” follows b) “quy trình; d) hồ sơ.” (line 1), expected c.",
    ],
    [
      "Gồm: 1) quy định nội bộ; 2) quy trình; 2) hồ sơ.",
      "2) “hồ sơ.” repeats the number of “quy trình; 2) hồ sơ.” (line 1), expected 3.",
    ],
    [
      "Một là, giữ ổn định. Hai là, thu đúng luật. Bốn là, chi tiết kiệm.",
      "Bốn là “, chi tiết kiệm.” follows Hai là “, thu đúng luật. Bốn là, chi tiết kiệm.” (line 1), expected 3.",
    ],
  ])("“%s” skips or repeats", (text, message) => {
    expect(messages(text)).toEqual([message]);
  });

  test("marks and notes have lost each other", () => {
    expect(
      messages("Xã có 12 thôn¹, 03 xóm² và 02 chợ⁴.", "¹ Nêu ở trên.", "² Đều ở ven sông.", "³ Họp hằng tuần."),
    ).toEqual([
      "Mark 4 behind “có 12 thôn, 03 xóm và 02 chợ” has no note, and note 3 (footnote 3, line 7) has no mark.",
    ]);
  });

  test("a section has the appendix of another", () => {
    const lines = [
      "1. Thu",
      "(Phụ lục 1B kèm theo)",
      "2. Chi",
      "(Phụ lục 2B kèm theo)",
      "3. Nợ",
      "(Phụ lục 1B kèm theo)",
      "4. Đất",
      "(Phụ lục 4B kèm theo)",
    ];
    expect(messages(...lines)).toEqual([
      "Phụ lục 1B closes two sections: here and section 1, line 3.",
      "Phụ lục 1B stands between 2B and 4B, expected 3B.",
    ]);
  });

  test.each([
    ["Kèm theo báo cáo là 03 phụ lục: kèm theo 03 phụ lục.", "Nhân lực xem Phụ lục 4.", "1 – 3"],
    ["Số liệu nêu từ Phụ lục 1 đến Phụ lục 3.", "Nhân lực xem Phụ lục 4.", "1 – 3"],
    ["(Thu: Phụ lục 1)", "(Chi: Phụ lục 2)\n\n(Nợ: Phụ lục 3)\n\n(Nhân lực: Phụ lục 6)", "1, 2, 3"],
  ])("an appendix beyond the series of which %s", (series, reference, list) => {
    const [told] = messages("1. Kết quả", series, reference);
    expect(told).toMatch(/^Phụ lục [46]: the report has no appendix of this number, only/);
    expect(told).toContain(list);
  });

  test("appendices up to the last that is said to be attached", () => {
    const lines = ["1. Kết quả", "Kèm theo 03 phụ lục.", "Thu xem Phụ lục 1.", "Nhân lực xem Phụ lục 3."];
    expect(messages(...lines)).toEqual([]);
    expect(messages(...lines.slice(0, 3), "Mẫu theo Phụ lục 4 ban hành kèm theo Nghị định.")).toEqual([]);
  });

  test("one appendix is a list and results of something else", () => {
    const lines = ["1. Kết quả", "Danh mục nghị quyết đã ban hành (Phụ lục số 01)."];
    expect(messages(...lines, "Tình hình cơ sở vật chất, thiết bị (Phụ lục số 01).")).toEqual([
      "Phụ lục số 01 is said to hold “Tình hình cơ sở vật chất, thiết bị” here and “Danh mục nghị quyết đã ban hành” elsewhere (section 1, line 3).",
    ]);
    expect(messages(...lines, "Kết quả ban hành nghị quyết từng quý (Phụ lục số 01).")).toEqual([]);
  });

  test("two sections name one appendix for two subjects", () => {
    const lines = (second: string) => ["1. Cán bộ", "(Chi tiết nhân sự tại Phụ lục 2)", "2. Ngân sách", second];
    expect(messages(...lines("(Chi tiết thu, chi ngân sách tại Phụ lục 2)"))).toEqual([
      "Phụ lục 2 closes two sections: here and section 1, line 3.",
    ]);
    expect(messages(...lines("(Danh sách nhân sự tại Phụ lục 2)"))).toEqual([]);
  });

  describe("a reference is to the appendix of what is said", () => {
    const ANNEXES = [
      "Phụ lục 01",
      "Kết quả hội thao công nhân",
      "Nội dung thi gồm cờ tướng, kéo co.",
      "Phụ lục 02",
      "Đơn thư tiếp nhận theo địa bàn",
      "Đơn thư đều ghi sổ.",
    ];

    test("told where the clause before its own says most of it", () => {
      expect(
        messages(
          "Công đoàn mở hội thao công nhân; kết quả nêu tại Phụ lục 01.",
          "Cơ quan tiếp nhận đơn thư đúng hạn; kết quả theo địa bàn nêu tại Phụ lục 01.",
          ...ANNEXES,
        ),
      ).toContain(
        "Phụ lục 01 is “Kết quả hội thao công nhân”; what is said here stands in 02, “Đơn thư tiếp nhận theo địa bàn”.",
      );
    });

    test.each([
      "Cơ quan tiếp nhận đơn thư đúng hạn; kết quả theo địa bàn nêu tại Phụ lục 02.",
      // What stands nearest to it is its own, whatever came before.
      "Cơ quan mở hội thao công nhân; đơn thư nêu tại Phụ lục 02.",
    ])("silent on: %s", (text) => {
      const told = messages("Công đoàn mở hội thao công nhân; kết quả nêu tại Phụ lục 01.", text, ...ANNEXES);
      expect(told.filter((message) => message.includes("what is said here"))).toEqual([]);
    });

    test("silent where another clause of its own appendix is nearer", () => {
      const told = messages(
        "Tiếp nhận đơn thư theo địa bàn; hội thao công nhân nêu tại Phụ lục 01.",
        "Hội thao công nhân có 12 đội; đơn thư nêu tại Phụ lục 02.",
        ...ANNEXES,
      );
      expect(told.filter((message) => message.includes("what is said here"))).toEqual([]);
    });
  });
});
