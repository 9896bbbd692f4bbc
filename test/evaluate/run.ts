import { existsSync, writeFileSync } from "node:fs";
import { auditText } from "../../src/api.js";
import { detailsOf } from "./details.js";
import { GoldError } from "./gold.js";
import { type Options, readOptions } from "./options.js";
import { findReports, ORIGINAL, type ReportFiles, readGoldReport } from "./reports.js";
import { type Score, scoreReport } from "./score.js";
import { tableOf } from "./table.js";

// Evaluates what crossfoot finds in reports with gold data: `npm run evaluate -- [--verbose] [--only NAME] [--all]
// [--no-mutation] [--json FILE] [folders]`, from the root of the repository.

try {
  main(readOptions(process.argv.slice(2), process.env.INIT_CWD ?? "."));
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

function main(options: Options): void {
  const scores = reports(options).flatMap((files) => evaluate(files, options) ?? []);
  if (options.verbose) for (const score of scores) console.log(`${verboseOf(score, options)}\n`);
  if (scores.length > 0) console.log(tableOf(scores));
  else fail("no report evaluated");
  if (options.json) writeFileSync(options.json, `${JSON.stringify(scores, null, 2)}\n`);
}

function reports(options: Options): ReportFiles[] {
  const there = existsSync(ORIGINAL.path);
  if (!there) console.log(`skipped: the original report is not at ${ORIGINAL.path}\n`);
  const found = ["fixtures", ...options.folders].flatMap(findReports);
  return [...(there ? [ORIGINAL] : []), ...found].filter(({ name }) => options.only === null || options.only === name);
}

function evaluate(files: ReportFiles, options: Options): Score | undefined {
  try {
    return scoreReport(readGoldReport(files), { audit: (text) => auditText(text), mutations: options.mutations });
  } catch (error) {
    for (const problem of error instanceof GoldError ? error.problems : [`${files.path}: ${stackOf(error)}`])
      fail(problem);
    return undefined;
  }
}

/** Details of reports that are set aside are shown to nobody who does not ask for them by name. */
function verboseOf(score: Score, options: Options): string {
  if (score.aside && options.only !== score.name)
    return `${score.name}: set aside, details only with --only ${score.name}`;
  return detailsOf(score);
}

function stackOf(error: unknown): string {
  const stack = error instanceof Error ? error.stack : undefined;
  return stack?.split("\n").slice(0, 4).join("\n") ?? String(error);
}

/** Scores, however low, are no failure; gold data that cannot be used is. */
function fail(problem: string): void {
  console.error(`error: ${problem}`);
  process.exitCode = 2;
}
