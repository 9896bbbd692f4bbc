import { chmod, mkdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { crossfoot, expectRefusal, temporaryFolder } from "./process.js";
import { put, TEXT_FAILS } from "./small.js";

/** A user that files of this one are closed to. */
const NOBODY = 65534;

let cwd: string;
beforeEach(async () => {
  cwd = await temporaryFolder();
  await put(cwd, "report.md", TEXT_FAILS);
  await chmod(cwd, 0o777);
});

// Whoever may do everything is kept from nothing, and only such a user can run as another.
describe.skipIf(process.getuid?.() !== 0)("a user who may not do everything", { timeout: 60_000 }, () => {
  const asNobody = (...args: string[]) => crossfoot(args, { cwd, uid: NOBODY });

  test("writes no list into a closed folder, and no other beside", async () => {
    await mkdir(join(cwd, "closed"));

    const outcome = await asNobody("check", "report.md", "--format", "csv=a.csv", "--format", "json=closed/a.json");

    expectRefusal(outcome);
    expect(outcome.stderr).toMatch(/^crossfoot: closed\/a\.json: cannot be written \(EACCES\); check that its folder /);
    await expect(stat(join(cwd, "a.csv"))).rejects.toThrow("ENOENT");
  });

  test("replaces no file that is closed, though its folder is not", async () => {
    await chmod(await put(cwd, "a.json", "old"), 0o444);
    await chmod(await put(cwd, "crossfoot-baseline.json", '{ "version": 4, "entries": [] }'), 0o444);

    for (const args of [
      ["--format", "json=a.json"],
      ["--update-baseline", "--accept", "all", "--reason", "mười đơn thuộc cả hai loại", "--author", "Văn phòng"],
    ]) {
      const outcome = await asNobody("check", "report.md", ...args);
      expectRefusal(outcome);
      expect(outcome.stderr).toMatch(
        /cannot be written \(EACCES\); check that its folder exists, and that both may be/,
      );
    }
    expect(await readFile(join(cwd, "a.json"), "utf8")).toBe("old");
  });

  test("writes no configuration and no list of what is accepted into a closed folder", async () => {
    await chmod(cwd, 0o755);

    const outcome = await asNobody("init");
    expectRefusal(outcome);
    expect(outcome.stderr).toMatch(/^crossfoot: crossfoot\.config\.yaml: cannot be written \(EACCES\); check that its/);

    const update = [
      "--update-baseline",
      "--accept",
      "all",
      "--reason",
      "mười đơn thuộc cả hai loại",
      "--author",
      "Văn phòng",
    ];
    expect(await asNobody("check", "report.md", ...update)).toMatchObject({ exitCode: 2, stdout: "" });
    await expect(stat(join(cwd, "crossfoot-baseline.json"))).rejects.toThrow("ENOENT");
  });

  test.each([
    ["closed.md", "crossfoot: closed.md: cannot be read (EACCES); let it be read.\n"],
    ["crossfoot-baseline.json", "crossfoot: crossfoot-baseline.json: cannot be read (EACCES); let it be read.\n"],
    ["crossfoot.config.yaml", "crossfoot: crossfoot.config.yaml: cannot be read (EACCES); let it be read.\n"],
    [
      "package.json",
      "crossfoot: package.json: cannot be read (EACCES); let it be read; it may hold the configuration: or name another one by --config, or none by --no-config.\n",
    ],
  ])("is told of what cannot be read rather than having it passed over: %s", async (name, stderr) => {
    await chmod(await put(cwd, name, "{}"), 0o600);

    const outcome = await asNobody("check", name === "closed.md" ? name : "report.md");

    expect(outcome).toEqual({ exitCode: 2, stdout: "", stderr });
  });
});

test("a list that is written again is for those who could read it before", async () => {
  const list = await put(cwd, "a.json", "old");

  for (const mode of [0o600, 0o664]) {
    await chmod(list, mode);
    await crossfoot(["check", "report.md", "--output", "a.json"], { cwd });
    expect((await stat(list)).mode & 0o777).toBe(mode);
  }
}, 60_000);
