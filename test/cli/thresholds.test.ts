import { beforeEach, describe, expect, test } from "vitest";
import { crossfoot, expectRefusal, temporaryFolder } from "./process.js";
import { CUT, FAILS, put } from "./small.js";

let cwd: string;
beforeEach(async () => {
  cwd = await temporaryFolder();
  await put(cwd, "fails.yaml", FAILS);
  await put(cwd, "cut.yaml", CUT);
  await put(cwd, "loose.md", "Trong kỳ có 7 lượt khách.\n");
  await put(cwd, "crossfoot.config.yaml", "rules: { proportion/rounded-not-cut: warning }\n");
});

describe("check", { timeout: 60_000 }, () => {
  test.each([
    ["0", 1, "crossfoot: 1 warnings, more than the 0 of --max-warnings.\n"],
    ["1", 0, ""],
  ])("with --max-warnings %s and one warning exits with %i", async (most, exitCode, stderr) => {
    expect(await crossfoot(["check", "cut.yaml", "--max-warnings", most], { cwd })).toMatchObject({ exitCode, stderr });
  });

  test.each(["-1", "x", "1.5"])("refuses --max-warnings %s", async (most) => {
    expectRefusal(await crossfoot(["check", "cut.yaml", "--max-warnings", most], { cwd }));
  });

  test("with --quiet lists what fails the run, and says how much else there is", async () => {
    const { exitCode, stdout } = await crossfoot(["check", "fails.yaml", "cut.yaml", "--quiet"], { cwd });

    expect(exitCode).toBe(1);
    expect(stdout).toContain("footing/parts-total");
    expect(stdout).not.toContain("rounded-not-cut");
    expect(stdout).not.toContain("No discrepancies.");
    expect(stdout).toContain("0 exceptions, 0 queries, 1 left out of this list.");
  });

  test("counts for --max-warnings what --quiet leaves out", async () => {
    expect((await crossfoot(["check", "cut.yaml", "--quiet", "--max-warnings", "0"], { cwd })).exitCode).toBe(1);
  });

  test("tells of a file in which there was nothing to check", async () => {
    const { exitCode, stderr } = await crossfoot(["check", "cut.yaml", "loose.md"], { cwd });

    expect(exitCode).toBe(0);
    expect(stderr).toBe("crossfoot: loose.md: nothing to check in it (1 figure).\n");
  });

  test("says nothing of its progress to a pipe, and keeps the order of many files", async () => {
    const names = Array.from({ length: 12 }, (_, index) => `cut-${String(index).padStart(2, "0")}.yaml`);
    for (const name of names) await put(cwd, name, CUT);

    const { stdout, stderr } = await crossfoot(["check", "cut-*.yaml"], { cwd });

    expect(stderr).toBe("");
    expect(stdout.match(/^cut-\d\d\.yaml/gm)).toEqual(names);
  });
});
