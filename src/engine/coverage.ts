import type { Figure } from "../model/index.js";
import { atLeastAsSure } from "./order.js";
import type { CheckResult, Coverage, Discrepancy, FigureState } from "./result.js";

/**
 * The state of every figure.
 *
 * Disputed: primary or suspect in an open exception. Verified: in a consistent equality of confidence at least likely.
 * Undetermined: in undetermined checks only. Bounds alone verify nothing.
 */
export function figureStates(
  figures: readonly Figure[],
  checks: readonly CheckResult[],
  discrepancies: readonly Discrepancy[],
): Map<string, FigureState> {
  const [disputed, verified, undetermined, decided] = [
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
  ];
  for (const { kind, status, figures: involved, suspects } of discrepancies) {
    if (kind !== "exception" || status !== "open") continue;
    for (const index of [0, ...suspects.map((suspect) => suspect.figure)]) {
      const id = involved[index]?.id;
      if (id) disputed.add(id);
    }
  }
  for (const { verdict, relation, confidence, terms } of checks) {
    const verifies =
      verdict === "consistent" && (relation === "equal" || relation === "same") && atLeastAsSure(confidence, "likely");
    const target = verifies ? verified : verdict === "undetermined" ? undetermined : decided;
    for (const { figure } of terms) {
      if (figure !== null) target.add(figure);
    }
  }
  const state = (id: string): FigureState => {
    if (disputed.has(id)) return "disputed";
    if (verified.has(id)) return "verified";
    return undetermined.has(id) && !decided.has(id) ? "undetermined" : "unchecked";
  };
  return new Map(figures.map(({ id }) => [id, state(id)]));
}

/** Counts the states. */
export function coverageOf(states: ReadonlyMap<string, FigureState>): Coverage {
  const coverage: Coverage = { figures: states.size, verified: 0, disputed: 0, undetermined: 0, unchecked: 0 };
  for (const state of states.values()) coverage[state] += 1;
  return coverage;
}
