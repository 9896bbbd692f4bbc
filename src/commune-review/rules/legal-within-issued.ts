import { atMost, type CheckDraft, defineRule } from "../../engine/index.js";
import { type Body, bodyOf } from "./reading/bodies.js";
import { related } from "./reading/related.js";
import { reviewFile } from "./reading/review-file.js";
import { reviewOf } from "./reading/review-of.js";
import { agreed, greatest, statedIn, type Version } from "./reading/stated.js";

/** By law a council lays down rules in resolutions, a people's committee in decisions. */
const FORMS = [
  ["council", "resolutions"],
  ["government", "decisions"],
] as const;

/** A body has no more legal documents than documents of the form that they take. */
export const legalWithinIssued = defineRule({
  id: "commune-review/legal-within-issued",
  kind: "query",
  severity: "warning",
  summary: {
    en: "A council has no more legal documents than resolutions, a people's committee no more than decisions.",
    vi: "Số văn bản quy phạm pháp luật không nhiều hơn số nghị quyết của HĐND, số quyết định của UBND.",
  },
  rationale: {
    en: "Legal documents of a commune are resolutions of its council and decisions of its people's committee, so they are among those counted.",
    vi: "Văn bản quy phạm pháp luật cấp xã là nghị quyết của HĐND và quyết định của UBND, nên nằm trong số văn bản đã ban hành.",
  },
  messages: {
    en: {
      resolutions: "The council has more legal documents than resolutions: {text}.",
      decisions: "The people's committee has more legal documents than decisions: {text}.",
    },
    vi: {
      resolutions: "HĐND có số văn bản quy phạm pháp luật nhiều hơn số nghị quyết: {text}.",
      decisions: "UBND có số văn bản quy phạm pháp luật nhiều hơn số quyết định: {text}.",
    },
  },
  examples: {
    holds: [
      { title: "two of many resolutions", data: issued("02"), messages: [] },
      { title: "two of many resolutions, in words", text: told("02"), messages: [] },
    ],
    fails: [
      {
        title: "a digit too many",
        data: issued("62"),
        messages: ["The council has more legal documents than resolutions: 62 > 46."],
      },
      {
        title: "a digit too many, in words",
        text: told("62"),
        messages: ["The council has more legal documents than resolutions: 62 > 46."],
      },
    ],
  },
  *check(report, context) {
    const { legalDocuments, documentsIssued } = reviewOf(report);
    for (const [body, type] of FORMS) {
      const isOf = ({ version }: { readonly version: Version }) => isOwn(version, body);
      const legal = greatest(statedIn(legalDocuments).filter(isOf))?.figure;
      const all = agreed(statedIn(documentsIssued, (version) => version.type[type]).filter(isOf))?.figure;
      if (!legal || !all || related(report, [legal.id, all.id])) continue;
      const primary = context.quantity(legal.id, "part");
      yield {
        check: atMost(primary, context.quantity(all.id, "whole")),
        key: [body],
        confidence: "likely",
        primary,
        finding: { message: type },
      } satisfies CheckDraft<typeof type>;
    }
  },
});

function isOwn({ body, scope }: Version, own: Body): boolean {
  return scope === null && bodyOf(body) === own;
}

/** A council with 46 resolutions. */
function issued(legal: string) {
  return reviewFile({
    documentsIssued: { key: { body: "HĐND" }, total: "112", type: { resolutions: "46", minutes: "08" } },
    legalDocuments: { key: { body: "HĐND" }, total: legal },
  });
}

function told(legal: string): string {
  return `HĐND xã ban hành 112 văn bản, trong đó 46 nghị quyết, 08 biên bản.\n\nHĐND xã đã ban hành ${legal} văn bản quy phạm pháp luật.`;
}
