import type { Discrepancy } from "../engine/index.js";
import type { Language } from "../numeric/index.js";
import { type Entry, figureText } from "./entry.js";
import { sarifText } from "./escape/sarif.js";
import { REPORTER_WORDS } from "./words.js";

/** Levels of SARIF by severity. */
export const SARIF_LEVELS = { error: "error", warning: "warning", info: "note" } as const;

/** Under this key a result has the identity of its discrepancy, which neither moved lines nor changed words nor the correction of an equal one alter. */
const FINGERPRINT = "crossfootDiscrepancy/v2";

/** A file of a run, and its index among them. */
export interface SarifArtifact {
  readonly uri: string;
  readonly index: number;
}

/** A discrepancy as a result of SARIF; `rules` are the ids of the rules that the run describes, in order. */
export function sarifResult(entry: Entry, artifact: SarifArtifact | null, rules: readonly string[], lang: Language) {
  const { discrepancy, fingerprint, message, arithmetic, figures, suspects } = entry;
  const also = entry.also.map((other) => `${REPORTER_WORDS[lang].also}: ${other}`);
  const { rule, kind, severity, confidence, stated, computed, difference, checks } = discrepancy;
  const located = discrepancy.figures.map((figure) => location(figure, artifact));
  const text = [message, arithmetic, ...also, ...suspects].filter((part) => part !== null).join("\n");
  return {
    ruleId: rule,
    ruleIndex: rules.indexOf(rule),
    // What is no failure has no level (§3.27.10); a query's severity stands in the properties.
    ...(kind === "exception" ? { kind: "fail", level: SARIF_LEVELS[severity] } : { kind: "review", level: "none" }),
    message: { text: sarifText(text) },
    locations: located.slice(0, 1),
    relatedLocations: figures.slice(1).map((figure, index) => ({
      id: index + 1,
      ...located[index + 1],
      message: { text: sarifText(figureText(figure)) },
    })),
    partialFingerprints: { [FINGERPRINT]: fingerprint },
    suppressions: suppressions(entry),
    properties: {
      severity,
      confidence,
      stated,
      computed,
      difference,
      checks,
      rules: [rule, ...discrepancy.also.map((other) => other.rule)],
    },
  };
}

function location(figure: Discrepancy["figures"][number], artifact: SarifArtifact | null) {
  const { line, column, endLine, endColumn, section } = figure;
  const region = line === null ? null : regionOf(line, column, endLine, endColumn);
  return {
    ...(artifact === null
      ? {}
      : { physicalLocation: { artifactLocation: artifact, ...(region === null ? {} : { region }) } }),
    ...(section === null ? {} : { logicalLocations: [{ fullyQualifiedName: section, kind: "section" }] }),
  };
}

function regionOf(startLine: number, column: number | null, endLine: number | null, endColumn: number | null) {
  return {
    startLine,
    ...(column === null ? {} : { startColumn: column }),
    ...(endLine === null ? {} : { endLine }),
    ...(endColumn === null ? {} : { endColumn }),
  };
}

/** Empty where nothing is suppressed: to leave it out would say that nobody knows (§3.27.23). */
function suppressions({ discrepancy, accepted }: Entry) {
  if (accepted === null) return [];
  const inSource = discrepancy.acceptances.every(({ source }) => source === "report");
  return [{ kind: inSource ? "inSource" : "external", status: "accepted", justification: accepted }];
}
