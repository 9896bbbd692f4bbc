import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import type { AuditResult } from "../../src/engine/index.js";
import { type ReporterOptions, sarif } from "../../src/reporters/index.js";
import { rules } from "../../src/shipped.js";
import { TOOL } from "../../src/tool.js";
import { accepting, audited, BOTH, FITTING, HOSTILE, SHORT_BY_FIVE } from "./audited.js";

// The schema of the standard, as Microsoft's matchers for SARIF ship it, less what names its draft of JSON Schema.
const require = createRequire(import.meta.url);
const { id: _id, $schema: _draft, ...schema } = require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
/** The characters of RFC 3986. */
const uri = /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\dA-F]{2})+$/;
const validate = new Ajv({
  strict: false,
  unicodeRegExp: false,
  formats: { uri, "uri-reference": uri, "date-time": true },
}).compile(schema);

function runOf(sources: readonly AuditResult[], options: ReporterOptions = {}) {
  const log = JSON.parse(sarif(sources, options));
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  return log.runs[0];
}

describe("SARIF", () => {
  test("is checked against a schema that finds faults", () => {
    const log = JSON.parse(sarif([audited(BOTH)], { rules }));

    log.runs[0].results[0].level = "fatal";
    expect(validate(log)).toBe(false);
  });

  test("has an exception as a failure, at its primary figure, with the others as related locations", () => {
    const [result] = runOf([audited(SHORT_BY_FIVE, "reports/a b.yaml")], { rules }).results;

    expect(result).toMatchObject({
      ruleId: "footing/parts-total",
      ruleIndex: 0,
      kind: "fail",
      level: "error",
      locations: [{ physicalLocation: { artifactLocation: { uri: "reports/a%20b.yaml", index: 0 } } }],
      suppressions: [],
    });
    expect(result.message.text).toContain("43 + 351 = 394");
    expect(
      result.relatedLocations.map(({ message }: { message: { text: string } }) => message.text.split(" ")[0]),
    ).toEqual(["43", "351"]);
  });

  test("has a query for review, which has no level", () => {
    const results = runOf([audited(BOTH)]).results;

    const query = results.find(({ ruleId }: { ruleId: string }) => ruleId === "proportion/base-stated");
    expect(query).toMatchObject({ kind: "review", level: "none", properties: { severity: "info" } });
  });

  test("tells lines and columns of a text, in UTF-16 code units", () => {
    const text = { line: 1, column: 14, endLine: 1, endColumn: 19 };
    const result = audited(SHORT_BY_FIVE);
    const [discrepancy] = result.discrepancies;
    const [figure] = discrepancy?.figures ?? [];
    if (figure) Object.assign(figure, text);

    const run = runOf([result]);

    expect(run.columnKind).toBe("utf16CodeUnits");
    expect(run.results[0].locations[0].physicalLocation.region).toEqual({
      ...{ startLine: 1, startColumn: 14, endLine: 1, endColumn: 19 },
    });
  });

  test("describes the triggered rules only, each once, with a page to read", () => {
    const { driver } = runOf([audited(SHORT_BY_FIVE, "a.yaml"), audited(BOTH, "b.yaml")], { rules }).tool;

    expect(driver.rules.map(({ id }: { id: string }) => id)).toEqual(["footing/parts-total", "proportion/base-stated"]);
    for (const { shortDescription, help, helpUri } of driver.rules) {
      expect(shortDescription.text).not.toBe("");
      expect(help.text).not.toBe("");
      expect(helpUri).toBe(`https://www.npmjs.com/package/crossfoot/v/${TOOL.version}#rules`);
    }
  });

  test("describes a rule that it is not given by what it found", () => {
    const { driver } = runOf([audited(SHORT_BY_FIVE)]).tool;

    expect(driver.rules).toEqual([
      { id: "footing/parts-total", help: { text: expect.any(String) }, helpUri: expect.any(String) },
    ]);
  });

  test("carries the identity of the discrepancy, which does not change with the place", () => {
    const moved = { ...SHORT_BY_FIVE, report: { title: "Khác" } };
    const [one, other] = [audited(SHORT_BY_FIVE), audited(moved, "other.yaml")].map(
      (source) => runOf([source]).results[0],
    );

    expect(one.partialFingerprints).toEqual({ "crossfootDiscrepancy/v2": expect.stringMatching(/^d[0-9a-f]+/) });
    expect(other.partialFingerprints).toEqual(one.partialFingerprints);
  });

  test("keeps what is accepted, suppressed with its reason", () => {
    const result = accepting(audited(BOTH), "footing/parts-total", "counted twice on purpose", "T. An");
    const { results } = runOf([result]);

    expect(results).toHaveLength(2);
    const accepted = results.find(({ ruleId }: { ruleId: string }) => ruleId === "footing/parts-total");
    expect(accepted.suppressions).toEqual([
      { kind: "external", status: "accepted", justification: "counted twice on purpose (T. An, 2026-06-01)" },
    ]);
  });

  test("tells absolute paths from the root, and none for data without a name", () => {
    const inside = runOf([audited(SHORT_BY_FIVE, "/repo/reports/a.yaml")], { root: "/repo" });
    const outside = runOf([audited(SHORT_BY_FIVE, "/else/a.yaml")], { root: "/repo" });
    const { path: _, ...unnamed } = audited(SHORT_BY_FIVE);

    expect(inside.artifacts).toEqual([{ location: { uri: "reports/a.yaml" } }]);
    expect(outside.artifacts).toEqual([{ location: { uri: "file:///else/a.yaml" } }]);
    expect(runOf([{ ...unnamed, path: null }]).artifacts).toEqual([]);
  });

  test("has no results where there are none", () => {
    expect(runOf([audited(FITTING)])).toMatchObject({ results: [], tool: { driver: { rules: [] } } });
  });

  test("takes neither braces for placeholders nor brackets for links", () => {
    const { text } = runOf([audited(HOSTILE, "a\ud800:[b].yaml")]).results[0].message;

    expect(text).toContain("\\[x\\](y) {{0}}");
  });

  test("is in Vietnamese where asked", () => {
    const { tool, results } = runOf([audited(SHORT_BY_FIVE, "a.yaml", "vi")], { lang: "vi", rules });

    expect(tool.driver.language).toBe("vi");
    expect(tool.driver.rules[0].shortDescription.text).toContain("cộng lại bằng tổng số");
    expect(results[0].relatedLocations[0].message.text).toContain("phần");
  });
});
