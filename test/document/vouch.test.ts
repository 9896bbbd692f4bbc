import { describe, expect, test } from "vitest";
import { unvouched } from "../../src/document/vouch.js";
import { loadText, parseReport } from "../../src/index.js";

const TEXT = `I. KHÁI QUÁT
Xã có 35 bản, dân số trên 18.000 người, 14 trường học.

II. KẾT QUẢ
Tiếp nhận 1.252 đơn, trong đó *105* đơn
khiếu nại, trên
40 đơn tố cáo; 14 đơn phản ánh, 14 đơn kiến nghị. Kinh phí 2,5 triệu đồng.[^1]

[^1]: Cấp xã 07 đơn.
`;

interface Written {
  printed: string;
  line?: number;
  section?: string;
  footnote?: string;
  quote?: string;
  column?: number;
  unit?: string;
}

/** What of some figures the text does not say: the pointer and the message. */
function refused(...figures: Written[]): string[] {
  const { report } = parseReport({ figures: figures.map((each, index) => ({ id: `f${index}`, ...each })) });
  if (!report) throw new Error("The data is wrong.");
  const source = { name: "report.md", text: TEXT, figures: loadText(TEXT).figures };
  return unvouched(report.figures, source, ({ id }) => figures[Number(id.slice(1))]?.column).map(
    ({ pointer, message }) => `${pointer}: ${message}`,
  );
}

describe("a print of data", () => {
  test("stands in the text, in its line where it has one", () => {
    expect(refused({ printed: "35", line: 2 }, { printed: "1.252" }, { printed: "105", line: 5 })).toEqual([]);
  });

  test("may go on in the next line", () => {
    expect(refused({ printed: "trên 40", line: 6 })).toEqual([]);
  });

  test("is refused in another line, which is named", () => {
    expect(refused({ printed: "35", line: 4 })).toEqual([
      '/figures/0/printed: "35" does not stand in line 4 of report.md, but in line 2; correct the line',
    ]);
  });

  test("is refused where it stands nowhere, or only within another number", () => {
    expect(refused({ printed: "05", line: 5 }, { printed: "252", line: 5 }, { printed: "53" })).toEqual([
      '/figures/0/printed: "05" does not stand in line 5 of report.md, nor anywhere else; correct the print',
      '/figures/1/printed: "252" does not stand in line 5 of report.md, nor anywhere else; correct the print',
      '/figures/2/printed: "53" stands nowhere in report.md; correct the print',
    ]);
  });

  test("is refused in lines that the text does not have", () => {
    expect(refused({ printed: "35", line: 99 })).toEqual([
      "/figures/0/printed: report.md has no line 99, only 10; correct the line",
    ]);
  });

  test("is a percentage where the text has one, and only there", () => {
    const text = "Tỷ lệ đạt 12,5 %.\n";
    const refusedOf = (printed: string): string[] => {
      const { report } = parseReport({ figures: [{ id: "a", printed, quote: "Tỷ lệ đạt 12,5" }] });
      const source = { name: "report.md", text, figures: loadText(text).figures };
      return unvouched(report?.figures ?? [], source).map(({ message }) => message);
    };
    expect(refusedOf("12,5 %")).toEqual([]);
    expect(refusedOf("12,5")).toEqual([
      '"12,5" stands in line 1 of report.md as "12,5 %"; write it as it is printed there',
    ]);
  });

  test("has the approximator and the scale word of the text, whatever its unit", () => {
    expect(refused({ printed: "trên 18.000", line: 2 }, { printed: "35 bản", line: 2 })).toEqual([]);
    expect(refused({ printed: "18.000", line: 2 }, { printed: "2,5", line: 7 })).toEqual([
      '/figures/0/printed: "18.000" stands in line 2 of report.md as "trên 18.000"; write it as it is printed there',
      '/figures/1/printed: "2,5" stands in line 7 of report.md as "2,5 triệu đồng"; write it as it is printed there',
    ]);
  });
});

describe("the place of a figure of data", () => {
  // Notes are read last.
  test("is its section, its note and its column, where they are given", () => {
    expect(
      refused(
        { printed: "35", line: 2, section: "I", column: 7 },
        { printed: "07", line: 9, footnote: "1" },
        { printed: "14", line: 7, column: 33 },
      ),
    ).toEqual([]);
    expect(
      refused(
        { printed: "35", line: 2, section: "II" },
        { printed: "105", line: 5, footnote: "1" },
        { printed: "14", line: 7, column: 8 },
      ),
    ).toEqual([
      '/figures/0/printed: "35" of line 2 of report.md stands in section "I", not "II"; correct the section',
      '/figures/2/printed: "14" of line 7 of report.md stands in column 16, 33, not 8; correct the column',
      '/figures/1/printed: "105" of line 5 of report.md does not stand in note "1"; correct the footnote',
    ]);
  });

  test("is among the words quoted around it", () => {
    expect(
      refused(
        { printed: "35", line: 2, quote: "Xã có 35 bản, dân số" },
        { printed: "105", line: 5, quote: "105 đơn khiếu nại" },
        { printed: "14", line: 7, quote: "14 đơn kiến nghị" },
        { printed: "14", line: 7, quote: "14 đơn phản ánh" },
      ),
    ).toEqual([]);
    expect(
      refused(
        { printed: "35", line: 2, quote: "Xã có 35 thôn" },
        { printed: "14", line: 2, quote: "14 đơn phản ánh" },
        { printed: "1.252", quote: "nhận được 1.252 đơn" },
      ),
    ).toEqual([
      '/figures/0/printed: "35" of line 2 of report.md does not stand beside "Xã có 35 thôn"; quote the words around it',
      '/figures/1/printed: "14" of line 2 of report.md does not stand beside "14 đơn phản ánh"; quote the words around it',
      '/figures/2/printed: the quote "nhận được 1.252 đơn" stands nowhere in report.md; quote the words of the report',
    ]);
  });

  test("may be left out only of a print that stands once, or is found with its quote", () => {
    expect(refused({ printed: "35" }, { printed: "14", quote: "14 trường học" })).toEqual([]);
    expect(refused({ printed: "14" })).toEqual([
      '/figures/0/printed: "14" stands in several places of report.md, as in line 2, 7; give its line, or a quote that holds it',
    ]);
  });
});

describe("a figure of the text", () => {
  test("serves one figure of the data", () => {
    expect(refused({ printed: "14", line: 7 }, { printed: "14", line: 7 })).toEqual([]);
    expect(refused({ printed: "14", line: 2 }, { printed: "14", line: 2 })).toEqual([
      '/figures/1/printed: "14" of line 2 of report.md is taken by /figures/0/printed; correct one of them, or refer to the figure with ref',
    ]);
  });

  test("leaves the places of others free, whichever is written first", () => {
    expect(refused({ printed: "14", line: 7 }, { printed: "14", line: 7, quote: "14 đơn phản ánh" })).toEqual([]);
  });
});
