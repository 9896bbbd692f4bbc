import { type CheckDraft, defineRule, equal, placeText } from "../../engine/index.js";
import type { Figure } from "../../model/index.js";
import { decimal } from "../../numeric/index.js";
import { figureOf, placesOf, present } from "./reading/places.js";
import { reviewFile } from "./reading/review-file.js";
import { reviewOf } from "./reading/review-of.js";
import { ownerAndScope } from "./reading/subject.js";

const BLOCKS = ["party", "government", "organisations"] as const;
const NAMES = {
  en: { party: "the Party block", government: "the government block", organisations: "the organisations" },
  vi: { party: "khối Đảng", government: "khối chính quyền", organisations: "khối đoàn thể" },
} as const;

/** Every block in which people have benefits has an amount, and the other way round. */
export const paidPeople = defineRule({
  id: "commune-review/paid-people",
  kind: "query",
  severity: "warning",
  summary: {
    en: "A block has people with benefits where it has an amount, and an amount where it has people.",
    vi: "Khối nào có người hưởng chính sách thì có số tiền, có số tiền thì có người.",
  },
  rationale: {
    en: "Money without people, or people without money, is the first thing an auditor asks about.",
    vi: "Có tiền mà không có người, hoặc có người mà không có tiền, là điều kiểm toán hỏi trước tiên.",
  },
  messages: {
    en: {
      unpaid: "Benefits: {people} in {block} ({place}), but no amount for it beside those of other blocks.",
      nobody: "Benefits: {amount} for {block} ({place}), but nobody in it beside the people of other blocks.",
    },
    vi: {
      unpaid: "Chế độ, chính sách: {block} có {people} người ({place}), nhưng không nêu số tiền như các khối khác.",
      nobody: "Chế độ, chính sách: {block} có số tiền {amount} ({place}), nhưng không nêu số người như các khối khác.",
    },
  },
  examples: {
    holds: [
      {
        title: "people and amounts by block",
        data: benefits({ party: "02", government: "06" }, { party: "1.640.000.000", government: "4.912.500.000" }),
        messages: [],
      },
      {
        title: "people and amounts by block, in words",
        text: "Số cán bộ nghỉ theo Nghị định 178 là 09 người (khối Đảng 02 người, khối chính quyền 06 người, khối đoàn thể 01 người). Tổng số tiền đã chi trả là 7.052.500.000 đồng (khối Đảng 1.640.000.000 đồng, khối chính quyền 4.912.500.000 đồng, khối đoàn thể 500.000.000 đồng).",
        messages: [],
      },
    ],
    fails: [
      {
        title: "a block without an amount",
        data: benefits(
          { party: "02", government: "06", organisations: "01" },
          { party: "1.640.000.000", government: "4.912.500.000" },
        ),
        messages: [
          "Benefits: 01 in the organisations (section III.4), but no amount for it beside those of other blocks.",
        ],
      },
      {
        title: "a block without an amount, in words",
        text: "Số cán bộ nghỉ theo Nghị định 178 là 09 người (khối Đảng 02 người, khối chính quyền 06 người, khối đoàn thể 01 người). Tổng số tiền đã chi trả là 6.552.500.000 đồng (khối Đảng 1.640.000.000 đồng, khối chính quyền 4.912.500.000 đồng).",
        messages: ["Benefits: 01 in the organisations (line 1), but no amount for it beside those of other blocks."],
      },
    ],
  },
  *check(report, context) {
    const { beneficiaries, benefitAmount } = reviewOf(report);
    const amounts = placesOf(report, benefitAmount, ownerAndScope);
    for (const people of placesOf(report, beneficiaries, ownerAndScope)) {
      const paid = amounts.find(({ subject }) => subject === people.subject);
      const rows = BLOCKS.map((block) => ({
        block,
        persons: figureOf(people, (version) => version.block[block]),
        amount: figureOf(paid, (version) => version.block[block]),
      }));
      // A list of which the other knows nothing is split otherwise, not incomplete.
      if (rows.filter(({ persons, amount }) => persons && amount).length === 0) continue;
      const isOpen = {
        persons: leavesRest(figureOf(people), present(rows.map(({ persons }) => persons))),
        amount: leavesRest(figureOf(paid), present(rows.map(({ amount }) => amount))),
      };
      for (const { block, persons, amount } of rows) {
        const lone = persons ?? amount;
        if (!lone || (persons && amount) || lone.value === "0") continue;
        // Of others it is not said to which block they belong.
        if (persons ? isOpen.amount : isOpen.persons) continue;
        const primary = context.quantity(lone.id, persons ? "people" : "amount");
        const message = persons ? "unpaid" : "nobody";
        yield {
          check: equal(primary, "0"),
          key: [people.subject, block, message],
          confidence: "likely",
          primary,
          finding: { message, arithmetic: false, args: argsOf(lone, NAMES[context.lang][block], context.lang) },
        } satisfies CheckDraft<"unpaid" | "nobody">;
      }
    }
  },
});

/** Whether a total counts more than the blocks that are told of. */
function leavesRest(total: Figure | undefined, blocks: readonly Figure[]): boolean {
  const sum = blocks.reduce((all, { value }) => all.plus(value), decimal("0"));
  return total !== undefined && sum.lt(total.value);
}

function argsOf({ printed, at }: Figure, block: string, lang: "en" | "vi") {
  return { people: printed, amount: printed, block, place: placeText(at, lang) };
}

/** People with benefits and what they were paid, by block. */
function benefits(people: Partial<Record<(typeof BLOCKS)[number], string>>, amounts: typeof people) {
  return reviewFile({
    beneficiaries: { at: { section: "III.4" }, block: people },
    benefitAmount: { at: { section: "III.4" }, block: amounts },
  });
}
