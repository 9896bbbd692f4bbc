import { describe, expect, test } from "vitest";
import { unvouched } from "../../src/document/vouch.js";
import { parseReport } from "../../src/index.js";

const TEXT = "Xã có 35 bản.\n\nTiếp nhận 1.252 đơn, trong đó *105* đơn\nkhiếu nại, trên\n40 đơn tố cáo.\n";

/** What of some figures the text does not say. */
function refused(...figures: { printed: string; line?: number }[]): string[] {
  const { report } = parseReport({ figures: figures.map((each, index) => ({ id: `f${index}`, ...each })) });
  if (!report) throw new Error("The data is wrong.");
  return unvouched(report, TEXT, "report.md").map(({ message }) => message);
}

describe("figures of data", () => {
  test("stand in the text, in their line where they have one", () => {
    expect(refused({ printed: "35", line: 1 }, { printed: "1.252" }, { printed: "105", line: 3 })).toEqual([]);
  });

  test("may go on in the next line", () => {
    expect(refused({ printed: "trên 40", line: 4 })).toEqual([]);
  });

  test("are refused in another line, which is named", () => {
    expect(refused({ printed: "35", line: 3 })).toEqual(['"35" does not stand in line 3 of report.md, but in line 1']);
  });

  test("are refused where they stand nowhere, or only within another number", () => {
    expect(refused({ printed: "05", line: 3 }, { printed: "252", line: 3 }, { printed: "53" })).toEqual([
      '"05" does not stand in line 3 of report.md, nor anywhere else',
      '"252" does not stand in line 3 of report.md, nor anywhere else',
      '"53" stands nowhere in report.md',
    ]);
  });

  test("are refused in lines that the text does not have", () => {
    expect(refused({ printed: "35", line: 99 })).toEqual(["report.md has no line 99, only 6"]);
  });
});
