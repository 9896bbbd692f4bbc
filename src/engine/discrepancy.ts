import type { Figure } from "../model/index.js";
import { type Decimal, powerOfTen } from "../numeric/index.js";
import { type Check, loneSides, quantitiesOf, type Row } from "./check.js";
import { shortText } from "./check-result.js";
import type { RuleContext } from "./context.js";
import { describeBroken, leftIsStated, sidesInPrint } from "./describe.js";
import { type CheckEvaluation, decidingRow } from "./evaluate.js";
import { loneQuantity } from "./expression.js";
import { figureResult, wordsResult } from "./figure-result.js";
import { discrepancyId } from "./identity.js";
import { formatMessage } from "./message.js";
import type { Quantity } from "./quantity.js";
import type { CheckResult, Discrepancy } from "./result.js";
import type { CheckDraft, Finding, Rule, Severity, WordsAt } from "./rule.js";

/** What a reviewer reads of a check that does not hold, or of a question that it leaves open. */
export function discrepancyOf(
  rule: Rule,
  draft: CheckDraft,
  evaluation: CheckEvaluation,
  check: CheckResult,
  context: RuleContext,
): Discrepancy {
  const { lang } = context;
  const finding = typeof draft.finding === "function" ? draft.finding(evaluation) : draft.finding;
  const deciding = decidingRow(evaluation);
  const row = draft.check.rows[evaluation.rows.indexOf(deciding)] ?? draft.check.rows[0];
  const sides = sidesInPrint(row, deciding, lang);
  const broken = describeBroken(draft.check, evaluation, lang);
  const message = formatMessage(rule.messages[lang][finding.message] ?? finding.message, {
    ...sides,
    text: broken || check.text,
    ...finding.args,
  });
  const told = finding.arithmetic === false || message.includes(broken) || !computes(draft.check, evaluation);
  // Stated less computed, whichever side is stated.
  const { difference } = deciding.printed;
  return {
    id: discrepancyId(check.id),
    mark: null,
    kind: finding.kind ?? rule.kind,
    rule: rule.id,
    severity: severityOf(rule, finding, draft.check, evaluation),
    confidence: check.confidence,
    status: "open",
    acceptances: [],
    message,
    stated: sides.stated,
    computed: sides.computed,
    difference: finding.words ? null : difference && shortText(leftIsStated(row) ? difference : difference.negated()),
    arithmetic: told ? null : broken,
    figures: involved(draft, evaluation, context),
    checks: [check.id],
    also: [],
    suspects: [],
    help: rule.rationale[lang],
  };
}

/** Only an exception may be an error. */
function severityOf(
  rule: Rule,
  { kind = rule.kind, severity = rule.severity, firm }: Finding,
  check: Check,
  evaluation: CheckEvaluation,
): Severity {
  const allowed = kind === "query" && severity === "error" ? "warning" : severity;
  return firm ? allowed : softened(allowed, check, evaluation);
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
    const unit = of && lastPlace(statedSides(of));
    return unit !== undefined && unit !== null && misses[index]?.lte(unit.times(2));
  });
  return severity === "error" && small ? "warning" : severity;
}

/** The figure that states something, or, where none stands alone, all that are added up. */
function statedSides(row: Row): (Quantity | undefined)[] {
  const lone = loneSides(row) ?? [loneQuantity(row.left), loneQuantity(row.right)];
  return lone.some((side) => side !== undefined) ? [...lone] : quantitiesOf({ relation: "equal", rows: [row] });
}

/** One unit in the last place of the coarsest rounded figure, or `null` where all are exact. */
function lastPlace(sides: readonly (Quantity | undefined)[]): Decimal | null {
  const places = sides.flatMap((side) => (side && side.decimals !== null ? [side.decimals] : []));
  return places.length === 0 ? null : powerOfTen(-Math.min(...places));
}

/** Whether a comparison that does not hold adds anything up, beyond setting two figures side by side. */
function computes({ rows }: Check, evaluation: CheckEvaluation): boolean {
  return brokenRows(rows, evaluation).some((row) => loneSides(row) === undefined);
}

function brokenRows(rows: Check["rows"], evaluation: CheckEvaluation): Row[] {
  return rows.filter((_, index) => evaluation.rows[index]?.verdict === "inconsistent");
}

/** The figures of the comparisons that do not hold, or of all where the check is a question. */
function involved(draft: CheckDraft, evaluation: CheckEvaluation, context: RuleContext): Discrepancy["figures"] {
  const { check, primary, context: others = [] } = draft;
  const listed = new Map<string, Discrepancy["figures"][number]>();
  const add = (item: Figure | WordsAt, role: string | null, label: string | null): void => {
    const result = "words" in item ? wordsResult(item) : figureResult(item, null);
    const identity = result.id ?? `${result.printed}@${result.pointer}:${result.line}:${result.column}`;
    if (!listed.has(identity)) listed.set(identity, { ...result, role, label });
  };
  const broken = brokenRows(check.rows, evaluation);
  const taking = (broken.length > 0 ? broken : [...check.rows]).flatMap((row) =>
    quantitiesOf({ relation: check.relation, rows: [row] }).map((quantity) => ({ quantity, label: row.label })),
  );
  if ("words" in primary) add(primary, primary.role ?? "claim", null);
  else taking.sort((a, b) => Number(b.quantity.id === primary.id) - Number(a.quantity.id === primary.id));
  for (const { quantity, label } of taking) {
    if (quantity.id !== null) add(context.figure(quantity.id), quantity.role, label);
  }
  for (const { item, role } of others) add(item, role, null);
  return [...listed.values()];
}
