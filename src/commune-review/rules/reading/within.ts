import { atMost, type CheckDraft, type RuleContext, sum } from "../../../engine/index.js";
import type { Stated } from "./stated.js";

/** What is counted of something is no more than there is of it, all `wholes` together. */
export function within<Code extends string>(
  context: RuleContext,
  message: Code,
  part: Stated,
  wholes: readonly Stated[],
): CheckDraft<Code> {
  const primary = context.quantity(part.figure.id, "part");
  return {
    check: atMost(primary, sum(...wholes.map(({ figure }) => context.quantity(figure.id, "whole")))),
    key: [message],
    confidence: "likely",
    primary,
    finding: { message },
  };
}
