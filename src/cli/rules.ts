import { ruleOptions } from "../config/index.js";
import { terminalWidth } from "../reporters/terminal.js";
import { REPORTER_WORDS } from "../reporters/words.js";
import { type ConfigurationOptions, configurationOf } from "./configuration.js";

export interface RulesOptions extends Pick<ConfigurationOptions, "config" | "lang"> {
  readonly format: "pretty" | "json";
}

/** Lists the rules, those of plugins too: id, kind, severity, what must hold, and options. */
export async function listRules({ format, ...options }: RulesOptions): Promise<string> {
  const { resolved, lang } = await configurationOf(options);
  const { rules } = resolved;
  if (format === "json") {
    const listed = rules.map((rule) => {
      const { id, kind, severity, summary, rationale } = rule;
      return { id, kind, severity, summary: summary[lang], rationale: rationale[lang], options: ruleOptions(rule) };
    });
    return `${JSON.stringify(listed, null, 2)}\n`;
  }
  const { kinds, severities } = REPORTER_WORDS[lang];
  const rows = rules.map((rule) => {
    const names = ruleOptions(rule).map(({ name }) => name);
    const said = names.length === 0 ? rule.summary[lang] : `${rule.summary[lang]} [${names.join(", ")}]`;
    return [rule.id, kinds[rule.kind], severities[rule.severity], said];
  });
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => terminalWidth(row[column] ?? ""))));
  const padded = (text: string, column: number): string =>
    text + " ".repeat(Math.max((widths[column] ?? 0) - terminalWidth(text), 0));
  return rows.map((row) => `${row.map(padded).join("  ")}\n`).join("");
}
