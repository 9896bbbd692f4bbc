import { readData } from "./document/index.js";
import { type AuditResult, audit, type Rule } from "./engine/index.js";
import { type Confidence, InvalidDataError, type Locate, parseReport } from "./model/index.js";
import type { Language } from "./numeric/index.js";
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
  const { report, problems } = parseReport(data, locate);
  if (problems) throw new InvalidDataError(problems, options.path);
  return audit(report, { rules, ...options });
}
