import { expressionRange, type FormTerm, mustBeAlike, ratioOf, type Term } from "../engine/index.js";
import { type Decimal, type Interval, intervals, MINUS_ONE, ONE, ZERO } from "../numeric/index.js";
import { addTerm, type Collected, lessTimes, nothing, printedRange, type Setting } from "./collect.js";
import { type Constraint, type LinearSum, linearSum } from "./constraint.js";
import type { ExactSum, ModelCheck, ModelRow } from "./model.js";
import type { Value } from "./operation.js";

/** What a check demands of the unknowns: at once, or once the range of an unknown rate is known. */
export interface Demands {
  readonly constraints: readonly Constraint[];
  readonly rated: readonly Rated[];
}

/** A row whose rate is unknown together with what it is a rate of. */
export interface Rated {
  readonly rate: LinearSum;
  readonly given: (rate: Interval) => readonly Constraint[];
}

/** Which ends of left - right matter: `low` must not lie above nothing, `high` not below it. */
interface Needs {
  readonly low: "<=" | "<" | null;
  readonly high: ">=" | ">" | null;
}

const NEEDS: Readonly<Record<ModelCheck["relation"], Needs>> = {
  equal: { low: "<=", high: ">=" },
  same: { low: "<=", high: ">=" },
  atMost: { low: "<=", high: null },
  below: { low: "<", high: null },
  atLeast: { low: null, high: ">=" },
  above: { low: null, high: ">" },
};

/** What a check demands so that it is not broken, some figures having got other values. */
export function demandsOf(
  { relation, rows, reading, factorOf, tolerance }: ModelCheck,
  index: number,
  values: ReadonlyMap<string, Value>,
): Demands {
  const [constraints, rated]: [Constraint[], Rated[]] = [[], []];
  const from: ReadonlySet<number> = new Set([index]);
  const setting: Setting = { values, reading, factorOf };
  for (const row of rows) demandRow(row, { relation, tolerance }, setting, from, constraints, rated);
  return { constraints, rated };
}

function demandRow(
  { form, lone, exact }: ModelRow,
  { relation, tolerance }: Pick<ModelCheck, "relation" | "tolerance">,
  setting: Setting,
  from: ReadonlySet<number>,
  constraints: Constraint[],
  rated: Rated[],
): void {
  const needs = NEEDS[relation];
  const changed = exact && changedSum(exact, setting);
  if (changed) {
    const range = intervals.point(changed.constant);
    const widened = relation === "equal" ? intervals.plus(range, tolerance) : range;
    constraints.push(...bounding(changed, widened, flipped(needs, form.sign === -1), from));
    return;
  }
  const whole = collectedTerms(form.terms, "inNumerator", form.constants.numerator, setting);
  const base = collectedTerms(form.terms, "inBase", form.constants.base, setting);
  for (const sum of [whole, base]) constraints.push(...meeting(sum, from));
  if (form.rate === null) {
    if (relation === "same" && lone && whole.unknowns.size === 0 && mustBeAlike(...lone)) {
      // Two prints of one precision that name one quantity are the same print, or they clash.
      const printed = collectedTerms(form.terms, "inNumerator", ZERO, {
        ...setting,
        reading: ({ value }) => intervals.point(value),
      });
      constraints.push(...bounding(printed, printedRange(printed), needs, from));
      return;
    }
    const range = printedRange(whole);
    const widened = relation === "equal" ? intervals.plus(range, tolerance) : range;
    constraints.push(...bounding(whole, widened, flipped(needs, form.sign === -1), from));
    return;
  }
  const rate = nothing(form.rate.constant);
  for (const { weight, mentions } of form.rate.terms) addTerm(rate, mentions, weight, setting);
  constraints.push(...meeting(rate, from));
  const negative = baseIsNegative(form.terms, form.constants.base);
  // Divided by a negative base, the sides lie the other way round.
  const own = flipped(needs, (form.sign === -1) !== (form.divides && negative));
  if (base.unknowns.size > 0) {
    const side = negative ? lessTimes(nothing(), ONE, base) : base;
    constraints.push(...bounding(side, printedRange(side), { low: null, high: form.divides ? ">" : ">=" }, from));
  }
  if (rate.unknowns.size === 0) {
    constraints.push(...atRate(whole, base, printedRange(rate), own, negative, from));
  } else if (whole.unknowns.size === 0 && base.unknowns.size === 0) {
    const isChanged = form.terms.some(({ mentions }) =>
      mentions.some(({ id }) => id !== null && setting.values.has(id)),
    );
    const range = isChanged
      ? intervals.divide(printedRange(whole), printedRange(base))
      : expressionRange(ratioOf(form), setting.reading);
    if (range === null) return;
    // N - r·B has the sign of B times that of N / B - r.
    const difference = lessTimes(nothing(), ONE, { ...rate, printed: new Map(), constant: ZERO });
    const rest = intervals.minus(range, printedRange(rate));
    constraints.push(...bounding(difference, rest, flipped(own, negative), from));
  } else {
    const given = (range: Interval): Constraint[] =>
      atRate(whole, base, intervals.plus(range, printedRange(rate)), own, negative, from);
    rated.push({ rate: linearSum(rate.unknowns, ZERO), given });
  }
}

/** A sum of exact figures with the changed ones taken out and put back as what they are now; `null` where one is no longer exact. */
function changedSum({ total, terms }: ExactSum, { values, factorOf }: Setting): Collected | null {
  const sum = nothing(total);
  for (const [figure, { unknowns, printed }] of values) {
    const term = terms.get(figure);
    if (!term) continue;
    sum.constant = sum.constant.minus(term.weight.times(term.value));
    const weight = term.weight.times(factorOf(figure));
    for (const [quantity, own] of printed) {
      if (quantity.exact === null) return null;
      sum.constant = sum.constant.plus(weight.times(own).times(quantity.value));
    }
    for (const [unknown, own] of unknowns) {
      sum.unknowns.set(unknown, weight.times(own).plus(sum.unknowns.get(unknown) ?? ZERO));
    }
  }
  return sum;
}

/** N - r·B, which is linear in r: its least value lies at one end of the rate, its greatest at the other. */
function atRate(
  whole: Collected,
  base: Collected,
  rate: Interval,
  needs: Needs,
  negative: boolean,
  from: ReadonlySet<number>,
): Constraint[] {
  if (whole.unknowns.size === 0 && base.unknowns.size === 0 && intervals.contains(printedRange(base), ZERO)) return [];
  if (intervals.isPoint(rate)) {
    const sum = lessTimes(whole, rate.low, base);
    return bounding(sum, printedRange(sum), needs, from);
  }
  const end = (side: "low" | "high", own: Needs): Constraint[] => {
    const [at, open] = side === "low" ? [rate.low, rate.lowOpen] : [rate.high, rate.highOpen];
    if (!at.isFinite()) return [];
    const sum = lessTimes(whole, at, base);
    const range = printedRange(sum);
    return bounding(sum, open ? { ...range, lowOpen: true, highOpen: true } : range, own, from);
  };
  return [
    ...end(negative ? "low" : "high", { low: needs.low, high: null }),
    ...end(negative ? "high" : "low", { low: null, high: needs.high }),
  ];
}

/** Says that somewhere in `range` the sum of the unknowns and the printed part is what is needed. */
function bounding(sum: Collected, range: Interval, needs: Needs, from: ReadonlySet<number>): Constraint[] {
  if (sum.clash) return [impossible(from)];
  if (needs.low && needs.high && intervals.isPoint(range)) {
    return [{ sum: linearSum(sum.unknowns, range.low), holds: "=", from }];
  }
  const found: Constraint[] = [];
  if (needs.low && range.low.isFinite()) {
    const opposite = [...sum.unknowns].map(([unknown, weight]) => [unknown, weight.negated()] as const);
    const holds = needs.low === "<" || range.lowOpen ? ">" : ">=";
    found.push({ sum: linearSum(opposite, range.low.negated()), holds, from });
  }
  if (needs.high && range.high.isFinite()) {
    const holds = needs.high === ">" || range.highOpen ? ">" : ">=";
    found.push({ sum: linearSum(sum.unknowns, range.high), holds, from });
  }
  return found;
}

/** Mentions of one figure have a value in common. */
function meeting({ meets }: Collected, from: ReadonlySet<number>): Constraint[] {
  return meets.flatMap(({ value, interval }) => {
    const range = intervals.minus(printedRange(value), interval);
    return bounding(value, range, NEEDS.equal, from);
  });
}

function impossible(from: ReadonlySet<number>): Constraint {
  return { sum: linearSum([], MINUS_ONE), holds: ">=", from };
}

function flipped({ low, high }: Needs, flip: boolean): Needs {
  if (!flip) return { low, high };
  return {
    low: high && (high === ">" ? "<" : "<="),
    high: low && (low === "<" ? ">" : ">="),
  };
}

function collectedTerms(
  terms: readonly FormTerm[],
  slot: "inNumerator" | "inBase",
  constant: Decimal,
  setting: Setting,
): Collected {
  const sum = nothing(constant);
  for (const term of terms) addTerm(sum, term.mentions, term[slot], setting);
  return sum;
}

/** Whether what is stated to be divided by is below nothing as printed; a base keeps its sign. */
function baseIsNegative(terms: readonly FormTerm[], constant: Decimal): boolean {
  const first = ({ mentions }: { readonly mentions: Term["mentions"] }): Decimal => mentions[0].value;
  return terms.reduce((sum, term) => sum.plus(term.inBase.times(first(term))), constant).isNegative();
}
