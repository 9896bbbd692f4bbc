import type { XmlElement } from "./xml-tree.js";

/** What the value of an attribute must be. */
const VALUES = {
  text: /^[\s\S]*$/,
  // The schema takes any text; whoever reads it takes a whole number.
  count: /^(?:0|[1-9]\d*)$/,
  /** Seconds, with commas between thousands and at most three decimals. */
  time: /^(?:\d{0,3},)*\d{0,3}(?:\.\d{0,3})?$/,
  uri: /^[^\s<>"{}|\\^`]*$/,
} as const;

type Value = keyof typeof VALUES;

interface ElementRule {
  readonly required?: Readonly<Record<string, Value>>;
  readonly optional?: Readonly<Record<string, Value>>;
  /** What may stand within, in this order where `ordered`, else in any; `once` those that may not be repeated. */
  readonly children?: readonly string[];
  readonly ordered?: true;
  readonly once?: readonly string[];
  readonly least?: number;
  readonly text?: true;
}

const RERUN: ElementRule = {
  required: { type: "text" },
  optional: { message: "text" },
  children: ["stackTrace", "system-out", "system-err"],
  ordered: true,
  once: ["stackTrace", "system-out", "system-err"],
  text: true,
};
const OUTCOME: ElementRule = { optional: { type: "text", message: "text" }, text: true };
const TEXT: ElementRule = { text: true };

/** Every element of `junit-10.xsd` of the xUnit plugin of Jenkins: what it must have, may have and may hold. */
const RULES: Readonly<Record<string, ElementRule>> = {
  testsuites: {
    optional: { name: "text", time: "time", tests: "count", failures: "count", errors: "count" },
    children: ["testsuite"],
  },
  testsuite: {
    required: { name: "text", tests: "count", failures: "count", errors: "count" },
    optional: {
      ...{ group: "text", time: "time", skipped: "count", timestamp: "text", hostname: "text", id: "text" },
      ...{ package: "text", file: "text", log: "text", url: "uri", version: "text" },
    },
    children: ["testsuite", "properties", "testcase", "system-out", "system-err"],
  },
  testcase: {
    required: { name: "text" },
    optional: { time: "time", classname: "text", group: "text" },
    children: [
      ...["skipped", "error", "failure", "rerunFailure", "rerunError", "flakyFailure", "flakyError"],
      ...["system-out", "system-err"],
    ],
  },
  properties: { children: ["property"], least: 1 },
  property: { required: { name: "text", value: "text" } },
  skipped: OUTCOME,
  error: OUTCOME,
  failure: OUTCOME,
  rerunFailure: RERUN,
  rerunError: RERUN,
  flakyFailure: RERUN,
  flakyError: RERUN,
  stackTrace: TEXT,
  "system-out": TEXT,
  "system-err": TEXT,
};

/** Elements that a document may be. */
const ROOTS = ["testsuites", "testsuite"];

/** What a document has that the schema does not allow, or lacks; and where its counts are not those of its tests. */
export function junitFaults(root: XmlElement): string[] {
  return [...(ROOTS.includes(root.name) ? [] : [`unexpected root ${root.name}`]), ...faultsOf(root)];
}

function faultsOf(element: XmlElement): string[] {
  const { name, attributes, children, text } = element;
  const rule = Object.hasOwn(RULES, name) ? RULES[name] : undefined;
  if (!rule) return [`unexpected element ${name}`];
  const { required = {}, optional = {}, children: allowed = [], ordered, once = [], least = 0 } = rule;
  const kinds: Readonly<Record<string, Value>> = { ...required, ...optional };
  const names = children.map((child) => child.name);
  const places = names.map((each) => allowed.indexOf(each));
  return [
    ...Object.keys(required)
      .filter((each) => attributes[each] === undefined)
      .map((each) => `${name} lacks ${each}`),
    ...Object.entries(attributes).flatMap(([each, value]) => {
      const kind = Object.hasOwn(kinds, each) ? kinds[each] : undefined;
      if (kind === undefined) return [`unexpected ${name}/@${each}`];
      return VALUES[kind].test(value) ? [] : [`${name}/@${each} is no ${kind}: ${value}`];
    }),
    ...names.filter((each) => !allowed.includes(each)).map((each) => `unexpected ${name}/${each}`),
    ...once.filter((each) => names.filter((other) => other === each).length > 1).map((each) => `${name}/${each} twice`),
    ...(ordered && places.some((place, index) => place < (places[index - 1] ?? 0)) ? [`${name} out of order`] : []),
    ...(children.length < least ? [`${name} is empty`] : []),
    ...(rule.text || text.trim() === "" ? [] : [`unexpected text in ${name}`]),
    ...countFaults(element),
    ...children.flatMap(faultsOf),
  ];
}

const OUTCOMES: Readonly<Record<string, string>> = { failures: "failure", errors: "error", skipped: "skipped" };

/** Counts of a suite, or of all, that are not those of the tests within; tests of one name in one suite. */
function countFaults(element: XmlElement): string[] {
  if (!ROOTS.includes(element.name)) return [];
  const cases = casesWithin(element);
  const counts = { tests: cases.length, ...countsOf(cases) };
  const wrong = Object.entries(counts).filter(([name, count]) => {
    const told = element.attributes[name];
    return told !== undefined && told !== String(count);
  });
  const named = element.children
    .filter(({ name }) => name === "testcase")
    .map(({ attributes: { classname, name } }) => `${classname} ${name}`);
  return [
    ...wrong.map(([name, count]) => `${element.name}/@${name} is not ${count}`),
    ...(new Set(named).size < named.length ? [`${element.name} has two tests of one name`] : []),
  ];
}

function countsOf(cases: readonly XmlElement[]): Record<string, number> {
  return Object.fromEntries(
    Object.entries(OUTCOMES).map(([name, outcome]) => [
      name,
      cases.filter(({ children }) => children.some((child) => child.name === outcome)).length,
    ]),
  );
}

function casesWithin({ children }: XmlElement): XmlElement[] {
  return children.flatMap((child) => (child.name === "testcase" ? [child] : casesWithin(child)));
}
