import { defineRule, difference, equal } from "../../engine/index.js";
import { ethnicGroupsOf } from "./reading/ethnic.js";
import { related } from "./reading/related.js";
import { reviewFile } from "./reading/review-file.js";
import { reviewOf } from "./reading/review-of.js";
import { agreed, statedIn } from "./reading/stated.js";

/** Who is no Kinh belongs to a minority. */
export const minoritiesAndMajority = defineRule({
  id: "commune-review/minorities-and-majority",
  kind: "exception",
  severity: "error",
  summary: {
    en: "The share of the minorities and that of the Kinh are together 100 %.",
    vi: "Tỷ lệ đồng bào dân tộc thiểu số và tỷ lệ người Kinh cộng lại bằng 100%.",
  },
  rationale: {
    en: "Policies for minority communes go by this share.",
    vi: "Chính sách cho xã vùng dân tộc thiểu số căn cứ vào tỷ lệ này.",
  },
  messages: {
    en: { differs: "The minorities are {stated}, but with {kinh} Kinh they are {computed}." },
    vi: { differs: "Dân tộc thiểu số chiếm {stated}, nhưng người Kinh {kinh} thì phải là {computed}." },
  },
  examples: {
    holds: [
      {
        title: "minorities and Kinh",
        data: reviewFile({
          minorityShare: "74,99%",
          ethnicShares: { group: { tay: "41,33%", nung: "33,33%", kinh: "25,01%", others: "0,33%" } },
        }),
        messages: [],
      },
      {
        title: "minorities and Kinh, in words",
        text: "Đồng bào dân tộc thiểu số chiếm 74,99% dân số.\n\nDân tộc Tày chiếm 41,33%, dân tộc Nùng chiếm 33,33%, dân tộc Kinh chiếm 25,01%, các dân tộc khác chiếm 0,33%.",
        messages: [],
      },
    ],
    fails: [
      {
        title: "two digits swapped",
        data: reviewFile({
          minorityShare: "79,49%",
          ethnicShares: { group: { tay: "41,33%", nung: "33,33%", kinh: "25,01%", others: "0,33%" } },
        }),
        messages: ["The minorities are 79,49%, but with 25,01% Kinh they are 74,99%."],
      },
      {
        title: "two digits swapped, in words",
        text: "Đồng bào dân tộc thiểu số chiếm 79,49% dân số.\n\nDân tộc Tày chiếm 41,33%, dân tộc Nùng chiếm 33,33%, dân tộc Kinh chiếm 25,01%, các dân tộc khác chiếm 0,33%.",
        messages: ["The minorities are 79,49%, but with 25,01% Kinh they are 74,99%."],
      },
    ],
  },
  *check(report, context) {
    const minorities = agreed(statedIn(reviewOf(report).minorityShare))?.figure;
    const [kinh, ...others] = ethnicGroupsOf(report).flatMap(({ groups }) =>
      groups.filter(({ name }) => name === "kinh"),
    );
    if (!minorities || !kinh || others.some(({ percent }) => percent.value !== kinh.percent.value)) return;
    if (minorities.kind !== "percent" || related(report, [minorities.id, kinh.percent.id])) return;
    const share = (id: string) => context.quantity(id, { role: "share", as: "share" });
    const primary = share(minorities.id);
    yield {
      check: equal(difference("100", share(kinh.percent.id)), primary),
      key: [],
      confidence: "likely",
      primary,
      finding: { message: "differs", args: { kinh: kinh.percent.printed } },
    };
  },
});
