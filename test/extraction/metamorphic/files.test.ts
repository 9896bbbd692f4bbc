import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { findReports, readGoldReport } from "../../evaluate/reports.js";
import { valuesIn } from "../checks.js";

const folder = fileURLToPath(new URL("../../../fixtures/reports", import.meta.url));
const reports = findReports(folder)
  .map(readGoldReport)
  .filter(({ aside }) => !aside);

describe.each(reports)("the report $name has the same checks", ({ text }) => {
  const expected = valuesIn(text);

  test.each<[title: string, change: (text: string) => string]>([
    ["with other line ends", (plain) => plain.replace(/\r?\n/g, plain.includes("\r\n") ? "\n" : "\r\n")],
    ["with a byte order mark", (plain) => `\uFEFF${plain}`],
    ["decomposed", (plain) => plain.normalize("NFD")],
    ["with every blank doubled", (plain) => plain.replace(/(?<=\S) (?=\S)/g, "  ")],
    ["with no-break spaces before units", (plain) => plain.replace(/(?<=\d) (?=%|ha|đồng|triệu)/g, "\u00a0")],
    ["with blanks at the ends of its lines", (plain) => plain.replace(/(?<=\S)(?=\r?\n)/g, " ")],
  ])("%s", (_, change) => {
    expect(expected).not.toEqual([]);
    expect(valuesIn(change(text))).toEqual(expected);
  });
});
