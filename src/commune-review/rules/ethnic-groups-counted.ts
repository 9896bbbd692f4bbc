import { atLeast, defineRule } from "../../engine/index.js";
import { ethnicGroupsOf } from "./reading/ethnic.js";
import { reviewFile } from "./reading/review-file.js";
import { reviewOf } from "./reading/review-of.js";
import { greatest, statedIn } from "./reading/stated.js";

/** As many ethnic groups live in the commune as the report lists, at least. */
export const ethnicGroupsCounted = defineRule({
  id: "commune-review/ethnic-groups-counted",
  kind: "exception",
  severity: "error",
  summary: {
    en: "No more ethnic groups are listed by name than are said to live in the commune.",
    vi: "Số dân tộc được nêu tên không nhiều hơn số dân tộc cùng sinh sống.",
  },
  rationale: {
    en: "A reader who counts the names gets another number: a group is counted twice, or the number is wrong.",
    vi: "Người đọc đếm tên các dân tộc sẽ ra số khác: hoặc một dân tộc nêu hai lần, hoặc số nêu sai.",
  },
  messages: {
    en: { more: "{stated} ethnic groups stated, {listed} listed by name." },
    vi: { more: "Nêu {stated} dân tộc, nhưng kể tên {listed} dân tộc." },
  },
  examples: {
    holds: [
      {
        title: "four groups, of which some are listed",
        data: reviewFile({
          ethnicGroups: "04",
          ethnicShares: { group: { tay: "41,3%", nung: "33,3%", others: "25,4%" } },
        }),
        messages: [],
      },
      {
        title: "four groups, of which three are listed, in words",
        text: "Xã có 04 dân tộc cùng sinh sống, dân tộc Tày chiếm 41,3%, dân tộc Nùng chiếm 33,3%, dân tộc Kinh chiếm 24,4%.",
        messages: [],
      },
    ],
    fails: [
      {
        title: "three listed, two stated",
        data: reviewFile({
          ethnicGroups: "02",
          ethnicShares: { group: { tay: "41,3%", nung: "33,3%", kinh: "25,4%" } },
        }),
        messages: ["02 ethnic groups stated, 3 listed by name."],
      },
      {
        title: "three listed, two stated, in words",
        text: "Xã có 02 dân tộc cùng sinh sống, dân tộc Tày chiếm 41,3%, dân tộc Nùng chiếm 33,3%, dân tộc Kinh chiếm 25,4%.",
        messages: ["02 ethnic groups stated, 3 listed by name."],
      },
    ],
  },
  *check(report, context) {
    const stated = greatest(statedIn(reviewOf(report).ethnicGroups));
    if (!stated) return;
    const named = ethnicGroupsOf(report).map(({ groups }) => groups.filter(({ name }) => name !== "others").length);
    const listed = Math.max(0, ...named);
    if (listed === 0) return;
    const primary = context.quantity(stated.figure.id, "count");
    yield {
      check: atLeast(primary, String(listed)),
      key: [],
      confidence: "likely",
      primary,
      finding: { message: "more", arithmetic: false, args: { stated: primary.printed ?? "", listed: String(listed) } },
    };
  },
});
