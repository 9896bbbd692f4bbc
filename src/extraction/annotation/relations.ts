import type { Report, Tally } from "../../model/index.js";
import type { Context } from "./context.js";
import { shareBeside } from "./shares.js";

/** What extraction related in sentences: totals with their parts, and the percentages beside figures. */
export interface Relations {
  /** The tallies of a total. */
  readonly tallies: ReadonlyMap<string, readonly Tally[]>;
  /** The totals that each figure is a part of. */
  readonly wholes: ReadonlyMap<string, readonly string[]>;
  /** The percentage beside each figure. */
  readonly shares: ReadonlyMap<string, string>;
}

/** The relations of the figures of a report. */
export function relationsOf(report: Report, contexts: readonly Context[]): Relations {
  const tallies = new Map<string, Tally[]>();
  const wholes = new Map<string, string[]>();
  const shares = new Map<string, string>();
  for (const tally of report.tallies) {
    const { total, dimensions } = tally;
    if (total === null || dimensions.length === 0) continue;
    tallies.set(total, [...(tallies.get(total) ?? []), tally]);
    for (const { figure } of dimensions.flatMap(({ cells }) => cells))
      wholes.set(figure, [...(wholes.get(figure) ?? []), total]);
  }
  for (const statement of report.statements) {
    if (statement.kind !== "proportion" || statement.percent === null || statement.part?.length !== 1) continue;
    const [part = ""] = statement.part;
    if (statement.within && !shares.has(part)) shares.set(part, statement.percent);
  }
  contexts.forEach((context, at) => {
    const share = shareBeside(context, contexts[at + 1]);
    if (share !== null && !shares.has(context.id)) shares.set(context.id, share);
  });
  return { tallies, wholes, shares };
}
