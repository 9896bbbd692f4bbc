import { type CheckDraft, defineRule, equal, type Quantity, sum } from "../../engine/index.js";
import { bodyOf } from "./reading/bodies.js";
import { likeliest } from "./reading/readings.js";
import { related } from "./reading/related.js";
import { reviewFile } from "./reading/review-file.js";
import { reviewOf } from "./reading/review-of.js";
import { ofUnit } from "./reading/service-units.js";
import { sumOf } from "./reading/slip.js";
import { agreed, statedIn } from "./reading/stated.js";

/** The staff of the government's block are those of its offices and service units. */
export const staffOfUnits = defineRule({
  id: "commune-review/staff-of-units",
  kind: "query",
  severity: "warning",
  summary: {
    en: "The staff of the government's block are those of its offices, health station and service centre.",
    vi: "Số người của khối chính quyền bằng số người của các phòng, Trạm Y tế và Trung tâm Dịch vụ tổng hợp cộng lại.",
  },
  rationale: {
    en: "The block is the sum of its units; whoever is in none of them is counted nowhere else.",
    vi: "Khối gồm các đơn vị của mình; người không thuộc đơn vị nào thì không được tính ở đâu khác.",
  },
  messages: {
    en: {
      differs: "The staff of the government's block are {stated}, those of its units {computed}: {text}. Who else?",
    },
    vi: { differs: "Khối chính quyền có {stated} người, các đơn vị cộng lại {computed}: {text}. Còn ai khác?" },
  },
  examples: {
    holds: [
      { title: "offices, station and centre", data: units("71"), messages: [] },
      {
        title: "without the centre, nothing is known of the rest",
        data: reviewFile({
          staff: [
            { total: "104", block: { party: "33", government: "71" } },
            { key: { body: "UBND xã" }, total: "36" },
          ],
          posts: { key: { body: "Trạm Y tế xã" }, total: "25" },
        }),
        messages: [],
      },
      { title: "a block that holds the schools as well", data: units("271", "304"), messages: [] },
    ],
    fails: [
      {
        title: "three people are in no unit",
        data: units("74", "107"),
        messages: [
          "The staff of the government's block are 74, those of its units 71: 36 + 25 + 10 = 71; stated: 74. Who else?",
        ],
      },
    ],
  },
  *check(report, context) {
    const { staff, posts } = reviewOf(report);
    const whole = agreed(statedIn(staff, ({ block }) => block.government));
    const all = [...staff.versions, ...posts.versions];
    const station = agreed(ofUnit("station", all));
    const centre = agreed(ofUnit("centre", all));
    if (!whole || !station || !centre) return;
    const offices = statedIn({ versions: all }).filter(({ version: { body, scope } }) =>
      [body ?? "", scope ?? ""].some((name) => bodyOf(name) === "government"),
    );
    if (offices.some(({ figure }) => related(report, [whole.figure.id, figure.id]))) return;
    const total = context.quantity(whole.figure.id, "total");
    const readings = offices
      .map((office) => [office, station, centre].map(({ figure }) => context.quantity(figure.id, "part")))
      .filter((parts) => isPlausible(parts, total));
    const check = likeliest(readings.map((parts) => equal(sum(...parts), total)));
    if (!check) return;
    yield {
      check,
      key: [],
      confidence: "likely",
      primary: total,
      finding: { message: "differs" },
    } satisfies CheckDraft<"differs">;
  },
});

/** A block that holds schools too is much more than its offices and units. */
function isPlausible(parts: readonly Quantity[], total: Quantity): boolean {
  const miss = sumOf(parts).minus(total.value).abs();
  return parts.every(({ value }) => value.lt(total.value) && miss.lt(value));
}

/** A commune with two blocks, whose government has 36 people in its offices, 25 and 10 in its units. */
function units(government: string, total = "104") {
  return reviewFile({
    staff: [
      { total, block: { party: "33", government } },
      { key: { body: "UBND xã" }, total: "36" },
    ],
    posts: [
      { key: { body: "Trạm Y tế xã" }, total: "25" },
      { key: { body: "Trung tâm Dịch vụ tổng hợp" }, total: "10" },
    ],
  });
}
