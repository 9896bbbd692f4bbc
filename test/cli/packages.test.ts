import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { crossfoot, expectRefusal, temporaryFolder } from "./process.js";
import { put, TEXT_FAILS } from "./small.js";

const MODULE = 'export default { failOn: "info" };';

let cwd: string;
beforeEach(async () => {
  cwd = await temporaryFolder();
  await files({ "a.md": TEXT_FAILS, "drafts/a.md": TEXT_FAILS });
});

describe("a configuration builds on a package", { timeout: 60_000 }, () => {
  test.each<[string, string, object, string, string]>([
    ["with a main file of data", "office", { main: "c.yaml" }, "c.yaml", "failOn: info"],
    ["with a module for require", "office", { main: "c.cjs" }, "c.cjs", 'module.exports = { failOn: "info" };'],
    ["of a scope, for import alone", "@of/ice", forImport({ ".": { import: "./c.js" } }), "c.js", MODULE],
    ["that exports one module", "office", forImport("./c.js"), "c.js", MODULE],
    ["that exports a path", "@of/ice/strict", forImport({ "./strict": { import: "./c.js" } }), "c.js", MODULE],
    [
      "that exports a pattern",
      "office/x/strict",
      forImport({ "./x/*": { default: "./in/*.js" } }),
      "in/strict.js",
      MODULE,
    ],
    ["with types first", "office", forImport({ types: "./c.d.ts", node: { import: "./c.js" } }), "c.js", MODULE],
  ])("%s", async (_, extended, manifest, file, content) => {
    await pack(extended, manifest, { [file]: content });
    await files({ "crossfoot.config.yaml": `extends: "${extended}"\n` });

    expect(JSON.parse((await config("--print")).stdout)).toMatchObject({ failOn: "info" });
  });

  test("that has rules of its own, for import alone", async () => {
    await pack("office-rules", forImport({ import: "./c.js" }), {
      "c.js": "export const rules = []; export const models = [];",
    });
    await files({ "crossfoot.config.yaml": "plugins: [office-rules]\n" });

    expect((await config()).exitCode).toBe(0);
  });

  test("whose patterns and list are about the reports of those who extend it, through files and packages of its own", async () => {
    const overrides = 'overrides: [{ files: ["drafts/**"], rules: { "footing/*": off } }]\n';
    await pack(
      "office",
      { main: "c.json" },
      { "c.json": '{ "extends": "./base.yaml" }', "base.yaml": 'extends: "@of/ice"' },
    );
    await pack("@of/ice", { main: "c.yaml" }, { "c.yaml": `${overrides}baseline: list.json\n` });
    await files({ "crossfoot.config.yaml": "extends: office\n", "list.json": '{ "version": 4, "entries": [] }' });

    expect(JSON.parse((await config("--print", "drafts/a.md")).stdout).rules["footing/parts-total"]).toBe("off");
    expect(JSON.parse((await config("--print", "a.md")).stdout)).toMatchObject({
      rules: { "footing/parts-total": "error" },
      baseline: join(cwd, "list.json"),
    });
  });

  test("while the patterns of a file stay those of its own folder", async () => {
    await files({
      "crossfoot.config.yaml": "extends: ./drafts/office.yaml\n",
      "drafts/office.yaml": 'overrides: [{ files: ["a.md"], rules: { "footing/*": off } }]\n',
    });

    expect((await crossfoot(["check", "a.md"], { cwd })).exitCode).toBe(1);
    expect(JSON.parse((await config("--print", "drafts/a.md")).stdout).rules["footing/parts-total"]).toBe("off");
  });

  test.each<[string, string, Record<string, string>, RegExp]>([
    [
      "that is not there",
      "office",
      {},
      /:1:10: \/extends: unexpected "office", expected .* or a package that is installed$/,
    ],
    ["that Node.js is itself", "fs", {}, /:1:10: \/extends: unexpected "fs", expected /],
    [
      "without what it says it has",
      "office",
      office({ main: "gone.js" }),
      /:1:10: \/extends: unexpected "office", expected /,
    ],
    ["that does not export it", "office/b", office(forImport({ ".": "./c.js" })), /unexpected "office\/b", expected /],
    ["whose file is gone", "office", office(forImport({ import: "./c.js" })), /office\/c\.js: no such file; /],
    [
      "that is wrong",
      "office",
      { ...office({ main: "c.json" }), "node_modules/office/c.json": '{ "rules": { "footing/part-total": "off" } }' },
      /node_modules\/office\/c\.json:1:14: .* did you mean "footing\/parts-total"\?$/,
    ],
    [
      "that builds on what builds on it",
      "office",
      { ...office({ main: "c.json" }), "node_modules/office/c.json": '{ "extends": "office" }' },
      /node_modules\/office\/c\.json: extends itself: /,
    ],
  ])("and refuses one %s", async (_, extended, contents, said) => {
    await files({ ...contents, "crossfoot.config.yaml": `extends: ${extended}\n` });

    const outcome = await config();

    expectRefusal(outcome);
    expect(outcome.stderr.trimEnd()).toMatch(said);
  });
});

function forImport(exports: unknown): object {
  return { type: "module", exports };
}

function office(manifest: object): Record<string, string> {
  return { "node_modules/office/package.json": JSON.stringify({ name: "office", ...manifest }) };
}

async function pack(named: string, manifest: object, contents: Readonly<Record<string, string>>): Promise<void> {
  const name = named.split("/", named.startsWith("@") ? 2 : 1).join("/");
  const all = { ...contents, "package.json": JSON.stringify({ name, ...manifest }) };
  await files(Object.fromEntries(Object.entries(all).map(([file, text]) => [`node_modules/${name}/${file}`, text])));
}

async function files(contents: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, content] of Object.entries(contents)) {
    await mkdir(dirname(join(cwd, name)), { recursive: true });
    await put(cwd, name, content);
  }
}

const config = (...args: string[]) => crossfoot(["config", ...args], { cwd });
