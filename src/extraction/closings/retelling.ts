import type { Mention, Stretch } from "../clauses/stretch.js";
import type { Outcome } from "../judge/weigh.js";
import type { RollReading } from "../roll-forwards/index.js";

/** The paragraphs of a report, those that sum up apart from those that tell, and the roll-forwards that are believed. */
export interface Placed {
  readonly stretches: readonly Stretch[];
  readonly body: readonly Stretch[];
  readonly closing: readonly Stretch[];
  readonly rolls: readonly RollReading[];
}

/** A figure of the body, and one of a closing section that says it again with another number. */
export interface Retelling {
  readonly of: Mention;
  readonly by: Mention;
  readonly chance: number;
  readonly outcome: Outcome;
  /** Whether both are said to be of one time, or against one state. */
  readonly time: "same" | "unstated";
}
