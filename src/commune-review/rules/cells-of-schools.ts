import { atMost, defineRule } from "../../engine/index.js";
import { pairsOf } from "./reading/pairs.js";
import { reviewFile } from "./reading/review-file.js";
import { reviewOf } from "./reading/review-of.js";
import { statedIn } from "./reading/stated.js";

/** There are no more Party cells of schools than schools. */
export const cellsOfSchools = defineRule({
  id: "commune-review/cells-of-schools",
  kind: "query",
  severity: "warning",
  summary: {
    en: "There are no more Party cells of schools than schools.",
    vi: "Số chi bộ trường học không nhiều hơn số trường học.",
  },
  rationale: {
    en: "A school has one cell, or shares one with another.",
    vi: "Mỗi trường có một chi bộ, hoặc sinh hoạt ghép với trường khác.",
  },
  messages: {
    en: { more: "There are more Party cells of schools than schools: {text}." },
    vi: { more: "Số chi bộ trường học nhiều hơn số trường học: {text}." },
  },
  examples: {
    holds: [
      { title: "a cell a school", data: schools("07"), messages: [] },
      {
        title: "a cell a school, in words",
        text: "Đảng bộ xã có 40 tổ chức đảng, trong đó 31 chi bộ trực thuộc Đảng ủy (gồm 24 chi bộ bản, 07 chi bộ trường học).\n\nTrên địa bàn xã có 07 trường học.",
        messages: [],
      },
    ],
    fails: [
      {
        title: "more cells than schools",
        data: schools("06"),
        messages: ["There are more Party cells of schools than schools: 07 > 06."],
      },
      {
        title: "more cells than schools, in words",
        text: "Đảng bộ xã có 40 tổ chức đảng, trong đó 31 chi bộ trực thuộc Đảng ủy (gồm 24 chi bộ bản, 07 chi bộ trường học).\n\nTrên địa bàn xã có 06 trường học.",
        messages: ["There are more Party cells of schools than schools: 07 > 06."],
      },
    ],
  },
  *check(report, context) {
    const { schools: all, partyOrganisations } = reviewOf(report);
    const cells = statedIn(partyOrganisations, ({ type }) => type.directCells.kind.schools);
    for (const { part, whole } of pairsOf(report, cells, statedIn(all))) {
      const primary = context.quantity(part.figure.id, "part");
      yield {
        check: atMost(primary, context.quantity(whole.figure.id, "whole")),
        key: [],
        confidence: "likely",
        primary,
        finding: { message: "more" },
      };
    }
  },
});

/** Seven cells of schools. */
function schools(total: string) {
  return reviewFile({
    schools: total,
    partyOrganisations: { type: { directCells: { printed: "31", kind: { villages: "24", schools: "07" } } } },
  });
}
