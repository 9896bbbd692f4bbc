import { type CheckDraft, defineRule, equal, type Quantity, sum } from "../../engine/index.js";
import { type Figure, placedLine, timeKey } from "../../model/index.js";
import { decimal } from "../../numeric/index.js";
import { type Body, bodyOf } from "./reading/bodies.js";
import { figureOf, placesOf, present } from "./reading/places.js";
import { related } from "./reading/related.js";
import { reviewFile } from "./reading/review-file.js";
import { reviewOf } from "./reading/review-of.js";
import { explainedBySlip, sumOf } from "./reading/slip.js";
import type { Version } from "./reading/stated.js";

/** What all bodies of a commune do, and which of them must be told of for the sum to be complete. */
const COUNTED = {
  documentsIssued: ["party", "government", "council"],
  legalDocuments: ["government", "council"],
  petitions: ["party", "government", "council"],
  citizenReceptions: ["party", "government", "council"],
  receptionCases: ["party", "government", "council"],
} as const satisfies Readonly<Record<string, readonly Body[]>>;

/** The bodies of a commune add up to the commune. */
export const bodiesAddUp = defineRule({
  id: "commune-review/bodies-add-up",
  kind: "exception",
  severity: "error",
  summary: {
    en: "What the Party committee, the council and the people's committee did adds up to what the commune did.",
    vi: "Số liệu của Đảng ủy, HĐND và UBND cộng lại bằng số liệu của toàn xã.",
  },
  rationale: {
    en: "The total of the commune is quoted further up; the bodies answer for their own numbers.",
    vi: "Số của toàn xã được báo cáo lên trên, còn mỗi cơ quan chịu trách nhiệm về số của mình.",
  },
  messages: {
    en: {
      differs: "{label} of all bodies: {computed}, not {stated} (off by {difference}): {text}.",
      rest: "{label}: {text}. Which other body has the difference of {difference}?",
    },
    vi: {
      differs: "{label} của các cơ quan cộng lại là {computed}, không phải {stated} (lệch {difference}): {text}.",
      rest: "{label}: {text}. Phần chênh lệch {difference} là của cơ quan nào?",
    },
  },
  examples: {
    holds: [
      {
        title: "documents of three bodies",
        data: reviewFile({
          documentsIssued: [
            { total: "5.310" },
            { key: { body: "Đảng ủy" }, total: "1.405" },
            { key: { body: "UBND" }, total: "3.590" },
            { key: { body: "HĐND" }, total: "315" },
          ],
        }),
        messages: [],
      },
      {
        title: "one body is not told of",
        data: reviewFile({
          petitions: [
            { total: "51" },
            { key: { body: "Đảng ủy" }, total: "05" },
            { key: { body: "UBND" }, total: "44" },
          ],
        }),
        messages: [],
      },
      {
        title: "documents of three bodies, in words",
        text: "Toàn xã đã ban hành 5.310 văn bản.\n\nĐảng ủy ban hành 1.405 văn bản.\n\nUBND xã ban hành 3.590 văn bản.\n\nHĐND xã ban hành 315 văn bản.",
        messages: [],
      },
    ],
    fails: [
      {
        title: "a digit of the total is wrong",
        data: reviewFile({
          documentsIssued: [
            { total: "5.210", label: "documents" },
            { key: { body: "Đảng ủy" }, total: "1.405" },
            { key: { body: "UBND" }, total: "3.590" },
            { key: { body: "HĐND" }, total: "315" },
          ],
        }),
        messages: [
          "documents of all bodies: 5.310, not 5.210 (off by 100): 1.405 + 3.590 + 315 = 5.310; stated: 5.210.",
        ],
      },
      {
        title: "two bodies in one line leave some to nobody",
        data: reviewFile({
          petitions: [
            { at: { line: 12 }, label: "petitions", total: "103" },
            { at: { line: 12 }, key: { body: "Đảng ủy" }, total: "14" },
            { at: { line: 12 }, key: { body: "UBND" }, total: "87" },
          ],
        }),
        messages: ["petitions: 14 + 87 = 101; stated: 103. Which other body has the difference of 2?"],
      },
      {
        title: "a digit of the total is wrong, in words",
        text: "Toàn xã đã ban hành 5.210 văn bản.\n\nĐảng ủy ban hành 1.405 văn bản.\n\nUBND xã ban hành 3.590 văn bản.\n\nHĐND xã ban hành 315 văn bản.",
        messages: [
          "văn bản ban hành of all bodies: 5.310, not 5.210 (off by 100): 1.405 + 3.590 + 315 = 5.310; stated: 5.210.",
        ],
      },
    ],
  },
  *check(report, context) {
    const review = reviewOf(report);
    for (const [concept, complete] of Object.entries(COUNTED)) {
      const { versions } = review[concept as keyof typeof COUNTED];
      const when = ({ scope, time }: Version) => `${scope ?? ""}|${timeKey(time, report.header.date)}`;
      for (const { subject, versions: places } of placesOf<Version>(report, { versions }, when)) {
        const of = (body: Body) => figureOf({ subject, versions: places.filter((each) => bodyOf(each.body) === body) });
        const total = of("commune");
        const front = of("front");
        const parts = present([...complete.map(of), front]);
        if (!total || parts.length < 2) continue;
        if (related(report, [total.id, ...parts.map(({ id }) => id)])) continue;
        const [whole, figures] = [
          context.quantity(total.id, "total"),
          parts.map(({ id }) => context.quantity(id, "part")),
        ];
        const isComplete = parts.length - (front ? 1 : 0) === complete.length;
        if (!isPlausible(figures, whole)) continue;
        // A body that is not told of may have the rest; told in one line, the others look like all there are.
        const isShort = !isComplete && sumOf(figures).lte(whole.value);
        if (isShort && !areInOneLine([total, ...parts])) continue;
        yield {
          check: equal(sum(...figures), whole),
          key: [concept, subject],
          confidence: "likely",
          primary: whole,
          finding: {
            message: isShort ? "rest" : "differs",
            ...(isShort && { kind: "query", severity: "warning" }),
            args: { label: places.find(({ figure }) => figure === total)?.label ?? concept },
          },
        } satisfies CheckDraft<"differs" | "rest">;
      }
    }
  },
});

function areInOneLine(figures: readonly Figure[]): boolean {
  const lines = figures.map(({ at }) => placedLine(at));
  return lines[0] !== null && lines.every((line) => line === lines[0]);
}

/** A total of whatever else is no total of these: it is more than each, and misses their sum by less than the least, or by a slip. */
function isPlausible(parts: readonly Quantity[], total: Quantity): boolean {
  if (parts.some(({ value }) => value.gte(total.value))) return false;
  const miss = sumOf(parts).minus(total.value).abs();
  const least = parts.reduce((best, { value }) => (value.lt(best) ? value : best), total.value);
  return miss.lt(decimal("1")) || miss.lt(least) || explainedBySlip(parts, total);
}
