import { type AuditedCheck, type Quantity, quantitiesOf, type RuleContext } from "../engine/index.js";
import { canonical, type Decimal } from "../numeric/index.js";
import { effectOf } from "./effect.js";
import { type Repair, UNWEIGHED } from "./repair.js";
import type { Surroundings } from "./surroundings.js";
import { categoryText, pairText } from "./suspect-text.js";
import { printedLike } from "./value-repairs.js";

/** A comparison of exact figures that does not hold: its figures with their weights, and by how much it misses. */
interface Miss {
  readonly check: AuditedCheck;
  readonly by: Decimal;
  /** What the comparison is about, where its check has several. */
  readonly label: string | null;
  readonly terms: readonly (readonly [Quantity, Decimal])[];
}

/** More comparisons that miss by one amount, or more pairs of their figures, than are tried. */
const MOST_MISSES = 20;
const MOST_PAIRS = 400;
/** Two figures that are compared with each other differ whichever way round they stand. */
const LEAST_TERMS = 3;
/** More exchanges within one comparison tell nothing. */
const MOST_SWAPS = 2;

/**
 * Two figures that are wrong together: of one list, an amount that stands in the wrong category, or two figures that changed
 * places; their sum stays, so that two comparisons miss by the same amount. Of one comparison, two figures that changed places and
 * count differently in it, such as what came in and what went out.
 */
export function pairRepairs(wrong: readonly AuditedCheck[], around: Surroundings, context: RuleContext): Repair[] {
  const bySize = new Map<string, Miss[]>();
  for (const miss of wrong.flatMap((check) => missesOf(check, around))) {
    const size = canonical(miss.by.abs());
    const known = bySize.get(size);
    if (known) known.push(miss);
    else bySize.set(size, [miss]);
  }
  const found = [...bySize.values()].flat().flatMap((miss) => swapsWithin(miss, around, context));
  for (const check of wrong) found.push(...categoryRepairs(check, around, context));
  for (const misses of bySize.values()) {
    if (misses.length > MOST_MISSES) continue;
    for (const [at, one] of misses.entries()) {
      for (const other of misses.slice(at + 1)) found.push(...repairsOf(one, other, around, context));
    }
  }
  return found;
}

function missesOf(check: AuditedCheck, { model }: Surroundings): Miss[] {
  const quantities = new Map(quantitiesOf(check.draft.check).map((quantity) => [quantity.id, quantity]));
  return (model(check)?.rows ?? []).flatMap(({ exact, row }, index): Miss[] => {
    if (exact === null || check.evaluation.rows[index]?.verdict !== "inconsistent") return [];
    const terms = [...exact.terms].flatMap(([id, { weight }]) => {
      const quantity = quantities.get(id);
      return quantity ? [[quantity, weight] as const] : [];
    });
    return [{ check, by: exact.total, label: row.label, terms }];
  });
}

function repairsOf(one: Miss, other: Miss, around: Surroundings, context: RuleContext): Repair[] {
  if (one.terms.length * other.terms.length > MOST_PAIRS) return [];
  const holds = ({ terms }: Miss, { id }: Quantity): boolean => terms.some(([each]) => each.id === id);
  return one.terms.flatMap(([a, weight]) =>
    other.terms.flatMap(([b, otherWeight]): Repair[] => {
      if (holds(other, a) || holds(one, b)) return [];
      const amount = one.by.dividedBy(weight).negated();
      const isSettled = otherWeight.times(amount).eq(other.by);
      if (!isSettled || !areOfOneList(a, b, one.check === other.check, around)) return [];
      const repair = repairOf(a, b, amount, around, context);
      return repair ? [repair] : [];
    }),
  );
}

/**
 * Figures that are right and count in the wrong one of several comparisons of a check, such as a movement that was booked to another
 * category: taken out of the one and put into the other, it settles both.
 */
function categoryRepairs(check: AuditedCheck, around: Surroundings, context: RuleContext): Repair[] {
  const misses = missesOf(check, around);
  if (misses.length > MOST_MISSES) return [];
  return misses.flatMap((one): Repair[] =>
    misses.flatMap((other): Repair[] => {
      const { label } = other;
      if (other === one || label === null || misses.length > 2) return [];
      return one.terms.flatMap(([quantity, weight]): Repair[] => {
        const amount = weight.times(quantity.value);
        const isMovement = quantity.role === "addition" || quantity.role === "removal";
        if (!isMovement || quantity.id === null || !amount.eq(one.by) || !amount.negated().eq(other.by)) return [];
        const repaired = canonical(quantity.value);
        const repairedPrinted = quantity.printed ?? repaired;
        return [
          {
            operation: "move",
            slip: null,
            changes: [{ quantity, repaired, repairedPrinted }],
            resolves: [check],
            breaks: 0,
            loose: 0,
            ...UNWEIGHED,
            odd: true,
            text: (isAlone, nameOf) => categoryText(quantity, [one.label, label], { isAlone, nameOf }, context.lang),
          },
        ];
      });
    }),
  );
}

/** Exchanges of figures that make up for what one comparison misses, those first that stand nearest to each other in it. */
function swapsWithin({ by, terms }: Miss, around: Surroundings, context: RuleContext): Repair[] {
  if (terms.length < LEAST_TERMS || terms.length * terms.length > MOST_PAIRS) return [];
  const pairs = terms.flatMap(([a, weight], at) =>
    terms.slice(at + 1).flatMap(([b, other], beyond) => {
      const isSettled = weight.minus(other).times(b.value.minus(a.value)).eq(by.negated());
      return isSettled ? [{ a, b, apart: beyond }] : [];
    }),
  );
  return pairs
    .sort((one, other) => one.apart - other.apart)
    .slice(0, MOST_SWAPS)
    .flatMap(({ a, b }) => repairOf(a, b, b.value.minus(a.value), around, context) ?? []);
}

/** The first figure gets an amount of the second. */
function repairOf(
  a: Quantity,
  b: Quantity,
  amount: Decimal,
  around: Surroundings,
  context: RuleContext,
): Repair | null {
  const [more, less] = [a.value.plus(amount), b.value.minus(amount)];
  if (a.id === null || b.id === null || more.isNegative() || less.isNegative()) return null;
  const { resolves, breaks, loose } = effectOf(new Map([[a.id, more] as const, [b.id, less] as const]), around);
  if (resolves.length === 0) return null;
  const isSwap = more.eq(b.value);
  // Figures that change places take their prints along.
  const print = (own: Quantity, value: Decimal, other: Quantity): string =>
    (isSwap ? other.printed : null) ?? printedLike(own, value);
  const changes = [
    { quantity: a, repaired: canonical(more), repairedPrinted: print(a, more, b) },
    { quantity: b, repaired: canonical(less), repairedPrinted: print(b, less, a) },
  ];
  return {
    operation: isSwap ? "swap" : "move",
    slip: null,
    changes,
    resolves,
    breaks,
    loose,
    ...UNWEIGHED,
    text: (isAlone, nameOf) =>
      pairText(changes, isSwap ? null : printedLike(a, amount.abs()), { isAlone, nameOf }, context.lang),
  };
}

/** Whether two figures play one part in one statement, or are added up to a total that holds. */
function areOfOneList(a: Quantity, b: Quantity, inOneCheck: boolean, { of, model }: Surroundings): boolean {
  if (inOneCheck && a.role !== null && b.role !== null) {
    if (a.role === b.role) return a.role !== "mention";
    // A state and a movement are no two categories.
    if (a.role !== "mention" && b.role !== "mention") return false;
  }
  return of(a.id ?? "").some((check) => {
    if (check.evaluation.verdict !== "consistent" || check.draft.check.relation !== "equal") return false;
    return (model(check)?.rows ?? []).some(({ exact }) => {
      const [one, other] = [exact?.terms.get(a.id ?? ""), exact?.terms.get(b.id ?? "")];
      return one !== undefined && other !== undefined && one.weight.eq(other.weight);
    });
  });
}
