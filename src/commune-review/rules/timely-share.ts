import { type CheckDraft, defineRule, equal, placeText, share, sum } from "../../engine/index.js";
import type { Figure } from "../../model/index.js";
import { figureOf, type Places, placesOf, present } from "./reading/places.js";
import { likeliest } from "./reading/readings.js";
import { related } from "./reading/related.js";
import { reviewFile } from "./reading/review-file.js";
import { reviewOf } from "./reading/review-of.js";
import { agreed, statedIn } from "./reading/stated.js";

/** The share of dossiers resolved in time is that of the dossiers told of. */
export const timelyShare = defineRule({
  id: "commune-review/timely-share",
  kind: "exception",
  severity: "error",
  summary: {
    en: "The share of dossiers resolved in time is what the counts of early, timely and late ones give.",
    vi: "Tỷ lệ hồ sơ giải quyết đúng và trước hạn khớp với số hồ sơ trước hạn, đúng hạn và quá hạn.",
  },
  rationale: {
    en: "The share is what a commune is measured by; the counts of the same report must bear it out.",
    vi: "Tỷ lệ này dùng để chấm điểm địa phương, nên phải đúng với số hồ sơ nêu trong cùng báo cáo.",
  },
  messages: {
    en: { differs: "Dossiers: {stated} resolved in time ({place}), but the counts give {computed}." },
    vi: { differs: "Hồ sơ: tỷ lệ đúng và trước hạn {stated} ({place}), nhưng theo số hồ sơ là {computed}." },
  },
  examples: {
    holds: [
      {
        title: "a share of the dossiers resolved",
        data: reviewFile({ dossiers: dossiers("28"), resolvedInTime: "99,62%" }),
        messages: [],
      },
      {
        title: "a share of the dossiers resolved, in words",
        text: "Tiếp nhận 7.415 hồ sơ; giải quyết 7.347 hồ sơ (trước hạn 6.901 hồ sơ, đúng hạn 418 hồ sơ, quá hạn 28 hồ sơ).\n\nTỷ lệ hồ sơ giải quyết đúng hạn và trước hạn đạt 99,62%.",
        messages: [],
      },
    ],
    fails: [
      {
        title: "all in time, although some were late",
        data: reviewFile({ dossiers: dossiers("28"), resolvedInTime: { total: { printed: "100%", section: "IV" } } }),
        messages: ["Dossiers: 100% resolved in time (section IV), but the counts give 99,62%."],
      },
      {
        title: "a digit is wrong, in words",
        text: "Tiếp nhận 7.415 hồ sơ; giải quyết 7.347 hồ sơ (trước hạn 6.901 hồ sơ, đúng hạn 418 hồ sơ, quá hạn 28 hồ sơ).\n\nTỷ lệ hồ sơ giải quyết đúng hạn và trước hạn đạt 98,62%.",
        messages: ["Dossiers: 98,62% resolved in time (line 3), but the counts give 99,6189%."],
      },
    ],
  },
  *check(report, context) {
    const review = reviewOf(report);
    const percent = agreed(statedIn(review.resolvedInTime))?.figure;
    const [places, ...others] = placesOf(report, review.dossiers).filter((each) => timing(each, "onTime"));
    // Of several bodies or periods none is surely meant.
    if (!percent || !places || others.length > 0) return;
    const [early, onTime, late] = [timing(places, "early"), timing(places, "onTime"), timing(places, "late")];
    const resolved = figureOf(places, ({ outcome }) => outcome.resolved);
    const [pending, overdue] = [
      figureOf(places, ({ outcome }) => outcome.pending),
      figureOf(places, ({ outcome }) => outcome.overdue),
    ];
    if (!onTime || (!resolved && !late)) return;
    if (present([early, onTime]).some(({ id }) => related(report, [id, percent.id]))) return;
    const quantity = (role: string) => (figure: Figure) => context.quantity(figure.id, role);
    const inTime = present([early, onTime]).map(quantity("part"));
    const done = present(resolved ? [resolved] : [early, onTime, late]).map(quantity("base"));
    const stated = context.quantity(percent.id, { role: "percent", as: "claim" });
    const open = [pending, overdue].map((each) => each && quantity("base")(each));
    const bases = [[], ...open.map((each) => present([each])), present(open)].map((more) => sum(...done, ...more));
    const check = likeliest(bases.map((base) => equal(share(sum(...inTime), base), stated)));
    if (!check) return;
    yield {
      check,
      key: [places.subject],
      confidence: "likely",
      primary: stated,
      finding: { message: "differs", args: { place: placeText(percent.at, context.lang) } },
    } satisfies CheckDraft<"differs">;
  },
});

type Dossiers = ReturnType<typeof reviewOf>["dossiers"]["versions"][number];

/** How many were resolved early, in time or late, wherever a report lists it. */
function timing(places: Places<Dossiers>, name: "early" | "onTime" | "late"): Figure | undefined {
  return (
    figureOf(places, ({ outcome }) => outcome.resolved.timing[name]) ?? figureOf(places, ({ outcome }) => outcome[name])
  );
}

/** Of 7.347 dossiers some were late. */
function dossiers(late: string) {
  return {
    outcome: {
      kind: "loose" as const,
      cells: {
        resolved: {
          printed: "7.347",
          timing: { kind: "loose" as const, cells: { early: "6.901", onTime: "418", late } },
        },
      },
    },
  };
}
