import { atLeastAsSerious } from "./order.js";
import type { CheckDraft, Finding, Rule, Severity, Skipped } from "./rule.js";

/** What a user sets of a rule. */
export interface RuleSettings {
  readonly severity?: Severity | undefined;
  /** Options of the rule by name; those left out are as the rule has them. */
  readonly options?: Readonly<Record<string, unknown>> | undefined;
}

/** A rule as a user wants it: nothing that it says is more serious than the severity set. */
export function configureRule(rule: Rule, { severity, options }: RuleSettings): Rule {
  const { check } = rule;
  return {
    ...rule,
    severity: severity ?? rule.severity,
    *check(report, context) {
      for (const draft of check(report, context, options))
        yield severity === undefined ? draft : capped(draft, severity);
    },
  };
}

function capped(draft: CheckDraft | Skipped, severity: Severity): CheckDraft | Skipped {
  if ("skipped" in draft) return draft;
  const { finding } = draft;
  if (typeof finding === "function")
    return { ...draft, finding: (evaluation) => milder(finding(evaluation), severity) };
  return { ...draft, finding: milder(finding, severity) };
}

function milder(finding: Finding, severity: Severity): Finding {
  const own = finding.severity ?? severity;
  return { ...finding, severity: atLeastAsSerious(own, severity) ? severity : own };
}
