import { type AuditResult, isUnproved, type Kind, type Severity } from "../engine/index.js";
import { TOOL, type Tool } from "../tool.js";
import { countBy } from "./count-by.js";
import { leftOutOf } from "./entry.js";
import { jsonText } from "./escape/json.js";
import type { ReporterOptions } from "./options.js";

/** Raised whenever a field of the output is removed or changes its meaning. */
export const SCHEMA_VERSION = 1;

export interface JsonOutput {
  schemaVersion: number;
  tool: Tool;
  sources: readonly AuditResult[];
  summary: {
    sources: number;
    discrepancies: number;
    kinds: Record<Kind, number>;
    severities: Record<Severity, number>;
    /** How many of those that are listed are accepted. */
    accepted: number;
    /** How many are not listed, where the list was told to leave some out. */
    leftOut: { milder: number; accepted: number };
    /** Reports in which there was nothing to check, or no check that proves any figure. */
    unchecked: number;
  };
}

/** Writes results as JSON, for other programs. */
export function json(sources: readonly AuditResult[], { tool = TOOL }: ReporterOptions = {}): string {
  const discrepancies = sources.flatMap((source) => source.discrepancies);
  const output: JsonOutput = {
    schemaVersion: SCHEMA_VERSION,
    tool,
    sources,
    summary: {
      sources: sources.length,
      discrepancies: discrepancies.length,
      kinds: countBy(discrepancies, ({ kind }) => kind, ["exception", "query"]),
      severities: countBy(discrepancies, ({ severity }) => severity, ["error", "warning", "info"]),
      accepted: discrepancies.filter(({ status }) => status === "accepted").length,
      leftOut: leftOutOf(sources),
      unchecked: sources.filter((source) => isUnproved(source)).length,
    },
  };
  return `${jsonText(output)}\n`;
}
