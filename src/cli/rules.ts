import type { Language } from "../numeric/index.js";
import { terminalWidth } from "../reporters/terminal.js";
import { REPORTER_WORDS } from "../reporters/words.js";
import { rules } from "../shipped.js";

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
  const { kinds, severities } = REPORTER_WORDS[lang];
  const rows = rules.map((rule) => [rule.id, kinds[rule.kind], severities[rule.severity], rule.summary[lang]]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => terminalWidth(row[column] ?? ""))));
  const padded = (text: string, column: number): string =>
    text + " ".repeat(Math.max((widths[column] ?? 0) - terminalWidth(text), 0));
  return rows
    .map(
      (row) => `${row.map(padded).join("  ")}
`,
    )
    .join("");
}
