import { type AuditedCheck, type Quantity, quantitiesOf, type RuleContext } from "../engine/index.js";
import { canonical, type Decimal, decimal } from "../numeric/index.js";
import { effectOf } from "./effect.js";
import { type Repair, UNWEIGHED } from "./repair.js";
import type { Surroundings } from "./surroundings.js";
import { attachText, exchangeText } from "./suspect-text.js";
import { printedLike } from "./value-repairs.js";

/** Smaller numbers stand beside a list by chance. */
const LEAST_TOTAL = 10;

/** A list whose parts add up to another total beside it: it may be attached to the wrong one. */
export function attachRepairs(broken: AuditedCheck, around: Surroundings, context: RuleContext): Repair[] {
  return listsOf(broken, around).flatMap(({ stated, sum, figures }): Repair[] => {
    const totals = around
      .beside(stated.id ?? "")
      .filter(
        (each) =>
          !figures.has(each.id) && each.unit === stated.unit && each.upTo === null && decimal(each.value).eq(sum),
      );
    return totals.slice(0, 1).map((total) => repairOf(broken, stated, total, context));
  });
}

/** Two lists of which each adds up to the total of the other: they may have changed places, wherever they stand. */
export function exchangeRepairs(wrong: readonly AuditedCheck[], around: Surroundings, context: RuleContext): Repair[] {
  const lists = wrong.flatMap((check) => listsOf(check, around).map((list) => ({ ...list, check })));
  const nameOf = (stated: Decimal, sum: Decimal): string => `${canonical(stated)} ${canonical(sum)}`;
  const byValues = new Map<string, (typeof lists)[number][]>();
  for (const list of lists) {
    const name = nameOf(list.stated.value, list.sum);
    byValues.set(name, [...(byValues.get(name) ?? []), list]);
  }
  return lists.flatMap((one, at): Repair[] => {
    const others = byValues.get(nameOf(one.sum, one.stated.value)) ?? [];
    const [other, ...more] = others.filter(({ check, figures }) => check !== one.check && !figures.has(one.stated.id));
    // Where several would do, none is named; each pair is named once.
    if (!other || more.length > 0 || lists.indexOf(other) < at) return [];
    return [
      {
        operation: "attach",
        slip: null,
        changes: [one, other].map(({ stated, sum }) => ({
          quantity: stated,
          repaired: canonical(sum),
          repairedPrinted: printedLike(stated, sum),
        })),
        ...effectOf(
          new Map([one, other].flatMap(({ stated, sum }) => (stated.id === null ? [] : [[stated.id, sum] as const]))),
          around,
        ),
        ...UNWEIGHED,
        text: (_, nameOf) => exchangeText(one.stated, other.stated, nameOf, context.lang),
      },
    ];
  });
}

/** A check as a total and its parts, in each way in which it is one, with what the parts add up to. */
export function listsOf(
  broken: AuditedCheck,
  { model }: Surroundings,
): { stated: Quantity; sum: Decimal; figures: ReadonlyMap<string | null, Quantity> }[] {
  const [row, ...others] = model(broken)?.rows ?? [];
  const exact = row?.exact;
  if (!exact || others.length > 0 || broken.draft.check.relation !== "equal") return [];
  const figures = new Map(quantitiesOf(broken.draft.check).map((each) => [each.id, each]));
  const terms = [...exact.terms];
  return terms.flatMap(([id, { weight, value }]) => {
    const stated = figures.get(id);
    const parts = terms.filter(([other]) => other !== id);
    const isTotal = parts.length > 1 && parts.every(([, part]) => part.weight.eq(weight.negated()));
    const sum = value.minus(exact.total.dividedBy(weight));
    return stated && isTotal && sum.gte(LEAST_TOTAL) ? [{ stated, sum, figures }] : [];
  });
}

function repairOf(
  broken: AuditedCheck,
  stated: Quantity,
  total: ReturnType<RuleContext["figure"]>,
  context: RuleContext,
): Repair {
  return {
    operation: "attach",
    slip: null,
    changes: [{ quantity: stated, repaired: canonical(decimal(total.value)), repairedPrinted: total.printed }],
    resolves: [broken],
    breaks: 0,
    loose: 0,
    ...UNWEIGHED,
    text: (_, nameOf) => attachText(stated, total, nameOf, context.lang),
  };
}
