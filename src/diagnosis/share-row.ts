import { type AuditedCheck, type Check, loneSides, type Quantity, type Row } from "../engine/index.js";
import { ONE, ZERO } from "../numeric/index.js";

/** A check that a percentage is that of a part in a base. */
export interface ShareRow {
  readonly percent: Quantity;
  /** `null` where several figures make it. */
  readonly part: Quantity | null;
  readonly base: Quantity | null;
  /** The same check with another figure in the place of the part or of the base. */
  readonly with: (slot: "numerator" | "denominator", figure: Quantity) => Check;
}

/** What a check says of one percentage, if it says no more than that. */
export function shareRowOf({ draft: { check } }: AuditedCheck): ShareRow | null {
  const [row, ...others] = check.rows;
  if (check.relation !== "equal" || others.length > 0) return null;
  const side = row.left.type === "ratio" ? "left" : "right";
  const ratio = row[side];
  if (ratio.type !== "ratio") return null;
  const stated = lone(row[side === "left" ? "right" : "left"]);
  if (stated === null || stated.id === null) return null;
  return {
    percent: stated,
    part: lone(ratio.numerator),
    base: lone(ratio.denominator),
    with: (slot, figure) => ({
      ...check,
      rows: [
        {
          ...row,
          [side]: {
            ...ratio,
            [slot]: { ...ratio[slot], terms: [{ weight: ONE, mentions: [figure] }], constant: ZERO },
          },
        },
      ],
    }),
  };
}

function lone(expression: Row["left"]): Quantity | null {
  return loneSides({ label: null, key: "", left: expression, right: expression })?.[0] ?? null;
}
