import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { auditData, auditFile, auditText } from "../../src/index.js";
import { json } from "../../src/reporters/index.js";
import { codeOf } from "../support/error.js";

const FAILS = "Xã tiếp nhận 1.252 đơn, gồm: 845 đơn đề nghị, 305 đơn khiếu nại, 112 đơn tố cáo.\n";

describe("auditText", () => {
  test("finds what contradicts itself, with its place in the text", () => {
    const { discrepancies } = auditText(FAILS);

    expect(discrepancies).toMatchObject([
      {
        rule: "footing/parts-total",
        stated: "1.252",
        computed: "1.262",
        figures: [
          { printed: "1.252", line: 1, column: 14 },
          { printed: "845", column: 30 },
          { printed: "305", column: 47 },
          { printed: "112", column: 66 },
        ],
      },
    ]);
  });

  test("is pure: the same text gives the same result", () => {
    expect(auditText(FAILS)).toEqual(auditText(FAILS));
  });

  test("carries the document that was read, out of the sight of JSON and of other threads", () => {
    const result = auditText(FAILS);

    expect(result.document?.source).toBe(FAILS);
    expect(JSON.parse(JSON.stringify(result))).not.toHaveProperty("document");
    expect(json([result], { tool: { name: "x", version: "0" } })).not.toContain('"document"');
    expect(() => structuredClone(result)).not.toThrow();
    expect(auditData({})).not.toHaveProperty("document");
  });

  test("takes the language, the confidence, the rules and a path", () => {
    expect(auditText(FAILS, { lang: "vi" }).discrepancies[0]?.message).toContain("cộng lại là 1.262");
    expect(auditText(FAILS, { rules: [] }).checks).toEqual([]);
    expect(auditText(FAILS, { path: "bao-cao.md" }).path).toBe("bao-cao.md");
    expect(auditText(FAILS).path).toBeNull();
    const possible = auditText(FAILS, { minConfidence: "possible" }).discrepancies;
    expect(possible.length).toBeGreaterThanOrEqual(auditText(FAILS).discrepancies.length);
  });

  test("refuses options that it does not know", () => {
    // @ts-expect-error no such confidence
    expect(codeOf(() => auditText(FAILS, { minConfidence: "sure" }))).toBe("options/invalid");
    // @ts-expect-error no such language
    expect(codeOf(() => auditText(FAILS, { lang: "fr" }))).toBe("options/invalid");
  });

  test.each([[undefined], [null], [12], [Buffer.from(FAILS)], [{ tallies: [] }]])(
    "refuses %o, which is no text",
    (input) => {
      // @ts-expect-error a text is a string
      expect(codeOf(() => auditText(input))).toBe("text/invalid");
    },
  );

  test.each(["", " \n", "\uFEFF", "\0", "không có số", "|", "¹", "9".repeat(10_000), "(".repeat(10_000)])(
    "finds nothing in %j",
    (text) => {
      const { discrepancies, coverage } = auditText(text);

      expect(discrepancies).toEqual([]);
      expect(coverage.figures).toBeLessThanOrEqual(1);
    },
  );
});

describe("auditFile", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "crossfoot-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("audits a text as auditText does, under the name of the file", async () => {
    const path = join(folder, "report.md");
    await writeFile(path, FAILS);

    const result = await auditFile(path);

    expect(result).toEqual(auditText(FAILS, { path }));
    expect(result.document?.source).toBe(FAILS);
  });

  test("gives data no document", async () => {
    const path = join(folder, "report.json");
    await writeFile(path, "{}");

    expect(await auditFile(path)).not.toHaveProperty("document");
  });

  test.each([
    ["report.docx", "PK", "file/format"],
    ["report.txt", "%PDF-1.7\n%âãÏÓ\n1 0 obj", "text/binary"],
    ["empty.md", "", "text/empty"],
  ])("refuses %s", async (name, content, code) => {
    const path = join(folder, name);
    await writeFile(path, content);

    await expect(auditFile(path)).rejects.toMatchObject({ code });
    await expect(auditFile(path)).rejects.toThrow(path);
  });
});
