import { describe, expect, test } from "vitest";
import type { AuditResult } from "../../src/engine/index.js";
import { auditText, rules } from "../../src/index.js";
import { junit, type ReporterOptions } from "../../src/reporters/index.js";
import { accepting, audited, BOTH, FITTING, HOSTILE, repeated, SHORT_BY_FIVE } from "./audited.js";
import { junitFaults } from "./junit-schema.js";
import { elementsOf, parseXml, type XmlElement } from "./xml-tree.js";

function suitesOf(sources: readonly AuditResult[], options: ReporterOptions = {}): XmlElement {
  const root = parseXml(junit(sources, options));
  expect(junitFaults(root)).toEqual([]);
  return root;
}

describe("JUnit", () => {
  const suite = (within: string, attributes = 'tests="1" failures="0" errors="0"'): string =>
    `<testsuites><testsuite name="a" ${attributes}>${within}</testsuite></testsuites>`;
  const passed = '<testcase name="b"/>';

  test.each<[string, string[]]>([
    [suite(passed), []],
    [suite(`<properties><property name="a" value="b"/></properties>${passed}<system-out>x</system-out>`), []],
    ["<report/>", ["unexpected root report", "unexpected element report"]],
    ["<testcase name='a'/>", ["unexpected root testcase"]],
    [suite(passed, 'tests="1"'), ["testsuite lacks failures", "testsuite lacks errors"]],
    [
      suite(passed, 'tests="one" failures="0" errors="0"'),
      ["testsuite/@tests is no count: one", "testsuite/@tests is not 1"],
    ],
    [suite(passed, 'tests="2" failures="1" errors="0"'), ["testsuite/@tests is not 1", "testsuite/@failures is not 0"]],
    [suite(passed, 'tests="1" failures="0" errors="0" line="1"'), ["unexpected testsuite/@line"]],
    [suite('<testcase name="b" time="1.2345"/>'), ["testcase/@time is no time: 1.2345"]],
    [suite("<testcase/>"), ["testcase lacks name"]],
    [suite(`${passed}${passed}`, 'tests="2" failures="0" errors="0"'), ["testsuite has two tests of one name"]],
    [suite(`${passed}<properties/>`), ["properties is empty"]],
    [suite(`${passed}x`), ["unexpected text in testsuite"]],
    [suite(`${passed}<case/>`), ["unexpected testsuite/case", "unexpected element case"]],
    [suite('<testcase name="b"><failure>x</failure></testcase>'), ["testsuite/@failures is not 1"]],
    [
      suite('<testcase name="b"><rerunError type="a"><system-err/><stackTrace/></rerunError></testcase>'),
      ["rerunError out of order"],
    ],
    [suite('<testcase name="b"><skipped><b/></skipped></testcase>'), ["unexpected skipped/b", "unexpected element b"]],
  ])("is checked by rules that find faults: %s", (xml, faults) => {
    expect(junitFaults(parseXml(xml))).toEqual(faults);
  });

  test("has an exception as a failure with its arithmetic and its figures", () => {
    const [failure] = elementsOf(suitesOf([audited(SHORT_BY_FIVE)]), "failure");

    expect(failure?.attributes.type).toBe("error");
    expect(failure?.attributes.message).toContain("43 + 351 = 394");
    expect(failure?.text).toContain("section III.6.2, footnote 26, line 393");
  });

  test("lists what passed", () => {
    const [testcase] = elementsOf(suitesOf([audited(FITTING)]), "testcase");

    expect(testcase?.attributes).toEqual({
      classname: "footing/parts-total",
      name: "45 + 07 = 52; stated: 52 (/tallies/0/dimensions/outcome/cells/resolved)",
    });
    expect(testcase?.children).toEqual([]);
  });

  test("says of what passed what must hold, and where it stands", () => {
    const text = "Xã tiếp nhận 1.252 đơn, gồm: 845 đơn đề nghị, 305 đơn khiếu nại, 102 đơn tố cáo.";
    const xml = junit([auditText(text, { path: "a.md" })], { rules });
    const names = elementsOf(parseXml(xml), "testcase").map(({ attributes }) => attributes.name);

    expect(names[0]).toMatch(
      /^The parts of a complete breakdown add up to its total: 845 \+ 305 \+ 102 = 1\.252; stated: 1\.252 \(line 1\): “.*845 đơn đề nghị/,
    );
  });

  test("has a query as skipped, with the question", () => {
    const skipped = elementsOf(suitesOf([audited(BOTH)]), "skipped");

    expect(skipped.map(({ attributes }) => attributes.type)).toContain("query");
    expect(skipped[0]?.attributes.message).toMatch(/^query: .*45,2%/);
  });

  test("has what is accepted as skipped, with the reason", () => {
    const result = accepting(audited(SHORT_BY_FIVE), "footing/parts-total", "counted twice on purpose");
    const root = suitesOf([result]);

    expect(elementsOf(root, "failure")).toEqual([]);
    expect(elementsOf(root, "skipped")[0]?.attributes.message).toBe("accepted: counted twice on purpose (2026-06-01)");
  });

  test("has one suite a report, and numbers that fit what they count", () => {
    const root = suitesOf([audited(BOTH, "b.yaml"), audited(FITTING, "./a.yaml"), audited(SHORT_BY_FIVE, "c.yaml")]);

    const suites = elementsOf(root, "testsuite");
    expect(suites.map(({ attributes }) => attributes.name)).toEqual(["b.yaml", "a.yaml", "c.yaml"]);
    for (const element of [root, ...suites]) {
      expect(element.attributes.tests).toBe(String(elementsOf(element, "testcase").length));
      expect(element.attributes.failures).toBe(String(elementsOf(element, "failure").length));
    }
    for (const suite of suites) expect(suite.attributes.skipped).toBe(String(elementsOf(suite, "skipped").length));
  });

  test("names no two tests of a class alike", () => {
    const result = repeated(audited(SHORT_BY_FIVE), 3);
    const same = { ...result, discrepancies: result.discrepancies.map((each) => ({ ...each, message: "same" })) };

    const names = elementsOf(suitesOf([same]), "testcase").map(({ attributes }) => attributes.name);

    expect(new Set(names).size).toBe(names.length);
  });

  test("says what a check that nobody is told of came to", () => {
    const { discrepancies: _, ...rest } = audited(SHORT_BY_FIVE);
    const undecided = rest.checks.map((check) => ({ ...check, verdict: "undetermined" as const }));

    const hidden = suitesOf([{ ...rest, discrepancies: [] }]);
    const open = suitesOf([{ ...rest, checks: undecided, discrepancies: [] }]);

    expect(elementsOf(hidden, "skipped")[0]?.attributes.message).toBe("less sure than asked for");
    expect(elementsOf(open, "skipped")[0]?.attributes.message).toMatch(/^undetermined/);
  });

  test("stays well-formed whatever the report says", () => {
    const root = suitesOf([audited(HOSTILE, 'a"<&>\u0000.yaml')]);

    expect(elementsOf(root, "failure")[0]?.text).toContain('“"]]> %0A::error:: - <!-- [a](b)”');
  });

  test("is in Vietnamese where asked", () => {
    const root = suitesOf([audited(BOTH, "a.yaml", "vi")], { lang: "vi" });

    expect(elementsOf(root, "failure")[0]?.attributes.type).toBe("lỗi");
    expect(elementsOf(root, "skipped")[0]?.attributes.type).toBe("đề nghị làm rõ");
  });
});
