import {
  atMost,
  type CheckDraft,
  defineRule,
  labelOf,
  type RuleContext,
  statementLabel,
  sum,
  tallyLabel,
} from "../../engine/index.js";
import type { Report } from "../../model/index.js";
import { cellKey, dimensionKey, statementKey, tallyKey } from "../key.js";

type Draft = CheckDraft<"category" | "excess">;

/** A part does not exceed its whole. */
export const partWithinWhole = defineRule({
  id: "bound/part-within-whole",
  kind: "exception",
  severity: "error",
  summary: {
    en: "A part does not exceed its whole.",
    vi: "Một phần không lớn hơn toàn bộ.",
  },
  rationale: {
    en: "What is counted in the part is counted in the whole as well.",
    vi: "Số của một bộ phận không thể lớn hơn số của toàn bộ.",
  },
  messages: {
    en: {
      category: "{whole}: “{part}” is more than the whole: {text}.",
      excess: "{whole}: the part is more than the whole: {text}.",
    },
    vi: {
      category: "{whole}: “{part}” lại nhiều hơn toàn bộ: {text}.",
      excess: "{whole}: một phần lại nhiều hơn toàn bộ: {text}.",
    },
  },
  examples: {
    holds: [
      {
        title: "attributes that overlap",
        data: {
          tallies: [
            {
              id: "members",
              label: "members",
              total: "746",
              dimensions: { attribute: { kind: "overlap", cells: { women: "311", minorities: "502" } } },
            },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "more women than members",
        data: {
          tallies: [
            {
              id: "members",
              label: "members",
              total: "746",
              dimensions: { attribute: { kind: "overlap", cells: { women: "764" } } },
            },
          ],
        },
        messages: ["members: “women” is more than the whole: 764 > 746."],
      },
      {
        title: "damaged houses at one place, houses at another",
        data: { statements: [{ kind: "bound", label: "houses", part: "14", whole: "12" }] },
        messages: ["houses: the part is more than the whole: 14 > 12."],
      },
    ],
  },
  *check(report, context) {
    yield* overlaps(report, context);
    for (const statement of report.statements) {
      const label = statementLabel(statement);
      if (statement.kind === "bound") {
        const part = context.quantity(statement.part, "part");
        yield {
          check: atMost(part, context.quantity(statement.whole, "whole")),
          key: statementKey(statement),
          confidence: statement.confidence,
          primary: part,
          finding: { message: "excess", args: { whole: label } },
        };
      }
      if (statement.kind === "proportion" && statement.within && statement.part && statement.base) {
        const parts = statement.part.map((id) => context.quantity(id, "part"));
        const [primary] = parts;
        if (!primary) continue;
        yield {
          check: atMost(sum(...parts), sum(...statement.base.map((id) => context.quantity(id, "whole")))),
          key: statementKey(statement),
          confidence: statement.confidence,
          primary,
          finding: { message: "excess", args: { whole: label } },
        };
      }
    }
  },
});

function* overlaps(report: Report, context: RuleContext): Generator<Draft> {
  for (const tally of report.tallies) {
    for (const dimension of tally.dimensions) {
      const { kind, cells } = dimension;
      if (kind !== "overlap" || tally.total === null) continue;
      for (const cell of cells) {
        const part = context.quantity(cell.figure, "part");
        yield {
          check: atMost(part, context.quantity(tally.total, "whole")),
          key: [...tallyKey(tally, report), dimensionKey(tally, dimension), cellKey(tally, cell)],
          confidence: tally.confidence,
          primary: part,
          finding: { message: "category", args: { part: labelOf(cell), whole: tallyLabel(tally) } },
        };
      }
    }
  }
}
