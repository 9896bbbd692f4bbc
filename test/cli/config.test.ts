import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { JsonOutput } from "../../src/reporters/index.js";
import { crossfoot, expectRefusal, ROOT, temporaryFolder } from "./process.js";
import { CUT, FAILS, put } from "./small.js";

let cwd: string;
beforeEach(async () => {
  cwd = await temporaryFolder();
  await mkdir(join(cwd, "below/deeper"), { recursive: true });
  await put(cwd, "fails.yaml", FAILS);
  await put(cwd, "below/cut.yaml", CUT);
});

const OFF = { rules: { "footing/*": "off", "proportion/rounded-not-cut": "warning" } };

describe("a configuration", { timeout: 60_000 }, () => {
  test.each<[string, string, string]>([
    ["JSON", "crossfoot.config.json", JSON.stringify(OFF)],
    ["YAML", "crossfoot.config.yaml", "rules:\n  footing/*: off\n  proportion/rounded-not-cut: warning\n"],
    ["a module", "crossfoot.config.mjs", `export default ${JSON.stringify(OFF)};`],
    ["a script", "crossfoot.config.js", `module.exports = ${JSON.stringify(OFF)};`],
    ["a key of package.json", "package.json", JSON.stringify({ name: "x", crossfoot: OFF })],
    ["a key of a package.json with a byte order mark", "package.json", `\uFEFF${JSON.stringify({ crossfoot: OFF })}`],
  ])("is found from the working directory upwards, as %s", async (_, name, content) => {
    await put(cwd, name, content);

    expect(await found(["../cut.yaml", "../../fails.yaml"], "below/deeper")).toEqual([
      "proportion/rounded-not-cut warning",
    ]);
  });

  test.each(["check", "config"])("in a broken package.json is refused with the place by %s", async (command) => {
    await put(cwd, "package.json", '{\n  "name": "x",\n  "crossfoot": { "failOn": "info", }\n}\n');

    const outcome = await crossfoot(command === "check" ? ["check", "../fails.yaml"] : ["config"], {
      cwd: join(cwd, "below"),
    });

    expectRefusal(outcome);
    expect(outcome.stderr).toMatch(/package\.json:3:\d+: broken JSON: [^\n]*may hold the configuration: mend it/);
  });

  test.each([
    ["crossfoot.config.yaml", "lang: vi\nrulse: {}\n"],
    ["crossfoot.config.json", '{ "lang": "vi", "rulse": {} }\n'],
    ["crossfoot.config.js", 'module.exports = {\n  lang: "vi",\n  rulse: {},\n};\n'],
  ])("that is broken is refused in the language that it sets: %s", async (name, content) => {
    await put(cwd, name, content);

    const outcome = await crossfoot(["check", "fails.yaml"], { cwd });

    expectRefusal(outcome);
    expect(outcome.stderr).toMatch(/khóa lạ "rulse", cần "rules" \(có phải ý bạn là vậy\?\)/);
  });

  test.each<[string, Record<string, string>, string[]]>([
    ["does not mention it", { "package.json": '{ "name": "x", }' }, []],
    [
      "stands beside another one",
      { "package.json": '{ "crossfoot": {}, }', "crossfoot.config.yaml": "lang: en\n" },
      [],
    ],
    ["is not asked for", { "package.json": '{ "crossfoot": {}, }' }, ["--no-config"]],
  ])("of a broken package.json that %s is not missed", async (_, files, args) => {
    for (const [name, content] of Object.entries(files)) await put(cwd, name, content);

    expect(await found(["fails.yaml", ...args])).toEqual(["footing/parts-total error"]);
  });

  test("that is nearer wins; a package.json without the key is passed by", async () => {
    await put(cwd, "crossfoot.config.json", JSON.stringify(OFF));
    await put(cwd, "below/crossfoot.config.yml", "rules: { proportion/rounded-not-cut: off }\n");
    await put(cwd, "below/deeper/package.json", "{}");

    expect(await found(["../../fails.yaml", "../cut.yaml"], "below/deeper")).toEqual(["footing/parts-total error"]);
  });

  test("is the one that is named, or none", async () => {
    await put(cwd, "crossfoot.config.json", JSON.stringify(OFF));
    await put(cwd, "other.yaml", "rules: { footing/parts-total: info }\n");

    expect(await found(["fails.yaml", "--config", "other.yaml"])).toEqual(["footing/parts-total info"]);
    expect(await found(["fails.yaml", "--no-config"])).toEqual(["footing/parts-total error"]);
  });

  test("builds on presets, files and modules, and overrides by patterns from its own folder", async () => {
    await put(cwd, "office.yaml", "extends: minimal\nrules: { proportion/rounded-not-cut: info }\n");
    const config = `
      import own from "./rules.mjs";
      export default {
        extends: ["./office.yaml"],
        plugins: [own],
        rules: { "office/many": "info" },
        overrides: [{ files: ["below/**"], rules: { "proportion/rounded-not-cut": "warning", "office/*": "off" } }],
      };`;
    await put(cwd, "crossfoot.config.mjs", config);
    await put(cwd, "rules.mjs", PLUGIN);

    expect(await found(["../fails.yaml", "cut.yaml"], "below")).toEqual([
      "footing/parts-total error",
      "office/many info",
      "proportion/rounded-not-cut warning",
    ]);
  });

  test("sets what the command line does not", async () => {
    await put(cwd, "crossfoot.config.yaml", "lang: vi\nfailOn: never\nmaxWarnings: 5\n");

    const configured = await crossfoot(["check", "fails.yaml"], { cwd });
    const told = await crossfoot(["check", "fails.yaml", "--lang", "en", "--fail-on", "error"], { cwd });

    expect(configured).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("SAI LỆCH") });
    expect(told).toMatchObject({ exitCode: 1, stdout: expect.stringContaining("EXCEPTIONS") });
  });

  test.each<[string, Record<string, string>, RegExp]>([
    [
      "two of a folder",
      { "crossfoot.config.json": "{}", "crossfoot.config.yaml": "a: b" },
      /has crossfoot\.config\.json and/,
    ],
    [
      "an unknown rule",
      { "crossfoot.config.yaml": "rules:\n  footing/part-total: off\n" },
      /yaml:2:\d+: .*did you mean "footing\/parts-total"/,
    ],
    [
      "an unknown key of package.json",
      { "package.json": '{\n"crossfoot": {\n"rule": {}\n}}' },
      /package\.json:3:1: \/rule: unexpected key/,
    ],
    [
      "an unknown key and an unknown rule, placed where they are named",
      { "crossfoot.config.yaml": "lang: en\nrules:\n  footing/part-total:\n    off\n" },
      /crossfoot\.config\.yaml:3:3: \/rules\/footing~1part-total: there is no rule .*did you mean "footing\/parts-total"/,
    ],
    [
      "an unknown key of YAML",
      { "crossfoot.config.yaml": "lang: en\nrule:\n  a: off\n" },
      /crossfoot\.config\.yaml:2:1: \/rule: unexpected key/,
    ],
    ["broken YAML", { "crossfoot.config.yaml": "rules: [" }, /crossfoot\.config\.yaml:1:\d+: broken YAML/],
    ["a module that throws", { "crossfoot.config.mjs": 'throw new Error("no luck")' }, /cannot be loaded: no luck/],
    [
      "a module of nothing",
      { "crossfoot.config.mjs": "export const x = 1;" },
      /crossfoot\.config\.mjs: exports no configuration/,
    ],
    [
      "a circle",
      { "crossfoot.config.yaml": "extends: ./a.yaml", "a.yaml": "extends: ./crossfoot.config.yaml" },
      /extends itself: .* → a\.yaml → /,
    ],
    ["a file that is not there", { "crossfoot.config.yaml": "extends: [./a.yaml]" }, /a\.yaml: no such file/],
    [
      "a plugin that is not there",
      { "crossfoot.config.yaml": "plugins: [no-such]" },
      /no module "no-such"; expected a package/,
    ],
    [
      "a plugin of nothing",
      { "crossfoot.config.yaml": "plugins: [./a.mjs]", "a.mjs": "export default 1" },
      /exports neither/,
    ],
    [
      "a plugin of no rules",
      { "crossfoot.config.yaml": "plugins: [./a.mjs]", "a.mjs": "export const rules = [1]" },
      /a\.mjs: \/plugins\/0: /,
    ],
    [
      "every rule off",
      { "crossfoot.config.yaml": "extends: minimal\noverrides: [{ files: ['*'], rules: ALL }]" },
      /every rule is off/,
    ],
  ])("with %s is refused", async (_, files, said) => {
    const { stdout } = await crossfoot(["rules", "--format", "json"]);
    const all = JSON.stringify(Object.fromEntries(JSON.parse(stdout).map(({ id }: { id: string }) => [id, "off"])));
    for (const [name, content] of Object.entries(files)) await put(cwd, name, content.replace("ALL", all));

    const outcome = await crossfoot(["check", "fails.yaml"], { cwd });

    expectRefusal(outcome);
    expect(outcome.stderr).toMatch(said);
  });
});

describe("config", { timeout: 60_000 }, () => {
  test("prints what holds, for a file too, in a form that gives the same", async () => {
    await put(
      cwd,
      "crossfoot.config.yaml",
      "rules:\n  approximation/round-number: [warning, { least: 50 }]\noverrides:\n  - { files: ['below/**'], rules: { footing/*: off } }\n",
    );

    const here = await printed([]);
    const below = await printed(["below/cut.yaml"]);

    expect(here.rules["approximation/round-number"]).toEqual(["warning", { least: 50 }]);
    expect(here.rules["footing/parts-total"]).toBe("error");
    expect(below.rules["footing/parts-total"]).toBe("off");
    await put(cwd, "again.json", JSON.stringify(below));
    expect(await printed(["--config", "again.json"])).toEqual(below);
  });

  test("prints what would hold for a file that is not there, as it is told by its name", async () => {
    await put(cwd, "crossfoot.config.json", JSON.stringify({ overrides: [{ files: ["drafts/**"], ...OFF }] }));

    expect((await printed(["drafts/none.md"])).rules["footing/parts-total"]).toBe("off");
    expect((await printed(["none.md"])).rules["footing/parts-total"]).toBe("error");
  });

  test("prints the severities that a run has", async () => {
    await put(cwd, "crossfoot.config.yaml", "rules: { proportion/*: error }\nminConfidence: possible\n");

    const { rules } = await printed([]);

    expect(rules["proportion/rounded-not-cut"]).toBe("error");
    expect(rules["proportion/base-stated"]).toBe("warning");
    expect(await found(["below/cut.yaml"])).toEqual(["proportion/rounded-not-cut error"]);
  });

  test("without --print checks it", async () => {
    await put(cwd, "crossfoot.config.yaml", "extends: ./office.yaml\n");
    await put(cwd, "office.yaml", "extends: strict\n");

    expect(await crossfoot(["config"], { cwd })).toMatchObject({
      exitCode: 0,
      stdout: "office.yaml, crossfoot.config.yaml: nothing wrong with them.\n",
    });
  });

  async function printed(args: readonly string[]): Promise<{ rules: Record<string, unknown> }> {
    const { stdout, stderr } = await crossfoot(["config", "--print", ...args], { cwd });
    expect(stderr).toBe("");
    return JSON.parse(stdout);
  }
});

describe("init", { timeout: 60_000 }, () => {
  test.each(["yaml", "json", "js"])(
    "writes a configuration in %s that holds, and never over another",
    async (format) => {
      const first = await crossfoot(["init", "--preset", "strict", "--format", format], { cwd });
      const second = await crossfoot(["init", "--format", "yaml"], { cwd });

      expect(first).toMatchObject({ exitCode: 0, stderr: "" });
      expect(await found(["below/cut.yaml"])).toEqual(["proportion/rounded-not-cut error"]);
      expectRefusal(second);
    },
  );

  test("leaves a configuration in package.json alone, and names the key", async () => {
    await put(cwd, "package.json", '{ "crossfoot": { "failOn": "info" } }');

    const outcome = await crossfoot(["init"], { cwd });

    expectRefusal(outcome);
    expect(outcome.stderr).toContain('package.json: has the configuration already, in its key "crossfoot"; edit that');
  });

  test("gives examples that hold when their # is taken away", async () => {
    await crossfoot(["init"], { cwd });
    const written = await readFile(join(cwd, "crossfoot.config.yaml"), "utf8");
    await put(cwd, "crossfoot.config.yaml", written.replace(/^#(?=[a-z]+:$| {2})/gm, ""));

    const outcome = await crossfoot(["config"], { cwd });

    expect(parse(await readFile(join(cwd, "crossfoot.config.yaml"), "utf8"))).toMatchObject({
      rules: { "approximation/round-number": "off" },
      terms: { names: ["Chương trình 135"] },
      overrides: [{ files: ["drafts/**"] }],
    });
    expect(outcome).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test.each(["yaml", "json"])("names the schema from the folder that it writes to, as %s", async (format) => {
    await mkdir(join(cwd, "node_modules/crossfoot/dist/schema"), { recursive: true });
    await put(cwd, "node_modules/crossfoot/dist/schema/config.json", "{}");

    await crossfoot(["init", "--format", format], { cwd: join(cwd, "below/deeper") });

    const written = await readFile(join(cwd, "below/deeper", `crossfoot.config.${format}`), "utf8");
    expect(written).toMatch(/\$schema\W+\.\.\/\.\.\/node_modules\/crossfoot\/dist\/schema\/config\.json/);
  });

  test("speaks Vietnamese in what it writes", async () => {
    const { stdout } = await crossfoot(["init", "--lang", "vi"], { cwd });

    const comments =
      (await readFile(join(cwd, "crossfoot.config.yaml"), "utf8")).match(/^# (?! ).*$/gm)?.slice(1) ?? [];
    expect(stdout).toMatch(/^Đã ghi crossfoot\.config\.yaml\. Lệnh crossfoot config kiểm tra/);
    expect(comments).toHaveLength(5);
    for (const comment of comments) expect(comment).toMatch(/[ạảãáàâậầấẩẫăặằắẳẵđếềểệễộồốổỗợờớởỡụủứừữựýỳỷỹị]/i);
  });

  test("names the schema that the package has", async () => {
    await crossfoot(["init"], { cwd });
    const [, schema = ""] =
      /\$schema=node_modules\/crossfoot\/(\S+)/.exec(await readFile(join(cwd, "crossfoot.config.yaml"), "utf8")) ?? [];

    expect(JSON.parse(await readFile(join(ROOT, schema), "utf8")).title).toBe("crossfoot configuration");
    expect(parse(await readFile(join(cwd, "crossfoot.config.yaml"), "utf8"))).toMatchObject({ extends: "recommended" });
  });
});

async function found(args: readonly string[], folder = "."): Promise<string[]> {
  const { exitCode, stdout } = await crossfoot(["check", ...args, "--format", "json"], { cwd: join(cwd, folder) });
  expect(exitCode).not.toBe(2);
  const { sources }: JsonOutput = JSON.parse(stdout);
  return sources
    .flatMap(({ discrepancies }) => discrepancies.map(({ rule, severity }) => `${rule} ${severity}`))
    .sort();
}

const PLUGIN = `
import { atLeast, defineRule } from ${JSON.stringify(join(ROOT, "dist/index.js"))};
const words = { en: "Totals are large.", vi: "Tổng số lớn." };
const example = { title: "none", data: {}, messages: [] };
export default {
  rules: [
    defineRule({
      id: "office/many", kind: "query", severity: "info", summary: words, rationale: words,
      messages: { en: { few: "only {stated}" }, vi: { few: "chỉ {stated}" } },
      examples: { holds: [example], fails: [example] },
      *check(report, context) {
        for (const { id, total } of report.tallies) {
          const primary = context.quantity(total, "total");
          yield { check: atLeast(primary, "1000"), key: [id], primary, finding: { message: "few" } };
        }
      },
    }),
  ],
};
`;
