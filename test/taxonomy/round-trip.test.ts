import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { auditSource, readReport } from "../../src/api.js";
import { writeYaml } from "../../src/document/write-yaml.js";
import { readYaml } from "../../src/document/yaml.js";
import { type AuditResult, communeReview } from "../../src/index.js";
import { findReports, readGoldReport } from "../evaluate/reports.js";

const fixtures = fileURLToPath(new URL("../../fixtures", import.meta.url));
const reports = findReports(`${fixtures}/reports`)
  .map(readGoldReport)
  .filter(({ aside }) => !aside);
const commune = readFileSync(`${fixtures}/binh-lu-2026/report.md`, "utf8");
const other = readFileSync(`${fixtures}/suoi-nhuan-2026/report.md`, "utf8");

/** What an audit says, whatever file it read. */
function saidBy({ discrepancies, coverage, checks }: AuditResult) {
  return {
    coverage,
    discrepancies: discrepancies
      .map(({ id, rule, confidence, message, figures }) =>
        [id, rule, confidence, message, ...figures.map(({ printed }) => printed).sort()].join(" "),
      )
      .sort(),
    checks: checks
      // Which of two mentions comes first is another thing in a file of sections.
      .map(({ id, rule, verdict, confidence, left, right }) =>
        JSON.stringify([
          id,
          rule,
          verdict,
          confidence,
          ...(rule.startsWith("tie-out/") ? [left, right].sort() : [left, right]),
        ]),
      )
      .sort(),
  };
}

/** The audit of a text, and of the data file that is written of it. */
function bothWays(text: string): { text: AuditResult; data: AuditResult } {
  const yaml = writeYaml(communeReview.write(readReport({ kind: "text", text }).report));
  const { value, locate } = readYaml(yaml, "report.yaml");
  const options = { minConfidence: "possible" } as const;
  return {
    text: auditSource({ kind: "text", text }, options),
    data: auditSource({ kind: "data", value, locate }, options),
  };
}

describe("the data file of a text has the same audit", { timeout: 120_000 }, () => {
  test.each([...reports, { name: "of a commune", text: commune }, { name: "of another", text: other }])(
    "$name",
    ({ text }) => {
      const both = bothWays(text);
      expect(both.text.checks).not.toEqual([]);
      expect(saidBy(both.data)).toEqual(saidBy(both.text));
    },
  );

  test("whatever digit is another", () => {
    const text = reports.find(({ name }) => name === "to-chuc-bo-may-xa")?.text ?? "";
    const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
    expect(digits.length).toBeGreaterThan(100);
    fc.assert(
      fc.property(fc.constantFrom(...digits), fc.integer({ min: 0, max: 9 }), (at, digit) => {
        const both = bothWays(`${text.slice(0, at)}${digit}${text.slice(at + 1)}`);
        expect(saidBy(both.data)).toEqual(saidBy(both.text));
      }),
      { numRuns: 10 },
    );
  });
});

describe("a number that counts nothing", { timeout: 60_000 }, () => {
  // The year of no date is a number that nothing is known of; beside nine dotted thousands it would stand out.
  test.each(["ngày 30/4/1026 thu", "ngày 31/4/2026 thu"])("%s", (changed) => {
    const text = reports.find(({ name }) => name === "to-chuc-bo-may-xa")?.text ?? "";
    expect(text).toContain("ngày 30/4/2026 thu");
    const both = bothWays(text.replace("ngày 30/4/2026 thu", changed));
    expect(saidBy(both.data)).toEqual(saidBy(both.text));
  });
});

describe("the data file of a text", { timeout: 60_000 }, () => {
  test("names what the text names", () => {
    const { report } = readReport({ kind: "text", text: commune });
    const { report: back } = communeReview.parse(readYaml(writeYaml(communeReview.write(report)), "x").value);
    const [before, after] = [communeReview.view(report), back && communeReview.view(back)];

    expect(before.petitions.kind.complaints.printed).toBe("05");
    expect(after?.petitions.kind.complaints.printed).toBe("05");
    expect(after?.petitions.outcome.resolved.kind.proposals.printed).toBe("43");
    expect(back?.annotations.map(({ key }) => key.concept).sort()).toEqual(
      report.annotations.map(({ key }) => key.concept).sort(),
    );
  });
});

describe("what a text accepts", () => {
  const fails = "Xã tiếp nhận 1.252 đơn, gồm: 845 đơn đề nghị, 305 đơn khiếu nại, 112 đơn tố cáo.";
  const id = auditSource({ kind: "text", text: fails }, {}).discrepancies[0]?.id.slice(0, 9) ?? "";
  const other = "Trường có 431 học sinh, gồm: 219 nam, 211 nữ.";

  test.each<[string, string, string[]]>([
    [
      "by rule and id",
      `<!-- crossfoot-accept footing/parts-total ${id} -- trùng mười đơn -->\n${fails}\n\n${other}`,
      ["accepted", "open"],
    ],
    [
      "by its rule in a block",
      `${fails}\n\n<!-- crossfoot-accept footing/parts-total -- trùng một em -->\n${other}`,
      ["open", "accepted"],
    ],
    [
      "of a paragraph that stands twice",
      `${fails}\n\n${other}\n\n<!-- crossfoot-accept ${id} -- trùng mười đơn -->\n${fails}`,
      ["open", "open", "accepted"],
    ],
    ["without a reason", `<!-- crossfoot-accept footing/parts-total ${id} -->\n${fails}`, ["open"]],
  ])("%s is accepted in its data", (_, text, expected) => {
    const both = bothWays(text);
    for (const { discrepancies } of [both.text, both.data]) {
      expect(discrepancies.map(({ status }) => status)).toEqual(expected);
    }
  });

  test("stays so where the same is accepted by a list", () => {
    const text = `${fails}\n\n${other}\n`;
    const { value, locate } = readYaml(writeYaml(communeReview.write(readReport({ kind: "text", text }).report)), "x");
    const baseline = auditSource({ kind: "text", text }, {}).discrepancies.map(({ checks }) => ({
      checks,
      reason: "đã xem",
    }));
    const { discrepancies } = auditSource({ kind: "data", value, locate }, { baseline });

    expect(discrepancies.map(({ status }) => status)).toEqual(["accepted", "accepted"]);
  });
});
