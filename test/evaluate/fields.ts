import type { Report } from "../../src/model/index.js";
import { Counter, type Part } from "./counts.js";

/** One figure by its name in a model: concept, then dimension and category, and `share` for the percentage beside it. */
export interface Field {
  readonly name: string;
  readonly printed: string;
  readonly value: string;
  readonly line: number | null;
  readonly column: number | null;
}

/** The figures of a report that a model knows by name. */
export function fieldsOf({ figures, annotations }: Pick<Report, "figures" | "annotations">): Field[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const field = (steps: readonly string[], id: string | null): Field[] => {
    const figure = id === null ? undefined : byId.get(id);
    if (!figure) return [];
    const { origin, line, column } = figure.at;
    const place = origin ? { line: origin.line, column: null } : { line, column };
    return [{ name: steps.join("."), printed: figure.printed, value: figure.value, ...place }];
  };
  return annotations.flatMap(({ key: { concept }, total, cells }) => [
    ...field([concept], total),
    ...cells.flatMap(({ path, figure, share }) => [
      ...field([concept, ...path], figure),
      ...field([concept, ...path, "share"], share),
    ]),
  ]);
}

/**
 * Compares the fields of a data file with those that are filled from the text alone: of one name and value, on one
 * line where the data file says on which.
 */
export function scoreFields(stated: readonly Field[], filled: readonly Field[]): Part {
  const counter = new Counter();
  const open = new Set(filled);
  for (const field of stated) {
    const found = [...open].find((each) => isSame(field, each));
    if (found) open.delete(found);
    counter.countFound("fields.recall", found !== undefined);
    if (!found) counter.note(`missed field ${field.name}`, field, field.printed);
  }
  for (const field of filled) {
    counter.countFound("fields.precision", !open.has(field));
    if (open.has(field)) counter.note(`false field ${field.name}`, field, field.printed);
  }
  return counter;
}

function isSame(stated: Field, filled: Field): boolean {
  return (
    stated.name === filled.name &&
    stated.value === filled.value &&
    (stated.line === null || stated.line === filled.line)
  );
}
