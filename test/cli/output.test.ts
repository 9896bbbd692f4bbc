import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { BINH_LU, crossfoot, expectRefusal, temporaryFolder } from "./process.js";
import { FAILS, put } from "./small.js";

describe("check --output", { timeout: 30_000 }, () => {
  test("writes the list to the file and nothing to the screen", async () => {
    const folder = await temporaryFolder();
    const output = join(folder, "list.json");

    const { exitCode, stdout, stderr } = await crossfoot(["check", BINH_LU, "--format", "json", "--output", output]);

    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 1, stdout: "", stderr: "" });
    expect(await readFile(output, "utf8")).toBe((await crossfoot(["check", BINH_LU, "--format", "json"])).stdout);
    expect(await readdir(folder)).toEqual(["list.json"]);
  });

  test("replaces an older list", async () => {
    const folder = await temporaryFolder();
    const [input, output] = [await put(folder, "fails.yaml", FAILS), await put(folder, "list.txt", "old")];

    await crossfoot(["check", input, "--output", output]);

    expect(await readFile(output, "utf8")).toContain("43 + 351 = 394");
  });

  test("writes no escape codes, even where colours are forced", async () => {
    const folder = await temporaryFolder();
    const [input, output] = [await put(folder, "fails.yaml", FAILS), join(folder, "list.txt")];

    await crossfoot(["check", input, "--output", output], { env: { FORCE_COLOR: "1" } });

    expect(await readFile(output, "utf8")).not.toContain("\u001b");
  });

  test.skipIf(!existsSync("/dev/full"))("says of a full disk to make room", async () => {
    const outcome = await crossfoot(["check", BINH_LU, "--output", "/dev/full"]);

    expectRefusal(outcome);
    expect(outcome.stderr).toMatch(/full: cannot be written \(ENOSPC\); make room\.\n$/);
  });

  test("refuses a folder that does not exist, and leaves nothing behind", async () => {
    const folder = await temporaryFolder();
    const output = join(folder, "missing", "list.txt");

    const outcome = await crossfoot(["check", BINH_LU, "--output", output]);

    expectRefusal(outcome);
    expect(outcome.stderr).toContain(`${output}: cannot be written`);
    expect(outcome.stderr).toMatch(/check that its folder exists/);
    expect(await readdir(folder)).toEqual([]);
  });

  test("refuses to write two formats to one file by two names, through a link to it or to its folder", async () => {
    const folder = await temporaryFolder();
    const list = await put(folder, "list.json", "old");
    await put(folder, "fails.yaml", FAILS);
    await symlink(list, join(folder, "link.csv"));
    await symlink(folder, join(folder, "again"));
    const two = (one: string, other: string) =>
      crossfoot(["check", "fails.yaml", "--format", `json=${one}`, "--format", `csv=${other}`], { cwd: folder });

    for (const [one, other] of [
      ["list.json", "link.csv"],
      ["new", "again/new"],
    ] as const) {
      const outcome = await two(one, other);
      expectRefusal(outcome);
      expect(outcome.stderr).toContain(`${one} and ${other} are one file, through a link; expected another file`);
    }
    expect(await readFile(list, "utf8")).toBe("old");
    expect(await readdir(folder)).not.toContain("new");
  });

  test("refuses to replace a folder, and leaves nothing behind", async () => {
    const folder = await temporaryFolder();
    const output = join(folder, "list");
    await mkdir(output);

    const outcome = await crossfoot(["check", BINH_LU, "--output", output]);

    expectRefusal(outcome);
    expect(outcome.stderr).toContain(`${output}: cannot be written`);
    expect(await readdir(folder)).toEqual(["list"]);
  });

  test.each([
    ["a folder that does not exist", "missing/list.txt"],
    ["a folder", "folder"],
  ])("that is %s leaves the baseline, every other file and the screen as they were", async (_, output) => {
    const cwd = await temporaryFolder();
    await mkdir(join(cwd, "folder"));
    await put(cwd, "fails.yaml", FAILS);
    await put(cwd, "list.csv", "old");
    const signed = ["--update-baseline", "--accept", "all", "--reason", "counted twice", "--author", "Office"];
    const formats = ["--format", "pretty", "--format", "csv=list.csv", "--format", `json=${output}`];

    const outcome = await crossfoot(["check", "fails.yaml", ...signed, ...formats], { cwd });

    expectRefusal(outcome);
    expect((await readdir(cwd)).sort()).toEqual(["fails.yaml", "folder", "list.csv"]);
    expect(await readFile(join(cwd, "list.csv"), "utf8")).toBe("old");
  });

  test("is not the baseline that the run begins, by whatever name", async () => {
    const cwd = await temporaryFolder();
    await put(cwd, "fails.yaml", FAILS);
    const signed = ["--update-baseline", "--accept", "all", "--reason", "counted twice", "--author", "Office"];

    const outcome = await crossfoot(["check", "fails.yaml", ...signed, "--output", "./crossfoot-baseline.json"], {
      cwd,
    });

    expectRefusal(outcome);
    expect(outcome.stderr).toContain("./crossfoot-baseline.json: is one of the files that are read");
    expect(await readdir(cwd)).toEqual(["fails.yaml"]);
  });

  test("leaves an older list as it was when the input is bad", async () => {
    const folder = await temporaryFolder();
    const [input, output] = [await put(folder, "bad.yaml", "talies: []"), await put(folder, "list.txt", "old")];

    const outcome = await crossfoot(["check", input, "--output", output]);

    expectRefusal(outcome);
    expect(await readFile(output, "utf8")).toBe("old");
    expect((await readdir(folder)).sort()).toEqual(["bad.yaml", "list.txt"]);
  });
});
