import { atMost, type CheckDraft, defineRule, equal, evaluateCheck, sum } from "../../engine/index.js";
import type { Figure } from "../../model/index.js";
import { figureOf, placesOf, present } from "./reading/places.js";
import { likeliest } from "./reading/readings.js";
import { related } from "./reading/related.js";
import { reviewFile } from "./reading/review-file.js";
import { reviewOf } from "./reading/review-of.js";
import { agreed, statedIn } from "./reading/stated.js";

/** Opinions of voters left after the meetings are settled or pending, and those passed on are another's to settle. */
export const voterOpinionsSettled = defineRule({
  id: "commune-review/voter-opinions-settled",
  kind: "exception",
  severity: "error",
  summary: {
    en: "The opinions of voters settled and pending are those that were not answered at once.",
    vi: "Số ý kiến cử tri đã giải quyết và còn lại bằng số ý kiến chưa trả lời tại hội nghị.",
  },
  rationale: {
    en: "Every opinion that was taken home from a meeting must come back with an answer.",
    vi: "Mọi ý kiến chưa trả lời tại hội nghị đều phải được giải quyết và trả lời cử tri.",
  },
  messages: {
    en: {
      differs: "Opinions of voters: {settled} settled and {pending} pending, but {left} were left after the meetings.",
      passedOn:
        "Opinions of voters: {settled} are settled, which takes the {province} that were passed on to the province. Did it settle them?",
    },
    vi: {
      differs:
        "Ý kiến cử tri: đã giải quyết {settled}, còn {pending}, nhưng số phải giải quyết sau hội nghị là {left}.",
      passedOn:
        "Ý kiến cử tri: đã giải quyết xong {settled} ý kiến, tính cả {province} ý kiến chuyển cấp tỉnh. Cấp tỉnh đã giải quyết chưa?",
    },
  },
  examples: {
    holds: [
      {
        title: "some are settled, the others pending",
        data: reviewFile({ voterOpinions: opinions({ resolved: "30", pending: "04" }) }),
        messages: [],
      },
      {
        title: "those left after the meetings are settled, in words",
        text: "Ghi nhận 210 ý kiến, kiến nghị của cử tri, trong đó 176 ý kiến được trả lời tại hội nghị; 08 ý kiến thuộc thẩm quyền cấp tỉnh đã chuyển cấp trên; 26 ý kiến thuộc thẩm quyền cấp xã; đến nay đã giải quyết xong 26 ý kiến.",
        messages: [],
      },
    ],
    fails: [
      {
        title: "one is missing",
        data: reviewFile({ voterOpinions: opinions({ resolved: "30", pending: "03" }) }),
        messages: ["Opinions of voters: 30 settled and 03 pending, but 08 + 26 were left after the meetings."],
      },
      {
        title: "what the province is to settle is settled here",
        data: reviewFile({ voterOpinions: opinions({}), voterOpinionsResolved: "34" }),
        messages: [
          "Opinions of voters: 34 are settled, which takes the 08 that were passed on to the province. Did it settle them?",
        ],
      },
      {
        title: "what the province is to settle is settled here, in words",
        text: "Ghi nhận 210 ý kiến, kiến nghị của cử tri, trong đó 176 ý kiến được trả lời tại hội nghị; 08 ý kiến thuộc thẩm quyền cấp tỉnh đã chuyển cấp trên; 26 ý kiến thuộc thẩm quyền cấp xã; đến nay đã giải quyết xong 34 ý kiến.",
        messages: [
          "Opinions of voters: 34 are settled, which takes the 08 that were passed on to the province. Did it settle them?",
        ],
      },
    ],
  },
  *check(report, context) {
    const review = reviewOf(report);
    const [places, ...others] = placesOf(report, review.voterOpinions);
    if (!places || others.length > 0) return;
    const outcome = (name: "answered" | "province" | "commune" | "resolved" | "pending") =>
      figureOf(places, (version) => version.outcome[name]);
    const [province, commune, pending] = [outcome("province"), outcome("commune"), outcome("pending")];
    const settled = outcome("resolved") ?? agreed(statedIn(review.voterOpinionsResolved))?.figure;
    if (!province || !commune || !settled) return;
    const quantity = (role: string) => (figure: Figure) => context.quantity(figure.id, role);
    const left = [province, commune].map(quantity("left"));
    const done = quantity("settled")(settled);
    const common = { key: [places.subject], confidence: "likely", primary: done } as const;
    const hasPending = pending !== undefined && pending.value !== "0";
    if (hasPending && !related(report, [settled.id, pending.id, province.id])) {
      const told = sum(done, quantity("pending")(pending));
      const wholes = [sum(...left), ...present([commune, figureOf(places)]).map(quantity("left"))];
      const check = likeliest(wholes.map((whole) => equal(told, whole)));
      const args = {
        settled: settled.printed,
        pending: pending.printed,
        left: left.map(({ printed }) => printed).join(" + "),
      };
      if (check)
        yield {
          ...common,
          check,
          finding: { message: "differs", arithmetic: false, args },
        } satisfies CheckDraft<"differs">;
    }
    if (hasPending || province.value === "0") return;
    if (evaluateCheck(equal(done, sum(...left))).verdict !== "consistent") return;
    yield {
      ...common,
      check: atMost(done, quantity("commune")(commune)),
      finding: {
        message: "passedOn",
        kind: "query",
        severity: "info",
        arithmetic: false,
        args: { settled: settled.printed, province: province.printed },
      },
    } satisfies CheckDraft<"passedOn">;
  },
});

/** Of 210 opinions, 34 were left after the meetings. */
function opinions(settled: { resolved?: string; pending?: string }) {
  return {
    total: "210",
    outcome: { kind: "loose" as const, cells: { answered: "176", province: "08", commune: "26", ...settled } },
  };
}
