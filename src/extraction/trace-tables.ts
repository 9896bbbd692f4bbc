import type { Figure, Report } from "../model/index.js";
import type { TraceEntry } from "./trace.js";

/** What was read from tables: their rows and columns say how figures relate, so that nothing is weighed against them. */
export function tableEntries({ figures, tallies, statements }: Report, read: ReadonlySet<string>): TraceEntry[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const entry = (ids: readonly string[], show: (prints: readonly string[]) => string): TraceEntry[] => {
    const related = ids.flatMap((id) => byId.get(id) ?? []);
    const [first] = related;
    if (!first || ids.some((id) => read.has(id))) return [];
    const text = show(related.map(({ printed }) => printed));
    return [{ ...TABLE, place: placeAt(first.at), text, figures: [...ids] }];
  };
  return [
    ...tallies.flatMap(({ total, dimensions }) =>
      dimensions.flatMap(({ cells }) => {
        const parts = cells.map(({ figure }) => figure);
        return entry([...(total === null ? [] : [total]), ...parts], (prints) =>
          total === null ? prints.join(" + ") : `${prints.slice(1).join(" + ")} = ${prints[0]}`,
        );
      }),
    ),
    ...statements.flatMap((statement) =>
      entry(idsIn(statement, byId), (prints) => `${statement.kind}: ${prints.join(", ")}`),
    ),
  ];
}

const TABLE = { kind: "candidate", chosen: true, reason: "the rows and columns of the table say so" } as const;

/** Ids of figures among the values of a statement, in the order of its fields. */
function idsIn(value: unknown, byId: ReadonlyMap<string, Figure>): string[] {
  if (typeof value === "string") return byId.has(value) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap((each) => idsIn(each, byId));
}

/** The place of a figure; what is read from a text has one. */
export function placeAt({ line, column, endLine, endColumn }: Figure["at"]): TraceEntry["place"] {
  return { line: line ?? 0, column: column ?? 0, endLine: endLine ?? 0, endColumn: endColumn ?? 0 };
}
