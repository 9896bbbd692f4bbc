import type { AuditedCheck, RuleContext } from "../engine/index.js";
import { canonical, type Decimal } from "../numeric/index.js";
import { type Effect, effectOf } from "./effect.js";
import { type Repair, UNWEIGHED } from "./repair.js";
import { MOST_TRIED, type Surroundings } from "./surroundings.js";
import { versionText } from "./suspect-text.js";
import { printedLike } from "./value-repairs.js";
import { valuesOfReplacement, versionsOf } from "./versions.js";

/** Two versions that differ in several cells: one is stale, rather the one whose cells agree with less that stands around. */
export function versionRepairs(broken: AuditedCheck, surroundings: Surroundings, context: RuleContext): Repair[] {
  return versionsOf(broken).flatMap((replacement): Repair[] => {
    const effect = knownEffect(valuesOfReplacement(replacement), surroundings);
    if (effect === null) return [];
    const { resolves, breaks, loose } = effect;
    const repair: Repair = {
      operation: "version",
      slip: null,
      changes: replacement.map(([quantity, by]) => ({
        quantity,
        repaired: canonical(by.value),
        repairedPrinted: printedLike(quantity, by.value),
      })),
      // One list for all that it settles, so that the same version told often is looked at once.
      resolves: resolves.includes(broken) ? resolves : [broken, ...resolves],
      breaks,
      loose,
      ...UNWEIGHED,
      text: (_, nameOf) => versionText(replacement, nameOf, context.lang),
    };
    return [repair];
  });
}

/** What other values of some figures do, each set of values tried once; `null` beyond as many sets as tell anything. */
function knownEffect(values: ReadonlyMap<string, Decimal>, surroundings: Surroundings): Effect | null {
  const figures = [...values.keys()].join(" ");
  const tried = surroundings.versions.get(figures) ?? new Map<string, Effect>();
  surroundings.versions.set(figures, tried);
  const name = [...values.values()].map(canonical).join(" ");
  const known = tried.get(name);
  if (known) return known;
  if (tried.size >= MOST_TRIED) return null;
  const effect = effectOf(values, surroundings);
  tried.set(name, effect);
  return effect;
}
