import type { Confidence } from "../model/index.js";
import type { Discrepancy } from "./result.js";
import type { Kind, Severity } from "./rule.js";

const KINDS: readonly Kind[] = ["exception", "query"];
const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const CONFIDENCES: readonly Confidence[] = ["certain", "likely", "possible"];

/** Whether a severity is at least as serious as a threshold. */
export function atLeastAsSerious(severity: Severity, threshold: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(threshold);
}

/** Whether a confidence is at least as high as a threshold. */
export function atLeastAsSure(confidence: Confidence, threshold: Confidence): boolean {
  return CONFIDENCES.indexOf(confidence) <= CONFIDENCES.indexOf(threshold);
}

/** Exceptions before queries, the most serious first, then in the order of the report. */
export function compareDiscrepancies(a: Discrepancy, b: Discrepancy): number {
  return (
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence) ||
    comparePlaces(a, b) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

function comparePlaces(a: Discrepancy, b: Discrepancy): number {
  const [one, other] = [a.figures[0], b.figures[0]];
  const line = (figure: typeof one): number =>
    (figure?.origin ? figure.origin.line : figure?.line) ?? Number.MAX_SAFE_INTEGER;
  return line(one) - line(other) || (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0);
}
