import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import picocolors from "picocolors";
import { afterAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { FORMAT_NAMES } from "../../src/cli/format-option.js";
import { ruleOptions } from "../../src/config/index.js";
import { auditData, auditFile, type Rule, rules } from "../../src/index.js";
import { pretty } from "../../src/reporters/index.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const path = `${root}README.md`;
const readme = readFileSync(path, "utf8");

describe("the README", () => {
  test("lists the rules as they are", () => {
    expectPart("rules", ruleTable(rules));
  });

  test("lists the options of the rules as they are", () => {
    expectPart("options", optionTable(rules));
  });

  test("quotes the list as npm start prints it", async () => {
    const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
    const [, audited = ""] = /check (\S+)/.exec(scripts.start) ?? [];
    const result = await auditFile(root + audited);
    const list = pretty([result], { lang: "en", colours: picocolors.createColors(false), width: 100 });
    const [first = ""] = /^ {2}1\. [\s\S]*?\n(?=\n)/m.exec(list) ?? [];
    expectPart("list", `\`\`\`text\n${first}\`\`\`\n`);
  });

  test("tells of every format, in the order of the help", () => {
    const [, table = ""] = /^\| `--format` [\s\S]*?\n((?:\|.*\n)+)/m.exec(readme) ?? [];
    expect([...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)).toEqual([...FORMAT_NAMES]);
  });

  test("shows data that is read, in which one figure contradicts another", () => {
    const example = blocks("yaml").find((block) => block.startsWith("report:")) ?? "";
    const { discrepancies } = auditData(parse(example, { schema: "failsafe" }));
    expect(discrepancies.map(({ rule, stated, computed }) => ({ rule, stated, computed }))).toEqual([
      { rule: "tie-out/versions-agree", stated: "54", computed: "52" },
    ]);
  });
});

describe("the examples of the README", () => {
  // A consumer of its own, in which the package is the built one.
  const folder = mkdtempSync(join(tmpdir(), "crossfoot-readme-"));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules", "crossfoot"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        ...{ strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true, skipLibCheck: true },
        ...{ target: "es2023", module: "nodenext", typeRoots: [join(root, "node_modules/@types")], types: ["node"] },
      },
    }),
  );
  afterAll(() => rmSync(folder, { recursive: true }));

  test("compile in a strict project and print what they say", () => {
    const examples = blocks("ts");
    for (const [index, code] of examples.entries()) writeFileSync(join(folder, `example-${index}.ts`), code);
    expect(run(["node_modules/typescript/bin/tsc", "-p", folder]).stdout).toBe("");
    for (const [index, code] of examples.entries()) {
      const { stdout, stderr } = run([join(folder, `example-${index}.js`)]);
      expect(stderr).toBe("");
      expect(stdout.trimEnd().split("\n")).toEqual([...code.matchAll(/^\/\/ → (.*)$/gm)].map(([, line]) => line));
    }
  }, 120_000);
});

/** A part of the README that is made from the source stands between two marks of its name. */
function expectPart(name: string, expected: string): void {
  const [start, end] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const [head, rest] = split(readFileSync(path, "utf8"), start);
  const [part, tail] = split(rest, end);
  if (process.env.UPDATE_DOCS) writeFileSync(path, head + start + expected + end + tail);
  else expect(part, "run npm run docs").toBe(expected);
}

function ruleTable(all: readonly Rule[]): string {
  const rows = all.map(({ id, kind, severity, summary }) => `| \`${id}\` | ${kind} | ${severity} | ${summary.en} |\n`);
  return `| rule | kind | severity | what must hold |\n| --- | --- | --- | --- |\n${rows.join("")}`;
}

/** A row an option, with its default and what it is, as the schema of the rule says. */
function optionTable(all: readonly Rule[]): string {
  const rows = all.flatMap((rule) =>
    ruleOptions(rule).map(({ name, default: value, description }) => {
      const shown = value === undefined ? "" : `\`${JSON.stringify(value)}\``;
      return `| \`${rule.id}\` | \`${name}\` | ${shown} | ${description} |\n`;
    }),
  );
  return `| rule | option | by default | what it sets |\n| --- | --- | --- | --- |\n${rows.join("")}`;
}

function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
    ([, code = ""]) => code,
  );
}

function split(text: string, marker: string): [string, string] {
  const index = text.indexOf(marker);
  return [text.slice(0, index), text.slice(index + marker.length)];
}

function run(args: readonly string[]) {
  return spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
}
