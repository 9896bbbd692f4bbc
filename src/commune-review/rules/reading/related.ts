import type { Report, Statement } from "../../../model/index.js";

const known = new WeakMap<Report, ReadonlyMap<string, ReadonlySet<number>>>();

/**
 * Whether a tally or a statement of the report sets all of these figures against each other.
 *
 * A rule that knows nothing of communes has checked them then, and a slip is worth one line.
 */
export function related(report: Report, figures: readonly string[]): boolean {
  const index = known.get(report) ?? indexed(report);
  known.set(report, index);
  const [first, ...others] = figures.map((id) => index.get(id));
  return [...(first ?? [])].some((group) => others.every((groups) => groups?.has(group)));
}

/** The groups of related figures that each figure is in. */
function indexed(report: Report): ReadonlyMap<string, ReadonlySet<number>> {
  const index = new Map<string, Set<number>>();
  let count = 0;
  const add = (figures: readonly (string | null)[]): void => {
    for (const id of figures) {
      if (id === null) continue;
      const groups = index.get(id) ?? new Set();
      index.set(id, groups.add(count));
    }
    count += 1;
  };
  const totals = new Map(report.tallies.map(({ id, total }) => [id, total]));
  for (const { total, dimensions } of report.tallies) {
    // Without a total, parts say nothing of each other.
    if (total === null) continue;
    for (const { cells } of dimensions) add([total, ...cells.map(({ figure }) => figure)]);
  }
  for (const statement of report.statements) add(figuresOf(statement, (id) => totals.get(id) ?? null));
  return index;
}

function figuresOf(statement: Statement, totalOf: (tally: string) => string | null): (string | null)[] {
  switch (statement.kind) {
    case "proportion":
      return [...(statement.part ?? []), ...(statement.base ?? []), statement.percent];
    case "shares":
      return statement.cells.map(({ figure }) => figure);
    case "change":
      return [statement.before, statement.after, statement.difference, statement.percent];
    case "roll-forward":
      return [
        totalOf(statement.opening),
        totalOf(statement.closing),
        ...statement.movements.map(({ amount }) => amount),
      ];
    case "enumeration":
      return [statement.count];
    case "claim":
      return [statement.figure, statement.done, statement.base, ...statement.remainder];
    case "extension":
      return [statement.quantity, statement.rate, statement.amount];
    case "bound":
      return [statement.part, statement.whole];
    case "comparison":
      return [statement.figure, ...statement.others];
  }
}
