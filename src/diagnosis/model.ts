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
}

/** Makes a check ready; `null` where its units say nothing of each other, so that no change can break it. */
export function modelCheck(
  check: Check,
  { rounding = "nearest", tolerance = ZERO }: { rounding?: Rounding; tolerance?: Decimal } = {},
): ModelCheck | null {
  const aligned = alignUnits(check);
  if (aligned === null) return null;
  const made: ModelCheck = {
    check,
    broken: evaluateCheck(check, { rounding }).verdict === "inconsistent",
    tolerance: intervals.between(tolerance.negated(), tolerance),
    relation: check.relation,
    rows: aligned.rows.map((row) => ({ row, form: formOf(row), lone: loneSides(row) })),
    figures: idsOf(check),
    reading: promised(rounding),
    factorOf: aligned === check ? () => ONE : factorsOf(check),
  };
  if (tolerance.isZero() || !made.broken) return made;
  return { ...made, broken: !demandsOf(made, 0, new Map()).constraints.every(holdsOfConstant) };
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
