import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { JsonOutput } from "../../src/reporters/index.js";
import { BINH_LU, BINH_LU_TEXT, crossfoot, expectRefusal, ROOT, temporaryFolder } from "./process.js";
import { FAILS, FITS, put, TEXT_FAILS, TEXT_FITS } from "./small.js";

describe("check of a text", { timeout: 60_000 }, () => {
  test("places every figure where its print stands in the file", async () => {
    const { sources } = await checked(BINH_LU_TEXT);

    const lines = (await readFile(join(ROOT, BINH_LU_TEXT), "utf8")).split("\n");
    const [{ figures } = { figures: [] }] = sources;
    expect(figures.length).toBeGreaterThan(200);
    for (const { printed, line, column, endLine, endColumn } of figures) {
      expect(endLine).toBe(line);
      expect(lines[Number(line) - 1]?.slice(Number(column) - 1, Number(endColumn) - 1)).toBe(printed);
    }
  });

  test.each([
    ["a byte order mark", (text: string) => `\uFEFF${text}`],
    ["CRLF line ends", (text: string) => `Báo cáo\r\n\r\n${text.replaceAll("\n", "\r\n")}`],
    ["letters with their accents apart", (text: string) => text.normalize("NFD")],
    ["blanks doubled", (text: string) => text.replaceAll(" đơn", "  đơn")],
  ])("counts lines and columns of the file as it is on disk, with %s", async (_, made) => {
    const text = made(TEXT_FAILS);
    const file = await put(await temporaryFolder(), "report.md", text);

    const { sources } = await checked(file);

    const lines = text.split(/\r?\n/);
    const [discrepancy] = sources[0]?.discrepancies ?? [];
    const digits = discrepancy?.figures.map(({ line, column }) => lines[Number(line) - 1]?.slice(Number(column) - 1));
    expect(digits?.map((rest) => rest?.match(/^[\d.]+/)?.[0])).toEqual(["1.252", "845", "305", "112"]);
  });

  test("leaves out the document that it was read from", async () => {
    const { sources } = await checked(BINH_LU_TEXT);

    expect(sources[0]).not.toHaveProperty("document");
  });

  test("fails where the figures contradict each other, and only there", async () => {
    const folder = await temporaryFolder();
    const [fits, fails] = [await put(folder, "fits.txt", TEXT_FITS), await put(folder, "fails.txt", TEXT_FAILS)];

    const [good, bad] = await Promise.all([crossfoot(["check", fits]), crossfoot(["check", fails])]);

    expect(good).toMatchObject({ exitCode: 0, stderr: "", stdout: expect.stringContaining("No discrepancies.") });
    expect(bad).toMatchObject({
      exitCode: 1,
      stderr: "",
      stdout: expect.stringContaining("add up to 1.262, not 1.252"),
    });
  });

  test.each(["report.md", "report.markdown", "report.txt", "report.TEXT", "report", "430.BC-DU", "báo cáo (1).md"])(
    "takes a file named %s as text",
    async (name) => {
      const file = await put(await temporaryFolder(), name, TEXT_FAILS);

      expect((await crossfoot(["check", file])).stdout).toContain("add up to 1.262, not 1.252");
    },
  );

  test("beside data gives one list, in the order given", async () => {
    const folder = await temporaryFolder();
    const files = [
      await put(folder, "b.yaml", FAILS),
      await put(folder, "c.md", TEXT_FAILS),
      await put(folder, "a.json", JSON.stringify({ tallies: [] })),
    ];

    const { sources, summary } = await checked(...files);

    expect(sources.map(({ path }) => path)).toEqual(files);
    expect(sources.map(({ discrepancies }) => discrepancies.length)).toEqual([1, 1, 0]);
    expect(summary).toMatchObject({ sources: 3, discrepancies: 2 });
  });

  test("without figures that belong together passes beside one that has them, and is refused alone", async () => {
    const folder = await temporaryFolder();
    const [none, fits] = [await put(folder, "none.md", "Không có gì.\n"), await put(folder, "fits.yaml", FITS)];

    const [both, alone] = await Promise.all([crossfoot(["check", none, fits]), crossfoot(["check", none])]);

    expect(both.exitCode).toBe(0);
    expectRefusal(alone);
    expect(alone.stderr).toMatch(/Nothing to check \(.*none\.md: 0 figures\)/);
  });

  test("gives the same bytes twice", async () => {
    const run = () => crossfoot(["check", BINH_LU_TEXT, BINH_LU, "--format", "json"]);

    const [first, second] = await Promise.all([run(), run()]);

    expect(second.stdout === first.stdout).toBe(true);
  });
});

async function checked(...files: string[]): Promise<JsonOutput> {
  return JSON.parse((await crossfoot(["check", ...files, "--format", "json"])).stdout);
}
