import type { Statement, Tally } from "../../model/index.js";

/** Calls percentages that total 100 what they are shares of, where the report says that; what stands before them need not say it. */
export function nameShares(tallies: readonly Tally[], statements: readonly Statement[]): Statement[] {
  const proportions = new Map(
    statements.flatMap((each) => (each.kind === "proportion" && each.percent !== null ? [[each.percent, each]] : [])),
  );
  const byTotal = new Map<string, Tally[]>();
  for (const tally of tallies) {
    if (tally.total !== null) byTotal.set(tally.total, [...(byTotal.get(tally.total) ?? []), tally]);
  }
  return statements.map((statement) => {
    if (statement.kind !== "shares") return statement;
    const of = statement.cells.map(({ figure }) => proportions.get(figure));
    const [base, another] = new Set(of.map((each) => each?.base?.join(" ")));
    if (base === undefined || another !== undefined) return statement;
    const parts = of.flatMap((each) => each?.part ?? []);
    const split = byTotal
      .get(base)
      ?.find(({ dimensions }) =>
        dimensions.some(({ cells }) => parts.every((part) => cells.some(({ figure }) => figure === part))),
      );
    return split ? { ...statement, label: split.label } : statement;
  });
}
