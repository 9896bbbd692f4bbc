import {
  atMost,
  type CheckDraft,
  defineRule,
  equal,
  labelOf,
  type RuleContext,
  sum,
  tallyLabel,
} from "../../engine/index.js";
import type { Crossing, Tally } from "../../model/index.js";
import { tallyKey } from "../key.js";

type Cells = Crossing["cells"];
type Draft = CheckDraft<"sum" | "excess">;

/** Cells by two dimensions foot by rows and by columns. */
export const crossedCells = defineRule({
  id: "footing/crossed-cells",
  kind: "exception",
  severity: "error",
  summary: {
    en: "Cells by two dimensions add up to the figures of each, by rows and by columns.",
    vi: "Các ô theo hai chiều cộng theo hàng và theo cột đều khớp với số của từng chiều.",
  },
  rationale: {
    en: "The same cases are counted twice, once in each direction; the counts must meet.",
    vi: "Cùng những vụ việc được đếm theo hai chiều thì hai kết quả phải khớp nhau.",
  },
  messages: {
    en: {
      sum: "{label}: “{category}” by {other} adds up to {computed}, not {stated}: {text}.",
      excess: "{label}: “{category}” by {other} exceeds its total: {text}.",
    },
    vi: {
      sum: "{label}: “{category}” chia theo {other} cộng lại là {computed}, không phải {stated}: {text}.",
      excess: "{label}: “{category}” chia theo {other} vượt quá tổng của nó: {text}.",
    },
  },
  examples: {
    holds: [
      {
        title: "resolved petitions by kind",
        data: { tallies: [petitions({ proposals: "44", complaints: "09", denunciations: "02" })] },
        messages: [],
      },
    ],
    fails: [
      {
        title: "more complaints resolved than there are, and one resolved too many",
        data: { tallies: [petitions({ proposals: "43", complaints: "12", denunciations: "01" })] },
        messages: [
          "petitions: “resolved” by kind adds up to 56, not 55: 43 + 12 + 01 = 56; stated: 55.",
          "petitions: “complaints” by outcome exceeds its total: 12 > 11.",
        ],
      },
    ],
  },
  *check(report, context) {
    for (const tally of report.tallies) {
      for (const { rows, columns, cells } of tally.crossings) {
        yield* lines(context, tally, rows, columns, cells);
        const turned = cells.map(({ row, column, figure }) => ({ row: column, column: row, figure }));
        yield* lines(context, tally, columns, rows, turned);
      }
    }
  },
});

/** One check for each category of a dimension: its cells by the other dimension against its own figure. */
function* lines(context: RuleContext, tally: Tally, name: string, otherName: string, cells: Cells): Generator<Draft> {
  const dimension = tally.dimensions.find((each) => each.name === name);
  const other = tally.dimensions.find((each) => each.name === otherName);
  if (!dimension || !other) return;
  const rows = new Map<string, Cells[number][]>();
  for (const cell of cells) {
    const line = rows.get(cell.row);
    if (line) line.push(cell);
    else rows.set(cell.row, [cell]);
  }
  for (const cell of dimension.cells) {
    const line = rows.get(cell.category) ?? [];
    if (line.length === 0) continue;
    const total = context.quantity(cell.figure, "total");
    const common = {
      confidence: tally.confidence,
      args: { label: tallyLabel(tally), category: labelOf(cell), other: other.label ?? other.name },
    };
    const key = [...tallyKey(tally, context.report), name, cell.category, otherName];
    const parts = line.map(({ figure }) => context.quantity(figure, "part"));
    if (other.kind === "overlap") {
      // Attributes are no split: each of them alone is at most the whole.
      for (const [index, part] of parts.entries()) {
        yield {
          check: atMost(part, total),
          key: [...key, line[index]?.column ?? ""],
          confidence: common.confidence,
          primary: total,
          finding: { message: "excess", args: common.args },
        };
      }
      continue;
    }
    // Only a line that lists every category of a partition must reach its total.
    const listed = new Set(line.map(({ column }) => column));
    const complete = other.kind === "partition" && other.cells.every(({ category }) => listed.has(category));
    yield {
      check: complete ? equal(sum(...parts), total) : atMost(sum(...parts), total),
      key,
      confidence: common.confidence,
      primary: total,
      finding: { message: complete ? "sum" : "excess", args: common.args },
    };
  }
}

function petitions(resolved: Readonly<Record<string, string>>) {
  return {
    id: "petitions",
    label: "petitions",
    total: "63",
    dimensions: {
      kind: { cells: { proposals: "48", complaints: "11", denunciations: "04" } },
      outcome: { cells: { resolved: "55", pending: "08" } },
    },
    crossings: [{ rows: "outcome", columns: "kind", cells: { resolved } }],
  };
}
