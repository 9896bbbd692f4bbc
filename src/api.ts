import { readData, type TextDocument } from "./document/index.js";
import { readDocument } from "./document/text/index.js";
import { type AuditResult, audit, type Rule } from "./engine/index.js";
import { extract } from "./extraction/index.js";
import { type Confidence, confidenceSchema, InvalidDataError, type Locate, parseReport } from "./model/index.js";
import { CrossfootError, LANGUAGES, type Language } from "./numeric/index.js";
import { rules as shippedRules } from "./rules/index.js";

export interface AuditDataOptions {
  /** Discrepancies that are less sure are left out; `likely` by default. */
  minConfidence?: Confidence;
  /** Language of messages; `en` by default. */
  lang?: Language;
  /** Rules to run; all shipped rules by default. */
  rules?: readonly Rule[];
  /** Name of the audited file, for the result. */
  path?: string;
}

/**
 * Audits the data of a report: an object in the form of a data file. Pure and synchronous.
 *
 * @throws {InvalidDataError} with `code` `data/invalid` and `problems`, each with pointer and remedy, where the data is
 * no report
 */
export function auditData(data: unknown, options: AuditDataOptions = {}): AuditResult {
  return auditParsed(data, options);
}

/** The same as for data. */
export type AuditTextOptions = AuditDataOptions;

/**
 * Audits the text of a report, plain or Markdown. Pure and synchronous.
 *
 * The result also carries the `document` that was read; it is left out of JSON.
 */
export function auditText(
  text: string,
  { rules = shippedRules, ...options }: AuditTextOptions = {},
): AuditResult & { document: TextDocument } {
  checkOptions(options);
  const document = readDocument(text);
  const result = audit(extract(document).report, { rules, ...options });
  // Not enumerable: it holds functions and every offset of the file, which no JSON and no other thread has use for.
  return Object.defineProperties({ ...result, document }, { document: { enumerable: false } });
}

/**
 * Reads a data file (`.json`, `.yaml`) and audits it.
 *
 * @throws {CrossfootError} `file/not-found`, `file/unreadable`, `data/…` with file, line and column
 */
export async function auditFile(path: string, options: AuditDataOptions = {}): Promise<AuditResult> {
  const { readText } = await import("./document/file.js");
  const { value, locate } = await readData(await readText(path), path);
  return auditParsed(value, { path, ...options }, locate);
}

function auditParsed(
  data: unknown,
  { rules = shippedRules, ...options }: AuditDataOptions,
  locate?: Locate,
): AuditResult {
  checkOptions(options);
  const { report, problems } = parseReport(data, locate);
  if (problems) throw new InvalidDataError(problems, options.path);
  return audit(report, { rules, ...options });
}

/** A misspelt confidence would hide every discrepancy. */
function checkOptions({ lang, minConfidence }: Pick<AuditDataOptions, "lang" | "minConfidence">): void {
  const known: [string, string | undefined, readonly string[]][] = [
    ["lang", lang, LANGUAGES],
    ["minConfidence", minConfidence, confidenceSchema.options],
  ];
  for (const [name, value, allowed] of known) {
    if (value !== undefined && !allowed.includes(value)) {
      throw new CrossfootError(
        "options/invalid",
        `Unexpected ${name} ${JSON.stringify(value)}, expected ${allowed.join(" or ")}.`,
      );
    }
  }
}
