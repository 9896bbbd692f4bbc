import type { Check, Relation } from "../engine/index.js";

/** If all checks of `if` hold, at least one of `follows` does. */
export interface Condition {
  readonly if: Check | readonly Check[];
  readonly follows: Check | readonly Check[];
}

const OPPOSITES: Readonly<Record<Relation, readonly Relation[]>> = {
  equal: ["below", "above"],
  same: ["below", "above"],
  atMost: ["above"],
  atLeast: ["below"],
  above: ["atMost"],
  below: ["atLeast"],
};

/** The checks of which one must hold where a condition does: what it asks for, and the opposites of what it supposes. */
export function alternativesOf({ if: supposed, follows }: Condition): Check[] {
  const opposites = listOf(supposed).flatMap(({ relation, rows }) =>
    rows.flatMap((row) => OPPOSITES[relation].map((opposite): Check => ({ relation: opposite, rows: [row] }))),
  );
  return [...opposites, ...listOf(follows)];
}

function listOf(checks: Check | readonly Check[]): readonly Check[] {
  return "relation" in checks ? [checks] : checks;
}
