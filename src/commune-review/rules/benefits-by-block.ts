import { type CheckDraft, defineRule, equal, evaluateCheck, sum } from "../../engine/index.js";
import type { Figure } from "../../model/index.js";
import { figureOf, placesOf, present } from "./reading/places.js";
import { related } from "./reading/related.js";
import { reviewFile } from "./reading/review-file.js";
import { reviewOf } from "./reading/review-of.js";
import { ownerAndScope } from "./reading/subject.js";

const BLOCKS = ["party", "government", "organisations"] as const;

/** Where the amounts of the blocks are all that was paid, their people are all who were paid, and the other way round. */
export const benefitsByBlock = defineRule({
  id: "commune-review/benefits-by-block",
  kind: "exception",
  severity: "error",
  summary: {
    en: "People with benefits add up by block where their amounts do, and amounts where the people do.",
    vi: "Số người hưởng chính sách theo khối cộng lại bằng tổng số như số tiền, và ngược lại.",
  },
  rationale: {
    en: "The blocks are all there are, as the other column shows, so one of the figures is wrong.",
    vi: "Cột kia cho thấy đã nêu đủ các khối, nên có một số bị sai.",
  },
  messages: {
    en: { people: "People with benefits by block: {text}.", amounts: "Amounts of benefits by block: {text}." },
    vi: { people: "Số người hưởng chính sách theo khối: {text}.", amounts: "Số tiền chính sách theo khối: {text}." },
  },
  examples: {
    holds: [
      {
        title: "both add up",
        data: benefits("11", "07", "9.120.000.000 đồng"),
        messages: [],
      },
      {
        title: "neither does: other blocks may have been left out",
        data: benefits("12", "07", "9.820.000.000 đồng"),
        messages: [],
      },
      {
        title: "people and amounts in turn, in words",
        text: "Chi trả chế độ theo Nghị định 178 cho 11 người với số tiền 9.120.000.000 đồng, trong đó khối Đảng 04 người: 3.050.000.000 đồng, khối chính quyền 07 người: 6.070.000.000 đồng.",
        messages: [],
      },
    ],
    fails: [
      {
        title: "one person too many",
        data: benefits("11", "08", "9.120.000.000 đồng"),
        messages: ["People with benefits by block: 04 + 08 = 12; stated: 11."],
      },
      {
        title: "a digit of the amount is wrong",
        data: benefits("11", "07", "9.220.000.000 đồng"),
        messages: [
          "Amounts of benefits by block: 3.050.000.000 đồng + 6.070.000.000 đồng = 9.120.000.000 đồng; stated: 9.220.000.000 đồng.",
        ],
      },
      {
        title: "one person too many, in words",
        text: "Chi trả chế độ theo Nghị định 178 cho 11 người với số tiền 9.120.000.000 đồng, trong đó khối Đảng 04 người: 3.050.000.000 đồng, khối chính quyền 08 người: 6.070.000.000 đồng.",
        messages: ["People with benefits by block: 04 + 08 = 12; stated: 11."],
      },
    ],
  },
  *check(report, context) {
    const { beneficiaries, benefitAmount } = reviewOf(report);
    const amounts = placesOf(report, benefitAmount, ownerAndScope);
    for (const people of placesOf(report, beneficiaries, ownerAndScope)) {
      const paid = amounts.filter(({ subject }) => subject === people.subject);
      const [only] = paid;
      const rows = BLOCKS.map((block) => ({
        persons: figureOf(people, (version) => version.block[block]),
        amount: figureOf(only, (version) => version.block[block]),
      })).filter(({ persons, amount }) => persons || amount);
      const [all, total] = [figureOf(people), figureOf(only)];
      if (paid.length > 1 || !all || !total || rows.length < 2) continue;
      if (rows.some(({ persons, amount }) => !persons || !amount)) continue;
      const footing = (whole: Figure, parts: readonly Figure[], role: string) => {
        const stated = context.quantity(whole.id, "total");
        const check = equal(sum(...parts.map(({ id }) => context.quantity(id, role))), stated);
        const isTold = related(report, [whole.id, ...parts.map(({ id }) => id)]);
        return { check, stated, isTold, holds: evaluateCheck(check).verdict === "consistent" };
      };
      const one = footing(all, present(rows.map(({ persons }) => persons)), "people");
      const other = footing(total, present(rows.map(({ amount }) => amount)), "amount");
      for (const [message, own, beside] of [
        ["people", one, other],
        ["amounts", other, one],
      ] as const) {
        if (own.isTold || !beside.holds) continue;
        yield {
          check: own.check,
          key: [people.subject, message],
          confidence: "likely",
          primary: own.stated,
          finding: { message },
        } satisfies CheckDraft<"people" | "amounts">;
      }
    }
  },
});

/** People of two blocks and what they were paid. */
function benefits(people: string, government: string, amount: string) {
  return reviewFile({
    beneficiaries: { total: people, block: { kind: "loose", cells: { party: "04", government } } },
    benefitAmount: {
      total: amount,
      block: { kind: "loose", cells: { party: "3.050.000.000 đồng", government: "6.070.000.000 đồng" } },
    },
  });
}
