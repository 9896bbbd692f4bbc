import { readReport } from "../../src/api.js";
import type { AuditResult } from "../../src/index.js";
import { indexAudit } from "./audited.js";
import { addCounts, type Counts, type Detail } from "./counts.js";
import { scoreDiscrepancies } from "./discrepancies.js";
import { fieldsOf, scoreFields } from "./fields.js";
import { scoreFigures } from "./figures.js";
import { scoreMutations } from "./mutation-score.js";
import { scoreRelations } from "./relations.js";
import type { GoldReport } from "./reports.js";
import { resolveGold } from "./resolve.js";
import { linesOf } from "./tokens.js";

/** What the evaluation of one report gave. */
export interface Score {
  readonly name: string;
  readonly aside: boolean;
  readonly counts: Counts;
  readonly details: readonly (Detail & { readonly words: string })[];
}

export interface ScoreOptions {
  readonly audit: (text: string) => AuditResult;
  /** How many slips to try in a report. */
  readonly mutations: number;
}

/**
 * Audits a report and compares what it finds with the gold data.
 *
 * @throws {GoldError} where the gold data refers to what is not there
 */
export function scoreReport({ name, aside, text, gold, goldPath, data }: GoldReport, options: ScoreOptions): Score {
  const lines = linesOf(text);
  const audited = indexAudit(options.audit(text), lines);
  const isFigure = (token: Parameters<typeof audited.figureAt>[0]): boolean => audited.figureAt(token) !== undefined;
  const { figures, relations, discrepancies } = resolveGold(gold, lines, goldPath, isFigure);
  const parts = [
    ...(figures ? [scoreFigures(figures, audited)] : []),
    ...(data ? [scoreFields(fieldsOf(data), fieldsOf(readReport({ kind: "text", text }).report))] : []),
    scoreRelations(relations, audited, lines),
    scoreDiscrepancies(discrepancies, relations, audited),
    ...(options.mutations > 0
      ? [scoreMutations(relations, audited, lines, { name, text, most: options.mutations, audit: options.audit })]
      : []),
  ];
  return {
    name,
    aside,
    counts: addCounts(parts.map(({ counts }) => counts)),
    details: parts.flatMap(({ details }) => details.map((each) => ({ ...each, words: wordsAt(lines, each) }))),
  };
}

/** A few words around a place, for whoever looks for it. */
function wordsAt(lines: readonly string[], { line, column }: Detail): string {
  const text = lines[line - 1] ?? "";
  const [from, to] = [Math.max(0, column - 25), column + 35];
  return `${from > 0 ? "…" : ""}${text.slice(from, to).trim()}${to < text.length ? "…" : ""}`;
}
