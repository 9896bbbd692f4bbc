import type { Dimension, Report, Statement, Tally } from "../../model/index.js";

/** The percentages that may be written beside the cells of a dimension, by cell, and the statements that this writes. */
export interface CellShares {
  readonly percents: ReadonlyMap<string, string>;
  readonly statements: readonly Statement[];
}

type Proportion = Extract<Statement, { kind: "proportion" }>;

/** Proportions and shares of a report by what they are of. */
export class ShareFinder {
  readonly #proportions = new Map<string, Proportion>();
  readonly #shares = new Map<string, Extract<Statement, { kind: "shares" }>>();

  constructor({ statements }: Report) {
    for (const each of statements) {
      if (each.kind === "proportion" && each.percent !== null && each.within && each.candidates.length === 0) {
        const key = `${each.part?.join(" ")} of ${each.base?.join(" ")}`;
        if (!this.#proportions.has(key)) this.#proportions.set(key, each);
      }
      if (each.kind === "shares" && each.complete) {
        this.#shares.set(each.cells.map(({ figure }) => figure).join(" "), each);
      }
    }
  }

  /** The percentage of one figure of a total, where it may be written beside it. */
  beside(figure: string, total: string | null, confidence: Tally["confidence"]): Proportion | undefined {
    const found = total === null ? undefined : this.#proportions.get(`${figure} of ${total}`);
    return found?.confidence === confidence ? found : undefined;
  }

  /** What stands beside the cells of a dimension; nothing where writing it there would state more, or less. */
  of(
    { total }: Pick<Tally, "total">,
    { cells, kind }: Dimension,
    confidence: Tally["confidence"],
    isWritten: (figure: string) => boolean,
  ): CellShares {
    const none = { percents: new Map(), statements: [] };
    if (total === null) return none;
    const found = cells.flatMap(({ figure }) => {
      const proportion = this.#proportions.get(`${figure} of ${total}`);
      const percent = proportion?.percent ?? null;
      if (!proportion || percent === null || proportion.confidence !== confidence || isWritten(percent)) return [];
      return [{ figure, percent, proportion }];
    });
    const percents = new Map(found.map(({ figure, percent }) => [figure, percent]));
    if (new Set(percents.values()).size < percents.size) return none;
    const statements: Statement[] = found.map(({ proportion }) => proportion);
    if (kind !== "partition" || found.length < cells.length || found.length < 2) return { percents, statements };
    const together = this.#shares.get(found.map(({ percent }) => percent).join(" "));
    if (together?.confidence !== confidence) return none;
    return { percents, statements: [...statements, together] };
  }
}
