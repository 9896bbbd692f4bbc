import type { Dimension, Report, Statement, Tally } from "../../model/index.js";

/** The statements that may be written as percentages beside the cells of a dimension, by cell, and all that this writes. */
export interface CellShares {
  readonly beside: ReadonlyMap<string, Proportion>;
  readonly statements: readonly Statement[];
}

/** A percentage of a count. */
export type Proportion = Extract<Statement, { kind: "proportion" }>;

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
    { total, label }: Pick<Tally, "total" | "label">,
    { cells, kind }: Dimension,
    confidence: Tally["confidence"],
    isWritten: (figure: string) => boolean,
  ): CellShares {
    const none = { beside: new Map(), statements: [] };
    if (total === null) return none;
    const found = cells.flatMap(({ figure }) => {
      const proportion = this.#proportions.get(`${figure} of ${total}`);
      const percent = proportion?.percent ?? null;
      if (!proportion || percent === null || proportion.confidence !== confidence || isWritten(percent)) return [];
      return [{ figure, percent, proportion }];
    });
    const beside = new Map(found.map(({ figure, proportion }) => [figure, proportion]));
    if (new Set(found.map(({ percent }) => percent)).size < found.length) return none;
    const statements: Statement[] = found.map(({ proportion }) => proportion);
    if (kind !== "partition" || found.length < cells.length || found.length < 2) return { beside, statements };
    const together = this.#shares.get(found.map(({ percent }) => percent).join(" "));
    if (together?.confidence !== confidence || together.label !== label) return none;
    return { beside, statements: [...statements, together] };
  }
}
