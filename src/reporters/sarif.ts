import type { AuditResult, Discrepancy, Rule } from "../engine/index.js";
import type { Language } from "../numeric/index.js";
import { RULES_URI, TOOL, TOOL_URI } from "../tool.js";
import { entriesOf, leftOutOf, uncheckedText } from "./entry.js";
import { jsonText } from "./escape/json.js";
import { sarifText } from "./escape/sarif.js";
import { hostUri } from "./host-path.js";
import type { ReporterOptions } from "./options.js";
import { SARIF_LEVELS, sarifResult } from "./sarif-result.js";

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/**
 * Writes results as SARIF 2.1.0: one run, exceptions as failures and queries for review, the other figures as related
 * locations, accepted discrepancies as suppressed. With `rules` those that were triggered are described in full.
 */
export function sarif(
  sources: readonly AuditResult[],
  { lang = "en", rules = [], tool = TOOL, ...folders }: ReporterOptions = {},
): string {
  const uriOf = ({ path }: AuditResult): string | null => (path === null ? null : hostUri(path, folders));
  const uris = [...new Set(sources.map(uriOf).filter((uri) => uri !== null))];
  const triggered = new Map<string, Pick<Discrepancy, "rule" | "help">>();
  for (const discrepancy of sources.flatMap(({ discrepancies }) => discrepancies)) {
    for (const each of [discrepancy, ...discrepancy.also])
      if (!triggered.has(each.rule)) triggered.set(each.rule, each);
  }
  const ids = [...triggered.keys()];
  const results = sources.flatMap((source) => {
    const uri = uriOf(source);
    const artifact = uri === null ? null : { uri, index: uris.indexOf(uri) };
    return entriesOf(source, lang).map((entry) => sarifResult(entry, artifact, ids, lang));
  });
  const driver = {
    name: tool.name,
    version: tool.version,
    informationUri: TOOL_URI,
    language: lang,
    rules: [...triggered.values()].map((discrepancy) => {
      const rule = rules.find(({ id }) => id === discrepancy.rule);
      return rule ? descriptor(rule, lang) : unknownDescriptor(discrepancy);
    }),
  };
  const { milder, accepted } = leftOutOf(sources);
  const run = {
    tool: { driver },
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: sources.flatMap((source) => unchecked(source, uriOf(source), lang)),
      },
    ],
    columnKind: "utf16CodeUnits",
    ...(milder + accepted === 0 ? {} : { properties: { leftOut: { milder, accepted } } }),
    artifacts: uris.map((uri) => ({ location: { uri } })),
    results,
  };
  return `${jsonText({ $schema: SCHEMA, version: "2.1.0", runs: [run] })}\n`;
}

/** A report of which nothing was checked is not to look like one that holds. */
function unchecked(source: AuditResult, uri: string | null, lang: Language) {
  const text = uncheckedText(source, lang);
  if (text === null) return [];
  const message = { text: sarifText(text) };
  const locations = uri === null ? [] : [{ physicalLocation: { artifactLocation: { uri } } }];
  return [{ level: "note", message, locations }];
}

function descriptor({ id, kind, severity, summary, rationale }: Rule, lang: Language) {
  return {
    id,
    shortDescription: { text: summary[lang] },
    fullDescription: { text: `${summary[lang]} ${rationale[lang]}` },
    help: { text: rationale[lang] },
    helpUri: RULES_URI,
    defaultConfiguration: { level: SARIF_LEVELS[severity] },
    properties: { kind },
  };
}

/** A rule of which only what it found is known. */
function unknownDescriptor({ rule, help }: Pick<Discrepancy, "rule" | "help">) {
  return { id: rule, help: { text: help }, helpUri: RULES_URI };
}
