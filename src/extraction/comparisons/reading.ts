import type { Comparison, Figure } from "../../model/index.js";
import type { Stretch } from "../clauses/stretch.js";

/** A figure that is compared: of a paragraph or of a table. */
export type Compared = Pick<
  Figure,
  "id" | "printed" | "value" | "upTo" | "decimals" | "approximator" | "unit" | "kind"
>;

/** Words that compare one figure with others. */
export interface ComparisonReading {
  readonly stretch: Stretch;
  /** First word, and the one behind the last. */
  readonly from: number;
  readonly to: number;
  readonly order: Comparison["order"];
  readonly figure: Compared;
  readonly others: readonly Compared[];
  /** Whether the figures bear the words out. */
  readonly holds: boolean;
}
