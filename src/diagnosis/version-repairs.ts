import { type AuditedCheck, evaluateCheck, type RuleContext } from "../engine/index.js";
import { canonical } from "../numeric/index.js";
import type { Repair } from "./repair.js";
import { isWrong, type Surroundings } from "./surroundings.js";
import { versionText } from "./suspect-text.js";
import { printedLike } from "./value-repairs.js";
import { valuesOfReplacement, versionsOf } from "./versions.js";
import { withFigures } from "./with-figures.js";

/** Two versions that differ in several cells: one is stale, rather the one whose cells agree with less that stands around. */
export function versionRepairs(broken: AuditedCheck, { of }: Surroundings, context: RuleContext): Repair[] {
  return versionsOf(broken).map((replacement): Repair => {
    const values = valuesOfReplacement(replacement);
    const around = new Set([...values.keys()].flatMap(of));
    around.delete(broken);
    const verdicts = [...around].map((each) => {
      const { rounding } = each.draft;
      const check = withFigures(each.draft.check, values);
      return { each, verdict: evaluateCheck(check, rounding === undefined ? {} : { rounding }).verdict };
    });
    const settled = verdicts.filter(({ each, verdict }) => isWrong(each) && verdict !== "inconsistent");
    const breaks = verdicts.filter(({ each, verdict }) => !isWrong(each) && verdict === "inconsistent");
    return {
      operation: "version",
      slip: null,
      changes: replacement.map(([quantity, by]) => ({
        quantity,
        repaired: canonical(by.value),
        repairedPrinted: printedLike(quantity, by.value),
      })),
      resolves: [broken, ...settled.map(({ each }) => each)],
      breaks: breaks.length,
      text: () => versionText(replacement, context.lang),
    };
  });
}
