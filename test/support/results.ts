import type { CheckResult, Discrepancy, FigureResult } from "../../src/engine/index.js";
import type { Figure } from "../../src/model/index.js";
import { reportOf } from "./report.js";

/** Figures of a report, by id. */
export function audited(ids: readonly string[]): Figure[] {
  return reportOf({ figures: ids.map((id) => ({ id, printed: "5" })) }).figures;
}

/** The result of a check on some figures, consistent and certain unless said otherwise. */
export function checkOn(figures: readonly string[], overrides: Partial<CheckResult>): CheckResult {
  return {
    id: "c1",
    place: null,
    rule: "test/rule",
    verdict: "consistent",
    confidence: "certain",
    relation: "equal",
    terms: figures.map((figure) => ({ figure, role: null, weight: "1", slot: "sum", row: 0 })),
    left: null,
    right: null,
    slack: null,
    text: "",
    ...overrides,
  };
}

/** A discrepancy on some figures, the primary first: an open exception unless said otherwise. */
export function discrepancyOn(figures: readonly string[], overrides: Partial<Discrepancy>): Discrepancy {
  return {
    id: "d1",
    mark: null,
    kind: "exception",
    rule: "test/rule",
    severity: "error",
    confidence: "certain",
    status: "open",
    acceptances: [],
    message: "",
    stated: null,
    computed: null,
    difference: null,
    arithmetic: null,
    figures: figures.map((id) => ({ ...figureResult(id), role: null, label: null })),
    checks: ["c1"],
    also: [],
    suspects: [],
    help: "",
    ...overrides,
  };
}

function figureResult(id: string): FigureResult {
  return {
    id,
    printed: "5",
    upTo: null,
    value: "5",
    unit: null,
    approximator: null,
    state: null,
    line: null,
    column: null,
    endLine: null,
    endColumn: null,
    section: null,
    footnote: null,
    quote: null,
    pointer: null,
    origin: null,
  };
}
