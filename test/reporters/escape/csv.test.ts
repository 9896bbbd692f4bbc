import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvCell } from "../../../src/reporters/escape/csv.js";
import { parseCsv } from "../csv-rows.js";
import { hostileText } from "./hostile.js";

describe("a cell of CSV", () => {
  test.each([
    ["399", "399"],
    ["a,b", '"a,b"'],
    ['“a” "b"', '"“a” ""b"""'],
    ["two\nlines", '"two\nlines"'],
    [null, ""],
    [12, "12"],
  ])("writes %j as %s", (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  test.each(["-5", "-1.234,5", "-2,4 %", "+12", "-308", "-0,5%"])("leaves the number %s as it is", (number) => {
    expect(csvCell(number)).toMatch(new RegExp(`^"?${number.replace(/[+.]/g, "\\$&")}"?$`));
  });

  test.each([
    "=1+1",
    "+1+1",
    "-1+1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "＝1",
    "-2+3+cmd|' /C calc'!A0",
    "- 5",
    "=HYPERLINK(1)",
  ])("makes no formula of %j", (text) => {
    expect(parseCsv(csvCell(text))).toEqual([[`'${text}`]]);
  });

  test("reads back as what was written, but for the apostrophe before a formula", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(hostileText, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
        (rows) => {
          const read = parseCsv(rows.map((row) => row.map(csvCell).join(",")).join("\r\n"));

          expect(
            read.map((row, at) => row.map((cell, index) => (cell === rows[at]?.[index] ? cell : cell.slice(1)))),
          ).toEqual(rows);
          for (const cell of read.flat()) expect(cell).not.toMatch(/^[=@\t\r\n\uff1d\uff0b\uff0d\uff20]|^[+-](?!\d)/);
        },
      ),
    );
  });
});
