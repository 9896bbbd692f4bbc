import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { BINH_LU, crossfoot, expectRefusal, ROOT, temporaryFolder } from "./process.js";
import { put, TEXT_FITS } from "./small.js";

let cwd: string;
beforeEach(async () => {
  cwd = await temporaryFolder();
  await put(cwd, "report.md", TEXT_FITS);
});

const ENDS = /crossfoot\.config\.mjs: it, or a module that it names, ends the program or never finishes/;

describe("a configuration whose modules do more than export", { timeout: 60_000 }, () => {
  test.each([
    ["exits", "process.exit(0);", ENDS],
    ["never finishes", "await new Promise(() => {});", ENDS],
    ["rejects with nothing", "await Promise.reject(undefined);", /mjs: cannot be loaded: it threw undefined/],
    [
      "throws later",
      "setTimeout(() => { throw new Error('late'); }); export default {};",
      /throws or leaves behind: late;/,
    ],
    ["leaves a rejection behind", "Promise.reject(new Error('left')); export default {};", /leaves behind: left;/],
  ])("is refused where it %s", async (_, module, said) => {
    await put(cwd, "crossfoot.config.mjs", module);

    const outcome = await crossfoot(["check", "report.md"], { cwd });

    expectRefusal(outcome);
    expect(outcome.stderr).toMatch(said);
  });

  test("is no reason to go on for ever where it leaves a timer behind, and cuts nothing off", async () => {
    await put(cwd, "crossfoot.config.mjs", "setInterval(() => {}, 1000); export default {};");
    const args = ["check", BINH_LU, "--format", "json", "--no-baseline"];
    const config = ["--config", join(cwd, "crossfoot.config.mjs")];

    const [plain, held] = await Promise.all([crossfoot([...args, "--no-config"]), crossfoot([...args, ...config])]);

    expect(held).toEqual(plain);
    expect(held.exitCode).toBe(1);
    expect(held.stdout.length).toBeGreaterThan(2 * 64 * 1024);
  });

  test.each([
    ["itself", { "crossfoot.config.mjs": "WAITS; export default {};" }, "crossfoot.config.mjs"],
    [
      "in a plugin",
      { "crossfoot.config.yaml": "plugins: [./rules.mjs]", "rules.mjs": "WAITS; export const rules = [];" },
      "crossfoot.config.yaml",
    ],
  ])("is not waited for without end where it keeps the process alive %s", async (_, files, named) => {
    for (const [name, content] of Object.entries(files))
      await put(cwd, name, content.replace("WAITS", "await new Promise(() => setInterval(() => {}, 1000))"));

    // Half a minute passes in a second.
    const hurry = "const set = globalThis.setTimeout; globalThis.setTimeout = (f, ms) => set(f, ms / 30);";
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hurry)}` };
    const outcome = await crossfoot(["check", "report.md"], { cwd, env });

    expectRefusal(outcome);
    expect(outcome.stderr).toContain(
      `crossfoot: ${named}: it, or a module that it names, is not loaded after 30 seconds;`,
    );
  });

  test("is told in the language that is asked for, and names itself where a plugin of it exits", async () => {
    await put(cwd, "rules.mjs", "process.exit(0);");
    await put(cwd, "crossfoot.config.yaml", "plugins: [./rules.mjs]\n");

    const outcome = await crossfoot(["check", "report.md", "--lang", "vi"], { cwd });

    expectRefusal(outcome);
    expect(outcome.stderr).toMatch(/crossfoot\.config\.yaml: tệp này, hoặc mô-đun nêu trong đó, kết thúc chương trình/);
  });

  test("is no success where a rule exits in the middle of a run", async () => {
    await put(cwd, "crossfoot.config.mjs", EXITING);

    const outcome = await crossfoot(["check", "report.md"], { cwd });

    expectRefusal(outcome);
    expect(outcome.stderr).toContain("ended before the work was done, by a rule or module of the configuration");
  });
});

describe("a configuration that would be passed over", { timeout: 60_000 }, () => {
  test.each([
    [
      "under a key that is almost right",
      "package.json",
      '{ "crossFoot": {} }',
      /unexpected key "crossFoot", expected "crossfoot"/,
    ],
    [
      "in a broken package.json without quotes",
      "package.json",
      "{ crossfoot: {} }",
      /:1:3: broken JSON: .*; it mentions "crossfoot"/,
    ],
    [
      "in a form that is not read",
      "crossfoot.config.ts",
      "export default {};",
      /config\.ts: is not read in this form; expected .*\.mjs/,
    ],
  ])("is refused: %s", async (_, name, content, said) => {
    await put(cwd, name, content);
    await mkdir(join(cwd, "below"));

    const outcome = await crossfoot(["check", "../report.md"], { cwd: join(cwd, "below") });

    expectRefusal(outcome);
    expect(outcome.stderr).toMatch(said);
  });

  test.each([
    ['["!drafts/**"]', /files: patterns behind ! only take files out/],
    [
      '["/srv/reports/*.md"]',
      /files\/0: unexpected "\/srv\/reports\/\*\.md", expected a pattern from the folder of this file/,
    ],
    ['["drafts/"]', /files\/0: unexpected "drafts\/", expected files rather than a folder, such as "drafts\/\*\*"/],
    ["['drafts\\a.md']", /files\/0: unexpected .*, expected slashes between folders: "drafts\/a\.md"/],
    ['["drafts/**", "!**"]', /files: "!\*\*" takes every file out again/],
  ])("is refused where an override of it matches no file: %s", async (files, said) => {
    await put(cwd, "crossfoot.config.yaml", `overrides:\n  - files: ${files}\n    rules: { "footing/*": off }\n`);

    const outcome = await crossfoot(["config"], { cwd });

    expectRefusal(outcome);
    expect(outcome.stderr).toMatch(said);
  });

  test.each([
    ["a package.json without the key", "package.json", '{ "name": "x" }', /package\.json: has no key "crossfoot"/],
    [
      "a file of another kind",
      "office.txt",
      "x",
      /office\.txt: unexpected file type, expected a configuration in \.json/,
    ],
  ])("is refused by what it is: %s", async (_, name, content, said) => {
    await put(cwd, name, content);

    const outcome = await crossfoot(["check", "report.md", "--config", name], { cwd });

    expectRefusal(outcome);
    expect(outcome.stderr).toMatch(said);
  });

  test("is refused where an override sets nothing", async () => {
    await put(cwd, "crossfoot.config.yaml", 'overrides:\n  - files: ["../other/*.md", "[a].md", "!b.md"]\n');

    const outcome = await crossfoot(["config"], { cwd });

    expectRefusal(outcome);
    expect(outcome.stderr).toMatch(
      /^crossfoot: crossfoot\.config\.yaml:2:\d+: \/overrides\/0: sets nothing for these files, [^\n]*\n$/,
    );
  });
});

const EXITING = `
import { defineRule } from ${JSON.stringify(join(ROOT, "dist/index.js"))};
const words = { en: "It exits.", vi: "Kết thúc." };
const example = { title: "none", data: {}, messages: [] };
const rule = defineRule({
  id: "office/exits", kind: "query", severity: "info", summary: words, rationale: words,
  messages: { en: {}, vi: {} }, examples: { holds: [example], fails: [example] },
  check() { process.exit(0); },
});
export default { plugins: [{ rules: [rule] }] };
`;
