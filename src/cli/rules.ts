import type { Rule } from "../engine/index.js";
import type { Language } from "../numeric/index.js";
import { rules } from "../rules/index.js";

/** Lists the rules: id, kind, severity, and what must hold. */
export function listRules(lang: Language, format: "pretty" | "json"): string {
  if (format === "json") {
    const listed = rules.map(({ id, kind, severity, summary, rationale }) => ({
      id,
      kind,
      severity,
      summary: summary[lang],
      rationale: rationale[lang],
    }));
    return `${JSON.stringify(listed, null, 2)}\n`;
  }
  const width = (of: (rule: Rule) => string): number => Math.max(...rules.map((rule) => of(rule).length));
  const [ids, kinds, severities] = [
    width(({ id }) => id),
    width(({ kind }) => kind),
    width(({ severity }) => severity),
  ];
  return rules
    .map(
      ({ id, kind, severity, summary }) =>
        `${id.padEnd(ids)}  ${kind.padEnd(kinds)}  ${severity.padEnd(severities)}  ${summary[lang]}\n`,
    )
    .join("");
}
