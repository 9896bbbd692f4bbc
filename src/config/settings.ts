import type { Confidence, Terms } from "../model/index.js";
import type { RuleSeverity } from "./schema.js";

/** What is set of one rule. */
export interface RuleChoice {
  readonly severity?: RuleSeverity | undefined;
  readonly options?: Readonly<Record<string, unknown>> | undefined;
}

/** What holds for a file: rules by their full ids. */
export interface Settings {
  readonly rules: ReadonlyMap<string, RuleChoice>;
  readonly minConfidence?: Confidence | undefined;
  readonly terms: Terms;
}

/** Nothing set: merged with anything, it gives that. */
export const NO_SETTINGS: Settings = { rules: new Map(), terms: {} };

/** Settings of which the second win, key by key; lists of terms are joined. In whatever order it is grouped, the same. */
export function mergeSettings(first: Settings, second: Settings): Settings {
  const rules = new Map(first.rules);
  for (const [id, choice] of second.rules) rules.set(id, mergeChoices(rules.get(id), choice));
  return {
    rules,
    minConfidence: second.minConfidence ?? first.minConfidence,
    terms: mergeTerms(first.terms, second.terms),
  };
}

function mergeChoices(first: RuleChoice | undefined, second: RuleChoice): RuleChoice {
  const severity = second.severity ?? first?.severity;
  const options = first?.options || second.options ? { ...first?.options, ...second.options } : undefined;
  return { ...(severity && { severity }), ...(options && { options }) };
}

function mergeTerms(first: Terms, second: Terms): Terms {
  const joined = <T>(one: readonly T[] | undefined, other: readonly T[] | undefined): T[] | undefined =>
    one || other ? [...(one ?? []), ...(other ?? [])] : undefined;
  const abbreviations =
    first.abbreviations || second.abbreviations ? { ...first.abbreviations, ...second.abbreviations } : undefined;
  const synonyms = joined(first.synonyms, second.synonyms);
  const names = joined(first.names, second.names);
  return { ...(abbreviations && { abbreviations }), ...(synonyms && { synonyms }), ...(names && { names }) };
}
