import type { Kind } from "./gold.js";
import type { ResolvedRelation } from "./resolve.js";

/** Whether a relation is read within one paragraph and what hangs on it, or across the report. */
export type Reach = "local" | "far";

/** Kinds that lead across the report by nature. */
const FAR: ReadonlySet<Kind> = new Set(["tie-out", "roll-forward", "claim"]);

/** As the gold data says, else local where the figures stand on one line or on lines next to each other. */
export function reachOf({ kind, where, tokens }: ResolvedRelation, lines: readonly string[]): Reach {
  if (FAR.has(kind)) return "far";
  if (where) return where;
  const numbers = [...new Set(tokens.map(({ line }) => line))].sort((a, b) => a - b);
  const apart = numbers.slice(1).some((line, index) => hasText(lines.slice(numbers[index], line - 1)));
  return apart ? "far" : "local";
}

function hasText(lines: readonly string[]): boolean {
  return lines.some((line) => line.trim() !== "");
}
