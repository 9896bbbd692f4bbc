import {
  type Check,
  type CheckDraft,
  defineRule,
  equal,
  type Operand,
  type Quantity,
  sum,
} from "../../engine/index.js";
import { timeKey } from "../../model/index.js";
import type { FigureView } from "../../taxonomy/index.js";
import { bodyOf } from "./reading/bodies.js";
import { likeliest } from "./reading/readings.js";
import { related } from "./reading/related.js";
import { reviewFile } from "./reading/review-file.js";
import { reviewOf } from "./reading/review-of.js";
import { agreed, type Stated, statedIn } from "./reading/stated.js";

/** The staff described are the posts filled, with or without contracts. */
export const staffFillPosts = defineRule({
  id: "commune-review/staff-fill-posts",
  kind: "query",
  severity: "warning",
  summary: {
    en: "The staff described by sex and training are those who fill the posts, with or without contracts.",
    vi: "Số người nêu trong cơ cấu, trình độ bằng số biên chế có mặt, kể cả hoặc không kể lao động hợp đồng.",
  },
  rationale: {
    en: "Staff beyond the posts filled and the contracts are paid from nowhere; fewer leave some undescribed.",
    vi: "Nhiều hơn số biên chế có mặt và hợp đồng là không có nguồn trả lương; ít hơn là có người chưa được nêu.",
  },
  messages: {
    en: {
      posts: "{stated} people are described, but {filled} posts are filled. Where does the difference come from?",
      contracts:
        "{stated} people are described, but {filled} posts are filled, and {contracts} are on contract. Where does the difference come from?",
    },
    vi: {
      posts: "Cơ cấu, trình độ nêu {stated} người, nhưng có mặt {filled} biên chế. Chênh lệch do đâu?",
      contracts:
        "Cơ cấu, trình độ nêu {stated} người, nhưng có mặt {filled} biên chế, hợp đồng {contracts}. Chênh lệch do đâu?",
    },
  },
  examples: {
    holds: [
      { title: "posts filled", data: party("31", { total: "31" }), messages: [] },
      {
        title: "posts filled and contracts",
        data: party("33", { total: "31", post: { contracts: "02" } }),
        messages: [],
      },
      { title: "without contracts", data: party("29", { total: "31", post: { contracts: "02" } }), messages: [] },
      {
        title: "officials and civil servants only",
        data: party("29", { total: "31", post: { officials: "29", employees: "02" } }),
        messages: [],
      },
      {
        title: "posts of a body whose staff are not described",
        data: reviewFile({
          staff: { key: { body: "Đảng ủy" }, total: "31" },
          posts: { key: { body: "UBND xã" }, total: "36" },
        }),
        messages: [],
      },
      {
        title: "posts filled, in words",
        text: "Khối Đảng hiện có 31 biên chế.\n\nTổng số cán bộ, công chức, viên chức khối Đảng có 31 người (nam 17 người, nữ 14 người).",
        messages: [],
      },
    ],
    fails: [
      {
        title: "one more than posts and contracts",
        data: party("34", { total: "31", post: { contracts: "02" } }),
        messages: [
          "34 people are described, but 31 posts are filled, and 02 are on contract. Where does the difference come from?",
        ],
      },
      {
        title: "two fewer than posts",
        data: party("29", { total: "31" }),
        messages: ["29 people are described, but 31 posts are filled. Where does the difference come from?"],
      },
      {
        title: "two fewer than posts, in words",
        text: "Khối Đảng hiện có 31 biên chế.\n\nTổng số cán bộ, công chức, viên chức khối Đảng có 29 người (nam 15 người, nữ 14 người).",
        messages: ["29 people are described, but 31 posts are filled. Where does the difference come from?"],
      },
    ],
  },
  *check(report, context) {
    const { staff, posts } = reviewOf(report);
    const whenOf = ({ version }: Stated) => timeKey(version.time, report.header.date);
    for (const body of ["party", "government"] as const) {
      const own = ({ version }: Stated) => version.scope === null && bodyOf(version.body) === body;
      const described = statedIn(staff).filter(own);
      const filled = agreed(statedIn(posts).filter(own));
      if (described.length === 0 || !filled) continue;
      // What the overview says of the block clears the author too.
      const people = [...described, ...statedIn(staff, ({ block }) => block[body])];
      if (people.some(({ figure }) => related(report, [figure.id, filled.figure.id]))) continue;
      const version = posts.versions.find(({ figure }) => figure === filled.figure);
      const quantity = ({ figure }: Pick<FigureView, "figure">, role: string): Quantity[] =>
        figure === null ? [] : [context.quantity(figure.id, role)];
      const total = context.quantity(filled.figure.id, "filled");
      const contracts = version ? quantity(version.post.contracts, "contracts") : [];
      const officials = version ? quantity(version.post.officials, "officials") : [];
      const employees = version ? quantity(version.post.employees, "employees") : [];
      const first = described.find(({ figure }) => isNear(context.quantity(figure.id, "staff"), total));
      if (!first || whenOf(first) !== whenOf(filled)) continue;
      const readings = people
        .map(({ figure }) => context.quantity(figure.id, "staff"))
        .filter((each) => isNear(each, total))
        .flatMap((each) => readingsOf(each, total, contracts, officials, employees));
      const check = likeliest(readings);
      if (!check) continue;
      const said = version?.post.contracts.printed;
      yield {
        check,
        key: [body],
        confidence: "likely",
        primary: context.quantity(first.figure.id, "staff"),
        finding: {
          message: said ? "contracts" : "posts",
          arithmetic: false,
          args: { stated: first.figure.printed, filled: filled.figure.printed, contracts: said ?? "" },
        },
      } satisfies CheckDraft<"posts" | "contracts">;
    }
  },
});

/** Parts of a body, or more than it, are described apart from its posts. */
function isNear(staff: Quantity, filled: Quantity): boolean {
  return staff.value.minus(filled.value).abs().times("5").lte(filled.value);
}

/** Who may be described: those on posts, with those on contract, without them, or some of the kinds of posts. */
function readingsOf(
  staff: Quantity,
  filled: Quantity,
  contracts: readonly Quantity[],
  officials: readonly Quantity[],
  employees: readonly Quantity[],
): Check[] {
  const among: readonly Operand[] = [
    ...(contracts.length > 0 ? [sum(filled, ...contracts)] : []),
    ...officials,
    ...(officials.length > 0 && employees.length > 0 ? [sum(...officials, ...employees)] : []),
  ];
  return [
    equal(filled, staff),
    ...among.map((each) => equal(each, staff)),
    ...contracts.map((each) => equal(sum(staff, each), filled)),
  ];
}

/** The staff of the Party's block and its posts. */
function party(staff: string, posts: { total: string; post?: Readonly<Record<string, string>> }) {
  return reviewFile({
    staff: { key: { body: "Đảng ủy" }, total: staff },
    posts: { key: { body: "Đảng ủy" }, ...posts },
  });
}
