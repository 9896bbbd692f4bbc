import { nounsMatch } from "../clauses/nouns.js";
import type { Mention } from "../clauses/stretch.js";
import type { ClaimReading } from "./reading.js";

/** All that a claim is about: the total that a count of what is left is a part of, where it counts the same things. */
export function baseOf({ claim, holds }: ClaimReading, total: Mention | undefined): Mention | undefined {
  if (!total || claim.figure === null || holds) return undefined;
  const { noun } = total;
  return noun !== null && claim.nouns.some((own) => nounsMatch(own, noun)) ? total : undefined;
}
