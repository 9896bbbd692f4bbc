import { type AuditedCheck, evaluateCheck, type Quantity } from "../engine/index.js";
import { roundedAs } from "./rounded-as.js";
import { type ShareRow, shareRowOf } from "./share-row.js";
import type { Surroundings } from "./surroundings.js";

/** More percentages than stand beside one. */
const MOST_BESIDE = 20;

/** The percentages that stand beside that of a check, with what they are shares of. */
export function sharesBeside(own: ShareRow, { of, beside }: Surroundings): ShareRow[] {
  const found = beside(own.percent.id ?? "")
    .slice(0, MOST_BESIDE)
    .flatMap(({ id }) => of(id).flatMap((check) => shareRowOf(check) ?? []));
  return found.filter(({ percent }) => percent.id !== own.percent.id);
}

/** Of percentages beside one, the bases, or the counts, that it is none of; each once. */
export function othersOf(slot: "part" | "base", own: ShareRow, beside: readonly ShareRow[]): Quantity[] {
  const others = new Map(
    beside.flatMap((each) => {
      const figure = each[slot];
      return figure && figure.id !== own[slot]?.id && !figure.value.eq(own[slot]?.value ?? NaN)
        ? [[figure.value.toFixed(), figure] as const]
        : [];
    }),
  );
  return [...others.values()];
}

/** A percentage that is right for the base, or for the count, of one beside it, if it is; shares that are whole numbers fit too much. */
export function slipOfNeighbour(
  { id, decimals }: Quantity,
  check: AuditedCheck,
  surroundings: Surroundings,
): "neighbour's base" | "neighbour's count" | null {
  const own = shareRowOf(check);
  if (own === null || own.percent.id !== id || decimals === null || decimals < 1) return null;
  const beside = sharesBeside(own, surroundings);
  const fits = (slot: "numerator" | "denominator") => (figure: Quantity) =>
    evaluateCheck(own.with(slot, figure), roundedAs(check)).verdict === "consistent";
  if (othersOf("base", own, beside).some(fits("denominator"))) return "neighbour's base";
  return othersOf("part", own, beside).some(fits("numerator")) ? "neighbour's count" : null;
}
