import { type Reading, readReport } from "../api.js";
import type { TraceEntry } from "../extraction/trace.js";
import type { Report } from "../model/index.js";
import { CrossfootError, type Language } from "../numeric/index.js";
import { SCHEMA_VERSION } from "../reporters/index.js";
import { TOOL } from "../tool.js";
import type { Io } from "./io.js";
import { checkStdinName, readNamed } from "./sources.js";
import { traceText } from "./trace.js";

interface Traced {
  readonly report: Report;
  readonly trace?: readonly TraceEntry[];
}

export interface ExtractOptions {
  readonly lang: Language;
  readonly trace?: number;
  readonly stdinFilename?: string;
}

/** Tells what was read from a file, as JSON; with `trace`, how one line of it was read, for people. */
export async function extractReport(path: string, options: ExtractOptions, io: Io): Promise<string> {
  const { lang, trace, stdinFilename } = options;
  checkStdinName(stdinFilename, [path]);
  const { name, source } = await readNamed(path, stdinFilename, io);
  const reading = readReport(source, name);
  if (trace === undefined) return extracted(name, reading);
  const { report, document } = reading;
  if (document === null) {
    throw new CrossfootError(
      "trace/data",
      `${name}: is report data, which says itself how its figures relate; --trace expects a text.`,
    );
  }
  const lines = document.source.split(/\r\n?|\n/);
  const line = lines[trace - 1];
  if (line === undefined) {
    throw new CrossfootError(
      "trace/line",
      `${name}: has no line ${trace}, expected --trace with a line from 1 to ${lines.length}.`,
    );
  }
  const width = Math.min(Math.max(io.stdout.columns ?? 100, 60), 120);
  return traceText(
    { name, number: trace, text: line, entries: traceOf(reading), figures: report.figures },
    lang,
    width,
  );
}

function extracted(path: string, reading: Reading): string {
  const { header, figures, tallies, statements, citations, outline } = reading.report;
  const rejected = traceOf(reading)
    .filter(({ kind }) => kind === "rejected")
    .map(({ text, reason, place }) => ({ text, reason, ...place }));
  const output = {
    ...{ schemaVersion: SCHEMA_VERSION, tool: TOOL, path },
    ...{ header, figures, rejected, tallies, statements, citations, outline },
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}

function traceOf({ extraction }: { extraction: Traced | null }): readonly TraceEntry[] {
  return extraction?.trace ?? [];
}
