import { defineRule } from "../../engine/index.js";
import { pairsOf } from "./reading/pairs.js";
import { reviewFile } from "./reading/review-file.js";
import { reviewOf } from "./reading/review-of.js";
import { statedIn } from "./reading/stated.js";
import { within } from "./reading/within.js";

/** The standing committee is part of the executive committee, and that of the members. */
export const committeesWithinMembers = defineRule({
  id: "commune-review/committees-within-members",
  kind: "exception",
  severity: "error",
  summary: {
    en: "The standing committee is no larger than the executive committee, nor that than the membership.",
    vi: "Ban Thường vụ không đông hơn Ban Chấp hành, Ban Chấp hành không đông hơn số đảng viên.",
  },
  rationale: {
    en: "The standing committee is elected out of the executive committee, and that out of the members.",
    vi: "Ủy viên Ban Thường vụ là ủy viên Ban Chấp hành, ủy viên Ban Chấp hành là đảng viên của Đảng bộ.",
  },
  messages: {
    en: {
      standing: "The standing committee has more members than the executive committee: {text}.",
      executive: "The executive committee has more members than the Party organisation: {text}.",
    },
    vi: {
      standing: "Ban Thường vụ đông hơn Ban Chấp hành: {text}.",
      executive: "Ban Chấp hành đông hơn số đảng viên của Đảng bộ: {text}.",
    },
  },
  examples: {
    holds: [
      {
        title: "a standing committee within the executive committee, one of whom has moved away",
        data: reviewFile({
          executiveCommittee: [{ total: "29" }, { total: "28", compare: "no" }],
          standingCommittee: "09",
          partyMembers: "812",
        }),
        messages: [],
      },
      {
        title: "a standing committee within the executive committee, in words",
        text: "Đại hội bầu Ban Chấp hành Đảng bộ xã gồm 29 đồng chí.\n\nHội nghị lần thứ nhất bầu Ban Thường vụ gồm 09 đồng chí.",
        messages: [],
      },
    ],
    fails: [
      {
        title: "two figures swapped",
        data: reviewFile({ executiveCommittee: "09", standingCommittee: "29" }),
        messages: ["The standing committee has more members than the executive committee: 29 > 09."],
      },
      {
        title: "two figures swapped, in words",
        text: "Đại hội bầu Ban Chấp hành Đảng bộ xã gồm 09 đồng chí.\n\nHội nghị lần thứ nhất bầu Ban Thường vụ gồm 29 đồng chí.",
        messages: ["The standing committee has more members than the executive committee: 29 > 09."],
      },
    ],
  },
  *check(report, context) {
    const { standingCommittee, executiveCommittee, partyMembers } = reviewOf(report);
    const levels = [statedIn(standingCommittee), statedIn(executiveCommittee), statedIn(partyMembers)] as const;
    const [standing, executive, members] = levels;
    for (const [message, parts, wholes] of [
      ["standing", standing, executive],
      ["executive", executive, members],
    ] as const) {
      for (const { part, whole } of pairsOf(report, parts, wholes)) yield within(context, message, part, [whole]);
    }
  },
});
