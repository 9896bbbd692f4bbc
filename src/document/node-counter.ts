import { MAX_DEPTH, MAX_VALUES } from "../model/index.js";
import { CrossfootError } from "../numeric/index.js";

/** Counts the values of a document while it is read, and refuses one that would fill the memory or the stack. */
export class NodeCounter {
  #values = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  /** Counts one value at a depth. */
  count(depth: number): void {
    this.#values += 1;
    if (this.#values <= MAX_VALUES && depth <= MAX_DEPTH) return;
    const what =
      depth > MAX_DEPTH
        ? { en: `nesting deeper than ${MAX_DEPTH} levels`, vi: `lồng nhau quá ${MAX_DEPTH} bậc` }
        : { en: `more than ${MAX_VALUES} values`, vi: `quá ${MAX_VALUES} giá trị` };
    throw new CrossfootError("data/too-large", {
      en: `${this.#source}: unexpected ${what.en}, expected the data of one report.`,
      vi: `${this.#source}: ${what.vi}, cần số liệu của một báo cáo.`,
    });
  }
}
