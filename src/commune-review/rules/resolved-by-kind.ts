import { atMost, type CheckDraft, defineRule } from "../../engine/index.js";
import { figureOf, placesOf } from "./reading/places.js";
import { related } from "./reading/related.js";
import { reviewFile } from "./reading/review-file.js";
import { reviewOf } from "./reading/review-of.js";

const KINDS = ["proposals", "complaints", "denunciations"] as const;

/** No more petitions of a kind are resolved than were received of it. */
export const resolvedByKind = defineRule({
  id: "commune-review/resolved-by-kind",
  kind: "query",
  severity: "warning",
  summary: {
    en: "No more petitions of a kind are resolved than were received of it.",
    vi: "Số đơn đã giải quyết của mỗi loại không nhiều hơn số đơn loại đó đã tiếp nhận.",
  },
  rationale: {
    en: "A petition stays what it is: where the outcomes have more of a kind, two kinds were mixed up, or some were carried over.",
    vi: "Đơn không đổi loại trong khi giải quyết: nếu kết quả nhiều hơn, hoặc đã nhầm loại đơn, hoặc có đơn kỳ trước chuyển sang.",
  },
  messages: {
    en: {
      proposals: "More proposals are resolved than were received: {text}.",
      complaints: "More complaints are resolved than were received: {text}.",
      denunciations: "More denunciations are resolved than were received: {text}.",
    },
    vi: {
      proposals: "Số đơn đề nghị, kiến nghị, phản ánh đã giải quyết nhiều hơn số tiếp nhận: {text}.",
      complaints: "Số đơn khiếu nại đã giải quyết nhiều hơn số tiếp nhận: {text}.",
      denunciations: "Số đơn tố cáo đã giải quyết nhiều hơn số tiếp nhận: {text}.",
    },
  },
  examples: {
    holds: [
      { title: "some of each kind are resolved", data: resolved("03", "01"), messages: [] },
      { title: "some of each kind are resolved, in words", text: told("03", "01"), messages: [] },
    ],
    fails: [
      {
        title: "two kinds swapped",
        data: resolved("01", "03"),
        messages: ["More denunciations are resolved than were received: 03 > 02."],
      },
      {
        title: "two kinds swapped, in words",
        text: told("01", "03"),
        messages: ["More denunciations are resolved than were received: 03 > 02."],
      },
    ],
  },
  *check(report, context) {
    for (const places of placesOf(report, reviewOf(report).petitions)) {
      // Of those carried over nobody says of which kind they are.
      if (figureOf(places, ({ arrival }) => arrival.carriedOver)) continue;
      for (const kind of KINDS) {
        const received = figureOf(places, (version) => version.kind[kind]);
        const done = figureOf(places, ({ outcome }) => outcome.resolved.kind[kind]);
        if (!received || !done || related(report, [received.id, done.id])) continue;
        const primary = context.quantity(done.id, "resolved");
        yield {
          check: atMost(primary, context.quantity(received.id, "whole")),
          key: [places.subject, kind],
          confidence: "likely",
          primary,
          finding: { message: kind },
        } satisfies CheckDraft<typeof kind>;
      }
    }
  },
});

/** Of 47 petitions, 44 are resolved: 40 proposals and these. */
function resolved(complaints: string, denunciations: string) {
  return reviewFile({
    petitions: {
      total: "47",
      kind: { proposals: "40", complaints: "05", denunciations: "02" },
      outcome: {
        kind: "loose",
        cells: { resolved: { printed: "44", kind: { proposals: "40", complaints, denunciations } } },
      },
    },
  });
}

function told(complaints: string, denunciations: string): string {
  return `UBND xã tiếp nhận 47 đơn (đề nghị, kiến nghị, phản ánh 40 đơn; khiếu nại 05 đơn; tố cáo 02 đơn). Đến nay, giải quyết xong 44 đơn (40 đơn đề nghị, kiến nghị, phản ánh; ${complaints} đơn khiếu nại; ${denunciations} đơn tố cáo), 03 đơn đang giải quyết.`;
}
