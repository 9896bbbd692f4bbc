import { auditSource } from "../api.js";
import { type AuditResult, atLeastAsSerious, type Severity } from "../engine/index.js";
import type { Confidence } from "../model/index.js";
import { CrossfootError, type Language } from "../numeric/index.js";
import { json, pretty } from "../reporters/index.js";
import { TOOL } from "../tool.js";
import { coloursFor } from "./colours.js";
import { EXIT_DISCREPANCIES, EXIT_OK, type Io } from "./io.js";
import { writeWhole } from "./output.js";
import { expandPaths, STDIN } from "./paths.js";
import { checkStdinName, readNamed } from "./sources.js";
import { vouchFor } from "./vouch.js";

export interface CheckOptions {
  readonly format: "pretty" | "json";
  readonly output?: string;
  readonly lang: Language;
  readonly failOn: Severity | "never";
  readonly minConfidence: Confidence;
  readonly stdinFilename?: string;
  readonly source?: string;
}

/** Checks files and writes one list; nothing is written unless every file could be checked. */
export async function check(paths: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const { format, output, lang, failOn, minConfidence, stdinFilename } = options;
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
  const colours = await coloursFor(output === undefined ? io : undefined);
  const width = Math.min(Math.max(io.stdout.columns ?? 100, 60), 120);
  const text = format === "json" ? json(sources, TOOL) : pretty(sources, { lang, colours, width });
  if (output === undefined) io.stdout.write(text);
  else
    await writeWhole(
      output,
      text,
      files.filter((file) => file !== STDIN),
    );
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
