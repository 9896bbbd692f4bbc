/** Data whose parts are 5 short of their total. */
export const DATA = {
  tallies: [{ id: "procedures", total: "399", dimensions: { channel: { cells: { online: "43", other: "351" } } } }],
};

const USE = `
const { version } = MANIFEST;
const { discrepancies, coverage, ...rest } = auditData(${JSON.stringify(DATA)});
const check = equal(sum(figure("43", { id: "a" }), figure("351", { id: "b" })), figure("394", { id: "c" }));
const examples = rules.flatMap((rule) => runExamples(rule));
process.stdout.write(
  JSON.stringify({
    version,
    messages: discrepancies.map(({ message }) => message),
    coverage,
    formats: [csv, github, gitlab, json, junit, markdown, pretty, sarif].map(
      (write) => write([{ discrepancies, coverage, ...rest }], { lang: "en", rules }).length > 0,
    ),
    verdict: evaluate(check).verdict,
    passed: examples.length > 0 && examples.every(({ passed }) => passed),
  }),
);
`;

/** A program that imports the package. */
export const ESM = `
import { createRequire } from "node:module";
import { auditData, equal, evaluate, figure, rules, sum } from "crossfoot";
import { csv, github, gitlab, json, junit, markdown, pretty, sarif } from "crossfoot/reporters";
import { runExamples } from "crossfoot/testing";
const MANIFEST = createRequire(import.meta.url)("crossfoot/package.json");
${USE}`;

/** The same program, which requires the package. */
export const CJS = `
const { auditData, equal, evaluate, figure, rules, sum } = require("crossfoot");
const { csv, github, gitlab, json, junit, markdown, pretty, sarif } = require("crossfoot/reporters");
const { runExamples } = require("crossfoot/testing");
const MANIFEST = require("crossfoot/package.json");
${USE}`;

/** A program in strict TypeScript that states the types it expects. */
export const TYPESCRIPT = `
import { type AuditResult, auditData, auditFile, auditText, concept, CrossfootError, defineModel, defineRule, equal, evaluate, figure, InvalidDataError, type ModelFile, type Report, type ReportFile, sum, type TextDocument, type Verdict } from "crossfoot";
import { communeReview, type CommuneReview } from "crossfoot/commune-review";
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

const file: ModelFile<"commune-review", typeof communeReview.concepts> = {
  model: "commune-review",
  petitions: [{ total: "52", kind: { proposals: "45", complaints: { printed: "05", share: "9,6%" } } }, "52"],
};
const parsed = communeReview.parse(file);
const review: CommuneReview | undefined = parsed.report && communeReview.view(parsed.report);
const value: string | null | undefined = review?.petitions.kind.complaints.value;
const bodies: (string | null)[] | undefined = review?.petitions.versions.map(({ body }) => body);
function printOf({ petitions }: CommuneReview): string {
  const { complaints } = petitions.kind;
  if (!complaints.stated) return complaints.value ?? "unstated";
  const at: number | null = complaints.figure.at.line;
  return complaints.printed + at;
}
// @ts-expect-error: there is no such concept
review?.petition;
// @ts-expect-error: there is no such category
review?.petitions.kind.complaint;
// @ts-expect-error: there is no such category
communeReview.parse({} satisfies object) && ({ model: "commune-review", petitions: { kind: { complaint: "05" } } } satisfies typeof file);

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

export { bare, bodies, boysOf, printOf, value, later, lines, log, outcomes, own, read, ruled, verdict };
`;

/** Compiler options of a consumer who asks for everything. */
export const TSCONFIG = JSON.stringify({
  compilerOptions: {
    target: "ES2022",
    lib: ["ES2022", "DOM"],
    module: "NodeNext",
    moduleResolution: "NodeNext",
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    types: [],
  },
  files: ["esm.mts", "cjs.cts"],
});
