import { atLeastAsSerious } from "./order.js";
import type { CheckDraft, Finding, Rule, Severity, Skipped } from "./rule.js";

/** What a user sets of a rule. */
export interface RuleSettings {
  readonly severity?: Severity | undefined;
  /** Options of the rule by name; those left out are as the rule has them. */
  readonly options?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * A rule as a user wants it. Its own severity leaves what it says as it is, a lower one is the most that it says, and a
 * higher one holds for all that it says; a query is never an error.
 */
export function configureRule(rule: Rule, { severity, options }: RuleSettings): Rule {
  const { check } = rule;
  const set = severity === undefined || severity === rule.severity ? undefined : severity;
  const isRaised = set !== undefined && atLeastAsSerious(set, rule.severity);
  return {
    ...rule,
    severity: severity ?? rule.severity,
    *check(report, context) {
      for (const draft of check(report, context, options))
        yield set === undefined
          ? draft
          : withFinding(draft, (finding) =>
              isRaised ? { ...finding, severity: set, firm: true } : milder(finding, set),
            );
    },
  };
}

function withFinding(draft: CheckDraft | Skipped, change: (finding: Finding) => Finding): CheckDraft | Skipped {
  if ("skipped" in draft) return draft;
  const { finding } = draft;
  if (typeof finding === "function") return { ...draft, finding: (evaluation) => change(finding(evaluation)) };
  return { ...draft, finding: change(finding) };
}

function milder(finding: Finding, severity: Severity): Finding {
  const own = finding.severity ?? severity;
  return { ...finding, severity: atLeastAsSerious(own, severity) ? severity : own };
}
