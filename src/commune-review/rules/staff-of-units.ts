import { type CheckDraft, defineRule, equal, folded, type Quantity, sum } from "../../engine/index.js";
import type { Figure } from "../../model/index.js";
import { bodyOf } from "./reading/bodies.js";
import { present } from "./reading/places.js";
import { likeliest } from "./reading/readings.js";
import { related } from "./reading/related.js";
import { reviewFile } from "./reading/review-file.js";
import { reviewOf } from "./reading/review-of.js";
import { explainedBySlip, sumOf } from "./reading/slip.js";
import { agreed, type Stated, statedIn } from "./reading/stated.js";
import { grouped } from "./reading/subject.js";

/** The staff of the government's block are those of its offices and of the units under it. */
export const staffOfUnits = defineRule({
  id: "commune-review/staff-of-units",
  kind: "query",
  severity: "warning",
  summary: {
    en: "The staff of the people's committee and of its units are the staff of its block.",
    vi: "Số người của các phòng thuộc UBND và của các đơn vị trực thuộc bằng số người của khối chính quyền.",
  },
  rationale: {
    en: "The overview counts the block as a whole, later sections count each unit: they count the same people.",
    vi: "Phần đầu nêu số người của cả khối, các phần sau nêu từng đơn vị: đó là cùng những người ấy.",
  },
  messages: {
    en: { differs: "Staff of the government's block: {stated}, but its offices and units have {computed}: {text}." },
    vi: { differs: "Số người khối chính quyền là {stated}, nhưng các phòng và đơn vị có {computed}: {text}." },
  },
  examples: {
    holds: [
      { title: "offices, health station and service centre", data: staffed("63"), messages: [] },
      {
        title: "a block that is counted without its units",
        data: staffed("32"),
        messages: [],
      },
      { title: "offices, health station and service centre, in words", text: told("63"), messages: [] },
    ],
    fails: [
      {
        title: "three more in the overview",
        data: staffed("66"),
        messages: [
          "Staff of the government's block: 66, but its offices and units have 63: 32 + 22 + 09 = 63; stated: 66.",
        ],
      },
      {
        title: "three more in the overview, in words",
        text: told("66"),
        messages: [
          "Staff of the government's block: 66, but its offices and units have 63: 32 + 22 + 09 = 63; stated: 66.",
        ],
      },
    ],
  },
  *check(report, context) {
    const { staff, posts } = reviewOf(report);
    const block = agreed(statedIn(staff, ({ block }) => block.government))?.figure;
    const offices = agreed(statedIn(staff).filter(({ version }) => version.scope === null && isGovernment(version)));
    if (!block || !offices) return;
    const units = [...grouped(statedIn(posts).filter(isUnit), ({ version }) => folded(version.body ?? "")).values()];
    // Whose staff is told twice and differently is a tie-out's to tell.
    const parts = present([offices, ...units.map(agreed)]).map(({ figure }) => figure);
    if (parts.length !== units.length + 1 || units.length === 0 || units.length > MOST_UNITS) return;
    if (related(report, [block.id, ...parts.map(({ id }) => id)])) return;
    const quantity = (role: string) => (figure: Figure) => context.quantity(figure.id, role);
    const [whole, [own, ...others]] = [quantity("total")(block), parts.map(quantity("part"))];
    if (!own || !isPlausible([own, ...others], whole)) return;
    const check = likeliest(subsetsOf(others).map((some) => equal(sum(own, ...some), whole)));
    if (!check) return;
    yield {
      check,
      key: ["government"],
      confidence: "likely",
      primary: whole,
      finding: { message: "differs" },
    } satisfies CheckDraft<"differs">;
  },
});

const MOST_UNITS = 4;

function isGovernment({ body }: Stated["version"]): boolean {
  return bodyOf(body) === "government";
}

/** Units that every commune has under its people's committee; the one of the Party is of the other block. */
function isUnit({ version: { body, scope } }: Stated): boolean {
  return scope === null && body !== null && /^(?:trạm y tế|trung tâm dịch vụ)/u.test(folded(body));
}

/** All of them first, then those that some, or all, are left out of. */
function subsetsOf<T>([first, ...others]: readonly T[]): T[][] {
  if (first === undefined) return [[]];
  const rest = subsetsOf(others);
  return [...rest.map((some) => [first, ...some]), ...rest];
}

/** A unit that is not told of, or left out, has more than the difference: a smaller one is a slip, or people counted twice. */
function isPlausible(parts: readonly Quantity[], whole: Quantity): boolean {
  if (parts.some(({ value }) => value.gte(whole.value))) return false;
  const miss = sumOf(parts).minus(whole.value).abs();
  return parts.every(({ value }) => miss.lt(value)) || explainedBySlip(parts, whole);
}

/** A block of so many, and the units in it. */
function staffed(government: string) {
  return reviewFile({
    staff: [
      { total: "94", block: { kind: "loose", cells: { party: "31", government } } },
      { key: { body: "UBND" }, total: "32" },
    ],
    posts: [
      { key: { body: "Trạm Y tế" }, total: "22" },
      { key: { body: "Trung tâm Dịch vụ tổng hợp" }, total: "09" },
    ],
  });
}

function told(government: string): string {
  return [
    `Cán bộ, công chức, viên chức toàn xã hiện có ${31 + Number(government)} người (khối Đảng 31 người, khối chính quyền ${government} người).`,
    "Tiếp nhận Trạm Y tế xã với 22 biên chế; tổ chức lại Trung tâm Dịch vụ tổng hợp với 09 biên chế.",
    "Tổng số cán bộ, công chức UBND xã có 32 người (nam 15 người, nữ 17 người).",
  ].join("\n\n");
}
