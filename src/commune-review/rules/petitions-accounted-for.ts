import { atLeast, type CheckDraft, defineRule, difference, equal, type Operand, sum } from "../../engine/index.js";
import type { Figure } from "../../model/index.js";
import { figureOf, placesOf, present } from "./reading/places.js";
import { likeliest } from "./reading/readings.js";
import { related } from "./reading/related.js";
import { reviewFile } from "./reading/review-file.js";
import { reviewOf } from "./reading/review-of.js";
import { subsets } from "./reading/subsets.js";
import { unnamedBeside } from "./reading/unnamed-beside.js";

const OTHER_OUTCOMES = ["withdrawn", "anonymous", "filed", "forwarded"] as const;

/** Every petition has an outcome. */
export const petitionsAccountedFor = defineRule({
  id: "commune-review/petitions-accounted-for",
  kind: "query",
  severity: "warning",
  summary: {
    en: "The petitions resolved, pending, withdrawn, filed and passed on are all that were received.",
    vi: "Số đơn đã giải quyết, đang giải quyết, rút, lưu và chuyển đi bằng số đơn tiếp nhận.",
  },
  rationale: {
    en: "A petition without an outcome is one that somebody is still waiting for.",
    vi: "Đơn không rõ kết quả là đơn mà người gửi vẫn đang chờ.",
  },
  messages: {
    en: { missing: "Petitions: {outcomes} have an outcome, of {all} that should have one." },
    vi: { missing: "Đơn thư: {outcomes} đơn nêu được kết quả, trong {all} đơn phải có kết quả." },
  },
  examples: {
    holds: [
      {
        title: "of those within competence, some are resolved and the others pending",
        data: reviewFile({ petitions: petitions({ resolved: "51", pending: "06" }) }),
        messages: [],
      },
      {
        title: "passed on counts as an outcome",
        data: reviewFile({ petitions: petitions({ resolved: "51", pending: "06", forwarded: "09" }) }),
        messages: [],
      },
      {
        title: "each has an outcome, in words",
        text: "UBND xã nhận được 63 đơn thư của công dân; kết quả: giải quyết 52 đơn, còn đang xem xét 6 đơn, công dân rút đơn 2 đơn, xếp lưu do nặc danh 3 đơn.",
        messages: [],
      },
    ],
    fails: [
      {
        title: "of those fit to be dealt with, one has no outcome",
        data: reviewFile({
          petitions: {
            total: "09",
            eligibility: { kind: "loose", cells: { eligible: "05" } },
            outcome: { kind: "loose", cells: { resolved: "03", pending: "01" } },
          },
        }),
        messages: ["Petitions: 03 + 01 have an outcome, of 05 that should have one."],
      },
      {
        title: "two have no outcome",
        data: reviewFile({ petitions: petitions({ resolved: "51", pending: "04" }) }),
        messages: ["Petitions: 51 + 04 have an outcome, of 57 that should have one."],
      },
      {
        title: "two have no outcome, in words",
        text: "UBND xã nhận được 63 đơn thư của công dân; kết quả: giải quyết 50 đơn, còn đang xem xét 6 đơn, công dân rút đơn 2 đơn, xếp lưu do nặc danh 3 đơn.",
        messages: ["Petitions: 50 + 6 + 2 + 3 have an outcome, of 63 that should have one."],
      },
    ],
  },
  *check(report, context) {
    for (const places of placesOf(report, reviewOf(report).petitions)) {
      const outcome = (name: "resolved" | "pending" | (typeof OTHER_OUTCOMES)[number]) =>
        figureOf(places, (version) => version.outcome[name]);
      const [resolved, pending] = [outcome("resolved"), outcome("pending")];
      const [eligible, total, own, other] = [
        figureOf(places, ({ eligibility }) => eligibility.eligible),
        figureOf(places),
        figureOf(places, ({ competence }) => competence.own),
        figureOf(places, ({ competence }) => competence.other),
      ];
      if (!resolved || !pending) continue;
      const quantity = (role: string) => (figure: Figure) => context.quantity(figure.id, role);
      const told = [resolved, pending].map(quantity("outcome"));
      const others = present(OTHER_OUTCOMES.map(outcome)).map(quantity("outcome"));
      const [all, mine, theirs] = [total, own, other].map((figure) => figure && quantity("total")(figure));
      const fit = eligible && quantity("total")(eligible);
      const wholes: Operand[] = present([fit, mine, all && theirs ? difference(all, theirs) : undefined, all]);
      const first = eligible ?? own ?? total;
      if (!first || [total, own].some((base) => base && related(report, [base.id, resolved.id, pending.id]))) continue;
      const sums = subsets(others).map((some) => sum(...told, ...some));
      if (wholes.length === 0) continue;
      const unnamed = unnamedBeside(report, [resolved, pending]).map(quantity("outcome"));
      // Whatever fits clears the author; else only what is left without an outcome is a question.
      const fits = likeliest([
        ...wholes.flatMap((whole) => sums.map((each) => equal(each, whole))),
        // `đủ điều kiện giải quyết 04 đơn; đã giải quyết 03, đang giải quyết 01`.
        ...unnamed.flatMap((one) => sums.map((each) => equal(each, one))),
        // `25 đơn thuộc thẩm quyền thì giải quyết 23, còn 02`: what splits so is the whole of them, no outcome.
        ...unnamed.map((one) => equal(sum(one, quantity("outcome")(pending)), quantity("outcome")(resolved))),
        ...wholes.flatMap((whole) => unnamed.map((one) => equal(sum(...told, ...others, one), whole))),
        atLeast(sum(...told), quantity("total")(first)),
      ]);
      if (!fits) continue;
      yield {
        check: fits,
        key: [places.subject],
        confidence: "likely",
        primary: quantity("total")(first),
        finding: {
          message: "missing",
          args: {
            outcomes: [...told, ...others].map(({ printed }) => printed).join(" + "),
            all: first.printed,
          },
        },
      } satisfies CheckDraft<"missing">;
    }
  },
});

/** Sixty-six petitions, 57 of them within competence; what became of them is told beside them. */
function petitions(outcome: { resolved: string; pending: string; forwarded?: string }) {
  return {
    total: "66",
    competence: { own: "57", other: "09" },
    outcome: { kind: "loose" as const, cells: outcome },
  };
}
