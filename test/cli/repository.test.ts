import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeEach, describe, expect, test } from "vitest";
import { crossfoot, temporaryFolder } from "./process.js";
import { FAILS, put } from "./small.js";

const ALONE = { GITHUB_WORKSPACE: "", CI_PROJECT_DIR: "" };

let root: string;
let below: string;
beforeEach(async () => {
  root = await temporaryFolder();
  below = join(root, "reports", "năm 2026");
  await mkdir(below, { recursive: true });
  await mkdir(join(root, "tools"));
  await put(below, "a.yaml", FAILS);
});

/** The path by which each format names a file. */
async function pathsOf(
  path: string,
  cwd: string,
  env: Record<string, string> = ALONE,
): Promise<Record<string, string>> {
  const written = async (format: string): Promise<string> =>
    (await crossfoot(["check", path, "--format", format], { cwd, env })).stdout;
  const [github, gitlab, sarif] = [await written("github"), await written("gitlab"), await written("sarif")];
  const [result] = JSON.parse(sarif).runs[0].results;
  return {
    github: /file=([^,]*),/.exec(github)?.[1] ?? "",
    gitlab: JSON.parse(gitlab)[0].location.path,
    sarif: result.locations[0].physicalLocation.artifactLocation.uri,
  };
}

const FROM_ROOT = {
  github: "reports/năm 2026/a.yaml",
  gitlab: "reports/năm 2026/a.yaml",
  sarif: "reports/n%C4%83m%202026/a.yaml",
};

describe("a host of repositories is told of files", { timeout: 60_000 }, () => {
  test.each<[string, () => Promise<unknown>, string[]]>([
    ["of which Git keeps the root", () => mkdir(join(root, ".git")), []],
    ["of which a file leads to what Git keeps", () => put(root, ".git", "gitdir: elsewhere\n"), []],
    ["of the workspace of GitHub", () => mkdir(join(below, ".git")), ["GITHUB_WORKSPACE"]],
    ["of the project of GitLab", () => mkdir(join(below, ".git")), ["CI_PROJECT_DIR"]],
  ])("%s, from there, in whatever folder the run is", async (_, make, told) => {
    await make();
    const env = { ...ALONE, ...Object.fromEntries(told.map((name) => [name, root])) };

    expect(await pathsOf("a.yaml", below, env)).toEqual(FROM_ROOT);
    expect(await pathsOf("../reports/năm 2026/a.yaml", join(root, "tools"), env)).toEqual(FROM_ROOT);
  });

  test("of another repository than that of the job from the root of that", async () => {
    await mkdir(join(root, ".git"));
    const elsewhere = { ...ALONE, GITHUB_WORKSPACE: join(root, "tools") };

    expect(await pathsOf("a.yaml", below, elsewhere)).toEqual(FROM_ROOT);
  });

  test("of no repository from the working directory, and of what lies outside by their whole paths", async () => {
    await mkdir(join(root, "tools", ".git"));

    expect(await pathsOf("năm 2026/a.yaml", join(root, "reports"))).toMatchObject({ gitlab: "năm 2026/a.yaml" });
    expect(await pathsOf("../reports/năm 2026/a.yaml", join(root, "tools"))).toMatchObject({
      gitlab: join(below, "a.yaml"),
      sarif: pathToFileURL(join(below, "a.yaml")).href,
    });
  });
});
