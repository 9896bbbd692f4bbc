import type { Rule } from "../engine/index.js";
import type { CheckedConfig } from "./schema.js";
import type { RuleChoice, Settings } from "./settings.js";

type Entry = NonNullable<CheckedConfig["rules"]>[string];

/** What an entry sets: `warning`, `{ least: 50 }` or `[warning, { least: 50 }]`. */
export function entryOf(entry: Entry): RuleChoice {
  if (typeof entry === "string") return { severity: entry };
  if (!isList(entry)) return { options: entry };
  const [severity, options] = entry;
  return { severity, ...(options && { options }) };
}

function isList(entry: Exclude<Entry, string>): entry is Extract<Entry, readonly unknown[]> {
  return Array.isArray(entry);
}

/** Stands for every rule; a family, and then a rule of its own, win over it. */
export const EVERY = "*";

/** The part of an id before its stroke. */
export function familyOf(id: string): string {
  return id.slice(0, id.indexOf("/"));
}

/** The settings of a block: what stands for several rules is written out, and a rule that is named itself wins over that. */
export function settingsOf(
  { rules: entries = {}, minConfidence, terms = {} }: Pick<CheckedConfig, "rules" | "minConfidence" | "terms">,
  rules: readonly Rule[],
): Settings {
  const chosen = new Map<string, RuleChoice>();
  const named = Object.entries(entries);
  const every = named.filter(([id]) => id === EVERY);
  const families = named.filter(([id]) => id.endsWith("/*"));
  for (const [id, entry] of [...every, ...families]) {
    for (const rule of rules)
      if (id === EVERY || familyOf(rule.id) === familyOf(id)) chosen.set(rule.id, familyChoice(rule, entry));
  }
  for (const [id, entry] of named)
    if (id !== EVERY && !id.endsWith("/*")) chosen.set(id, { ...chosen.get(id), ...entryOf(entry) });
  return { rules: chosen, ...(minConfidence && { minConfidence }), terms };
}

/** A query of a family that is set to error is a warning. */
function familyChoice({ kind }: Rule, entry: Entry): RuleChoice {
  const { severity } = entryOf(entry);
  return severity ? { severity: kind === "query" && severity === "error" ? "warning" : severity } : {};
}
