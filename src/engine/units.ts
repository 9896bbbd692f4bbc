import { intervals, type KnownUnit, knownUnit, powerOfTen } from "../numeric/index.js";
import { type Check, checkOfRows, type Row } from "./check.js";
import { type Expression, type Linear, linearParts } from "./expression.js";
import type { Quantity } from "./quantity.js";

/**
 * The check with its figures in common units, or `null` where it sets units against each other that do not convert.
 *
 * Figures without a known unit (counts, bare numbers) go with any other.
 */
export function alignUnits(check: Check): Check | null {
  if (!check.rows.some(mixesUnits)) return check;
  const rows: Row[] = [];
  for (const row of check.rows) {
    const aligned = alignRow(row);
    if (aligned === null) return null;
    rows.push(aligned);
  }
  return checkOfRows(check.relation, rows);
}

function alignRow(row: Row): Row | null {
  const { left, right } = row;
  if (left.type === "product" || right.type === "product") return alignProduct(row);
  // A quotient has the unit of neither side; its two sides have units of their own.
  if ([left, right].some((side) => side.type === "ratio" && side.per.eq(1))) return row;
  const share = [left, right].find((side) => side.type === "ratio");
  if (share?.type === "ratio") {
    const [numerator, denominator] = alignLinears([share.numerator, share.denominator]) ?? [];
    if (!numerator || !denominator) return null;
    const aligned: Expression = { ...share, numerator, denominator };
    return share === left ? { ...row, left: aligned } : { ...row, right: aligned };
  }
  if (left.type !== "linear" || right.type !== "linear") return row;
  const [alignedLeft, alignedRight] = alignLinears([left, right]) ?? [];
  return alignedLeft && alignedRight ? { ...row, left: alignedLeft, right: alignedRight } : null;
}

/** All figures in the unit of the last that has one: what is stated stands last. */
function alignLinears(linears: readonly Linear[]): Linear[] | null {
  const target = linears
    .flatMap(quantitiesIn)
    .map(unitOf)
    .findLast((unit) => unit !== undefined);
  if (!target) return [...linears];
  const aligned = linears.map((linear) =>
    converted(linear, target.name, (unit) =>
      unit.dimension === target.dimension ? unit.exponent - target.exponent : null,
    ),
  );
  return aligned.every((linear) => linear !== null) ? aligned : null;
}

/** `120 ha × 54,9 tạ/ha` against `658,8 tấn`: the rate is brought to the units of quantity and amount. */
function alignProduct(row: Row): Row | null {
  const [product, stated] = row.left.type === "product" ? [row.left, row.right] : [row.right, row.left];
  if (product.type !== "product" || stated.type !== "linear") return row;
  const amount = quantitiesIn(stated)
    .map(unitOf)
    .find((unit) => unit !== undefined);
  const factors = [product.left, product.right];
  const rate = factors.find((factor) => quantitiesIn(factor).some(({ unit }) => unit?.includes("/")));
  const quantity = factors.find((factor) => factor !== rate);
  const per = rate && quantitiesIn(rate)[0]?.unit?.split("/")[1];
  const counted =
    quantity &&
    quantitiesIn(quantity)
      .map(unitOf)
      .find((unit) => unit !== undefined);
  const perUnit = per === undefined ? undefined : knownUnit(per);
  if (!rate || !quantity) return row;
  const [rateUnit] = quantitiesIn(rate).map(unitOf);
  if (perUnit && counted && perUnit.dimension !== counted.dimension) return null;
  const shift = perUnit && counted ? counted.exponent - perUnit.exponent : 0;
  const name = `${amount?.name ?? rateUnit?.name.split("/")[0]}/${counted?.name ?? per}`;
  const aligned = converted(rate, name, (unit) => {
    if (!amount) return shift;
    return unit.dimension === amount.dimension ? unit.exponent - amount.exponent + shift : null;
  });
  if (aligned === null) return null;
  const whole = {
    ...product,
    left: product.left === rate ? aligned : product.left,
    right: product.right === rate ? aligned : product.right,
  };
  return row.left === product ? { ...row, left: whole } : { ...row, right: whole };
}

function converted(linear: Linear, name: string, exponentOf: (unit: KnownUnit) => number | null): Linear | null {
  const terms: Linear["terms"][number][] = [];
  for (const { weight, mentions } of linear.terms) {
    const [first, ...others] = mentions.map((mention) => {
      const unit = unitOf(mention);
      const exponent = unit ? exponentOf(unit) : 0;
      if (exponent === null) return null;
      return unit ? shifted(mention, exponent, name) : mention;
    });
    if (!first || others.some((mention) => mention === null)) return null;
    terms.push({ weight, mentions: [first, ...others.filter((mention) => mention !== null)] });
  }
  return { ...linear, terms };
}

/** A figure in a unit that differs by a power of ten; its print stays as it is. */
function shifted(quantity: Quantity, exponent: number, unit: string): Quantity {
  const { value, upTo, decimals, exact } = quantity;
  const moved = value.times(powerOfTen(exponent));
  return {
    ...quantity,
    unit,
    value: moved,
    upTo: upTo?.times(powerOfTen(exponent)) ?? null,
    decimals: decimals === null ? null : decimals - exponent,
    exact: exact && intervals.point(moved),
  };
}

/** Whether a row holds two known units; most hold none, so this is all that most checks cost. */
function mixesUnits({ left, right }: Row): boolean {
  let seen: string | undefined;
  for (const side of [left, right]) {
    for (const { terms } of linearParts(side)) {
      for (const { mentions } of terms) {
        for (const { unit } of mentions) {
          if (unit === null || unit === seen || !knownUnit(unit)) continue;
          if (seen !== undefined) return true;
          seen = unit;
        }
      }
    }
  }
  return false;
}

function unitOf({ unit }: Quantity): KnownUnit | undefined {
  return unit === null ? undefined : knownUnit(unit);
}

function quantitiesIn({ terms }: Linear): Quantity[] {
  return terms.flatMap(({ mentions }) => mentions);
}
