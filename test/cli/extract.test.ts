import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { reportSchema } from "../../src/index.js";
import { BINH_LU, BINH_LU_TEXT, crossfoot, expectRefusal, ROOT, temporaryFolder } from "./process.js";
import { put, TEXT_FAILS } from "./small.js";

const KEYS = [
  ...["schemaVersion", "tool", "path", "header", "figures", "rejected"],
  ...["tallies", "statements", "citations", "foundings", "outline", "dates", "names", "wording", "annotations"],
  "acceptances",
];

describe("extract of a text", { timeout: 30_000 }, () => {
  let output: Record<string, never>;
  beforeAll(async () => {
    const { exitCode, stdout, stderr } = await crossfoot(["extract", BINH_LU_TEXT]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    output = JSON.parse(stdout);
  });

  test("prints what was read, in the form that the model has", () => {
    const { schemaVersion: _, tool, path, rejected: __, ...report } = output;

    expect(Object.keys(output)).toEqual(KEYS);
    expect({ tool, path }).toMatchObject({ tool: { name: "crossfoot" }, path: BINH_LU_TEXT });
    expect(reportSchema.safeParse(report).error).toBeUndefined();
    expect(report.tallies).not.toEqual([]);
    expect(report.statements).not.toEqual([]);
  });

  test("places the numbers that are no figures, each with its reason", async () => {
    const lines = (await readFile(join(ROOT, BINH_LU_TEXT), "utf8")).split("\n");
    const rejected: { text: string; reason: string; line: number; column: number; endColumn: number }[] =
      output.rejected ?? [];

    expect(rejected.length).toBeGreaterThan(50);
    for (const { text, reason, line, column, endColumn } of rejected) {
      expect(reason).not.toBe("");
      expect(lines[line - 1]?.slice(column - 1, endColumn - 1)).toBe(text);
    }
  });
});

describe("extract", { timeout: 30_000 }, () => {
  test("of data prints what the data states", async () => {
    const { exitCode, stdout } = await crossfoot(["extract", BINH_LU]);

    const output = JSON.parse(stdout);
    expect(exitCode).toBe(0);
    expect(Object.keys(output)).toEqual(KEYS);
    expect(output.header.symbol).toBe("430-BC/ĐU");
    expect(output.rejected).toEqual([]);
  });

  test("--trace tells how one line is read", async () => {
    const file = await put(await temporaryFolder(), "report.md", `Năm 2025\n\n${TEXT_FAILS}`);

    const [third, first] = await Promise.all([
      crossfoot(["extract", file, "--trace", "3"]),
      crossfoot(["extract", file, "--trace", "1", "--lang", "vi"]),
    ]);

    expect(third).toMatchObject({ exitCode: 0, stderr: "" });
    for (const words of ["report.md, line 3", "3:14", "1.252", "figure", "1. chosen", "845 (f"])
      expect(third.stdout).toContain(words);
    expect(first.stdout).toContain("report.md, dòng 1");
    expect(first.stdout).toMatch(/1:5 +2025 +không phải số liệu/);
  });

  test("--trace tells how the rows and columns of a table are read", async () => {
    const rows = [
      "| Bản | Nam | Nữ | Cộng |",
      "| --- | --- | --- | --- |",
      "| A | 12 | 13 | 25 |",
      "| B | 10 | 11 | 21 |",
    ];
    const table = [...rows, "| Tổng | 22 | 24 | 46 |", ""].join("\n");
    const file = await put(await temporaryFolder(), "table.md", table);

    const { stdout } = await crossfoot(["extract", file, "--trace", "5"]);

    for (const words of ["5:10  22  figure", "12 + 10 = 22", "22 + 24 = 46", "rows and columns"])
      expect(stdout).toContain(words);
  });

  test.each([
    [
      "a line that is not there",
      ["--trace", "4"],
      /report\.md: has no line 4, expected --trace with a line from 1 to 2/,
    ],
    ["a line that is no number", ["--trace", "x"], /--trace.*'x'.*Expected the number of a line, from 1/],
    ["line 0", ["--trace", "0"], /Expected the number of a line, from 1/],
  ])("refuses %s", async (_, args, message) => {
    const file = await put(await temporaryFolder(), "report.md", TEXT_FAILS);

    const outcome = await crossfoot(["extract", file, ...args]);

    expectRefusal(outcome);
    expect(outcome.stderr).toMatch(message);
  });

  test.each([
    ["to trace data", [BINH_LU, "--trace", "3"], /is report data.*--trace expects a text/],
    ["a file that is not there", ["missing.md"], /missing\.md: no such file/],
    ["a folder", ["fixtures"], /fixtures: is a folder/],
    ["a document", ["report.docx"], /is a Word document/],
    ["no path", [], /missing required argument/],
    ["several paths", [BINH_LU, BINH_LU_TEXT], /too many arguments/],
  ])("refuses %s", async (_, args, message) => {
    const outcome = await crossfoot(["extract", ...args]);

    expectRefusal(outcome);
    expect(outcome.stderr).toMatch(message);
  });
});
