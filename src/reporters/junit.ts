import { type AuditResult, type CheckResult, placeText } from "../engine/index.js";
import type { Language } from "../numeric/index.js";
import { type Entry, entriesOf, figureText, titleText, uncheckedText } from "./entry.js";
import { xmlText } from "./escape/xml.js";
import { hostPath } from "./host-path.js";
import type { ReporterOptions } from "./options.js";
import { terminalLine, terminalText } from "./terminal.js";
import { REPORTER_WORDS } from "./words.js";

const WORDS = {
  en: {
    undetermined: "undetermined: the figures cannot decide",
    hidden: "less sure than asked for",
    leftOut: "left out of this list: milder than asked for, or accepted",
    unchecked: "nothing verified",
  },
  vi: {
    undetermined: "chưa xác định: số liệu chưa đủ để kết luận",
    hidden: "mức chắc chắn thấp hơn mức yêu cầu",
    leftOut: "không nêu trong danh mục này: nhẹ hơn mức yêu cầu, hoặc đã được chấp nhận",
    unchecked: "chưa xác nhận được gì",
  },
} as const;

interface TestCase {
  readonly name: string;
  readonly classname: string;
  /** What is within the element; nothing for what passed. */
  readonly outcome: "passed" | "failure" | "skipped";
  readonly attributes?: Readonly<Record<string, string>>;
  readonly text?: string;
}

/**
 * Writes results as JUnit XML, after the schema `junit-10.xsd` that Jenkins publishes: one suite a report, one test a
 * discrepancy and one for every check that no discrepancy speaks of. Exceptions fail; queries, what is accepted and what could
 * not be decided are skipped, with the reason.
 */
export function junit(
  sources: readonly AuditResult[],
  { lang = "en", rules = [], ...folders }: ReporterOptions = {},
): string {
  const summaries = new Map(rules.map(({ id, summary }) => [id, summary[lang].replace(/\.$/, "")]));
  const suites = sources.map((source) => ({ source, cases: unique(casesOf(source, summaries, lang)) }));
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributesText({ name: "crossfoot", ...totals(all) })}>`,
    ...suites.flatMap(({ source, cases }) => suiteLines(source, cases, folders)),
    "</testsuites>",
    "",
  ].join("\n");
}

function suiteLines(source: AuditResult, cases: readonly TestCase[], folders: ReporterOptions): string[] {
  const path = source.path === null ? null : terminalLine(hostPath(source.path, folders));
  const attributes = {
    name: path ?? (titleText(source) || "report"),
    ...totals(cases),
    skipped: String(cases.filter(({ outcome }) => outcome === "skipped").length),
    ...(path === null ? {} : { file: path }),
  };
  return [`  <testsuite${attributesText(attributes)}>`, ...cases.map(caseText), "  </testsuite>"];
}

function totals(cases: readonly TestCase[]): Record<string, string> {
  const failures = cases.filter(({ outcome }) => outcome === "failure").length;
  return { tests: String(cases.length), failures: String(failures), errors: "0" };
}

function casesOf(source: AuditResult, summaries: ReadonlyMap<string, string>, lang: Language): TestCase[] {
  const told = new Set(source.discrepancies.flatMap(({ checks }) => checks));
  const leftOut = new Set(source.leftOut?.checks);
  const figures = new Map(source.figures.map((figure) => [figure.id, figure]));
  const nameOf = ({ rule, text, terms }: CheckResult): string => {
    const [figure] = terms.flatMap((term) => figures.get(term.figure) ?? []);
    return checkName(summaries.get(rule), text, figure, lang);
  };
  return [
    ...entriesOf(source, lang).map((entry) => entryCase(entry, lang)),
    ...source.checks
      .filter(({ id }) => !told.has(id))
      .map((check) => checkCase(check, nameOf(check), leftOut.has(check.id), lang)),
    ...uncheckedCases(source, lang),
    ...source.skipped.map(
      ({ rule, reason }): TestCase => ({
        name: terminalText(reason),
        classname: rule,
        outcome: "skipped",
        attributes: { message: terminalText(reason) },
      }),
    ),
  ];
}

function entryCase(entry: Entry, lang: Language): TestCase {
  const { discrepancy, severity, message, arithmetic, place, figures, also, suspects, why, accepted } = entry;
  const { kind, rule } = discrepancy;
  const words = REPORTER_WORDS[lang];
  const name = place === "" ? message : `${message} (${place})`;
  if (accepted !== null) {
    const attributes = { type: words.accepted, message: `${words.accepted}: ${accepted}` };
    return { name, classname: rule, outcome: "skipped", attributes };
  }
  const text = [
    message,
    ...(arithmetic === null ? [] : [`${words.arithmetic}: ${arithmetic}`]),
    ...also.map((other) => `${words.also}: ${other}`),
    ...figures.map(figureText),
    ...suspects.map((suspect) => `${words.meant}: ${suspect}`),
    `${words.why}: ${why}`,
  ].join("\n");
  const isQuery = kind === "query";
  return {
    name,
    classname: rule,
    outcome: isQuery ? "skipped" : "failure",
    attributes: {
      type: isQuery ? words.kinds.query : severity,
      message: isQuery ? `${words.kinds.query}: ${message}` : message,
    },
    text,
  };
}

/** What was checked, in which arithmetic, and where: `The parts … add up to it: 45 + 07 = 52 (line 3): “tổng số 52 đơn”`. */
function checkName(
  summary: string | undefined,
  text: string,
  figure: AuditResult["figures"][number] | undefined,
  lang: Language,
): string {
  const place = figure ? placeText(figure, lang) : "";
  const placed = place === "" ? text : `${text} (${place})`;
  const quoted = figure?.quote ? `${placed}: “${figure.quote}”` : placed;
  return terminalText(summary === undefined ? quoted : `${summary}: ${quoted}`);
}

function checkCase({ rule, verdict }: CheckResult, name: string, isLeftOut: boolean, lang: Language): TestCase {
  const { leftOut, undetermined, hidden } = WORDS[lang];
  if (verdict === "consistent" && !isLeftOut) return { name, classname: rule, outcome: "passed" };
  const message = isLeftOut ? leftOut : verdict === "undetermined" ? undetermined : hidden;
  return { name, classname: rule, outcome: "skipped", attributes: { message } };
}

/** A suite without tests would look as if all had passed. */
function uncheckedCases(source: AuditResult, lang: Language): TestCase[] {
  const message = uncheckedText(source, lang);
  if (message === null) return [];
  return [{ name: WORDS[lang].unchecked, classname: "crossfoot", outcome: "skipped", attributes: { message } }];
}

/** Tests of one class with equal names are taken for one by those who read them. */
function unique(cases: readonly TestCase[]): TestCase[] {
  const counts = new Map<string, number>();
  return cases.map((each) => {
    const key = `${each.classname}\n${each.name}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? each : { ...each, name: `${each.name} [${count}]` };
  });
}

function caseText({ name, classname, outcome, attributes = {}, text }: TestCase): string {
  const head = `    <testcase${attributesText({ classname, name })}`;
  if (outcome === "passed") return `${head}/>`;
  const inner = `<${outcome}${attributesText(attributes)}`;
  const body = text === undefined ? `${inner}/>` : `${inner}>${xmlText(text)}</${outcome}>`;
  return `${head}>\n      ${body}\n    </testcase>`;
}

function attributesText(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlText(value)}"`)
    .join("");
}
