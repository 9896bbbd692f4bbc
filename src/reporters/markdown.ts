import type { AuditResult } from "../engine/index.js";
import type { Language } from "../numeric/index.js";
import { countsText, type Entry, type EntryFigure, emptyText, entriesOf, GROUPS, groupOf, titleText } from "./entry.js";
import { markdownText } from "./escape/markdown.js";
import type { ReporterOptions } from "./options.js";
import { terminalText } from "./terminal.js";
import { REPORTER_WORDS } from "./words.js";

/** Writes results as Markdown, to be pasted into a memo or a comment: a numbered list a kind. */
export function markdown(sources: readonly AuditResult[], { lang = "en" }: ReporterOptions = {}): string {
  return sources.map((source) => sourceText(source, lang)).join("\n");
}

function sourceText(source: AuditResult, lang: Language): string {
  const words = REPORTER_WORDS[lang];
  const { path, coverage, checks, skipped } = source;
  const title = [terminalText(path ?? ""), titleText(source)].filter((part) => part !== "").join(": ");
  const blocks = title === "" ? [] : [`## ${markdownText(title)}`];
  blocks.push(`${countsText([source], lang)}. ${words.coverage(coverage)} (${words.checks(checks.length)}).`);
  const entries = entriesOf(source, lang);
  const empty = emptyText(source, lang);
  if (empty !== null) blocks.push(empty);
  for (const group of GROUPS) {
    const listed = entries.filter(({ discrepancy }) => groupOf(discrepancy) === group);
    if (listed.length > 0)
      blocks.push(`### ${words.headings[group]}`, listed.map((entry) => itemText(entry, lang)).join("\n"));
  }
  if (skipped.length > 0) {
    const items = skipped.map(({ rule, reason }) => `- ${markdownText(terminalText(`${rule}: ${reason}`))}`);
    blocks.push(words.skipped(skipped.length), items.join("\n"));
  }
  return `${blocks.join("\n\n")}\n`;
}

function itemText(entry: Entry, lang: Language): string {
  const { arithmetic: arithmeticWord, why, meant, also: alsoWord, accepted: acceptedWord } = REPORTER_WORDS[lang];
  const { number, severity, message, arithmetic, figures, also, suspects, accepted, discrepancy } = entry;
  const head = `${number}. `;
  const details = [
    accepted === null ? null : `**${acceptedWord}**: ${markdownText(accepted)}`,
    arithmetic === null ? null : `${arithmeticWord}: ${markdownText(arithmetic)}`,
    ...also.map((other) => `${alsoWord}: ${markdownText(other)}`),
    ...figures.map(figureItem),
    ...suspects.map((suspect) => `${meant}: ${markdownText(suspect)}`),
    `${why}: ${markdownText(entry.why)} (\`${discrepancy.rule}\`)`,
  ];
  const indent = " ".repeat(head.length);
  const items = details.filter((detail) => detail !== null).map((detail) => `${indent}- ${detail}`);
  return [`${head}**${severity}**: ${markdownText(message)}`, ...items].join("\n");
}

function figureItem({ printed, part, place, quote }: EntryFigure): string {
  const named = `**${markdownText(printed)}**${part === "" ? "" : ` (${markdownText(part)})`}`;
  const placed = place === "" ? named : `${named}, ${markdownText(place)}`;
  return quote === null ? placed : `${placed}: “${markdownText(quote)}”`;
}
