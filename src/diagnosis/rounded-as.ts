import type { AuditedCheck } from "../engine/index.js";
import type { Rounding } from "../numeric/index.js";

/** How figures put into a check are rounded: as those that stand in it. */
export function roundedAs({ draft: { rounding } }: AuditedCheck): { rounding?: Rounding } {
  return rounding === undefined ? {} : { rounding };
}
