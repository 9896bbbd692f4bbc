import { type AuditedCheck, type Quantity, quantitiesOf, type RuleContext } from "../engine/index.js";
import { placedLine } from "../model/index.js";
import { canonical, type Decimal, type Interval, intervals } from "../numeric/index.js";
import { compareSets } from "./compare-sets.js";
import { effectOf } from "./effect.js";
import { type Repair, UNWEIGHED } from "./repair.js";
import { isWrong } from "./standing.js";
import { MOST_TRIED, type Surroundings } from "./surroundings.js";
import { copiedText } from "./suspect-text.js";
import { tiesOf } from "./ties.js";
import { printedLike } from "./value-repairs.js";

/**
 * Slips that were copied: one keystroke on a figure and on all that tie-outs hold alike with it settles every exception in which any
 * of them stands, and breaks nothing. Where copies of several figures would do, as where a whole passage stands twice, nothing tells
 * which is wrong, and none is named; a further print that says otherwise is held against each of them by itself.
 *
 * @param isSettled whether one repair of one figure is known to settle some exceptions
 */
export function copyRepairs(
  audited: readonly AuditedCheck[],
  wrong: readonly AuditedCheck[],
  isSettled: (checks: readonly AuditedCheck[]) => boolean,
  around: Surroundings,
  context: RuleContext,
): Repair[] {
  if (wrong.length < 2) return [];
  const ties = tiesOf(audited);
  const tried = new Set<string>();
  const found = new Map<string, Repair[][]>();
  for (const { id } of wrong.flatMap(({ draft }) => quantitiesOf(draft.check))) {
    if (id === null || tried.has(id)) continue;
    const copies = [...ties(id).values()].sort(byPlace(context));
    for (const copy of copies) tried.add(copy.id ?? "");
    const exceptions = [...new Set(copies.flatMap((copy) => around.of(copy.id ?? "").filter(isWrong)))];
    if (exceptions.length < 2 || exceptions.length > MOST_TRIED) continue;
    if (exceptions.some(({ draft }) => draft.check.relation === "same") || isSettled(exceptions)) continue;
    const repairs = repairsOf(copies, exceptions, around, context);
    if (repairs.length === 0) continue;
    const name = exceptions
      .map(({ result }) => result.id)
      .sort()
      .join(" ");
    found.set(name, [...(found.get(name) ?? []), repairs]);
  }
  return [...found.values()].flatMap(([repairs = [], ...others]) => (others.length > 0 ? [] : repairs));
}

/** In the order in which they stand in the report. */
function byPlace({ figure }: RuleContext): (one: Quantity, other: Quantity) => number {
  const placeOf = ({ id }: Quantity): readonly number[] => {
    const { at } = figure(id ?? "");
    return [placedLine(at) ?? 0, at.column ?? 0];
  };
  return (one, other) => compareSets(placeOf(one), placeOf(other));
}

/** One keystroke on all copies; none where no keystroke settles everything. */
function repairsOf(
  copies: readonly Quantity[],
  exceptions: readonly AuditedCheck[],
  around: Surroundings,
  context: RuleContext,
): Repair[] {
  const [first] = copies;
  const common = commonValues(copies, exceptions, around);
  if (!first || common === null) return [];
  const typed = around
    .candidates(first)(common)
    .filter(({ slip }) => slip !== null && slip !== "scale");
  return typed.flatMap(({ value, slip, decimals }): Repair[] => {
    const { width } = around.usual(first);
    const changes = copies.map((quantity) => ({
      quantity,
      repaired: canonical(value),
      repairedPrinted: printedLike(quantity, value, { decimals, width }),
    }));
    const effect = effectOf(valuesOf(copies, value), around);
    if (effect.breaks > 0 || effect.resolves.length < exceptions.length) return [];
    return [
      {
        operation: "copied",
        slip,
        changes,
        ...effect,
        ...UNWEIGHED,
        text: (isAlone) => copiedText(changes, slip, isAlone, context),
      },
    ];
  });
}

function valuesOf(copies: readonly Quantity[], value: Decimal): ReadonlyMap<string, Decimal> {
  return new Map(copies.flatMap(({ id }) => (id === null ? [] : [[id, value] as const])));
}

/** The values at which no exception is left in which one copy stands; those with several are tried once a value is known. */
function commonValues(
  copies: readonly Quantity[],
  exceptions: readonly AuditedCheck[],
  around: Surroundings,
): Interval | null {
  let common: Interval | null = intervals.UNBOUNDED;
  for (const exception of exceptions) {
    const ids = new Set(quantitiesOf(exception.draft.check).map(({ id }) => id));
    const [own, ...others] = copies.filter(({ id }) => ids.has(id));
    if (own?.id == null || others.length > 0) continue;
    const values = around.values(exception, own.id);
    common = common && values && intervals.intersect(common, values);
  }
  return common;
}
