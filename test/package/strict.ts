import { DATA } from "./consumer.js";

/** A program in strict TypeScript that states the types it expects. */
export const TYPESCRIPT = `
import { type AuditResult, auditData, auditFile, auditText, concept, CrossfootError, defineModel, defineRule, equal, evaluate, figure, InvalidDataError, type Report, type ReportFile, sum, type TextDocument, type Verdict } from "crossfoot";
import { type ReporterOptions, sarif } from "crossfoot/reporters";
import { type ExampleOutcome, runExamples } from "crossfoot/testing";

const data: ReportFile = ${JSON.stringify(DATA)};
const result: AuditResult = auditData(data, { lang: "vi", minConfidence: "certain" });
const lines: (number | null)[] = result.discrepancies.flatMap(({ figures }) => figures.map(({ line }) => line));
const later: Promise<AuditResult> = auditFile("report.yaml");

const read: TextDocument | undefined = auditText("Có 05 đơn.", { path: "report.md" }).document;

const evaluation = evaluate(equal(sum(figure("1", { id: "a" }), figure("2")), figure("3")), { rounding: "truncation" });
const verdict: Verdict = evaluation.verdict;

const rule = defineRule({
  id: "footing/total-stated",
  kind: "query",
  severity: "info",
  summary: { en: "x", vi: "x" },
  rationale: { en: "x", vi: "x" },
  messages: { en: { missing: "{label} has no total." }, vi: { missing: "{label} không có tổng." } },
  examples: {
    holds: [{ title: "x", data, messages: [] }],
    fails: [{ title: "x", data: { tallies: [{ id: "a" }] }, messages: ["x"] }],
  },
  *check(report, context) {
    for (const { id, total } of report.tallies) {
      if (total === null) continue;
      const quantity = context.quantity(total, "total");
      yield {
        check: equal(quantity, quantity),
        key: [id],
        primary: quantity,
        finding: { message: "missing", args: { label: id } },
      };
    }
  },
});
const outcomes: ExampleOutcome[] = runExamples(rule);
const ruled: AuditResult = auditData(data, { rules: [rule] });

try {
  auditData({});
} catch (error) {
  if (error instanceof InvalidDataError) error.problems.map(({ pointer }): string => pointer);
  if (error instanceof CrossfootError) error.code.toUpperCase();
}

// @ts-expect-error: the language is one of two
auditData(data, { lang: "fr" });
// @ts-expect-error: figures are text, as their print matters
const bare: ReportFile = { tallies: [{ id: "a", total: 5 }] };

const own = defineModel({
  id: "school-year",
  concepts: {
    pupils: concept({
      vi: ["học sinh"],
      en: ["pupils"],
      unit: "học sinh",
      dimensions: {
        sex: { kind: "partition", complete: true, categories: { boys: { vi: ["nam"], en: ["boys"] } } },
      },
    }),
  },
});
function boysOf(report: Report): string | null {
  const { pupils } = own.view(report);
  // @ts-expect-error: there is no such category
  pupils.sex.girls;
  return pupils.sex.boys.value;
}

const options: ReporterOptions = { lang: "vi", rules: [rule] };
const log: string = sarif([result], options);

export { bare, boysOf, later, lines, log, outcomes, own, read, ruled, verdict };
`;

/** A program on the typed view, the configuration and the writers, which states what compiles and what does not. */
export const VIEW = `
import { auditReport, atMost, type Config, defineConfig, defineRule, type Figure, type Finding, loadData, loadFile, loadText, type ModelFile, type Report, type Rule } from "crossfoot";
import { type CommuneConcepts, communeReview, type CommuneReview } from "crossfoot/commune-review";
import { csv, docx, json, type Tool, xlsx } from "crossfoot/reporters";
import { runExamples } from "crossfoot/testing";

// A view: total, so nothing asks whether a concept is there.
const review: CommuneReview = communeReview.view(loadText("52 đơn"));
const before: string | null = review.petitions.kind.complaints.value;
const nested: string | null = review.petitions.outcome.resolved.kind.complaints.share.printed;
const bodies: (string | null)[] = review.petitions.versions.map(({ body }) => body);
// @ts-expect-error: nothing says that it is stated
const unsure: string = review.petitions.kind.complaints.value;

// Narrowed: a value, a print and a figure once it is stated, null where it is not.
function printOf({ petitions: { kind } }: CommuneReview): string {
  const { complaints } = kind;
  if (!complaints.stated) {
    const none: null = complaints.value;
    // @ts-expect-error: there is no figure to ask
    return complaints.figure.id + none;
  }
  const [value, figure]: [string, Figure] = [complaints.value, complaints.figure];
  const line: number | null = figure.at.line;
  return value + complaints.printed + line;
}

// A name that the model does not have.
// @ts-expect-error: no such concept
review.petition;
// @ts-expect-error: no such dimension
review.petitions.kinds;
// @ts-expect-error: no such category
review.petitions.kind.complaint;
// @ts-expect-error: no dimension of this category
review.petitions.outcome.pending.kind;
// @ts-expect-error: a concept without dimensions
review.area.kind;
// @ts-expect-error: a view is read
review.petitions.kind = review.petitions.outcome;

// A data file of the model.
const file: ModelFile<"commune-review", CommuneConcepts> = communeReview.file({
  report: { date: "2026-05-24", lang: "vi" },
  villages: "35",
  petitions: [{ total: "52", kind: { proposals: "45", complaints: { printed: "05", share: "9,6%" } } }, "52"],
  tallies: [{ id: "guests", total: "12" }],
});
const loaded: Report = loadData(file);
const later: Promise<Report> = loadFile("report.yaml", { models: [communeReview] });
// @ts-expect-error: no such concept
communeReview.file({ petition: "52" });
// @ts-expect-error: no such category
communeReview.file({ petitions: { kind: { complaint: "05" } } });
// @ts-expect-error: figures are text, as their print matters
communeReview.file({ villages: 35 });
// @ts-expect-error: no such model
const other: typeof file = { model: "school-year" };

// A rule on the view.
const rule: Rule = defineRule({
  id: "our-office/teams",
  kind: "query",
  severity: "warning",
  summary: { en: "x", vi: "x" },
  rationale: { en: "x", vi: "x" },
  messages: { en: { more: "x" }, vi: { more: "x" } },
  examples: {
    holds: [{ title: "x", data: file, messages: [] }],
    fails: [{ title: "x", data: communeReview.file({ villages: "01", digitalTeams: "02" }), messages: ["x"] }],
  },
  *check(report, context) {
    const { digitalTeams, villages } = communeReview.view(report);
    // @ts-expect-error: nothing says that it is stated
    context.quantity(villages.figure, "villages");
    if (!digitalTeams.stated || !villages.stated) return;
    const teams = context.quantity(digitalTeams.figure, "teams");
    const check = atMost(teams, context.quantity(villages.figure, "villages"));
    yield { check, key: [], primary: teams, finding: { message: "more" } };
  },
});
// @ts-expect-error: no such message
const finding: Finding<"more"> = { message: "fewer" };
const passed: boolean = runExamples(rule, { models: [communeReview] }).every((outcome) => outcome.passed);

// A configuration.
const config: Config = defineConfig({
  extends: "strict",
  plugins: [{ rules: [rule], models: [communeReview] }],
  rules: { "footing/*": "warning", "wording/word-once": ["info", { ignore: ["xanh"] }] },
  overrides: [{ files: ["drafts/**"], minConfidence: "certain" }],
});
const result = auditReport(loaded, { config });
// @ts-expect-error: no such severity
defineConfig({ rules: { "footing/*": "fatal" } });
// @ts-expect-error: no such key
defineConfig({ rule: {} });
// @ts-expect-error: undefined is no setting
defineConfig({ lang: undefined });

// Writers: text, or a promise of bytes.
const tool: Tool = { name: "x", version: "1" };
const text: string = csv([result], { lang: "vi" }) + json([result], { tool });
const bytes: Promise<Uint8Array>[] = [xlsx([result]), docx([result], { lang: "vi" })];
// @ts-expect-error: no such language
csv([result], { lang: "fr" });

export { before, bodies, bytes, finding, later, nested, other, passed, printOf, text, unsure };
`;

const STRICT = {
  ...{ target: "ES2022", lib: ["ES2022", "DOM"], strict: true, noEmit: true, types: [] },
  ...{ exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
};

/** Compiler options of consumers who ask for everything, by how they resolve modules. */
export const TSCONFIGS = {
  NodeNext: {
    compilerOptions: { ...STRICT, module: "NodeNext" },
    files: ["esm.mts", "cjs.cts", "view.mts", "view.cts"],
  },
  // The declarations of the package and of what it depends on are checked once.
  Node16: { compilerOptions: { ...STRICT, skipLibCheck: true, module: "Node16" }, files: ["view.cts"] },
  Bundler: {
    compilerOptions: { ...STRICT, skipLibCheck: true, module: "ESNext", moduleResolution: "Bundler" },
    files: ["view.mts"],
  },
} as const;
