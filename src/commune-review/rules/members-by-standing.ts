import { type CheckDraft, defineRule, equal, sum } from "../../engine/index.js";
import { figureOf, placesOf } from "./reading/places.js";
import { related } from "./reading/related.js";
import { reviewFile } from "./reading/review-file.js";
import { reviewOf } from "./reading/review-of.js";

/** A Party member is a full or a probationary one. */
export const membersByStanding = defineRule({
  id: "commune-review/members-by-standing",
  kind: "exception",
  severity: "error",
  summary: {
    en: "Full and probationary Party members are together all members.",
    vi: "Số đảng viên chính thức và dự bị cộng lại bằng tổng số đảng viên.",
  },
  rationale: {
    en: "Only full members vote; the number of either is taken from the same register.",
    vi: "Chỉ đảng viên chính thức được biểu quyết; hai số cùng lấy từ danh sách đảng viên.",
  },
  messages: {
    en: { differs: "Party members: {computed} full and probationary, not {stated}: {text}." },
    vi: { differs: "Đảng viên chính thức và dự bị cộng lại là {computed}, không phải {stated}: {text}." },
  },
  examples: {
    holds: [
      { title: "full and probationary members", data: members("774"), messages: [] },
      {
        title: "full and probationary members, in words",
        text: "Đảng bộ xã có 812 đảng viên (nữ 311 đồng chí; chính thức 774 đồng chí; dự bị 38 đồng chí).",
        messages: [],
      },
    ],
    fails: [
      {
        title: "a digit is wrong",
        data: members("744"),
        messages: ["Party members: 782 full and probationary, not 812: 744 + 38 = 782; stated: 812."],
      },
      {
        title: "a digit is wrong, in words",
        text: "Đảng bộ xã có 812 đảng viên (nữ 311 đồng chí; chính thức 744 đồng chí; dự bị 38 đồng chí).",
        messages: ["Party members: 782 full and probationary, not 812: 744 + 38 = 782; stated: 812."],
      },
    ],
  },
  *check(report, context) {
    for (const places of placesOf(report, reviewOf(report).partyMembers)) {
      const [total, full, probationary] = [
        figureOf(places),
        figureOf(places, ({ attribute }) => attribute.full),
        figureOf(places, ({ attribute }) => attribute.probationary),
      ];
      if (!total || !full || !probationary) continue;
      // Each of them within the total says less than both together.
      const tallied = report.tallies.some(({ dimensions }) =>
        dimensions.some(
          ({ kind, cells }) =>
            kind === "partition" && [full, probationary].every(({ id }) => cells.some(({ figure }) => figure === id)),
        ),
      );
      if (tallied && related(report, [total.id, full.id, probationary.id])) continue;
      const primary = context.quantity(total.id, "total");
      const parts = [full, probationary].map(({ id }) => context.quantity(id, "part"));
      yield {
        check: equal(sum(...parts), primary),
        key: [places.subject],
        confidence: "likely",
        primary,
        finding: { message: "differs" },
      } satisfies CheckDraft<"differs">;
    }
  },
});

/** Of 812 members, 38 are on probation. */
function members(full: string) {
  return reviewFile({ partyMembers: { total: "812", attribute: { full, probationary: "38" } } });
}
