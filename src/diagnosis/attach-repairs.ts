import { type AuditedCheck, type Quantity, quantitiesOf, type RuleContext } from "../engine/index.js";
import { canonical, decimal } from "../numeric/index.js";
import { type Repair, UNWEIGHED } from "./repair.js";
import type { Surroundings } from "./surroundings.js";
import { attachText } from "./suspect-text.js";

/** Smaller numbers stand beside a list by chance. */
const LEAST_TOTAL = 10;

/** A list whose parts add up to another total beside it: it may be attached to the wrong one. */
export function attachRepairs(broken: AuditedCheck, { model, beside }: Surroundings, context: RuleContext): Repair[] {
  const [row, ...others] = model(broken)?.rows ?? [];
  if (!row?.exact || others.length > 0 || broken.draft.check.relation !== "equal") return [];
  const quantities = new Map(quantitiesOf(broken.draft.check).map((each) => [each.id, each]));
  const terms = [...row.exact.terms];
  return terms.flatMap(([id, { weight, value }]): Repair[] => {
    const stated = quantities.get(id);
    const parts = terms.filter(([other]) => other !== id);
    const isTotal = parts.length > 1 && parts.every(([, part]) => part.weight.eq(weight.negated()));
    if (!stated || !isTotal || !row.exact) return [];
    const sum = value.minus(row.exact.total.dividedBy(weight));
    if (sum.lt(LEAST_TOTAL)) return [];
    const totals = beside(id).filter(
      (each) =>
        !quantities.has(each.id) && each.unit === stated.unit && each.upTo === null && decimal(each.value).eq(sum),
    );
    return totals.slice(0, 1).map((total) => repairOf(broken, stated, total, context));
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
    text: () => attachText(stated, total, context.lang),
  };
}
