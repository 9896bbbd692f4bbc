import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import type { AuditResult } from "../../src/engine/index.js";
import { auditText } from "../../src/index.js";
import { type GitlabIssue, gitlab, type ReporterOptions } from "../../src/reporters/index.js";
import { accepting, audited, BOTH, FITTING, HOSTILE, repeated, SHORT_BY_FIVE } from "./audited.js";

// What GitLab documents of a Code Quality report.
const validate = new Ajv().compile({
  type: "array",
  items: {
    type: "object",
    required: ["description", "check_name", "fingerprint", "severity", "location"],
    properties: {
      description: { type: "string", minLength: 1 },
      check_name: { type: "string", minLength: 1 },
      fingerprint: { type: "string", pattern: "^[0-9a-f]{32}$" },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path", "lines"],
        properties: {
          path: { type: "string", not: { pattern: "^\\./" } },
          lines: { type: "object", required: ["begin"], properties: { begin: { type: "integer", minimum: 1 } } },
        },
      },
    },
  },
});

function issuesOf(sources: readonly AuditResult[], options: ReporterOptions = {}): GitlabIssue[] {
  const issues = JSON.parse(gitlab(sources, options));
  expect(validate(issues), JSON.stringify(validate.errors)).toBe(true);
  return issues;
}

describe("a Code Quality report of GitLab", () => {
  test("has what, where, the rule and how serious", () => {
    const [issue] = issuesOf([audited(SHORT_BY_FIVE, "./a.yaml")]);

    expect(issue).toMatchObject({ check_name: "footing/parts-total", severity: "major", location: { path: "a.yaml" } });
    expect(issue?.description).toContain("43 + 351 = 394");
    expect(issue?.description).toContain("(section III.6.2, footnote 26, line 393)");
  });

  test("has fingerprints that are unique, also where two files, or one named twice, have the same slip", () => {
    const same = ["a.yaml", "b.yaml", "a.yaml"].map((path) => audited(BOTH, path));
    const issues = issuesOf([...same, repeated(audited(SHORT_BY_FIVE, "c.yaml"), 3)]);

    expect(issues).toHaveLength(9);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(9);
  });

  test("has the same fingerprint wherever the slip stands in its section, and whatever stands beside it", () => {
    const moved = {
      ...BOTH,
      tallies: (BOTH.tallies ?? []).map((tally) => ({ ...tally, at: { line: 9, section: "III.6.2" } })),
    };
    const [[one], [other], [vietnamese]] = [
      issuesOf([audited(SHORT_BY_FIVE)]),
      issuesOf([audited(moved)]),
      issuesOf([audited(SHORT_BY_FIVE, "report.yaml", "vi")], { lang: "vi" }),
    ];

    expect(other?.fingerprint).toBe(one?.fingerprint);
    expect(vietnamese?.fingerprint).toBe(one?.fingerprint);
  });

  test("keeps the fingerprints of equal slips once the first of them is corrected, or a paragraph stands before", () => {
    const slip = "Tổng số 52 đảng viên, trong đó: 30 nam, 21 nữ.";
    const told = (...paragraphs: string[]): Map<number, string> => {
      const issues = issuesOf([auditText(paragraphs.join("\n\n"), { path: "a.md" })]);
      return new Map(issues.map(({ location, fingerprint }) => [(location.lines.begin + 1) / 2, fingerprint]));
    };
    const before = told(slip, "Xã đã họp.", slip);

    expect(new Set(before.values()).size).toBe(2);
    expect(told(slip.replace("52", "51"), "Xã đã họp.", slip).get(3)).toBe(before.get(3));
    expect([...told("Đã trồng 1.310 cây sưa.", slip, "Đã làm 2.470 mét đường.", slip).values()]).toEqual([
      ...before.values(),
    ]);
  });

  test("leaves out what is accepted", () => {
    const issues = issuesOf([accepting(audited(BOTH), "footing/parts-total", "on purpose")]);

    expect(issues.map(({ check_name }) => check_name)).toEqual(["proportion/base-stated"]);
  });

  test("is an empty list where there is nothing", () => {
    expect(gitlab([audited(FITTING)])).toBe("[]\n");
  });

  test("holds whatever the report says", () => {
    expect(issuesOf([audited(HOSTILE)])[0]?.description).toContain("=HYPERLINK(1) [x](y) {0} <b>");
  });
});
