import type { AuditedCheck, RuleContext } from "../engine/index.js";
import { canonical } from "../numeric/index.js";
import { candidatesOf } from "./candidate.js";
import { effectOf } from "./effect.js";
import { modelCheck } from "./model.js";
import { othersOf, sharesBeside } from "./neighbours.js";
import { type Repair, UNWEIGHED } from "./repair.js";
import { roundedAs } from "./rounded-as.js";
import { shareRowOf } from "./share-row.js";
import type { Surroundings } from "./surroundings.js";
import { baseText } from "./suspect-text.js";
import { usualOf } from "./usual.js";
import { printedLike } from "./value-repairs.js";
import { valuesIn } from "./values-in.js";

/** A percentage that one keystroke makes that of the base which those beside it have, where these have one. */
export function baseRepairs(broken: AuditedCheck, surroundings: Surroundings, context: RuleContext): Repair[] {
  const own = shareRowOf(broken);
  if (own === null || own.base === null || own.percent.id === null) return [];
  const { percent } = own;
  const [base, ...others] = othersOf("base", own, sharesBeside(own, surroundings));
  if (base === undefined || others.length > 0) return [];
  const read = modelCheck(own.with("denominator", base), roundedAs(broken));
  const values = read && valuesIn(read, own.percent.id);
  if (!values) return [];
  const usual = usualOf(percent, [broken]);
  const typed = candidatesOf(percent, false, usual)(values).filter(({ slip }) => slip !== null && slip !== "scale");
  return typed.slice(0, 1).map(({ value, slip, decimals }): Repair => {
    const repairedPrinted = printedLike(percent, value, { decimals, width: usual.width });
    const { resolves, breaks, loose } = effectOf(new Map([[own.percent.id ?? "", value]]), surroundings);
    return {
      operation: "base",
      slip,
      changes: [{ quantity: percent, repaired: canonical(value), repairedPrinted }],
      resolves: [broken, ...resolves.filter((each) => each !== broken)],
      breaks,
      loose,
      ...UNWEIGHED,
      text: (_, nameOf) => baseText(percent, base, { repairedPrinted, slip, nameOf }, context.lang),
    };
  });
}
