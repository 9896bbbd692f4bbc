import { stringify } from "yaml";
import type { Example } from "../engine/index.js";
import { closest } from "../model/index.js";
import { CrossfootError, type Language } from "../numeric/index.js";
import { rules } from "../rules/index.js";

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
    const ids = rules.map((each) => each.id);
    const meant = closest(id, ids) ?? ids.find((each) => each.endsWith(`/${id}`));
    throw new CrossfootError(
      "rule/unknown",
      `There is no rule ${JSON.stringify(id)}; ${meant ? `did you mean ${meant}?` : "crossfoot rules lists them."}`,
    );
  }
  const words = WORDS[lang];
  const indented = (text: string): string => text.trimEnd().replace(/^/gm, "    ");
  const example = (head: string, { title, data, messages }: Example): string =>
    [
      `${head}: ${title}`,
      "",
      indented(stringify(data)),
      ...messages.map((message) => `\n  ${words.says}: ${message}`),
    ].join("\n");
  return `${[
    `${rule.id} (${rule.kind}, ${rule.severity})`,
    `${rule.summary[lang]}\n${rule.rationale[lang]}`,
    ...rule.examples.holds.map((each) => example(words.holds, each)),
    ...rule.examples.fails.map((each) => example(words.fails, each)),
  ].join("\n\n")}\n`;
}
