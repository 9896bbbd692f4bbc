import { describe, expect, test } from "vitest";
import type { JsonOutput } from "../../src/reporters/index.js";
import { crossfoot, temporaryFolder } from "./process.js";
import { FAILS, FITS, put } from "./small.js";

describe("check", { timeout: 30_000 }, () => {
  test("speaks English unless asked to speak Vietnamese", async () => {
    const file = await put(await temporaryFolder(), "fails.yaml", FAILS);

    const [english, vietnamese] = await Promise.all([
      crossfoot(["check", file]),
      crossfoot(["check", file, "--lang", "vi"]),
    ]);

    expect(english.stdout).toContain("EXCEPTIONS: the figures contradict each other");
    expect(english.stdout).toContain("add up to 394, not 399");
    expect(vietnamese.stdout).toContain("SAI LỆCH: các số liệu mâu thuẫn nhau");
    expect(vietnamese.stdout).toContain("cộng lại là 394, không phải 399");
    expect(vietnamese.stdout).not.toMatch(/error|EXCEPTION|arithmetic|why:|figures/);
    expect(vietnamese.exitCode).toBe(1);
  });

  test.each([
    ["certain", ["certain"]],
    ["likely", ["certain", "likely"]],
    ["possible", ["certain", "likely", "possible"]],
  ])("--min-confidence %s leaves out what is less sure", async (least, expected) => {
    const tally = (confidence: string) => `
  - id: ${confidence}
    key: { concept: ${confidence} }
    confidence: ${confidence}
    total: "399"
    dimensions: { channel: { cells: { online: "43", other: "351" } } }`;
    const content = `tallies:${["possible", "certain", "likely"].map(tally).join("")}\n`;
    const file = await put(await temporaryFolder(), "fails.yaml", content);

    const { stdout } = await crossfoot(["check", file, "--format", "json", "--min-confidence", least]);

    const { sources }: JsonOutput = JSON.parse(stdout);
    const found = sources[0]?.discrepancies.map(({ confidence }) => confidence);
    expect(new Set(found)).toEqual(new Set(expected));
  });

  test("hides what is only possible unless asked", async () => {
    const unsure = FAILS.replace("id: procedures", "id: procedures\n    confidence: possible");
    const content = `${FITS}${unsure.replace("\ntallies:\n", "")}`;
    const file = await put(await temporaryFolder(), "possible.yaml", content);

    const [hidden, shown] = await Promise.all([
      crossfoot(["check", file]),
      crossfoot(["check", file, "--min-confidence", "possible"]),
    ]);

    expect(hidden).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("No discrepancies.") });
    expect(shown).toMatchObject({ exitCode: 1, stdout: expect.stringContaining("not 399") });
  });
});

describe("check of several files", { timeout: 30_000 }, () => {
  test("lists them in the order given", async () => {
    const folder = await temporaryFolder();
    const files = [
      await put(folder, "z.yaml", FITS),
      await put(folder, "a.yaml", FAILS),
      await put(folder, "m.yaml", FITS),
    ];

    const [pretty, json] = await Promise.all([
      crossfoot(["check", ...files]),
      crossfoot(["check", ...files, "--format", "json"]),
    ]);

    const { sources }: JsonOutput = JSON.parse(json.stdout);
    expect(sources.map(({ path }) => path)).toEqual(files);
    const places = files.map((file) => pretty.stdout.indexOf(file));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
  });
});
