import { CrossfootError } from "../numeric/index.js";

/** A report of 60 pages has some 5,000 values; what is far beyond is no report. */
export const MAX_NODES = 500_000;
export const MAX_DEPTH = 64;

/** Counts the values of a document, and refuses one that would fill the memory or the stack. */
export class NodeCounter {
  #nodes = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  /** Counts one value at a depth. */
  count(depth: number): void {
    this.#nodes += 1;
    if (this.#nodes > MAX_NODES || depth > MAX_DEPTH) {
      throw new CrossfootError(
        "data/too-large",
        `${this.#source}: unexpected ${depth > MAX_DEPTH ? `nesting deeper than ${MAX_DEPTH} levels` : `more than ${MAX_NODES} values`}, expected the data of one report.`,
      );
    }
  }
}
