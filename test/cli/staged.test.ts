import { spawnSync } from "node:child_process";
import { mkdir, rm, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { crossfoot, temporaryFolder } from "./process.js";
import { put, TEXT_FAILS, TEXT_FITS } from "./small.js";

let folder: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  git("init", "--quiet");
  git("config", "user.email", "office@example.org");
  git("config", "user.name", "Office");
});

describe("what is staged is checked", { timeout: 60_000 }, () => {
  test.each([["1:x.md"], ["báo cáo.md"], ["a\n'b'.md"], ["[a] (1).md"], ["sâu/hơn/a.md"]])(
    "in a file called %j",
    async (name) => {
      await stage(name, TEXT_FAILS);

      expect((await staged("**/*.md")).exitCode).toBe(1);
      expect((await staged(name)).exitCode).toBe(1);
    },
  );

  test("before there is a commit, beside one, and under another name", async () => {
    await stage("a.md", TEXT_FAILS);
    expect((await staged("*.md")).exitCode).toBe(1);
    git("commit", "--quiet", "-m", "a");
    expect(await staged("*.md")).toMatchObject({ exitCode: 0, stderr: "" });
    git("mv", "a.md", "b.md");
    expect((await staged("*.md")).exitCode).toBe(1);
  });

  test("from a folder below, in what lies there and beside it", async () => {
    await stage("below/a.md", TEXT_FAILS);
    await stage("b.md", TEXT_FITS);
    const cwd = join(folder, "below");

    expect((await staged("*.md", cwd)).exitCode).toBe(1);
    expect((await staged("../*.md", cwd)).exitCode).toBe(0);
    expect((await staged("../**/*.md", cwd)).exitCode).toBe(1);
    expect((await staged(join(folder, "below/a.md"), cwd)).exitCode).toBe(1);
  });

  test("in a file that was a link, and not in a link, whose content is a path", async () => {
    await stage("a.md", TEXT_FITS);
    await symlink("a.md", join(folder, "link.md"));
    git("add", "link.md");
    expect(await staged("link.md")).toMatchObject({ exitCode: 0, stderr: "" });
    git("commit", "--quiet", "-m", "link");
    await rm(join(folder, "link.md"));
    await stage("link.md", TEXT_FAILS);

    expect((await staged("link.md")).exitCode).toBe(1);
  });

  test("and neither a submodule nor what is deleted", async () => {
    await stage("a.md", TEXT_FAILS);
    git("commit", "--quiet", "-m", "a");
    git("rm", "--quiet", "a.md");
    git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},part.md`);

    expect(await staged("*.md")).toMatchObject({ exitCode: 0, stderr: "" });
    expect(await staged("a.md")).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test("of the files that a pattern means without --staged too", async () => {
    for (const name of [".hidden/a.md", "node_modules/a.md", "b.md"]) await stage(name, TEXT_FAILS);
    const seen = async (...args: string[]): Promise<string[]> =>
      JSON.parse((await check([...args, "--format", "json"])).stdout).sources.map(
        (each: { path: string }) => each.path,
      );

    for (const pattern of ["**/*.md", ".hidden/*.md", "node_modules/*.md"])
      expect(await seen("--staged", pattern)).toEqual(await seen(pattern));
  });
});

describe("what cannot be checked is refused", { timeout: 60_000 }, () => {
  test("a path that names nothing, as it would pass for ever", async () => {
    await stage("a.md", TEXT_FITS);

    expect(await staged("b.md")).toEqual({
      exitCode: 2,
      stdout: "",
      stderr: "crossfoot: b.md: no such file; check the path.\n",
    });
  });

  test("a file that is no report by its size, as on disk", async () => {
    await stage("a.md", "a".repeat(20 * 1024 * 1024 + 1));

    const { exitCode, stderr } = await staged("a.md");

    expect(exitCode).toBe(2);
    expect(stderr).toBe((await check(["a.md"])).stderr);
  });

  test("a folder without a repository, and a machine without Git", async () => {
    await rm(join(folder, ".git"), { recursive: true });
    const GIT_CEILING_DIRECTORIES = dirname(folder);
    const { exitCode, stderr } = await check(["--staged", "*.md"], folder, { GIT_CEILING_DIRECTORIES });
    expect([exitCode, stderr]).toEqual([
      2,
      expect.stringMatching(/^crossfoot: --staged: Git does not tell [^\n]*[^.]\.\n$/),
    ]);

    expect(await check(["--staged", "*.md"], folder, { PATH: folder })).toMatchObject({ exitCode: 2 });
  });
});

function git(...args: string[]): void {
  const { status, stderr } = spawnSync("git", args, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
}

async function stage(name: string, content: string): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await put(folder, name, content);
  git("add", "--", name);
}

const check = (args: readonly string[], cwd = folder, env = {}) => crossfoot(["check", ...args], { cwd, env });
const staged = (path: string, cwd = folder) => check(["--staged", "--quiet", path], cwd);
