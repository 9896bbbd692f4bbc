import { describe, expect, test } from "vitest";
import type { JsonOutput } from "../../src/reporters/index.js";
import { crossfoot, expectRefusal, temporaryFolder } from "./process.js";
import { FAILS, put, TEXT_FAILS } from "./small.js";

describe("standard input", { timeout: 30_000 }, () => {
  test("is read as text", async () => {
    const { exitCode, stdout } = await crossfoot(["check", "-"], { input: TEXT_FAILS });

    expect(exitCode).toBe(1);
    expect(stdout).toContain("<stdin>");
    expect(stdout).toContain("add up to 1.262, not 1.252");
  });

  test("is read as its name says", async () => {
    const args = ["check", "-", "--stdin-filename", "so-lieu.yaml", "--format", "json"];

    const { exitCode, stdout } = await crossfoot(args, { input: FAILS });

    const { sources }: JsonOutput = JSON.parse(stdout);
    expect(exitCode).toBe(1);
    expect(sources).toMatchObject([{ path: "so-lieu.yaml", discrepancies: [{ rule: "footing/parts-total" }] }]);
  });

  test("without a name has a path that hosts can take, and none to annotate", async () => {
    const of = async (format: string): Promise<string> =>
      (await crossfoot(["check", "-", "--format", `${format}=-`], { input: TEXT_FAILS })).stdout;

    const [issue] = JSON.parse(await of("gitlab"));
    const [run] = JSON.parse(await of("sarif")).runs;
    expect(issue.location.path).toBe("stdin");
    expect(run.artifacts).toEqual([{ location: { uri: "stdin" } }]);
    expect(await of("github")).toMatch(/^::error title=/);
  });

  test("stands among files, and is read once", async () => {
    const file = await put(await temporaryFolder(), "fails.yaml", FAILS);

    const { stdout } = await crossfoot(["check", "-", file, "-", "--format", "json"], { input: TEXT_FAILS });

    const { sources }: JsonOutput = JSON.parse(stdout);
    expect(sources.map(({ path }) => path)).toEqual(["<stdin>", file]);
  });

  test("may be long", async () => {
    const input = TEXT_FAILS.repeat(4000);

    const { exitCode, stdout } = await crossfoot(["extract", "-"], { input });

    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout).figures).toHaveLength(16_000);
  }, 120_000);

  test.each([
    ["YAML", FAILS],
    ["JSON", '{ "tallies": [] }'],
  ])("is not read as prose where it looks like report data: %s", async (_, input) => {
    const outcome = await crossfoot(["check", "-"], { input });

    expectRefusal(outcome);
    expect(outcome.stderr).toMatch(/^crossfoot: <stdin>: looks like report data.*--stdin-filename report\.yaml/);
  });

  test("is read as prose under such a name, whatever it looks like", async () => {
    const input = `report: ghi chép\n\n${TEXT_FAILS}`;

    expectRefusal(await crossfoot(["check", "-"], { input }));
    expect(await crossfoot(["check", "-", "--stdin-filename", "a.txt"], { input })).toMatchObject({ exitCode: 1 });
  });

  test.each([
    ["nothing", "", /<stdin>: .*empty/],
    ["bytes that are no text", Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d, 0x31, 0x2e, 0x37, 0x0a), /<stdin>: .*PDF/],
  ])("is refused where it brings %s", async (_, input, message) => {
    const outcome = await crossfoot(["check", "-"], { input });

    expectRefusal(outcome);
    expect(outcome.stderr).toMatch(message);
  });

  test("is refused under the name of a document", async () => {
    const outcome = await crossfoot(["check", "-", "--stdin-filename", "x.docx"], { input: TEXT_FAILS });

    expectRefusal(outcome);
    expect(outcome.stderr).toMatch(/x\.docx: is a Word document.*convert it to Markdown/);
  });

  test.each([["check"], ["extract"]])("has no name for %s where it is not read", async (command) => {
    const file = await put(await temporaryFolder(), "report.md", TEXT_FAILS);

    const outcome = await crossfoot([command, file, "--stdin-filename", "x.md"]);

    expectRefusal(outcome);
    expect(outcome.stderr).toMatch(/--stdin-filename x\.md: standard input is not read; expected -/);
  });
});
