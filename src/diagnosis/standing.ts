import type { AuditedCheck, Quantity } from "../engine/index.js";

/** Whether a check is an exception that a repair could settle. */
export function isWrong({ discrepancy, evaluation }: AuditedCheck): boolean {
  return discrepancy?.kind === "exception" && evaluation.verdict === "inconsistent";
}

/** Whether a check says no more than that something is not more, or not less, than something else. */
export function isBound({ draft: { check } }: AuditedCheck): boolean {
  return check.relation !== "equal" && check.relation !== "same";
}

/**
 * What makes quantities of several checks one: the figure, or the date and the words that state it, such as the number of a
 * document, wherever they stand; `null` for what is neither.
 */
export function variableOf({ id, date }: Quantity): string | null {
  if (id !== null) return id;
  if (date === null) return null;
  return ["date", date.words.words, date.iso].join("\u0000");
}
