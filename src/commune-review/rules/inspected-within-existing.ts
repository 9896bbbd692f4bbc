import { defineRule } from "../../engine/index.js";
import { decimal } from "../../numeric/index.js";
import { pairsOf } from "./reading/pairs.js";
import { reviewFile } from "./reading/review-file.js";
import { reviewOf } from "./reading/review-of.js";
import { greatest, type Stated, statedIn } from "./reading/stated.js";
import { within } from "./reading/within.js";

const TYPES = ["committees", "grassrootsCells", "directCells"] as const;

/** Nobody inspects more Party organisations or members than there are. */
export const inspectedWithinExisting = defineRule({
  id: "commune-review/inspected-within-existing",
  kind: "query",
  severity: "warning",
  summary: {
    en: "No more Party organisations or members were inspected than there are, unless visits are counted.",
    vi: "Số tổ chức đảng, đảng viên được kiểm tra, giám sát không nhiều hơn số hiện có, trừ khi tính theo lượt.",
  },
  rationale: {
    en: "If some were inspected twice, the report should count visits (“lượt”).",
    vi: "Nếu có nơi được kiểm tra nhiều lần thì báo cáo phải ghi là “lượt”.",
  },
  messages: {
    en: {
      organisations: "More Party organisations were inspected than there are: {text}.",
      direct:
        "More Party organisations were inspected than come under the committee: {text}. Are cells within grassroots committees among them?",
      committees: "More grassroots committees were inspected than there are: {text}.",
      grassrootsCells: "More grassroots cells were inspected than there are: {text}.",
      directCells: "More cells directly under the committee were inspected than there are: {text}.",
      members: "More Party members were inspected than there are: {text}.",
    },
    vi: {
      organisations: "Số tổ chức đảng được kiểm tra, giám sát nhiều hơn số hiện có: {text}.",
      direct:
        "Số tổ chức đảng được kiểm tra, giám sát nhiều hơn số trực thuộc: {text}. Có tính cả chi bộ trực thuộc đảng bộ cơ sở không?",
      committees: "Số đảng bộ cơ sở được kiểm tra, giám sát nhiều hơn số hiện có: {text}.",
      grassrootsCells: "Số chi bộ cơ sở được kiểm tra, giám sát nhiều hơn số hiện có: {text}.",
      directCells: "Số chi bộ trực thuộc được kiểm tra, giám sát nhiều hơn số hiện có: {text}.",
      members: "Số đảng viên được kiểm tra, giám sát nhiều hơn số đảng viên: {text}.",
    },
  },
  examples: {
    holds: [
      {
        title: "visits may be more than there are organisations",
        data: reviewFile({
          inspectedOrganisations: "61 lượt tổ chức đảng",
          partyOrganisations: { total: "40", type: { committees: "02", grassrootsCells: "06", directCells: "32" } },
          committeeCells: "09",
        }),
        messages: [],
      },
      {
        title: "seven of the forty that come under the committee, in words",
        text: "Đảng bộ xã có 40 tổ chức đảng, gồm 02 đảng bộ cơ sở, 08 chi bộ cơ sở, 30 chi bộ trực thuộc Đảng ủy.\n\nBan Thường vụ Đảng ủy kiểm tra 02 đảng bộ cơ sở và 05 chi bộ cơ sở.",
        messages: [],
      },
    ],
    fails: [
      {
        title: "three committees inspected, of two",
        data: reviewFile({
          inspectedOrganisations: { type: { committees: "03", grassrootsCells: "04" } },
          partyOrganisations: { total: "40", type: { committees: "02", grassrootsCells: "06", directCells: "32" } },
        }),
        messages: ["More grassroots committees were inspected than there are: 03 > 02."],
      },
      {
        title: "more than come under the committee, where nothing is said of cells further down",
        data: reviewFile({ inspectedOrganisations: "45", partyOrganisations: "40" }),
        messages: [
          "More Party organisations were inspected than come under the committee: 45 > 40. Are cells within grassroots committees among them?",
        ],
      },
      {
        title: "four grassroots committees inspected, of two, in words",
        text: "Đảng bộ xã có 40 tổ chức đảng, gồm 02 đảng bộ cơ sở, 08 chi bộ cơ sở, 30 chi bộ trực thuộc Đảng ủy.\n\nBan Thường vụ Đảng ủy kiểm tra 04 đảng bộ cơ sở và 05 chi bộ cơ sở.",
        messages: ["More grassroots committees were inspected than there are: 04 > 02."],
      },
    ],
  },
  *check(report, context) {
    const { inspectedOrganisations, inspectedMembers, partyOrganisations, partyMembers, committeeCells, ...rest } =
      reviewOf(report);
    // What was dissolved since may have been inspected before.
    const gone = greatest(statedIn(rest.dissolvedOrganisations));
    for (const type of TYPES) {
      const parts = statedIn(inspectedOrganisations, (version) => version.type[type]).filter(isNoVisit);
      const wholes = statedIn(partyOrganisations, (version) => version.type[type]);
      for (const { part, whole } of pairsOf(report, parts, wholes)) yield within(context, type, part, [whole]);
    }
    const cells = greatest(statedIn(committeeCells));
    const organisations = statedIn(inspectedOrganisations).filter(isNoVisit);
    // The cells within committees are organisations too; without their number, the author is asked.
    const isUnsaid = statedIn(committeeCells).length === 0;
    if (cells || isUnsaid) {
      for (const { part, whole } of pairsOf(report, organisations, statedIn(partyOrganisations))) {
        // So many can only be cells further down: `148` of the `47` that come under a district's committee.
        if (!cells && decimal(part.figure.value).gt(decimal(whole.figure.value).times(MOST_BEYOND))) continue;
        yield within(context, cells ? "organisations" : "direct", part, [
          whole,
          ...(cells ? [cells] : []),
          ...(gone ? [gone] : []),
        ]);
      }
    }
    const members = statedIn(inspectedMembers).filter(isNoVisit);
    for (const { part, whole } of pairsOf(report, members, statedIn(partyMembers)))
      yield within(context, "members", part, [whole]);
  },
});

/** How many times what comes under a committee are inspected where nobody mistakes cells further down for it. */
const MOST_BEYOND = "1.5";

/** A count of organisations or members, not of how often they were visited. */
function isNoVisit({ figure, version }: Stated): boolean {
  return ![figure.printed, figure.unit, figure.at.quote, version.label].some((words) => words?.includes("lượt"));
}
