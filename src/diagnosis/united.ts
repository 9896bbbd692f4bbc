import { type AlsoBroken, compareDiscrepancies, type Discrepancy, unitedId } from "../engine/index.js";

/** The discrepancies of several checks as one: the most serious one tells of itself, then of the others. */
export function united(single: readonly Discrepancy[]): Discrepancy | null {
  const [first, ...others] = [...single].sort(compareDiscrepancies);
  if (!first || others.length === 0) return first ?? null;
  const figures = new Map(first.figures.map((figure) => [placeOf(figure), figure]));
  for (const figure of others.flatMap((each) => each.figures)) {
    if (!figures.has(placeOf(figure))) figures.set(placeOf(figure), figure);
  }
  const positions = new Map([...figures.keys()].map((place, index) => [place, index]));
  const checks = [first, ...others].flatMap((each) => each.checks);
  return {
    ...first,
    id: unitedId(checks),
    figures: [...figures.values()],
    checks,
    also: others.flatMap((each): AlsoBroken[] => {
      const { rule, severity, confidence, message, stated, computed, difference, arithmetic, help } = each;
      // Checks of one group are told by the first of them.
      return each.checks.slice(0, 1).map((check) => ({
        ...{ check, rule, severity, confidence, message, stated, computed, difference, arithmetic },
        figures: each.figures.flatMap((figure) => positions.get(placeOf(figure)) ?? []),
        help,
      }));
    }),
  };
}

/** What makes a figure or words the same in several discrepancies. */
function placeOf({ id, printed, pointer, line, column }: Discrepancy["figures"][number]): string {
  return id ?? ["words", printed, pointer, line, column].join("\u0000");
}
