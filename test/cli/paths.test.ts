import { chmod, mkdir, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { JsonOutput } from "../../src/reporters/index.js";
import { crossfoot, expectRefusal, temporaryFolder } from "./process.js";
import { FITS, put, TEXT_FITS } from "./small.js";

describe("check finds files", { timeout: 30_000 }, () => {
  let cwd: string;
  beforeEach(async () => {
    cwd = join(await temporaryFolder(), "here");
    for (const folder of ["a/deep", "node_modules/x", "../there"]) await mkdir(join(cwd, folder), { recursive: true });
    for (const name of ["z.md", "b.md", "é.md", "B.md", "a/deep/c.md", "node_modules/x/no.md"])
      await put(cwd, name, TEXT_FITS);
    for (const name of ["d.yaml", "a/e.yaml", "../there/f.yaml"]) await put(cwd, name, FITS);
  });

  test.each([
    ["by a pattern, sorted", ["*.md"], ["B.md", "b.md", "z.md", "é.md"]],
    ["below, but not in node_modules", ["**/*.md"], ["B.md", "a/deep/c.md", "b.md", "z.md", "é.md"]],
    ["in node_modules where the pattern says so", ["node_modules/**/*.md"], ["node_modules/x/no.md"]],
    ["of several kinds", ["a/**/*.{md,yaml}"], ["a/deep/c.md", "a/e.yaml"]],
    ["once, where they are named twice", ["z.md", "./z.md", "*.md", "z*"], ["z.md", "B.md", "b.md", "é.md"]],
    ["beside the folder, and within it once", ["../*/*.yaml", "d.yaml"], ["../there/f.yaml", "d.yaml"]],
  ])("%s", async (_, args, expected) => {
    expect(await pathsOf(args, cwd)).toEqual(expected);
  });

  test("once, where links lead to it", async () => {
    await symlink("..", join(cwd, "a/up"));
    await symlink("b.md", join(cwd, "y.md"));

    expect(await pathsOf(["b.md", "{b,y}.md", "a/up/b.md"], cwd)).toEqual(["b.md"]);
    expect(await pathsOf(["**/b.md"], cwd)).toHaveLength(1);
  });

  test("by a pattern from the root", async () => {
    expect(await pathsOf([`${cwd}/a/**/*.md`], cwd)).toEqual([join(cwd, "a/deep/c.md")]);
  });

  // Nobody, as root may read everything.
  test("and refuses a pattern below which a folder cannot be read", async () => {
    for (const folder of [dirname(cwd), cwd]) await chmod(folder, 0o755);
    await chmod(join(cwd, "a/deep"), 0o000);
    const uid = process.getuid?.() === 0 ? 65_534 : undefined;

    const outcome = await crossfoot(["check", "**/*.md"], { cwd, ...(uid && { uid }) });
    const without = await crossfoot(["check", "*.md"], { cwd, ...(uid && { uid }) });
    await chmod(join(cwd, "a/deep"), 0o755);

    expectRefusal(outcome);
    expect(outcome.stderr).toMatch(
      /^crossfoot: \*\*\/\*\.md: the folder a\/deep cannot be read \(EACCES\), and what it/,
    );
    expect(without).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test.each([
    ["to nothing", "nowhere.md"],
    ["to itself", "link.md"],
  ])("and refuses a pattern that a link %s matches", async (_, target) => {
    await symlink(target, join(cwd, "a/link.md"));

    const outcome = await crossfoot(["check", "**/*.md"], { cwd });

    expectRefusal(outcome);
    expect(outcome.stderr).toBe("crossfoot: a/link.md: is a link that leads to no file; mend it, or take it away.\n");
  });

  test("and tells of a link to nothing that may have been a folder with such files", async () => {
    for (const name of ["a/archive", "a/.#draft.md", "node_modules/x/archive"])
      await symlink("nowhere", join(cwd, name));

    const below = await crossfoot(["check", "**/*.md", "--quiet"], { cwd });
    const beside = await crossfoot(["check", "*.md", "--quiet"], { cwd });

    const told = "if it is to lead to a folder, what that holds is left out.";
    expect(below).toMatchObject({
      exitCode: 0,
      stderr: `crossfoot: **/*.md: the link a/archive leads nowhere; ${told}\n`,
    });
    expect(beside).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test.each(["[b].md", "b (1).md", "{b,z}.md", "*.md", "!b.md"])(
    "by name where the name is %s, which is a pattern too",
    async (name) => {
      await put(cwd, name, TEXT_FITS);

      expect(await pathsOf([name], cwd)).toEqual([name]);
    },
  );

  test.each([
    ["a pattern without a match", ["*.txt"], [/^crossfoot: \*\.txt: no file matches this pattern; check/]],
    ["a pattern without a match beside one with", ["*.md", "x/*.md"], [/x\/\*\.md: no file matches/]],
    ["a pattern that only folders match", ["a/d*"], [/a\/d\*: no file matches/]],
    ["a folder", ["a"], [/^crossfoot: a: is a folder, expected a file; .* such as "a\/\*\*\/\*\.md"/]],
    ["a folder by its slash", ["a/"], [/"a\/\*\*\/\*\.md"/]],
    [
      "all that is wrong at once",
      ["*.txt", "a", "no.md", "d.yaml"],
      [/\*\.txt: /, /a: is a folder/, /no\.md: no such/],
    ],
  ])("and refuses %s", async (_, args, messages) => {
    const outcome = await crossfoot(["check", ...args], { cwd });

    expectRefusal(outcome);
    for (const message of messages) expect(outcome.stderr).toMatch(message);
    expect(outcome.stderr.match(/^crossfoot: /gm)).toHaveLength(messages.length);
  });
});

async function pathsOf(args: readonly string[], cwd: string): Promise<(string | null)[]> {
  const { stdout, stderr } = await crossfoot(["check", ...args, "--format", "json"], { cwd });
  expect(stderr).toBe("");
  const { sources }: JsonOutput = JSON.parse(stdout);
  return sources.map(({ path }) => path);
}
