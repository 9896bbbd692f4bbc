import { equal, type Quantity, type RuleContext, share, sum } from "../../engine/index.js";
import type { Proportion } from "../../model/index.js";

/** The printed percentage of a proportion, cut to 100 where the part belongs to the base. */
export function percentOf({ percent, within }: Proportion, context: RuleContext): Quantity | null {
  if (percent === null) return null;
  return context.quantity(percent, within ? { role: "percent", as: "share" } : "percent");
}

/** A percentage with the digits that it prints, as the GRIM test takes it. */
export function printedPercent({ value, decimals }: Quantity): string {
  return value.toFixed(Math.max(decimals ?? 0, 0));
}

/** A proportion as arithmetic, where the report has all three of count, base and percentage. */
export function shareOf(proportion: Proportion, context: RuleContext) {
  const percent = percentOf(proportion, context);
  if (proportion.part === null || proportion.base === null || percent === null) return undefined;
  const parts = proportion.part.map((id) => context.quantity(id, "part"));
  const bases = proportion.base.map((id) => context.quantity(id, "base"));
  return { check: equal(share(sum(...parts), sum(...bases), perOf(percent)), percent), percent, parts, bases };
}

/** Of how many a rate counts: `‰` of a thousand. */
function perOf({ unit }: Quantity): number {
  return unit === "‰" ? 1000 : 100;
}

/** Figures as the report prints them, added up. */
export function printsOf(quantities: readonly { readonly printed: string | null }[]): string {
  return quantities.map(({ printed }) => printed ?? "?").join(" + ");
}
