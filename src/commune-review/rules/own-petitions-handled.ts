import {
  atMost,
  defineRule,
  difference,
  equal,
  evaluateCheck,
  type Operand,
  type Quantity,
  type RuleContext,
  sum,
} from "../../engine/index.js";
import type { Figure, Report } from "../../model/index.js";
import { figureOf, placesOf, present } from "./reading/places.js";
import { related } from "./reading/related.js";
import { reviewFile } from "./reading/review-file.js";
import { reviewOf } from "./reading/review-of.js";
import { subsets } from "./reading/subsets.js";

/** Petitions that a body resolves or works on are within its competence. */
export const ownPetitionsHandled = defineRule({
  id: "commune-review/own-petitions-handled",
  kind: "exception",
  severity: "error",
  summary: {
    en: "A body resolves, or works on, no more petitions than are within its competence.",
    vi: "Số đơn đã giải quyết và đang giải quyết không vượt số đơn thuộc thẩm quyền.",
  },
  rationale: {
    en: "Petitions of another's competence are passed on: they cannot be pending here.",
    vi: "Đơn không thuộc thẩm quyền được chuyển đi, nên không thể đang giải quyết ở đây.",
  },
  messages: {
    en: {
      excess: "Petitions: {resolved} resolved and {pending} pending are more than the {own} within competence.",
      received:
        "Petitions: {resolved} resolved and {pending} pending are more than the {own} received. Were some carried over?",
      passedOn:
        "Petitions: {resolved} resolved and {pending} pending are all of them, but {other} are of another's competence. Are those told as pending here?",
    },
    vi: {
      excess: "Đơn thư: đã giải quyết {resolved} và đang giải quyết {pending} nhiều hơn {own} đơn thuộc thẩm quyền.",
      received:
        "Đơn thư: đã giải quyết {resolved} và đang giải quyết {pending} nhiều hơn {own} đơn tiếp nhận. Có đơn kỳ trước chuyển sang không?",
      passedOn:
        "Đơn thư: {resolved} đơn đã giải quyết và {pending} đơn đang giải quyết là toàn bộ số đơn, nhưng có {other} đơn không thuộc thẩm quyền. Có phải số đơn này được tính vào số đang giải quyết không?",
    },
  },
  examples: {
    holds: [
      {
        title: "outcomes of the petitions within competence",
        data: reviewFile({ petitions: petitions("57", { resolved: "51", pending: "06" }) }),
        messages: [],
      },
      {
        title: "all are settled, some by passing them on",
        data: reviewFile({ petitions: petitions("57", { resolved: "66" }) }),
        messages: [],
      },
      {
        title: "outcomes of the petitions within competence, in words",
        text: "UBND xã tiếp nhận 66 đơn, trong đó 57 đơn thuộc thẩm quyền, 09 đơn không thuộc thẩm quyền. Đã giải quyết 46 đơn, đang giải quyết 11 đơn.",
        messages: [],
      },
    ],
    fails: [
      {
        title: "more outcomes than petitions within competence, yet not all",
        data: reviewFile({ petitions: petitions("57", { resolved: "51", pending: "09" }) }),
        messages: ["Petitions: 51 resolved and 09 pending are more than the 57 within competence."],
      },
      {
        title: "what was passed on is pending as well",
        data: reviewFile({ petitions: petitions("57", { resolved: "55", pending: "11" }) }),
        messages: [
          "Petitions: 55 resolved and 11 pending are all of them, but 09 are of another's competence. Are those told as pending here?",
        ],
      },
      {
        title: "more outcomes than petitions, where nothing is said of competence",
        data: reviewFile({
          petitions: { total: "31", outcome: { kind: "loose", cells: { resolved: "28", pending: "05" } } },
        }),
        messages: ["Petitions: 28 resolved and 05 pending are more than the 31 received. Were some carried over?"],
      },
      {
        title: "what was passed on is told of, and the others are all that were received",
        data: reviewFile({ petitions: petitions("57", { resolved: "55", pending: "11", forwarded: "09" }) }),
        messages: [
          "Petitions: 55 resolved and 11 pending are all of them, but 09 are of another's competence. Are those told as pending here?",
        ],
      },
      {
        title: "what was passed on is pending as well, in words",
        text: "UBND xã tiếp nhận 66 đơn, trong đó 57 đơn thuộc thẩm quyền, 09 đơn không thuộc thẩm quyền. Đã giải quyết 55 đơn, đang giải quyết 11 đơn.",
        messages: [
          "Petitions: 55 resolved and 11 pending are all of them, but 09 are of another's competence. Are those told as pending here?",
        ],
      },
    ],
  },
  *check(report, context) {
    for (const places of placesOf(report, reviewOf(report).petitions)) {
      const [total, own, other] = [
        figureOf(places),
        figureOf(places, ({ competence }) => competence.own),
        figureOf(places, ({ competence }) => competence.other),
      ];
      const [resolved, pending] = [
        figureOf(places, ({ outcome }) => outcome.resolved),
        figureOf(places, ({ outcome }) => outcome.pending),
      ];
      // With nothing pending, all are settled, those that were passed on as well.
      if (!resolved || !pending || pending.value === "0" || other?.value === "0") continue;
      const isCarried = places.versions.some(({ arrival }) => arrival.carriedOver.stated);
      const limit = limitOf(total, own, other, context) ?? (total && !isCarried && context.quantity(total.id, "total"));
      if (!limit) continue;
      const quantity = ({ id }: Figure, role: string) => context.quantity(id, role);
      const here = sum(quantity(resolved, "resolved"), quantity(pending, "pending"));
      const elsewhere = present(
        (["forwarded", "anonymous", "withdrawn", "filed"] as const).map((each) =>
          figureOf(places, ({ outcome }) => outcome[each]),
        ),
      ).map((figure) => quantity(figure, "outcome"));
      const whole = total
        ? quantity(total, "total")
        : own && other && sum(quantity(own, "own"), quantity(other, "other"));
      const isAll = (...all: Operand[]): boolean =>
        whole !== undefined && evaluateCheck(equal(sum(...all), whole)).verdict !== "inconsistent";
      // Whether or not it is said that they were passed on, those of another's competence may be what is told as pending.
      const allTold = isAll(here, ...elsewhere) || (other !== undefined && isAll(here));
      const isToldElsewhere = (base: Figure): boolean =>
        related(report, [base.id, resolved.id, pending.id]) && !addsUp(here, elsewhere, quantity(base, "total"));
      if (allTold ? isExclusive(report, pending) : present([total, own]).some(isToldElsewhere)) continue;
      yield {
        check: atMost(here, limit),
        key: [places.subject],
        confidence: "likely",
        primary: quantity(pending, "pending"),
        finding: {
          message: allTold && other ? "passedOn" : own || other ? "excess" : "received",
          ...((allTold || !(own || other)) && { kind: "query", severity: "warning" }),
          args: {
            resolved: resolved.printed,
            pending: pending.printed,
            own: own?.printed ?? (other ? `${total?.printed} − ${other.printed}` : (total?.printed ?? "")),
            other: other?.printed ?? "",
          },
        },
      };
    }
  },
});

/** How many are within competence, as stated, or as all but those of another's. */
function limitOf(
  total: Figure | undefined,
  own: Figure | undefined,
  other: Figure | undefined,
  { quantity }: RuleContext,
) {
  if (own) return quantity(own.id, "own");
  return total && other && difference(quantity(total.id, "total"), quantity(other.id, "other"));
}

/** Whether outcomes, with all or some of the others, are a total: the general rules are content with them then. */
function addsUp(here: Operand, others: readonly Quantity[], total: Quantity): boolean {
  return subsets(others).some((some) => evaluateCheck(equal(sum(here, ...some), total)).verdict !== "inconsistent");
}

/** Whether the general rules ask about what is pending and of another's competence. */
function isExclusive({ tallies }: Report, { id }: Figure): boolean {
  return tallies.some(
    ({ exclusive, dimensions }) =>
      exclusive.length > 0 && dimensions.some(({ cells }) => cells.some(({ figure }) => figure === id)),
  );
}

/** Sixty-six petitions, of which some are within competence; what became of them is told beside them. */
function petitions(own: string, outcome: { resolved: string; pending?: string; forwarded?: string }) {
  return {
    total: "66",
    competence: { own, other: "09" },
    outcome: { kind: "loose" as const, cells: outcome },
  };
}
