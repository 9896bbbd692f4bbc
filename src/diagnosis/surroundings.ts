import { type AuditedCheck, type Quantity, quantitiesOf } from "../engine/index.js";
import { type ModelCheck, modelCheck } from "./model.js";

/** The checks that each figure or date stands in, made ready when they are asked for. */
export interface Surroundings {
  readonly of: (variable: string) => readonly AuditedCheck[];
  /** The checks of which nobody knows whether they are meant: they settle nothing, but tell which of equal repairs fits better. */
  readonly unsure: (variable: string) => readonly AuditedCheck[];
  readonly model: (check: AuditedCheck) => ModelCheck | null;
}

/** Finds checks by what stands in them. */
export function surroundingsOf(audited: readonly AuditedCheck[]): Surroundings {
  const [byVariable, unsure] = [new Map<string, AuditedCheck[]>(), new Map<string, AuditedCheck[]>()];
  for (const each of audited) {
    // A question is no constraint; what is only possible neither accuses nor clears.
    const counts =
      isWrong(each) || (each.evaluation.verdict !== "inconsistent" && each.result.confidence !== "possible");
    const holding = counts ? byVariable : unsure;
    for (const variable of new Set(quantitiesOf(each.draft.check).flatMap((quantity) => variableOf(quantity) ?? []))) {
      const known = holding.get(variable);
      if (known) known.push(each);
      else holding.set(variable, [each]);
    }
  }
  const models = new Map<AuditedCheck, ModelCheck | null>();
  return {
    of: (variable) => byVariable.get(variable) ?? [],
    unsure: (variable) => unsure.get(variable) ?? [],
    model: (check) => {
      const known = models.get(check);
      if (known !== undefined) return known;
      const { rounding } = check.draft;
      const made = modelCheck(check.draft.check, rounding === undefined ? {} : { rounding });
      models.set(check, made);
      return made;
    },
  };
}

/** Whether a check is an exception that a repair could settle. */
export function isWrong({ discrepancy, evaluation }: AuditedCheck): boolean {
  return discrepancy?.kind === "exception" && evaluation.verdict === "inconsistent";
}

/** What makes quantities of several checks one: the figure, or the date and its place; `null` for what is neither. */
export function variableOf({ id, date }: Quantity): string | null {
  if (id !== null) return id;
  if (date === null) return null;
  const { words, at } = date.words;
  return ["date", at.pointer, at.line, at.column, words, date.iso].join("\u0000");
}
