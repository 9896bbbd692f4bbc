import type { AuditResult } from "../../src/index.js";
import { indexAudit } from "./audited.js";
import { addCounts, type Counts, type Detail } from "./counts.js";
import { scoreDiscrepancies } from "./discrepancies.js";
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
  readonly details: readonly Detail[];
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
export function scoreReport({ name, aside, text, gold, goldPath }: GoldReport, options: ScoreOptions): Score {
  const lines = linesOf(text);
  const audited = indexAudit(options.audit(text), lines);
  const isFigure = (token: Parameters<typeof audited.figureAt>[0]): boolean => audited.figureAt(token) !== undefined;
  const { figures, relations, discrepancies } = resolveGold(gold, lines, goldPath, isFigure);
  const parts = [
    ...(figures ? [scoreFigures(figures, audited)] : []),
    scoreRelations(relations, audited, lines),
    scoreDiscrepancies(discrepancies, relations, audited),
    ...(options.mutations > 0
      ? [scoreMutations(relations, audited, lines, { name, most: options.mutations, audit: options.audit })]
      : []),
  ];
  const details = parts.flatMap((part) => part.details.map((each) => ({ ...each, words: lines[each.line - 1] })));
  return { name, aside, counts: addCounts(parts.map(({ counts }) => counts)), details };
}
