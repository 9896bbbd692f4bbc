import type { Confidence, Figure, Location, Report } from "../model/index.js";
import { CrossfootError, canonical, type Decimal, intervals, type Language, powerOfTen } from "../numeric/index.js";
import { type Check, loneSides, quantitiesOf } from "./check.js";
import { createContext, type RuleContext } from "./context.js";
import { coverageOf, figureStates } from "./coverage.js";
import { describeBroken, describeCheck, sidesInPrint } from "./describe.js";
import { type CheckEvaluation, decidingRow, evaluateCheck } from "./evaluate.js";
import { type Expression, type Linear, loneQuantity } from "./expression.js";
import { folded, identityHash } from "./identity.js";
import { formatMessage } from "./message.js";
import { atLeastAsSure, compareDiscrepancies } from "./order.js";
import type { Quantity } from "./quantity.js";
import type { AuditResult, CheckResult, Discrepancy, FigureResult, FigureState, TermResult } from "./result.js";
import type { CheckDraft, Finding, Rule, Severity, WordsAt } from "./rule.js";

export interface AuditOptions {
  readonly rules: readonly Rule[];
  readonly lang?: Language;
  /** Discrepancies that are less sure are left out. */
  readonly minConfidence?: Confidence;
  /** Name of the audited file, for the result. */
  readonly path?: string;
}

/**
 * Checks everything that a report says about its figures.
 *
 * Pure: the same report and options give the same result, in the same order.
 *
 * @throws {CrossfootError} `rule/failed` where a rule throws, with the rule's id and the cause
 */
export function audit(report: Report, options: AuditOptions): AuditResult {
  const { rules, lang = "en", minConfidence = "likely", path } = options;
  const context = createContext(report, lang);
  const ordinals = new Map<string, number>();
  const checks: CheckResult[] = [];
  const skipped: AuditResult["skipped"] = [];
  const discrepancies: Discrepancy[] = [];
  for (const rule of rules) {
    for (const found of runRule(rule, report, context)) {
      if ("skipped" in found) {
        skipped.push({ rule: rule.id, reason: found.skipped });
        continue;
      }
      const evaluation = evaluateCheck(found.check, found.rounding ? { rounding: found.rounding } : {});
      const check = checkResult(rule, found, evaluation, ordinals, lang);
      checks.push(check);
      const reported = found.report === "always" || evaluation.verdict === "inconsistent";
      if (reported && atLeastAsSure(check.confidence, minConfidence)) {
        discrepancies.push(discrepancyOf(rule, found, evaluation, check, context));
      }
    }
  }
  discrepancies.sort(compareDiscrepancies);
  const states = figureStates(report.figures, checks, discrepancies);
  for (const discrepancy of discrepancies) {
    for (const figure of discrepancy.figures)
      figure.state = figure.id === null ? null : (states.get(figure.id) ?? null);
  }
  const { title, symbol } = report.header;
  return {
    path: path ?? null,
    title,
    symbol,
    coverage: coverageOf(states),
    figures: report.figures.map((figure) => figureResult(figure, states.get(figure.id) ?? "unchecked")),
    checks,
    skipped,
    discrepancies,
    outline: report.outline,
  };
}

function* runRule(rule: Rule, report: Report, context: RuleContext) {
  try {
    yield* rule.check(report, context);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new CrossfootError("rule/failed", `The rule ${rule.id} failed: ${reason}`, { cause });
  }
}

function checkResult(
  rule: Rule,
  { check, key, confidence = "certain" }: CheckDraft,
  evaluation: CheckEvaluation,
  ordinals: Map<string, number>,
  lang: Language,
): CheckResult {
  const { left, right, slack } = decidingRow(evaluation);
  return {
    id: checkId(rule, check, key, ordinals),
    rule: rule.id,
    verdict: evaluation.verdict,
    confidence,
    relation: check.relation,
    terms: check.rows.flatMap((row, index) => [...termsOf(row.left, 1, index), ...termsOf(row.right, -1, index)]),
    left: left && intervals.intervalString(left),
    right: right && intervals.intervalString(right),
    slack: slack && canonical(slack),
    text: describeCheck(check, evaluation, lang),
  };
}

/** Identity of a check: what it says, not where or in what words it is said. */
function checkId({ id }: Rule, check: Check, key: readonly string[], ordinals: Map<string, number>): string {
  const roles = quantitiesOf(check)
    .map(
      ({ role, value, upTo, approximator }) =>
        `${role ?? ""}=${canonical(value)}${upTo ? `..${canonical(upTo)}` : ""}${approximator ?? ""}`,
    )
    .sort();
  const parts = [id, ...key.map(folded), "", ...roles];
  const base = identityHash("c", parts);
  const ordinal = ordinals.get(base) ?? 0;
  ordinals.set(base, ordinal + 1);
  return ordinal === 0 ? base : `${base}-${ordinal + 1}`;
}

function termsOf(side: Expression, sign: 1 | -1, row: number): TermResult[] {
  const of = ({ terms }: Linear, slot: TermResult["slot"], factor: 1 | -1): TermResult[] =>
    terms.flatMap(({ weight, mentions }) =>
      mentions.map(({ id, role }) => ({ figure: id, role, weight: canonical(weight.times(factor)), slot, row })),
    );
  switch (side.type) {
    case "linear":
      return of(side, "sum", sign);
    case "ratio":
      return [...of(side.numerator, "numerator", 1), ...of(side.denominator, "base", 1)];
    case "product":
      return [...of(side.left, "factor", 1), ...of(side.right, "factor", 1)];
  }
}

function discrepancyOf(
  rule: Rule,
  draft: CheckDraft,
  evaluation: CheckEvaluation,
  check: CheckResult,
  context: RuleContext,
): Discrepancy {
  const { lang } = context;
  const finding = typeof draft.finding === "function" ? draft.finding(evaluation) : draft.finding;
  const index = evaluation.rows.indexOf(decidingRow(evaluation));
  const row = draft.check.rows[index] ?? draft.check.rows[0];
  const sides = sidesInPrint(row, decidingRow(evaluation), lang);
  const { difference } = decidingRow(evaluation).printed;
  const kind = finding.kind ?? rule.kind;
  return {
    id: identityHash("d", [check.id]),
    kind,
    rule: rule.id,
    severity: severityOf(rule, finding, draft.check, evaluation),
    confidence: check.confidence,
    status: "open",
    message: formatMessage(rule.messages[lang][finding.message] ?? finding.message, {
      ...sides,
      text: describeBroken(draft.check, evaluation, lang) || check.text,
      ...finding.args,
    }),
    stated: sides.stated,
    computed: sides.computed,
    difference:
      difference && canonical(loneQuantity(row.right) || !loneQuantity(row.left) ? difference.negated() : difference),
    figures: involved(draft, context),
    checks: [check.id],
    suspects: [],
    help: rule.rationale[lang],
  };
}

/** Only an exception may be an error. */
function severityOf(
  rule: Rule,
  { kind = rule.kind, severity = rule.severity }: Finding,
  check: Check,
  evaluation: CheckEvaluation,
): Severity {
  return softened(kind === "query" && severity === "error" ? "warning" : severity, check, evaluation);
}

/**
 * A clash that only the last printed digits show is milder: equal prints of which one says `above` or `below` are worth a
 * note, a miss of at most two units in the last place of a rounded figure is a warning.
 */
function softened(severity: Severity, check: Check, evaluation: CheckEvaluation): Severity {
  if (evaluation.verdict !== "inconsistent") return severity;
  const broken = evaluation.rows.flatMap((row, index) =>
    row.verdict === "inconsistent" ? [{ row, of: check.rows[index] }] : [],
  );
  const misses = broken.map(({ row }) => row.printed.difference?.abs() ?? null);
  if (misses.every((miss) => miss?.isZero())) return "info";
  const small = broken.every(({ of }, index) => {
    const unit = of && lastPlace(loneSides(of) ?? [loneQuantity(of.left), loneQuantity(of.right)]);
    return unit !== undefined && unit !== null && misses[index]?.lte(unit.times(2));
  });
  return severity === "error" && small ? "warning" : severity;
}

/** One unit in the last place of the coarsest rounded figure, or `null` where all are exact. */
function lastPlace(sides: readonly (Quantity | undefined)[]): Decimal | null {
  const places = sides.flatMap((side) => (side && side.decimals !== null ? [side.decimals] : []));
  return places.length === 0 ? null : powerOfTen(-Math.min(...places));
}

function involved({ check, primary, context: others = [] }: CheckDraft, context: RuleContext): Discrepancy["figures"] {
  const listed = new Map<string, Discrepancy["figures"][number]>();
  const add = (item: Figure | WordsAt, role: string | null): void => {
    const result = "words" in item ? wordsResult(item) : figureResult(item, null);
    const identity = result.id ?? `${result.printed}@${result.pointer}:${result.line}:${result.column}`;
    if (!listed.has(identity)) listed.set(identity, { ...result, role });
  };
  if ("words" in primary) add(primary, "claim");
  for (const { id, role } of ["words" in primary ? [] : [primary], quantitiesOf(check)].flat()) {
    if (id !== null) add(context.figure(id), role);
  }
  for (const { item, role } of others) add(item, role);
  return [...listed.values()];
}

function figureResult({ id, printed, value, unit, approximator, at }: Figure, state: FigureState | null): FigureResult {
  return { id, printed, value, unit, approximator, state, ...placeResult(at) };
}

function wordsResult({ words, at }: WordsAt): FigureResult {
  return { id: null, printed: words, value: null, unit: null, approximator: null, state: null, ...placeResult(at) };
}

function placeResult({ line, column, endLine, endColumn, section, footnote, quote, pointer, origin }: Location) {
  return { line, column, endLine, endColumn, section, footnote, quote, pointer, origin };
}
