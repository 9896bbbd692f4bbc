import { auditSource } from "../api.js";
import { type AuditResult, atLeastAsSerious, type Severity } from "../engine/index.js";
import type { Confidence } from "../model/index.js";
import { CrossfootError, type Language } from "../numeric/index.js";
import type { FormatTarget } from "./format-option.js";
import { EXIT_DISCREPANCIES, EXIT_OK, type Io } from "./io.js";
import { expandPaths, STDIN } from "./paths.js";
import { checkStdinName, readNamed } from "./sources.js";
import { vouchFor } from "./vouch.js";
import { planOutputs, writeFormats } from "./write-formats.js";

export interface CheckOptions {
  /** Pretty unless stated. */
  readonly format?: readonly FormatTarget[];
  readonly output?: string;
  readonly lang: Language;
  readonly failOn: Severity | "never";
  readonly minConfidence: Confidence;
  readonly stdinFilename?: string;
  readonly source?: string;
}

/** Checks files and writes one list a format; nothing is written unless every file could be checked. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const { format = [{ format: "pretty" }], output, lang, failOn, minConfidence, stdinFilename } = options;
  const plan = planOutputs(format, output, io);
  const sources: AuditResult[] = [];
  const expanded = await expandPaths(paths);
  const { files } = expanded;
  if (options.source !== undefined) await vouchFor(files, options.source, options, io);
  checkStdinName(stdinFilename, files);
  const failures = [...expanded.failures];
  for (const file of files) {
    try {
      const { name, source } = await readNamed(file, stdinFilename, io);
      sources.push(auditSource(source, { path: name, lang, minConfidence }));
    } catch (error) {
      if (!(error instanceof CrossfootError)) throw error;
      failures.push(...error.lines);
    }
  }
  if (failures.length > 0) throw new CrossfootError("check/failed", failures);
  refuseSilentGreen(sources);
  await writeFormats(plan, sources, { lang, inputs: files.filter((file) => file !== STDIN) }, io);
  const found = sources.flatMap(({ discrepancies }) => discrepancies);
  const failed =
    failOn !== "never" && found.some(({ severity, status }) => status === "open" && atLeastAsSerious(severity, failOn));
  return failed ? EXIT_DISCREPANCIES : EXIT_OK;
}

/** A run that checked nothing is no success. */
function refuseSilentGreen(sources: readonly AuditResult[]): void {
  if (sources.some(({ checks }) => checks.length > 0)) return;
  const named = sources
    .map(({ path, coverage }) => `${path}: ${coverage.figures} ${coverage.figures === 1 ? "figure" : "figures"}`)
    .join(", ");
  throw new CrossfootError(
    "check/nothing",
    `Nothing to check (${named}), expected tallies or statements that relate figures to each other, such as a total and its parts.`,
  );
}
