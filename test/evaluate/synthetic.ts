import type { AuditResult, CheckResult, Discrepancy, FigureResult } from "../../src/index.js";
import { type Audited, indexAudit } from "./audited.js";
import { type Gold, parseGold } from "./gold.js";
import { type Resolved, resolveGold } from "./resolve.js";
import { linesOf } from "./tokens.js";

/** A figure that stands where its print does for the first time on the line. */
export function figure(
  text: string,
  id: string,
  line: number,
  printed: string,
  unit: string | null = null,
): FigureResult {
  const column = (linesOf(text)[line - 1] ?? "").indexOf(printed) + 1;
  return {
    id,
    printed,
    value: printed.replaceAll(".", "").replace(",", "."),
    upTo: null,
    unit,
    approximator: null,
    state: "unchecked",
    line,
    column,
    endLine: line,
    endColumn: column + printed.length,
    section: null,
    footnote: null,
    quote: null,
    pointer: null,
    origin: null,
  };
}

/** A check of one row, its figures as `id` or `id:role`. */
export function check(rule: string, ...figures: string[]): CheckResult {
  const terms = figures.map((each): CheckResult["terms"][number] => {
    const [id = "", role = null] = each.split(":");
    return { figure: id, role, weight: "1", slot: "sum", row: 0 };
  });
  return {
    id: `c-${rule}-${figures.join("-")}`,
    place: null,
    rule,
    verdict: "consistent",
    confidence: "certain",
    relation: "equal",
    terms,
    left: null,
    right: null,
    slack: null,
    text: "",
  };
}

/** What an audit reports of some figures, the primary first. */
export function discrepancy(
  rule: string,
  figures: readonly FigureResult[],
  { kind = "exception", severity = "error" }: Partial<Pick<Discrepancy, "kind" | "severity">> = {},
): Discrepancy {
  return {
    id: `d-${rule}`,
    mark: null,
    kind,
    rule,
    severity,
    confidence: "certain",
    status: "open",
    acceptances: [],
    message: "It does not add up.",
    stated: null,
    computed: null,
    difference: null,
    arithmetic: null,
    figures: figures.map((each) => ({ ...each, role: null, label: null })),
    checks: [],
    also: [],
    suspects: [],
    help: "",
  };
}

/** The result of an audit that found no more than this. */
export function auditResult(found: Partial<AuditResult> = {}): AuditResult {
  return {
    path: null,
    title: null,
    symbol: null,
    coverage: { figures: 0, verified: 0, disputed: 0, undetermined: 0, unchecked: 0 },
    figures: [],
    checks: [],
    skipped: [],
    discrepancies: [],
    acceptances: [],
    outline: [],
    ...found,
  };
}

/** A text, what was found in it, and gold data in YAML, ready to be compared. */
export function compared(
  text: string,
  found: Partial<AuditResult>,
  yaml: string,
): { audited: Audited; lines: string[]; gold: Resolved } {
  const lines = linesOf(text);
  const audited = indexAudit(auditResult(found), lines);
  const gold = resolveGold(goldOf(yaml), lines, "gold.yaml", (token) => audited.figureAt(token) !== undefined);
  return { audited, lines, gold };
}

/** Gold data without its title. */
export function goldOf(yaml: string): Gold {
  return parseGold(`title: A report\nconsistent: false\n${yaml}`, "gold.yaml");
}
