import { type AuditedCheck, evaluateCheck } from "../engine/index.js";
import type { Decimal } from "../numeric/index.js";
import { roundedAs } from "./rounded-as.js";
import { isBound, isWrong } from "./standing.js";
import type { Surroundings } from "./surroundings.js";
import { withFigures } from "./with-figures.js";

/** What other values of some figures do to the checks in which these stand. */
export interface Effect {
  readonly resolves: readonly AuditedCheck[];
  readonly breaks: number;
  /** How many of these are bounds. */
  readonly loose: number;
}

/** Evaluates every check of the changed figures anew. */
export function effectOf(values: ReadonlyMap<string, Decimal>, { of }: Surroundings): Effect {
  const around = [...new Set([...values.keys()].flatMap(of))];
  const broken = new Set(
    around.filter((each) => {
      const changed = withFigures(each.draft.check, values);
      return evaluateCheck(changed, roundedAs(each)).verdict === "inconsistent";
    }),
  );
  const breaks = around.filter((each) => !isWrong(each) && broken.has(each));
  return {
    resolves: around.filter((each) => isWrong(each) && !broken.has(each)),
    breaks: breaks.length,
    loose: breaks.filter(isBound).length,
  };
}
