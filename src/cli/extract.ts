import { type Reading, readReport } from "../api.js";
import { communeReview } from "../commune-review/index.js";
import { rejectedOf, traceOf } from "../extraction/trace.js";
import { CrossfootError, type Language } from "../numeric/index.js";
import { SCHEMA_VERSION } from "../reporters/index.js";
import { TOOL } from "../tool.js";
import type { Io } from "./io.js";
import { checkStdinName, readNamed } from "./sources.js";
import { traceText } from "./trace.js";

export interface ExtractOptions {
  readonly lang: Language;
  readonly trace?: number;
  readonly as?: "data";
  readonly stdinFilename?: string;
}

/** Tells what was read from a file, as JSON; with `trace`, how one line of it was read, for people. */
export async function extractReport(path: string, options: ExtractOptions, io: Io): Promise<string> {
  const { lang, trace, stdinFilename } = options;
  checkStdinName(stdinFilename, [path]);
  const { name, source } = await readNamed(path, stdinFilename, io);
  const reading = readReport(source, name);
  if (options.as === "data") return asData(name, reading);
  if (trace === undefined) return extracted(name, reading);
  const { report, document } = reading;
  if (document === null) {
    throw new CrossfootError("trace/data", {
      en: `${name}: is report data, which says itself how its figures relate; --trace expects a text.`,
      vi: `${name}: là tệp số liệu, đã tự nói các số liệu liên hệ ra sao; --trace cần văn bản.`,
    });
  }
  const lines = document.source.split(/\r\n?|\n/);
  const line = lines[trace - 1];
  if (line === undefined) {
    throw new CrossfootError("trace/line", {
      en: `${name}: has no line ${trace}, expected --trace with a line from 1 to ${lines.length}.`,
      vi: `${name}: không có dòng ${trace}, --trace cần dòng từ 1 đến ${lines.length}.`,
    });
  }
  const width = Math.min(Math.max(io.stdout.columns ?? 100, 60), 120);
  return traceText(
    { name, number: trace, text: line, entries: traceOf(document), figures: report.figures },
    lang,
    width,
  );
}

function extracted(path: string, { report, document, extraction }: Reading): string {
  const { header, figures, ...rest } = report;
  const numbers = document && extraction ? rejectedOf(document, extraction.stretches) : [];
  const rejected = numbers.map(({ text, reason, place }) => ({ text, reason, ...place }));
  const output = {
    ...{ schemaVersion: SCHEMA_VERSION, tool: TOOL, path },
    ...{ header, figures, rejected, ...rest },
  };
  return `${JSON.stringify(output, null, 2)}\n`;
}

/** A data file of the report, for a person to correct and add to. */
async function asData(name: string, { report, document }: Reading): Promise<string> {
  if (document === null)
    throw new CrossfootError("extract/data", {
      en: `${name}: is report data already; --as data expects a text.`,
      vi: `${name}: đã là tệp số liệu; --as data cần văn bản.`,
    });
  const { writeYaml } = await import("../document/write-yaml.js");
  return writeYaml(communeReview.write(report));
}
