import { readdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { communeReview } from "../../src/index.js";
import { completionsIn } from "./completions.js";
import { CJS, DATA, ESM } from "./consumer.js";
import { manifestOf, type Packed, pack, ROOT, runScript, runSource } from "./packed.js";
import { TSCONFIGS, TYPESCRIPT, VIEW } from "./strict.js";

const MINUTES = 120_000;

describe("the package as it is published", { timeout: MINUTES }, () => {
  let packed: Packed;
  beforeAll(async () => {
    packed = await pack();
  }, MINUTES);
  afterAll(() => packed?.remove());

  test("holds the built files and the papers, nothing else", async () => {
    const names = await readdir(packed.installed);

    expect(["CHANGELOG.md", "LICENSE", "README.md", "dist", "package.json"]).toEqual(expect.arrayContaining(names));
    expect(names).toEqual(expect.arrayContaining(["dist", "package.json"]));
  });

  test("has every file that its manifest names", async () => {
    const { bin, exports } = JSON.parse(await readFile(join(packed.installed, "package.json"), "utf8"));

    const files = JSON.stringify([bin, exports]).match(/(?<=:")\.\/[^"]+/g) ?? [];
    expect(files.length).toBeGreaterThanOrEqual(9);
    for (const file of files) expect((await stat(join(packed.installed, file))).isFile()).toBe(true);
  });

  test("ships the JSON Schema of the model, which takes its data and refuses other names", async () => {
    const shipped = JSON.parse(await readFile(join(packed.installed, "dist/schema/commune-review.json"), "utf8"));
    const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(shipped);
    const file = await readFile(join(ROOT, "fixtures/suoi-nhuan-2026/report.yaml"), "utf8");

    expect(Object.keys(shipped.properties)).toEqual(expect.arrayContaining(Object.keys(communeReview.concepts)));
    expect(validate(parse(file, { schema: "failsafe" }))).toBe(true);
    expect(validate({ model: "commune-review", petitions: { kind: { complaint: "05" } } })).toBe(false);
  });

  test("names no place of the machine that built it", async () => {
    const dist = join(packed.installed, "dist");
    const files = (await readdir(dist, { recursive: true })).filter((name) => /\.\w+$/.test(name));

    const texts = await Promise.all(files.map((file) => readFile(join(dist, file), "utf8")));

    expect(files.filter((_, index) => texts[index]?.includes(ROOT))).toEqual([]);
  });

  test("works the same imported and required", async () => {
    const [esm, cjs] = [await runSource(packed, "use.mjs", ESM), await runSource(packed, "use.cjs", CJS)];

    expect(cjs).toBe(esm);
    expect(JSON.parse(esm)).toMatchObject({
      version: (await manifestOf(ROOT)).version,
      messages: [expect.stringContaining("394")],
      coverage: { figures: 3 },
      formats: Array(8).fill(true),
      verdict: "consistent",
      passed: true,
    });
  });

  test.each([
    ["import.mjs", 'import "crossfoot";\nimport "crossfoot/testing";\nimport "crossfoot/commune-review";\n'],
    ["require.cjs", 'require("crossfoot");\nrequire("crossfoot/testing");\nrequire("crossfoot/commune-review");\n'],
  ])("does nothing but be there: %s prints nothing", async (name, source) => {
    expect(await runSource(packed, name, source)).toBe("");
  });

  test("audits files as ESM and as CJS", async () => {
    await writeFile(join(packed.consumer, "report.json"), JSON.stringify(DATA));
    await writeFile(join(packed.consumer, "report.yaml"), JSON.stringify(DATA));
    const use = `(async () => {
      for (const file of ["report.json", "report.yaml"]) {
        const { discrepancies } = await auditFile(file);
        process.stdout.write(discrepancies.map(({ rule }) => rule) + "\\n");
      }
    })();`;

    const esm = await runSource(packed, "file.mjs", `import { auditFile } from "crossfoot";\n${use}`);
    const cjs = await runSource(packed, "file.cjs", `const { auditFile } = require("crossfoot");\n${use}`);

    expect(esm).toBe("footing/parts-total\nfooting/parts-total\n");
    expect(cjs).toBe(esm);
  });

  test.each(Object.entries(TSCONFIGS))("has types for strict TypeScript, resolved as by %s", async (name, config) => {
    const sources = { "esm.mts": TYPESCRIPT, "cjs.cts": TYPESCRIPT, "view.mts": VIEW, "view.cts": VIEW };
    for (const [file, source] of Object.entries(sources)) await writeFile(join(packed.consumer, file), source);
    const project = `tsconfig.${name}.json`;
    await writeFile(join(packed.consumer, project), JSON.stringify(config));

    expect(await runScript(packed, join(ROOT, "node_modules/typescript/bin/tsc"), "--project", project)).toBe("");
  });

  test("is completed by editors with the names of the model", () => {
    const complete = completionsIn(packed.consumer);
    const view =
      'import { communeReview, loadText } from "crossfoot";\nconst review = communeReview.view(loadText(""));\n';
    const file = 'import { communeReview } from "crossfoot";\ncommuneReview.file(';

    expect(complete(`${view}review.petitions.kind.`)).toEqual(["complaints", "denunciations", "proposals"]);
    expect(complete(`${view}review.petitions.`)).toEqual(
      expect.arrayContaining(["kind", "outcome", "stated", "value"]),
    );
    expect(complete(`${file}{ petitions: { kind: {`)).toEqual(
      expect.arrayContaining(["complaints", "denunciations", "proposals"]),
    );
    expect(complete(`${file}{`)).toEqual(expect.arrayContaining(["petitions", "report", "tallies", "villages"]));
  });

  test("has a program that runs", async () => {
    const bin = join(packed.installed, "dist", "bin", "cli.js");

    expect((await readFile(bin, "utf8")).startsWith("#!/usr/bin/env node\n")).toBe(true);
    expect(await runScript(packed, bin, "--version")).toBe(`${(await manifestOf(ROOT)).version}\n`);
  });

  test("needs what writes Office files only to write them", async () => {
    const modules = join(packed.consumer, "node_modules");
    const heavy = ["docx", "write-excel-file", "fflate"];
    for (const name of heavy) await rename(join(modules, name), join(modules, `${name}-away`));
    try {
      const bin = join(packed.installed, "dist", "bin", "cli.js");
      const write = (name: string) =>
        `import * as reporters from "crossfoot/reporters"; import "crossfoot"; import "crossfoot/testing";
        await reporters.${name}([]).then(() => console.log("written"), ({ code }) => console.log(code));`;

      expect(await runSource(packed, "list.mjs", ESM)).toContain('"passed":true');
      expect(await runScript(packed, bin, "--help")).toContain("Usage: crossfoot");
      expect(
        await runScript(packed, bin, "check", "--fail-on", "never", join(ROOT, "fixtures/binh-lu-2026/report.yaml")),
      ).toContain("EXCEPTIONS");
      for (const name of ["xlsx", "docx"])
        expect(await runSource(packed, `${name}.mjs`, write(name))).toBe("ERR_MODULE_NOT_FOUND\n");
    } finally {
      for (const name of heavy) await rename(join(modules, `${name}-away`), join(modules, name));
    }
  });

  test("is clean to publint", async () => {
    const { messages } = await publint({ pkgDir: packed.installed, pack: false });

    expect(messages.filter(({ type }) => type !== "suggestion")).toEqual([]);
  });

  test("is clean to are-the-types-wrong", async () => {
    const options = ["--profile", "node16", "--no-definitely-typed", "--format", "ascii", "--no-emoji"];

    const output = await runScript(
      packed,
      join(ROOT, "node_modules/@arethetypeswrong/cli/dist/index.js"),
      packed.tarball,
      ...options,
    );

    expect(output).toContain('"crossfoot/reporters"');
    expect(output).toContain('"crossfoot/testing"');
    expect(output).toContain('"crossfoot/commune-review"');
  });
});
