import { canonical, intervals, type Language } from "../numeric/index.js";
import { type Check, quantitiesOf } from "./check.js";
import { describeCheck } from "./describe.js";
import { type CheckEvaluation, decidingRow } from "./evaluate.js";
import type { Expression, Linear } from "./expression.js";
import { folded, identityHash } from "./identity.js";
import type { CheckResult, TermResult } from "./result.js";
import type { CheckDraft, Rule } from "./rule.js";

/** What a result lists of a check; `ordinals` counts the equal ones, so that each has an id of its own. */
export function checkResult(
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
