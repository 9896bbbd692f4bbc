import { canonical, type Decimal, intervals, type Language } from "../numeric/index.js";
import type { Check, Row } from "./check.js";
import type { CheckIdentity } from "./check-identity.js";
import { itemsOf, slotsOf } from "./check-items.js";
import { describeCheck } from "./describe.js";
import { type CheckEvaluation, decidingRow } from "./evaluate.js";
import type { Expression } from "./expression.js";
import { folded, identityHash } from "./identity.js";
import type { CheckResult, TermResult } from "./result.js";
import type { CheckDraft, Rule } from "./rule.js";

/** What a result lists of a check that has an identity. */
export function checkResult(
  rule: Rule,
  { check, confidence = "certain" }: CheckDraft,
  evaluation: CheckEvaluation,
  { id, place }: CheckIdentity,
  lang: Language,
): CheckResult {
  const { left, right, slack } = decidingRow(evaluation);
  return {
    id,
    place,
    rule: rule.id,
    verdict: evaluation.verdict,
    confidence,
    relation: check.relation,
    terms: check.rows.flatMap((row, index) => [...termsOf(row.left, 1, index), ...termsOf(row.right, -1, index)]),
    left: left && intervals.intervalString(left),
    right: right && intervals.intervalString(right),
    slack: slack && shortText(slack),
    text: describeCheck(check, evaluation, lang),
  };
}

/** A computed number of as many places as anyone reads; the verdict never rests on it. */
export function shortText(value: Decimal): string {
  return canonical(value.toDecimalPlaces(12));
}

/**
 * Identity of a check: what it says, not where or in what words it is said. Where some rows do not hold, what it says is
 * these: rows that hold come and go with other places.
 */
export function checkStatement({ id }: Rule, { check, key }: CheckDraft, evaluation: CheckEvaluation): string {
  const broken = check.rows.filter((_, index) => evaluation.rows[index]?.verdict === "inconsistent");
  const said = broken.length > 0 ? broken : check.rows;
  const rows = said.map((row) => rowIdentity(row, check.relation)).sort();
  return identityHash("c", [id, check.relation, ...key.map(folded), "", ...rows]);
}

/** A comparison by what its figures are, their values and how they are put together, in whatever order. */
function rowIdentity(row: Row, relation: Check["relation"]): string {
  return [
    row.key,
    ...itemsOf(row, relation)
      .map(({ slot, value }) => `${slot}${value}`)
      .sort(),
  ].join("\u0001");
}

function termsOf(side: Expression, sign: 1 | -1, row: number): TermResult[] {
  return slotsOf(side).flatMap(({ linear: { terms }, slot }) =>
    terms.flatMap(({ weight, mentions }) =>
      mentions.map(({ id, role }) => ({
        figure: id,
        role,
        weight: canonical(slot === "sum" ? weight.times(sign) : weight),
        slot,
        row,
      })),
    ),
  );
}
