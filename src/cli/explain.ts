import { stringify } from "yaml";
import { auditData } from "../api.js";
import type { Example } from "../engine/index.js";
import { closestId } from "../model/index.js";
import { CrossfootError, type Language } from "../numeric/index.js";
import { REPORTER_WORDS } from "../reporters/words.js";
import { rules } from "../shipped.js";

const WORDS = {
  en: { holds: "This holds", fails: "This does not", says: "It says" },
  vi: { holds: "Trường hợp khớp", fails: "Trường hợp không khớp", says: "Thông báo" },
} as const;

/**
 * Explains a rule with the examples that its tests run.
 *
 * @throws {CrossfootError} `rule/unknown`, with the rule that was probably meant
 */
export function explainRule(id: string, lang: Language): string {
  const rule = rules.find((each) => each.id === id);
  if (!rule) {
    const meant = closestId(
      id,
      rules.map((each) => each.id),
    );
    throw new CrossfootError(
      "rule/unknown",
      `There is no rule ${JSON.stringify(id)}; ${meant ? `did you mean ${meant}?` : "crossfoot rules lists them."}`,
    );
  }
  const words = WORDS[lang];
  const indented = (text: string): string => text.trimEnd().replace(/^/gm, "    ");
  const example = (head: string, { title, data }: Example): string => {
    // Run anew, as the messages that an example promises are in English.
    const { discrepancies } = auditData(data, { rules: [rule], lang, minConfidence: "possible" });
    const said = discrepancies.map(({ message }) => `\n  ${words.says}: ${message}`);
    return [`${head}: ${title}`, "", indented(stringify(data)), ...said].join("\n");
  };
  const { kinds, severities } = REPORTER_WORDS[lang];
  return `${[
    `${rule.id} (${kinds[rule.kind]}, ${severities[rule.severity]})`,
    `${rule.summary[lang]}\n${rule.rationale[lang]}`,
    ...rule.examples.holds.map((each) => example(words.holds, each)),
    ...rule.examples.fails.map((each) => example(words.fails, each)),
  ].join("\n\n")}\n`;
}
