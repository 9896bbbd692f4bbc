import {
  alignUnits,
  type Check,
  evaluateCheck,
  type Form,
  formOf,
  loneSides,
  promised,
  type Quantity,
  quantitiesOf,
  type Reading,
  type Row,
} from "../engine/index.js";
import { type Decimal, type Interval, intervals, ONE, type Rounding, ZERO } from "../numeric/index.js";
import { holdsOfConstant } from "./constraint.js";
import { demandsOf } from "./constraints.js";
import { mapFigures } from "./with-figures.js";

/** A check made ready to be asked what changed figures make of it. */
export interface ModelCheck {
  readonly check: Check;
  /** Whether the print breaks it. */
  readonly broken: boolean;
  readonly relation: Check["relation"];
  readonly rows: readonly ModelRow[];
  /** Its figures that have an id, once each. */
  readonly figures: readonly string[];
  readonly reading: Reading;
  /** How far the sides of an equality may differ beyond what the prints allow. */
  readonly tolerance: Interval;
  /** What a figure is multiplied by to be in the units of this check. */
  readonly factorOf: (figure: string) => Decimal;
}

/** One comparison with its collected form. */
export interface ModelRow {
  readonly row: Row;
  readonly form: Form;
  readonly lone: readonly [Quantity, Quantity] | undefined;
  /** Where all figures are exact and nothing is divided or multiplied: what the row adds up to, and the weights of its figures. */
  readonly exact: ExactSum | null;
}

/** A sum of exact figures, so that a change of few of them is reckoned from these alone. */
export interface ExactSum {
  readonly total: Decimal;
  readonly terms: ReadonlyMap<string, { readonly weight: Decimal; readonly value: Decimal }>;
}

/** How a check is judged. */
interface ModelOptions {
  readonly rounding?: Rounding;
  readonly tolerance?: Decimal;
  /** Whether the print breaks the check, where that is known. */
  readonly broken?: boolean;
}

/** Makes a check ready; `null` where its units say nothing of each other, so that no change can break it. */
export function modelCheck(
  check: Check,
  { rounding = "nearest", tolerance = ZERO, broken }: ModelOptions = {},
): ModelCheck | null {
  const aligned = alignUnits(check);
  if (aligned === null) return null;
  const made: ModelCheck = {
    check,
    broken: broken ?? evaluateCheck(check, { rounding }).verdict === "inconsistent",
    tolerance: intervals.between(tolerance.negated(), tolerance),
    relation: check.relation,
    rows: aligned.rows.map((row) => modelRow(row, check.relation)),
    figures: idsOf(check),
    reading: promised(rounding),
    factorOf: aligned === check ? () => ONE : factorsOf(check),
  };
  if (tolerance.isZero() || !made.broken) return made;
  return { ...made, broken: !demandsOf(made, 0, new Map()).constraints.every(holdsOfConstant) };
}

function modelRow(row: Row, relation: Check["relation"]): ModelRow {
  const form = formOf(row);
  const lone = loneSides(row);
  return { row, form, lone, exact: relation === "same" && lone ? null : exactSum(form) };
}

function exactSum({ terms, rate, constants }: Form): ExactSum | null {
  if (rate !== null) return null;
  let total = constants.numerator;
  const found = new Map<string, { weight: Decimal; value: Decimal }>();
  for (const { mentions, inNumerator } of terms) {
    const [{ id, value, exact }] = mentions;
    if (mentions.length > 1 || exact === null) return null;
    total = total.plus(inNumerator.times(value));
    if (id !== null) found.set(id, { weight: inNumerator, value });
  }
  return { total, terms: found };
}

/** The ids of the figures of a check, once each. */
export function idsOf(check: Check): string[] {
  return quantitiesOf(check).flatMap(({ id }) => (id === null ? [] : [id]));
}

/** What bringing a check to common units makes of one of each figure. */
function factorsOf(check: Check): (figure: string) => Decimal {
  const ones = alignUnits(mapFigures(check, (quantity) => ({ ...quantity, value: ONE, upTo: null, exact: null })));
  const factors = new Map((ones ? quantitiesOf(ones) : []).map(({ id, value }) => [id, value]));
  return (figure) => factors.get(figure) ?? ONE;
}
