import { atMost, defineRule, equal, sum } from "../../engine/index.js";
import { ethnicGroupsOf } from "./reading/ethnic.js";
import { related } from "./reading/related.js";
import { reviewFile } from "./reading/review-file.js";

/** The shares of the ethnic groups total 100 %. */
export const ethnicSharesTotal = defineRule({
  id: "commune-review/ethnic-shares-total",
  kind: "exception",
  severity: "error",
  summary: {
    en: "The shares of all ethnic groups total 100 %, those of some at most that.",
    vi: "Tỷ lệ của tất cả các dân tộc cộng lại bằng 100%, của một số dân tộc không quá 100%.",
  },
  rationale: {
    en: "Everybody is of one group; a share that is off is quoted in programmes for that group.",
    vi: "Mỗi người dân thuộc một dân tộc; tỷ lệ sai sẽ theo vào các chương trình dành cho dân tộc đó.",
  },
  messages: {
    en: {
      total: "The shares of the ethnic groups total {computed}, not 100 %: {text}.",
      excess: "The shares of the ethnic groups are more than 100 % together: {text}.",
    },
    vi: {
      total: "Tỷ lệ các dân tộc cộng lại là {computed}, không phải 100 %: {text}.",
      excess: "Tỷ lệ các dân tộc cộng lại quá 100 %: {text}.",
    },
  },
  examples: {
    holds: [
      {
        title: "all groups, rounded",
        data: reviewFile({
          ethnicShares: { group: { tay: "41,33%", nung: "33,33%", kinh: "25,01%", others: "0,34%" } },
        }),
        messages: [],
      },
      {
        title: "some of the groups",
        data: reviewFile({ ethnicShares: { group: { tay: "41,3%", nung: "33,3%" } } }),
        messages: [],
      },
      {
        title: "some of the groups, in words",
        text: "Xã có dân tộc Tày chiếm 41,3%; dân tộc Nùng 33,3%.",
        messages: [],
      },
    ],
    fails: [
      {
        title: "two digits swapped",
        data: reviewFile({
          ethnicShares: { group: { tay: "41,32%", nung: "33,33%", kinh: "52,01%", others: "0,34%" } },
        }),
        messages: [
          "The shares of the ethnic groups total 127%, not 100 %: 41,32% + 33,33% + 52,01% + 0,34% = 127%; stated: 100%.",
        ],
      },
      {
        title: "more than everybody",
        data: reviewFile({ ethnicShares: { group: { tay: "61,3%", nung: "43,3%" } } }),
        messages: ["The shares of the ethnic groups are more than 100 % together: 61,3% + 43,3% = 104,6% > 100%."],
      },
      {
        title: "more than everybody, in words",
        text: "Xã có dân tộc Tày chiếm 61,3%; dân tộc Nùng 43,3%.",
        messages: ["The shares of the ethnic groups are more than 100 % together: 61,3% + 43,3% = 104,6% > 100%."],
      },
    ],
  },
  *check(report, context) {
    for (const { groups } of ethnicGroupsOf(report)) {
      const ids = groups.map(({ percent }) => percent.id);
      if (ids.length < 2 || related(report, ids)) continue;
      const shares = ids.map((id) => context.quantity(id, { role: "share", as: "share" }));
      const [primary] = shares;
      if (!primary) continue;
      const isAll = groups.some(({ name }) => name === "others");
      const common = { key: groups.map(({ name }) => name), confidence: "likely", primary } as const;
      if (isAll) yield { ...common, check: equal(sum(...shares), "100"), finding: { message: "total" } };
      else yield { ...common, check: atMost(sum(...shares), "100"), finding: { message: "excess" } };
    }
  },
});
