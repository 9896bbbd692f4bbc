import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { auditData, auditReport, auditText, communeReview, loadData, loadFile, loadText } from "../../src/index.js";
import { school } from "../taxonomy/school.js";

const TEXT = "UBND xã tiếp nhận 52 đơn, gồm: 45 đơn đề nghị, 05 đơn khiếu nại, 03 đơn tố cáo.\n";
const FILE = communeReview.file({
  petitions: { total: "52", kind: { proposals: "45", complaints: "05", denunciations: "03" } },
});

describe("a report that is loaded", () => {
  test.each([
    ["text", loadText(TEXT)],
    ["data", loadData(FILE)],
  ])("from %s is seen by the names of the model", (_, report) => {
    const { petitions, villages } = communeReview.view(report);

    expect([petitions.value, petitions.kind.complaints.printed]).toEqual(["52", "05"]);
    expect(villages.stated).toBe(false);
  });

  test("has the audit of its text and of its data", () => {
    expect(auditReport(loadText(TEXT), { lang: "vi" })).toEqual(auditText(TEXT, { lang: "vi" }));
    expect(auditReport(loadData(FILE))).toEqual(auditData(FILE));
    expect(auditReport(loadData(FILE)).discrepancies).toMatchObject([{ stated: "52", computed: "53" }]);
  });

  test("takes models of one's own", () => {
    const data = school.file({ pupils: "431" });

    expect(school.view(loadData(data, { models: [school] })).pupils.value).toBe("431");
    expect(() => loadData(data)).toThrow(expect.objectContaining({ code: "data/invalid" }));
  });

  test("takes a configuration with models and terms", () => {
    const config = { plugins: [{ models: [school] }], terms: { synonyms: [["đơn", "hồ sơ kiến nghị"]] } };

    expect(school.view(loadData(school.file({ pupils: "431" }), { config })).pupils.value).toBe("431");
    expect(communeReview.view(loadText(TEXT, { config })).petitions.value).toBe("52");
  });

  test("refuses what is no text", () => {
    const text: unknown = 12;
    expect(() => loadText(text as string)).toThrow(expect.objectContaining({ code: "text/invalid" }));
  });
});

describe("loadFile", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "crossfoot-load-"));
    await writeFile(join(folder, "report.md"), TEXT);
    await writeFile(join(folder, "report.json"), JSON.stringify(FILE));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each(["report.md", "report.json"])("reads %s", async (name) => {
    expect(communeReview.view(await loadFile(join(folder, name))).petitions.value).toBe("52");
  });

  test("names the file that is not there", async () => {
    await expect(loadFile(join(folder, "none.md"))).rejects.toMatchObject({ code: "file/not-found" });
  });
});
