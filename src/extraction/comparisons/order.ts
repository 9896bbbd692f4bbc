import type { Comparison } from "../../model/index.js";
import { pointOf } from "../clauses/amount.js";
import type { Compared } from "./reading.js";

/** Whether one print stands so to another. */
export function standsSo(order: Comparison["order"], one: Compared, other: Compared): boolean {
  const compared = pointOf(one).cmp(pointOf(other));
  switch (order) {
    case "highest":
      return compared >= 0;
    case "lowest":
      return compared <= 0;
    case "higher":
      return compared > 0;
    case "lower":
      return compared < 0;
    case "equal":
      return compared === 0;
  }
}
