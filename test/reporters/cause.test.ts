import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { ReportFile } from "../../src/model/index.js";
import { csv, docx, github, gitlab, json, junit, markdown, pretty, sarif, xlsx } from "../../src/reporters/index.js";
import { audited } from "./audited.js";
import { parseCsv } from "./csv-rows.js";

/** 43 + 303 = 346 = 300 + 46, while the total says 356. */
const TWO_CHECKS: ReportFile = {
  tallies: [
    {
      id: "t",
      total: "356",
      dimensions: { kind: { cells: { a: "43", b: "303" } }, side: { cells: { l: "300", r: "46" } } },
    },
  ],
};
const sources = [audited(TWO_CHECKS)];
const FIRST = "43 + 303 = 346";
const OTHER = /300 \+ 46 = 346/;

describe("a discrepancy with two checks", () => {
  test.each([
    ["pretty", pretty],
    ["markdown", (results: typeof sources) => markdown(results).replaceAll("\\", "")],
    ["csv", csv],
    ["github", github],
    ["gitlab", gitlab],
    ["junit", junit],
    ["sarif", sarif],
    ["json", json],
  ])("tells of both in %s", (_, write) => {
    const written = write(sources);
    expect(written).toContain(FIRST);
    expect(written).toMatch(OTHER);
  });

  test.each([
    ["xlsx", xlsx],
    ["docx", docx],
  ])("tells of both in %s", async (_, write) => {
    const parts = Object.values(unzipSync(await write(sources))).map((part) => Buffer.from(part).toString("utf8"));
    expect(parts.some((part) => part.includes(FIRST) && OTHER.test(part))).toBe(true);
  });

  test("names the rule of the other check, in the language of the list", () => {
    expect(pretty(sources)).toMatch(/same cause: .*\n? *.*\(footing\/parts-total\)/);
    expect(pretty([audited(TWO_CHECKS, "r.yaml", "vi")], { lang: "vi" })).toContain("cùng nguyên nhân: ");
  });

  test("is one row, one failure, one result and one issue", () => {
    expect(parseCsv(csv(sources).slice(1)).filter((row) => row.length > 1)).toHaveLength(2);
    expect(junit(sources).match(/<failure/g)).toHaveLength(1);
    expect(JSON.parse(gitlab(sources))).toHaveLength(1);
    const [run] = JSON.parse(sarif(sources)).runs;
    expect(run.results).toHaveLength(1);
    expect(run.results[0].properties.rules).toEqual(["footing/parts-total", "footing/parts-total"]);
    expect(run.results[0].properties.checks).toHaveLength(2);
    expect(run.results[0].relatedLocations).toHaveLength(4);
  });
});
