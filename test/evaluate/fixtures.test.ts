import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { findReports, ORIGINAL, readGoldReport } from "./reports.js";
import { resolveGold } from "./resolve.js";
import { linesOf } from "./tokens.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const original = {
  ...ORIGINAL,
  path: root + ORIGINAL.path,
  goldPath: root + ORIGINAL.goldPath,
  dataPath: root + ORIGINAL.dataPath,
};
const there = existsSync(original.path);
if (!there) console.warn("skipped: the original report is not at ../shared/reports, so its gold data was not resolved");

describe("gold data of the fixtures", () => {
  test.each(findReports(`${root}fixtures`))("of $name stands on the lines of its report", (files) => {
    const { text, gold, goldPath } = readGoldReport(files);
    const resolved = resolveGold(gold, linesOf(text), goldPath);
    expect(resolved.figures?.length).toBeGreaterThan(0);
    expect(gold.discrepancies.some(({ kind }) => kind === "exception")).toBe(!gold.consistent);
  });

  test.skipIf(!there)("of the original stands on its lines", () => {
    const { text, gold, goldPath } = readGoldReport(original);
    expect(resolveGold(gold, linesOf(text), goldPath).figures?.length).toBeGreaterThan(0);
  });
});
