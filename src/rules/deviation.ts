import { type Check, equal, figure } from "../engine/index.js";

/** How many prints of a report deviate from the usual one, which none should: a check for what is no arithmetic. */
export function deviations(count: number, printed: string): Check {
  return equal(figure(String(count), { role: "deviation", printed }), "0");
}
