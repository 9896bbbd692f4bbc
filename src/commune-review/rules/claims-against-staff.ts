import { type CheckDraft, defineRule, equal, placeText } from "../../engine/index.js";
import type { Report } from "../../model/index.js";
import { bodyOf } from "./reading/bodies.js";
import { reviewFile } from "./reading/review-file.js";
import { reviewOf } from "./reading/review-of.js";
import { greatest, type Stated, statedIn } from "./reading/stated.js";
import { ownerAndScope } from "./reading/subject.js";

/** A claim that all posts are filled, or all staff qualified, is not denied by a count. */
export const claimsAgainstStaff = defineRule({
  id: "commune-review/claims-against-staff",
  kind: "query",
  severity: "warning",
  summary: {
    en: "A claim that all posts are filled or all staff qualified is borne out by the counts.",
    vi: "Khẳng định đủ 100% biên chế hoặc 100% cán bộ, công chức đạt chuẩn khớp với số liệu.",
  },
  rationale: {
    en: "The claim may be of some of the posts or staff only; the report should say of which.",
    vi: "Khẳng định có thể chỉ nói về một bộ phận; báo cáo cần nêu rõ là bộ phận nào.",
  },
  messages: {
    en: {
      posts: "{claim} of the posts are filled ({place}), while {count} are missing ({countPlace}). Of which posts?",
      theory: "{claim} of the staff are qualified ({place}), while {count} have no political theory ({countPlace}).",
      education: "{claim} of the staff are qualified ({place}), while {count} have no training ({countPlace}).",
    },
    vi: {
      posts:
        "Hoàn thành {claim} chỉ tiêu biên chế ({place}), trong khi còn thiếu {count} biên chế ({countPlace}). Đó là chỉ tiêu nào?",
      theory:
        "{claim} cán bộ, công chức đạt chuẩn ({place}), trong khi còn {count} người chưa qua đào tạo lý luận chính trị ({countPlace}).",
      education:
        "{claim} cán bộ, công chức đạt chuẩn ({place}), trong khi còn {count} người chưa qua đào tạo chuyên môn ({countPlace}).",
    },
  },
  examples: {
    holds: [
      {
        title: "nearly all posts are filled",
        data: reviewFile({ quotaFilled: "96,5%", missingPosts: "02" }),
        messages: [],
      },
      {
        title: "all staff are qualified, and all have a theory, in words",
        text: "100% cán bộ, công chức đạt chuẩn về trình độ chuyên môn, lý luận chính trị.\n\nTổng số cán bộ, công chức khối Đảng có 31 người. Trình độ lý luận chính trị: Cao cấp 10 người; trung cấp 21 người.",
        messages: [],
      },
    ],
    fails: [
      {
        title: "all posts are filled, and some are missing",
        data: reviewFile({
          quotaFilled: { total: { printed: "100%", section: "III.1" } },
          missingPosts: { total: { printed: "02", section: "III.2" } },
        }),
        messages: [
          "100% of the posts are filled (section III.1), while 02 are missing (section III.2). Of which posts?",
        ],
      },
      {
        title: "all staff are qualified, and some have no theory, in words",
        text: "100% cán bộ, công chức đạt chuẩn về trình độ chuyên môn, lý luận chính trị.\n\nTổng số cán bộ, công chức khối Đảng có 31 người. Trình độ lý luận chính trị: Cao cấp 10 người; trung cấp 18 người; chưa qua đào tạo 03 người.",
        messages: ["100% of the staff are qualified (line 1), while 03 have no political theory (line 3)."],
      },
    ],
  },
  *check(report, context) {
    const { quotaFilled, qualifiedStaff, missingPosts, staff } = reviewOf(report);
    for (const [message, claims, counts] of [
      ["posts", statedIn(quotaFilled), statedIn(missingPosts)],
      ["theory", statedIn(qualifiedStaff), statedIn(staff, ({ theory }) => theory.untrained)],
      ["education", statedIn(qualifiedStaff), statedIn(staff, ({ education }) => education.untrained)],
    ] as const) {
      for (const claim of claims) {
        if (!isAll(claim) || isTold(report, claim)) continue;
        const count = greatest(counts.filter((each) => isOfSame(claim, each)));
        if (!count) continue;
        const primary = context.quantity(claim.figure.id, { role: "claim", as: "claim" });
        yield {
          check: equal(context.quantity(count.figure.id, "remainder"), "0"),
          key: [message, ownerAndScope(claim.version)],
          confidence: "likely",
          primary,
          context: [{ role: "claim", item: claim.figure }],
          finding: {
            message,
            arithmetic: false,
            args: {
              claim: claim.figure.printed,
              place: placeText(claim.figure.at, context.lang),
              count: count.figure.printed,
              countPlace: placeText(count.figure.at, context.lang),
            },
          },
        } satisfies CheckDraft<typeof message>;
      }
    }
  },
});

function isAll({ figure }: Stated): boolean {
  return figure.kind === "percent" && figure.value === "100" && figure.approximator === null;
}

/** A claim of the commune is of each of its bodies. */
function isOfSame(claim: Stated, count: Stated): boolean {
  return bodyOf(claim.version.body) === "commune" || ownerAndScope(claim.version) === ownerAndScope(count.version);
}

/** Whether a statement of the report makes the claim, which the general rules check. */
function isTold({ statements }: Report, { figure }: Stated): boolean {
  return statements.some((statement) => statement.kind === "claim" && statement.figure === figure.id);
}
