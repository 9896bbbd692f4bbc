import {
  canonical,
  Decimal,
  type Language,
  ONE,
  type PrintStyle,
  plainStyle,
  powerOfTen,
  printLike,
} from "../numeric/index.js";
import type { Check, Relation, Row } from "./check.js";
import type { CheckEvaluation, RowEvaluation, Verdict } from "./evaluate.js";
import { type Expression, isPercentage, type Linear, linearParts, loneQuantity } from "./expression.js";
import type { Quantity } from "./quantity.js";

const STATED: Readonly<Record<Language, string>> = { en: "stated", vi: "báo cáo ghi" };

const SIGNS: Readonly<Record<Relation, Readonly<Record<Verdict, string>>>> = {
  equal: { consistent: "=", inconsistent: "≠", undetermined: "≟" },
  same: { consistent: "=", inconsistent: "≠", undetermined: "≟" },
  atMost: { consistent: "≤", inconsistent: ">", undetermined: "≤?" },
  atLeast: { consistent: "≥", inconsistent: "<", undetermined: "≥?" },
  above: { consistent: ">", inconsistent: "≤", undetermined: ">?" },
  below: { consistent: "<", inconsistent: "≥", undetermined: "<?" },
};

/** Writes a check as arithmetic in the report's own print: `12 + 07 = 19; stated: 20`. */
export function describeCheck(check: Check, evaluation: CheckEvaluation, lang: Language): string {
  return describeRows(check, evaluation, lang, () => true);
}

/** As `describeCheck`, but only the comparisons that do not hold. */
export function describeBroken(check: Check, evaluation: CheckEvaluation, lang: Language): string {
  return describeRows(check, evaluation, lang, ({ verdict }) => verdict === "inconsistent");
}

function describeRows(
  { relation, rows }: Check,
  evaluation: CheckEvaluation,
  lang: Language,
  wanted: (row: RowEvaluation) => boolean,
): string {
  return evaluation.rows
    .flatMap((evaluated, index) => {
      const row = rows[index];
      if (!row || !wanted(evaluated)) return [];
      const text = describeRow(relation, row, evaluated, lang);
      return [row.label === null ? text : `${row.label}: ${text}`];
    })
    .join("; ");
}

/** The two sides of a row in print: what the report states, and what its other figures make of it. */
export function sidesInPrint(
  row: Row,
  evaluation: RowEvaluation,
  lang: Language,
): { stated: string; computed: string; rounded: string; difference: string } {
  const { stated, computed, computedValue, statedValue } = oriented(row, evaluation);
  const style = styleOfRow(stated, computed, lang);
  return {
    stated: sideText(stated, style, lang),
    computed: loneQuantity(computed)
      ? expressionText(computed, lang)
      : computedValue
        ? valueText(computedValue, style)
        : "?",
    rounded: computedValue ? valueText(computedValue, style, 0) : "?",
    difference:
      statedValue && computedValue ? valueText(statedValue.minus(computedValue).abs(), { ...style, width: 1 }) : "?",
  };
}

function describeRow(relation: Relation, row: Row, evaluation: RowEvaluation, lang: Language): string {
  const sign = SIGNS[relation][evaluation.verdict];
  if (isPlain(row.left) && isPlain(row.right)) {
    return `${expressionText(row.left, lang)} ${sign} ${expressionText(row.right, lang)}`;
  }
  const { stated, computed, computedValue } = oriented(row, evaluation);
  const style = styleOfRow(stated, computed, lang);
  const sumText = computedValue
    ? `${expressionText(computed, lang)} = ${valueText(computedValue, style)}`
    : expressionText(computed, lang);
  if (relation === "equal" || relation === "same")
    return `${sumText}; ${STATED[lang]}: ${sideText(stated, style, lang)}`;
  return computed === row.left
    ? `${sumText} ${sign} ${sideText(stated, style, lang)}`
    : `${sideText(stated, style, lang)} ${sign} ${sumText.split(" = ").reverse().join(" = ")}`;
}

/** The manner in which a row prints what it computes: that of the stated figure, else of a percentage, else of its figures. */
function styleOfRow(stated: Expression, computed: Expression, lang: Language): PrintStyle {
  const ratio = [stated, computed].find((side) => side.type === "ratio");
  const plain = plainStyle(styleOf(computed)?.lang ?? lang);
  const percentage = ratio?.type === "ratio" && isPercentage(ratio) ? { ...plain, suffix: "%" } : undefined;
  return styleOf(stated) ?? percentage ?? styleOf(computed) ?? plain;
}

/** One side in print; a constant has the unit of what it is compared with. */
function sideText(side: Expression, style: PrintStyle, lang: Language): string {
  const isConstant = side.type === "linear" && side.terms.length === 0;
  return isConstant ? valueText(side.constant, { ...style, places: 0, width: 1 }) : expressionText(side, lang);
}

/** Nothing to add up: one figure, or a constant. */
function isPlain(side: Expression): boolean {
  return loneQuantity(side) !== undefined || (side.type === "linear" && side.terms.length === 0);
}

/** Whether the left side is the one figure that the right side is set against. */
export function leftIsStated({ left, right }: Row): boolean {
  return loneQuantity(left) !== undefined && loneQuantity(right) === undefined;
}

/** The side that is one figure is what the report states; the other is what is computed. */
function oriented(row: Row, { printed }: RowEvaluation) {
  return leftIsStated(row)
    ? { stated: row.left, computed: row.right, statedValue: printed.left, computedValue: printed.right }
    : { stated: row.right, computed: row.left, statedValue: printed.right, computedValue: printed.left };
}

function expressionText(expression: Expression, lang: Language): string {
  switch (expression.type) {
    case "linear":
      return linearText(expression, lang);
    case "ratio": {
      const [numerator, denominator] = [bracketed(expression.numerator, lang), bracketed(expression.denominator, lang)];
      return isPercentage(expression) || expression.per.eq(ONE)
        ? `${numerator} / ${denominator}`
        : `${canonical(expression.per)} × ${numerator} / ${denominator}`;
    }
    case "product":
      return `${bracketed(expression.left, lang)} × ${bracketed(expression.right, lang)}`;
  }
}

function bracketed(linear: Linear, lang: Language): string {
  const text = linearText(linear, lang);
  return linear.terms.length > 1 ? `(${text})` : text;
}

function linearText({ terms, constant }: Linear, lang: Language): string {
  let text = "";
  for (const { weight, mentions } of terms) {
    const size = weight.abs();
    const number = `${size.eq(ONE) ? "" : `${valueText(size, plainStyle(lang))} × `}${mentions.map((mention) => (terms.length === 1 && size.eq(weight) ? plainText(mention) : quantityText(mention))).join(" ∩ ")}`;
    if (text === "") text = weight.isNegative() ? `−${number}` : number;
    else text += weight.isNegative() ? ` − ${number}` : ` + ${number}`;
  }
  if (text === "") return valueText(constant, plainStyle(lang));
  if (constant.isZero()) return text;
  return `${text} ${constant.isNegative() ? "−" : "+"} ${valueText(constant.abs(), plainStyle(lang))}`;
}

function plainText({ printed, value }: Pick<Quantity, "printed" | "value">): string {
  return printed ?? canonical(value);
}

function quantityText({ printed, value }: Quantity): string {
  const text = plainText({ printed, value });
  // `5 − -3` and `--3` read like slips.
  return /^[-−]/.test(text) ? `(${text})` : text;
}

/** A computed value in the manner of a printed one, without its approximator, and at most some digits finer. */
function valueText(value: Decimal, style: PrintStyle, finer = 2): string {
  // Most values are whole numbers between whole numbers.
  if (style.scale === 0 && style.places === 0 && value.isInteger()) return printLike(value, { ...style, prefix: "" });
  const unit = powerOfTen(style.scale);
  const scaled = value.dividedBy(unit);
  const short = scaled.toDecimalPlaces(style.places + finer, Decimal.ROUND_HALF_UP);
  const places = short.decimalPlaces() === 0 && style.scale === 0 ? 0 : style.places;
  return printLike(short.times(unit), { ...style, prefix: "", places });
}

function styleOf(expression: Expression): PrintStyle | undefined {
  for (const { terms } of linearParts(expression)) {
    for (const { mentions } of terms) {
      if (mentions[0].style) return mentions[0].style();
    }
  }
  return undefined;
}
