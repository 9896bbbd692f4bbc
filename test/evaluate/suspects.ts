import type { AuditResult, Discrepancy } from "../../src/index.js";
import type { Audited } from "./audited.js";
import type { Mutation } from "./mutations.js";
import { hasTokenIn } from "./notice.js";

/** How well a changed figure is pinned down: by two checks that share no other figure, by one check alone, or otherwise. */
export type Pinned = "double" | "lone" | "other";

/** The checks that hold before a slip and fix the figure, as the sets of the other figures in them. */
function fixedBy({ checks }: AuditResult, id: string): ReadonlySet<string>[] {
  return checks.flatMap(({ verdict, relation, confidence, terms }) => {
    const fixes =
      verdict === "consistent" && (relation === "equal" || relation === "same") && confidence !== "possible";
    const figures = new Set(terms.flatMap(({ figure }) => figure ?? []));
    if (!fixes || !figures.delete(id)) return [];
    return [figures];
  });
}

function isContradicted({ discrepancies }: AuditResult, id: string): boolean {
  return discrepancies.some(({ kind, figures }) => kind === "exception" && figures.some((figure) => figure.id === id));
}

/** How the figure with a slip is pinned down in the report without it. */
export function pinnedOf({ result, figureAt }: Audited, { token }: Mutation): Pinned {
  const id = figureAt(token)?.id;
  // Of a figure that is contradicted as it stands, the true value is another.
  if (!id || isContradicted(result, id)) return "other";
  const sets = fixedBy(result, id);
  if (sets.length === 1) return "lone";
  const isDouble = sets.some((one, at) =>
    sets.slice(at + 1).some((other) => [...one].every((each) => !other.has(each))),
  );
  return isDouble ? "double" : "other";
}

/** Where in the suspects of the first exception about it the true value of a changed figure stands, from 0; -1 where it does not. */
export function rankOfTruth(
  { figureAt }: Audited,
  { token }: Mutation,
  about: readonly Discrepancy[],
): number | undefined {
  const truth = figureAt(token)?.value;
  const exception = about.find(({ kind }) => kind === "exception");
  if (!exception || truth === undefined) return undefined;
  return exception.suspects.findIndex(({ figure, repaired }) => {
    const suspected = exception.figures[figure];
    return suspected !== undefined && hasTokenIn(suspected, token) && repaired === truth;
  });
}
