import type { AuditedCheck, RuleContext } from "../engine/index.js";
import { canonical } from "../numeric/index.js";
import { effectOf } from "./effect.js";
import { type Repair, UNWEIGHED } from "./repair.js";
import type { Surroundings } from "./surroundings.js";
import { versionText } from "./suspect-text.js";
import { printedLike } from "./value-repairs.js";
import { valuesOfReplacement, versionsOf } from "./versions.js";

/** Two versions that differ in several cells: one is stale, rather the one whose cells agree with less that stands around. */
export function versionRepairs(broken: AuditedCheck, surroundings: Surroundings, context: RuleContext): Repair[] {
  return versionsOf(broken).map((replacement): Repair => {
    const values = valuesOfReplacement(replacement);
    const { resolves, breaks, loose } = effectOf(values, surroundings);
    return {
      operation: "version",
      slip: null,
      changes: replacement.map(([quantity, by]) => ({
        quantity,
        repaired: canonical(by.value),
        repairedPrinted: printedLike(quantity, by.value),
      })),
      resolves: [broken, ...resolves.filter((each) => each !== broken)],
      breaks,
      loose,
      ...UNWEIGHED,
      text: (_, nameOf) => versionText(replacement, nameOf, context.lang),
    };
  });
}
