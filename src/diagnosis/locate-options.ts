import type { Rounding } from "../numeric/index.js";
import type { Condition } from "./conditions.js";
import type { CostedOperation } from "./operation.js";

export interface LocateOptions {
  /**
   * What a new value for a figure costs, by its id: 1 unless stated; `"inf"` or Infinity where it is never wrong, 0 where it
   * follows others for nothing.
   */
  weights?: Readonly<Record<string, number | string>>;
  /** Ids of figures without a value: they may have any, for nothing. */
  missing?: readonly string[];
  /** Ids of figures that are whole, or `true` where all are; others may have any real value. */
  integers?: readonly string[] | boolean;
  /** What must hold beside the checks under a condition: "if A then B". A condition is broken where A holds and B is broken. */
  conditions?: readonly Condition[];
  /** What else may have gone wrong, at a cost of 1 unless stated. */
  operations?: readonly CostedOperation[];
  /** False where only the given operations count, and no figure gets a new value. */
  newValues?: boolean;
  /** How the printed figures were rounded; `nearest` unless stated otherwise. */
  rounding?: Rounding;
  /** How far the two sides of an equality may differ, canonical: `"0"` unless stated. */
  tolerance?: string;
  /** The most operations that hang together through the checks they touch; 8 unless stated. */
  maxSize?: number;
  /**
   * The most work in all, counted in small systems of unknowns that are solved; 20,000 unless stated, which is about a second. A
   * system of many checks or figures counts as much as it takes. A tenth of one counts what takes
   * less: an operation that is looked at, a set that is put together, and asking what needs no solving because nothing is unknown,
   * a table says it, or it was asked before. Half of what is left goes to each part that is searched.
   */
  maxWork?: number;
}
