import { type CheckDraft, defineRule, same } from "../../engine/index.js";
import { reviewFile } from "./reading/review-file.js";
import { reviewOf } from "./reading/review-of.js";
import { agreed, statedIn } from "./reading/stated.js";

/** Whoever was expelled as a punishment left the Party organisation as an expelled member. */
export const expelledMembers = defineRule({
  id: "commune-review/expelled-members",
  kind: "query",
  severity: "warning",
  summary: {
    en: "As many members were expelled by discipline as left because they were expelled.",
    vi: "Số đảng viên bị kỷ luật khai trừ bằng số đảng viên giảm do khai trừ.",
  },
  rationale: {
    en: "The two numbers come from two departments and tell of the same people.",
    vi: "Hai số do hai cơ quan theo dõi nhưng nói về cùng những người.",
  },
  messages: {
    en: {
      differs: "Party members: {expelled} were punished by expulsion, but {left} left because they were expelled.",
    },
    vi: { differs: "Đảng viên: kỷ luật khai trừ {expelled}, nhưng giảm do khai trừ {left}." },
  },
  examples: {
    holds: [
      { title: "the same number twice", data: members("02"), messages: [] },
      {
        title: "the same number twice, in words",
        text: "Thi hành kỷ luật 07 đảng viên, gồm: khiển trách 04, cảnh cáo 01, khai trừ 02.\n\nĐảng viên giảm do chuyển đi 19, từ trần 06, khai trừ 02.",
        messages: [],
      },
    ],
    fails: [
      {
        title: "one more left than was punished",
        data: members("03"),
        messages: ["Party members: 02 were punished by expulsion, but 03 left because they were expelled."],
      },
      {
        title: "one more left than was punished, in words",
        text: "Thi hành kỷ luật 07 đảng viên, gồm: khiển trách 04, cảnh cáo 01, khai trừ 02.\n\nĐảng viên giảm do chuyển đi 19, từ trần 06, khai trừ 03.",
        messages: ["Party members: 02 were punished by expulsion, but 03 left because they were expelled."],
      },
    ],
  },
  *check(report, context) {
    const { disciplined, removedMembers } = reviewOf(report);
    const expelled = agreed(statedIn(disciplined, ({ sanction }) => sanction.expulsion))?.figure;
    const left = agreed(statedIn(removedMembers, ({ cause }) => cause.expelled))?.figure;
    if (!expelled || !left) return;
    const primary = context.quantity(left.id, "removal");
    yield {
      check: same(primary, context.quantity(expelled.id, "discipline")),
      key: [],
      confidence: "likely",
      primary,
      finding: { message: "differs", arithmetic: false, args: { expelled: expelled.printed, left: left.printed } },
    } satisfies CheckDraft<"differs">;
  },
});

/** Seven members were disciplined, two of them expelled. */
function members(expelled: string) {
  return reviewFile({
    disciplined: { total: "07", sanction: { reprimand: "04", warning: "01", expulsion: "02" } },
    removedMembers: { cause: { transferredOut: "19", died: "06", expelled } },
  });
}
