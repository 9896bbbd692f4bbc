import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeAll, describe, expect, test } from "vitest";
import type { JsonOutput } from "../../src/reporters/index.js";
import { auditResultSchema } from "../../src/reporters/json-schema.js";
import { BINH_LU, crossfoot, ROOT } from "./process.js";

const FIGURE = [
  ...["id", "printed", "value", "unit", "approximator", "state", "line", "column", "endLine", "endColumn"],
  ...["section", "footnote", "quote", "pointer", "origin"],
];
const KEYS = {
  source: ["path", "title", "symbol", "coverage", "figures", "checks", "skipped", "discrepancies", "outline"],
  coverage: ["figures", "verified", "disputed", "undetermined", "unchecked"],
  figure: FIGURE,
  check: ["id", "rule", "verdict", "confidence", "relation", "terms", "left", "right", "slack", "text"],
  discrepancy: [
    ...["id", "kind", "rule", "severity", "confidence", "status", "message", "stated", "computed", "difference"],
    ...["figures", "checks", "suspects", "help"],
  ],
};

describe("check --format json", { timeout: 30_000 }, () => {
  let output: JsonOutput;
  let source: JsonOutput["sources"][number];

  beforeAll(async () => {
    const { stdout } = await crossfoot(["check", BINH_LU, "--format", "json"]);
    output = JSON.parse(stdout);
    const [first] = output.sources;
    if (!first) throw new Error("expected one source");
    source = first;
  });

  test("names the tool and the version of the form", () => {
    expect(output).toMatchObject({ schemaVersion: 1, tool: { name: "crossfoot" } });
    expect(Object.keys(output)).toEqual(["schemaVersion", "tool", "sources", "summary"]);
  });

  test("is what the schema that is shipped describes, whole", () => {
    const schema = JSON.parse(readFileSync(join(ROOT, "dist/schema/result.json"), "utf8"));
    const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

    expect([validate(output), validate.errors]).toEqual([true, null]);
    expect(auditResultSchema.safeParse(source).error?.issues ?? []).toEqual([]);
  });

  test("has every field of the contract", () => {
    const { coverage, figures, checks, discrepancies } = source;

    expectKeys([source], KEYS.source);
    expectKeys([coverage], KEYS.coverage);
    expectKeys(figures, KEYS.figure);
    expectKeys(checks, KEYS.check);
    expectKeys(discrepancies, KEYS.discrepancy);
    expectKeys(
      discrepancies.flatMap((each) => each.figures),
      [...KEYS.figure, "role"],
    );
  });

  test("leaves out the document that it was read from", () => {
    expect(source).not.toHaveProperty("document");
  });

  test("says which report it is about", () => {
    expect(source).toMatchObject({ path: BINH_LU, symbol: "430-BC/ĐU" });
  });

  test("has a coverage whose four states add up to the figures", () => {
    const { figures, verified, disputed, undetermined, unchecked } = source.coverage;

    expect(figures).toBe(source.figures.length);
    expect(verified + disputed + undetermined + unchecked).toBe(figures);
    expect(source.figures.filter(({ state }) => state === "disputed")).toHaveLength(disputed);
  });

  test("has a summary that adds up", () => {
    const { sources, discrepancies, kinds, severities } = output.summary;

    expect(sources).toBe(1);
    expect(discrepancies).toBe(source.discrepancies.length);
    expect(kinds.exception + kinds.query).toBe(discrepancies);
    expect(severities.error + severities.warning + severities.info).toBe(discrepancies);
  });

  test("has ids that are unique and lead somewhere", () => {
    const figures = source.figures.map(({ id }) => id);
    const checks = source.checks.map(({ id }) => id);
    const discrepancies = source.discrepancies.map(({ id }) => id);

    for (const ids of [figures, checks, discrepancies]) expect(new Set(ids).size).toBe(ids.length);
    const terms = source.checks.flatMap((check) => check.terms.map(({ figure }) => figure));
    expect(figures).toEqual(expect.arrayContaining(terms.filter((id) => id !== null)));
    for (const discrepancy of source.discrepancies) {
      expect(discrepancy.checks.length).toBeGreaterThan(0);
      expect(checks).toEqual(expect.arrayContaining(discrepancy.checks));
    }
  });

  test("makes no query an error", () => {
    const errors = source.discrepancies.filter(({ severity }) => severity === "error");

    expect(errors.length).toBeGreaterThan(0);
    expect(errors.every(({ kind }) => kind === "exception")).toBe(true);
  });

  test("places every figure where its print stands in the file", () => {
    const lines = readFileSync(join(ROOT, BINH_LU), "utf8").split("\n");

    for (const { printed, line, endLine, column, endColumn } of source.figures) {
      expect(endLine).toBe(line);
      const there = lines[Number(line) - 1]?.slice(Number(column) - 1, Number(endColumn) - 1);
      expect(there?.replaceAll('"', "")).toBe(printed);
    }
  });
});

function expectKeys(objects: readonly object[], keys: readonly string[]): void {
  expect(objects.length).toBeGreaterThan(0);
  for (const object of objects) expect(Object.keys(object)).toEqual(expect.arrayContaining([...keys]));
}
