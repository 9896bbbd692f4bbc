import { type CheckDraft, defineRule, equal, sum } from "../../engine/index.js";
import type { Figure } from "../../model/index.js";
import { figureOf, placesOf, present } from "./reading/places.js";
import { likeliest } from "./reading/readings.js";
import { related } from "./reading/related.js";
import { reviewFile } from "./reading/review-file.js";
import { reviewOf } from "./reading/review-of.js";
import { explainedBySlip, sumOf } from "./reading/slip.js";
import { unnamedBeside } from "./reading/unnamed-beside.js";

/** Dossiers received are resolved, pending or returned. */
export const dossiersAccountedFor = defineRule({
  id: "commune-review/dossiers-accounted-for",
  kind: "exception",
  severity: "error",
  summary: {
    en: "The dossiers resolved, pending and returned are all that were received or carried over.",
    vi: "Số hồ sơ đã giải quyết, đang giải quyết và trả lại bằng số hồ sơ tiếp nhận, kể cả kỳ trước chuyển sang.",
  },
  rationale: {
    en: "A dossier that is neither resolved nor pending is lost.",
    vi: "Hồ sơ không thuộc số đã giải quyết, cũng không thuộc số đang giải quyết là hồ sơ thất lạc.",
  },
  messages: {
    en: {
      excess: "Dossiers: more are resolved or pending than were received: {text}.",
      missing: "Dossiers: some of those received are neither resolved nor pending: {text}.",
    },
    vi: {
      excess: "Hồ sơ: số đã giải quyết và đang giải quyết nhiều hơn số tiếp nhận: {text}.",
      missing: "Hồ sơ: có hồ sơ không thuộc số đã giải quyết, cũng không thuộc số đang giải quyết: {text}.",
    },
  },
  examples: {
    holds: [
      {
        title: "dossiers carried over are resolved as well",
        data: reviewFile({
          dossiers: {
            total: "7.415",
            channel: { kind: "loose", cells: { carriedOver: "120" } },
            outcome: { kind: "loose", cells: { resolved: "7.480", pending: "55" } },
          },
        }),
        messages: [],
      },
      {
        title: "all are resolved or pending, in words",
        text: "Tiếp nhận 7.415 hồ sơ; giải quyết 7.347 hồ sơ, trong đó trước hạn 6.901 hồ sơ, đúng hạn 446 hồ sơ; đang giải quyết 68 hồ sơ.",
        messages: [],
      },
    ],
    fails: [
      {
        title: "a digit of those pending is wrong",
        data: reviewFile({
          dossiers: { total: "7.415", outcome: { kind: "loose", cells: { resolved: "7.347", pending: "18" } } },
        }),
        messages: [
          "Dossiers: some of those received are neither resolved nor pending: 7.347 + 18 = 7.365; stated: 7.415.",
        ],
      },
      {
        title: "more resolved than received",
        data: reviewFile({
          dossiers: { total: "7.415", outcome: { kind: "loose", cells: { resolved: "7.437", pending: "68" } } },
        }),
        messages: ["Dossiers: more are resolved or pending than were received: 7.437 + 68 = 7.505; stated: 7.415."],
      },
      {
        title: "two digits swapped, in words",
        text: "Tiếp nhận 7.415 hồ sơ; giải quyết 7.437 hồ sơ, trong đó trước hạn 6.901 hồ sơ, đúng hạn 446 hồ sơ; đang giải quyết 68 hồ sơ.",
        messages: ["Dossiers: more are resolved or pending than were received: 7.437 + 68 = 7.505; stated: 7.415."],
      },
    ],
  },
  *check(report, context) {
    for (const places of placesOf(report, reviewOf(report).dossiers)) {
      const total = figureOf(places);
      const [resolved, pending, overdue, returned] = (["resolved", "pending", "overdue", "returned"] as const).map(
        (name) => figureOf(places, ({ outcome }) => outcome[name]),
      );
      const timings = present(
        (["early", "onTime", "late"] as const).map(
          (name) =>
            figureOf(places, ({ outcome }) => outcome.resolved.timing[name]) ??
            figureOf(places, ({ outcome }) => outcome[name]),
        ),
      );
      const done = resolved ? [resolved] : timings;
      if (!total || !pending || done.length === 0 || (!resolved && done.length < 2)) continue;
      if (related(report, [total.id, pending.id, ...done.slice(0, 1).map(({ id }) => id)])) continue;
      const carriedOver = figureOf(places, ({ channel }) => channel.carriedOver);
      const quantity = (role: string) => (figure: Figure) => context.quantity(figure.id, role);
      const told = [...done, pending].map(quantity("outcome"));
      const maybe = present([overdue, returned]).map(quantity("outcome"));
      const unnamed = unnamedBeside(report, [...done, pending]).map(quantity("outcome"));
      const received = quantity("total")(total);
      const carried = carriedOver && quantity("total")(carriedOver);
      const wholes = [received, ...(carried ? [sum(received, carried)] : [])];
      const check = likeliest(
        [[], maybe, ...maybe.map((each) => [each]), ...unnamed.map((each) => [...maybe, each])].flatMap((some) =>
          wholes.map((whole) => equal(sum(...told, ...some), whole)),
        ),
      );
      if (!check) continue;
      const excess = sumOf(told).gt(received.value);
      const sure = explainedBySlip(told, received) || (excess && carried !== undefined);
      yield {
        check,
        key: [places.subject],
        confidence: "likely",
        primary: excess ? received : quantity("outcome")(pending),
        finding: {
          message: excess ? "excess" : "missing",
          // What was carried over, or sent back, may be told in words that are not known.
          ...(!sure && { kind: "query", severity: "warning" }),
        },
      } satisfies CheckDraft<"excess" | "missing">;
    }
  },
});
