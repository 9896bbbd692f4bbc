import type { Confidence, Report } from "../model/index.js";
import { CrossfootError, type Language } from "../numeric/index.js";
import { type AcceptedChecks, accept } from "./accept.js";
import type { Located } from "./accepted-checks.js";
import { type Check, quantitiesOf } from "./check.js";
import { identify } from "./check-identity.js";
import { checkResult, checkStatement } from "./check-result.js";
import { createContext, type RuleContext } from "./context.js";
import { coverageOf, figureStates } from "./coverage.js";
import { discrepancyOf } from "./discrepancy.js";
import { type CheckEvaluation, evaluateCheck } from "./evaluate.js";
import { figureResult } from "./figure-result.js";
import { unitedId } from "./identity.js";
import { likenessOf } from "./kinship.js";
import { markOf } from "./mark.js";
import { atLeastAsSure, compareDiscrepancies } from "./order.js";
import type { AuditResult, CheckResult, Discrepancy } from "./result.js";
import type { CheckDraft, Kind, Rule } from "./rule.js";
import type { Stated } from "./standing.js";
import { survey } from "./surroundings.js";
import { alignUnits } from "./units.js";

export interface AuditOptions {
  readonly rules: readonly Rule[];
  readonly lang?: Language;
  /** Discrepancies that are less sure are left out. */
  readonly minConfidence?: Confidence;
  /** Checks that have been accepted beforehand, besides those that the report accepts itself. */
  readonly baseline?: readonly AcceptedChecks[];
  /** Ids of rules that there are beside those that run, so that what accepts one of them is no slip. */
  readonly off?: readonly string[];
  /** Modules that rules come from, by the ids of the rules, for messages. */
  readonly plugins?: ReadonlyMap<string, string>;
  /** Name of the audited file, for the result. */
  readonly path?: string;
  /** Makes the discrepancies that are listed of those of single checks: what was probably meant, and what one slip broke. */
  readonly diagnose?: (audited: readonly AuditedCheck[], context: RuleContext) => Discrepancy[];
}

/** A check of an audit, with what it was made of and what it led to. */
export interface AuditedCheck {
  readonly draft: CheckDraft;
  readonly evaluation: CheckEvaluation;
  readonly result: CheckResult;
  /** What is said of it where it does not hold, or would be. */
  readonly kind: Kind;
  readonly discrepancy: Discrepancy | null;
}

/**
 * Checks everything that a report says about its figures.
 *
 * Pure: the same report and options give the same result, in the same order.
 *
 * @throws {CrossfootError} `rule/failed` where a rule throws, with the rule's id and the cause
 */
export function audit(report: Report, options: AuditOptions): AuditResult {
  const { rules, lang = "en", minConfidence = "likely", baseline = [], off = [], path, diagnose } = options;
  const context = createContext(report, lang);
  const surveyed = survey(report);
  const checks: CheckResult[] = [];
  const skipped: AuditResult["skipped"] = [];
  const single: Discrepancy[] = [];
  const audited: AuditedCheck[] = [];
  const located: Located[] = [];
  const run = (rule: Rule): void => {
    const groups = new Map<string, Discrepancy>();
    const stated: (Stated & { found: CheckDraft; draft: CheckDraft; evaluation: CheckEvaluation })[] = [];
    for (const found of rule.check(report, context)) {
      if ("skipped" in found) {
        skipped.push({ rule: rule.id, reason: found.skipped });
        continue;
      }
      const aligned = alignUnits(found.check);
      if (aligned === null) {
        skipped.push({ rule: rule.id, reason: unitsReason(found.check) });
        continue;
      }
      const draft = aligned === found.check ? found : { ...found, check: aligned };
      const evaluation = evaluateCheck(draft.check, draft.rounding ? { rounding: draft.rounding } : {});
      const statement = checkStatement(rule, draft, evaluation);
      const likeness = likenessOf(rule, draft);
      stated.push({ statement, likeness, surroundings: surveyed.of(draft), found, draft, evaluation });
    }
    for (const { found, draft, evaluation, identity, ...where } of identify(stated, surveyed.marks)) {
      located.push({ id: identity.id, ...where });
      const check = checkResult(rule, draft, evaluation, identity, lang);
      checks.push(check);
      const reported = draft.report === "always" || evaluation.verdict === "inconsistent";
      const isListed = reported && atLeastAsSure(check.confidence, minConfidence);
      const group = draft.group === undefined ? undefined : groups.get(draft.group);
      if (isListed) group?.checks.push(check.id);
      const discrepancy = isListed && !group ? discrepancyOf(rule, draft, evaluation, check, context) : null;
      if (discrepancy) single.push(discrepancy);
      if (discrepancy && draft.group !== undefined) groups.set(draft.group, discrepancy);
      if (diagnose) audited.push({ draft: found, evaluation, result: check, kind: kindOf(rule, found), discrepancy });
    }
    for (const group of groups.values()) group.id = unitedId(group.checks);
  };
  for (const rule of rules) {
    try {
      run(rule);
    } catch (cause) {
      throw failed(rule.id, options, cause);
    }
  }
  const discrepancies = diagnose?.(audited, context) ?? single;
  discrepancies.sort(compareDiscrepancies);
  const byId = new Map(located.map((each) => [each.id, each]));
  for (const discrepancy of discrepancies) discrepancy.mark = markOf(discrepancy.checks, byId);
  const acceptances = accept({
    discrepancies,
    located,
    stated: report.acceptances,
    baseline,
    rules: new Set(rules.map(({ id }) => id)),
    off: new Set(off),
    surveyed,
  });
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
    acceptances,
    outline: report.outline,
  };
}

/** What a check that holds would lead to is told by its rule, or by what it says of this check alone. */
function kindOf(rule: Rule, { finding }: CheckDraft): Kind {
  return (typeof finding === "object" ? finding.kind : undefined) ?? rule.kind;
}

/** A rule that throws is at fault, whatever the report holds. */
function failed(id: string, { path, plugins }: AuditOptions, cause: unknown): CrossfootError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const [file, module] = [path === undefined ? "" : `${path}: `, plugins?.get(id)];
  return new CrossfootError(
    "rule/failed",
    {
      en: `${file}the rule ${id}${module === undefined ? "" : ` of ${module}`} failed: ${reason}; until it is mended, it may be set to off.`,
      vi: `${file}quy tắc ${id}${module === undefined ? "" : ` của ${module}`} bị lỗi: ${reason}; chờ sửa thì có thể đặt là off.`,
    },
    { cause },
  );
}

function unitsReason(check: Check): string {
  const prints = quantitiesOf(check).map(({ printed, value }) => printed ?? value.toFixed());
  return `units that do not convert into each other: ${prints.join(", ")}`;
}
