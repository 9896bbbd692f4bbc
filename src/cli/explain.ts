import { stringify } from "yaml";
import { auditData, auditText } from "../api.js";
import { ruleOptions } from "../config/index.js";
import type { Example, Rule } from "../engine/index.js";
import { closestId } from "../model/index.js";
import { CrossfootError, type Language } from "../numeric/index.js";
import { REPORTER_WORDS } from "../reporters/words.js";
import type { AnyModel } from "../taxonomy/index.js";
import { type ConfigurationOptions, configurationOf } from "./configuration.js";

const WORDS = {
  en: { holds: "This holds", fails: "This does not", says: "It says", options: "Options", unset: "not set" },
  vi: {
    ...{ holds: "Trường hợp khớp", fails: "Trường hợp không khớp", says: "Thông báo" },
    ...{ options: "Tùy chọn", unset: "chưa đặt" },
  },
} as const;

/**
 * Explains a rule, of a plugin too, with its options and the examples that its tests run.
 *
 * @throws {CrossfootError} `rule/unknown`, with the rule that was probably meant
 */
export async function explainRule(id: string, options: Pick<ConfigurationOptions, "config" | "lang">): Promise<string> {
  const { resolved, lang } = await configurationOf(options);
  const { rules, models } = resolved;
  const rule = rules.find((each) => each.id === id);
  if (!rule) {
    const meant = closestId(
      id,
      rules.map((each) => each.id),
    );
    throw new CrossfootError("rule/unknown", {
      en: `There is no rule ${JSON.stringify(id)}; ${meant ? `did you mean ${meant}?` : "crossfoot rules lists them."}`,
      vi: `Không có quy tắc ${JSON.stringify(id)}; ${meant ? `có phải ý bạn là ${meant}?` : "lệnh crossfoot rules liệt kê các quy tắc."}`,
    });
  }
  return explanation(rule, models, lang);
}

/** What there is to say of a rule; its examples are run. */
export function explanation(rule: Rule, models: readonly AnyModel[], lang: Language): string {
  const words = WORDS[lang];
  const indented = (text: string): string => text.trimEnd().replace(/^/gm, "    ");
  const example = (head: string, { title, data, text }: Example): string => {
    // Run anew, as the messages that an example promises are in English.
    const options = { rules: [rule], models, lang, minConfidence: "possible" } as const;
    const { discrepancies } = text === undefined ? auditData(data, options) : auditText(text, options);
    const told = discrepancies.flatMap(({ message, also }) => [message, ...also.map((other) => other.message)]);
    const said = told.map((message) => `\n  ${words.says}: ${message}`);
    return [`${head}: ${title}`, "", indented(text ?? stringify(data)), ...said].join("\n");
  };
  const { kinds, severities } = REPORTER_WORDS[lang];
  return `${[
    `${rule.id} (${kinds[rule.kind]}, ${severities[rule.severity]})`,
    `${rule.summary[lang]}\n${rule.rationale[lang]}`,
    ...optionsText(rule, lang),
    ...rule.examples.holds.map((each) => example(words.holds, each)),
    ...rule.examples.fails.map((each) => example(words.fails, each)),
  ].join("\n\n")}\n`;
}

/** A line an option: name, default, what it sets. */
function optionsText(rule: Rule, lang: Language): string[] {
  const { options, unset } = WORDS[lang];
  const lines = ruleOptions(rule).map(
    (each) =>
      `    ${each.name} (${each.default === undefined ? unset : JSON.stringify(each.default)}): ${each.description}`,
  );
  return lines.length === 0 ? [] : [[options, ...lines].join("\n")];
}
