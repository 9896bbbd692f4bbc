import { describe, expect, test } from "vitest";
import { BINH_LU, crossfoot, expectRefusal, temporaryFolder } from "./process.js";
import { CUT, FAILS, FITS, put } from "./small.js";

describe("the exit code of check is", { timeout: 30_000 }, () => {
  test("1 for a report with exceptions", async () => {
    const { exitCode, stderr } = await crossfoot(["check", BINH_LU]);

    expect(exitCode).toBe(1);
    expect(stderr).toBe("");
  });

  test("0 for the same report when nothing is to fail", async () => {
    const { exitCode, stdout } = await crossfoot(["check", BINH_LU, "--fail-on", "never"]);

    expect(exitCode).toBe(0);
    expect(stdout).toContain("EXCEPTIONS");
  });

  test("0 for a report that fits", async () => {
    const file = await put(await temporaryFolder(), "fits.yaml", FITS);

    const { exitCode, stdout, stderr } = await crossfoot(["check", file]);

    expect(exitCode).toBe(0);
    expect(stdout).toContain("No discrepancies.");
    expect(stderr).toBe("");
  });

  test.each([
    ["error", 0],
    ["warning", 0],
    ["info", 1],
  ])("decided by the threshold: a note under --fail-on %s gives %i", async (threshold, expected) => {
    const file = await put(await temporaryFolder(), "cut.yaml", CUT);

    const { exitCode, stdout } = await crossfoot(["check", file, "--fail-on", threshold]);

    expect(exitCode).toBe(expected);
    expect(stdout).toContain("32,2%");
  });

  test("1 where only one of several files fails", async () => {
    const folder = await temporaryFolder();
    const files = [await put(folder, "fits.yaml", FITS), await put(folder, "fails.yaml", FAILS)];

    expect((await crossfoot(["check", ...files])).exitCode).toBe(1);
  });
});

test("no arguments at all are refused, with the usage on stderr", async () => {
  const { exitCode, stdout, stderr } = await crossfoot([]);

  expect(exitCode).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain("Usage: crossfoot");
});

test("check without a file is refused", async () => {
  const outcome = await crossfoot(["check"]);

  expectRefusal(outcome);
});
