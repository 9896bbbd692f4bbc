import type { XmlElement } from "./xml-tree.js";

interface ElementRule {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly children: readonly string[];
  readonly text?: true;
}

/** What `junit-10.xsd` of the xUnit plugin of Jenkins allows, as far as a suite of this kind goes. */
const RULES: Readonly<Record<string, ElementRule>> = {
  testsuites: { required: [], optional: ["name", "time", "tests", "failures", "errors"], children: ["testsuite"] },
  testsuite: {
    required: ["name", "tests", "failures", "errors"],
    optional: ["group", "time", "skipped", "timestamp", "hostname", "id", "package", "file", "log", "url"],
    children: ["testsuite", "properties", "testcase", "system-out", "system-err"],
  },
  testcase: {
    required: ["name"],
    optional: ["time", "classname", "group"],
    children: ["skipped", "error", "failure", "system-out", "system-err"],
  },
  failure: { required: [], optional: ["type", "message"], children: [], text: true },
  skipped: { required: [], optional: ["type", "message"], children: [], text: true },
};

/** What an element and those within it have that the schema does not allow, or lack. */
export function junitFaults({ name, attributes, children, text }: XmlElement): string[] {
  const rule = RULES[name];
  if (!rule) return [`unexpected element ${name}`];
  const given = Object.keys(attributes);
  return [
    ...rule.required.filter((each) => !given.includes(each)).map((each) => `${name} lacks ${each}`),
    ...given
      .filter((each) => ![...rule.required, ...rule.optional].includes(each))
      .map((each) => `unexpected ${name}/@${each}`),
    ...children
      .filter((child) => !rule.children.includes(child.name))
      .map((child) => `unexpected ${name}/${child.name}`),
    ...(rule.text || text.trim() === "" ? [] : [`unexpected text in ${name}`]),
    ...children.flatMap(junitFaults),
  ];
}
