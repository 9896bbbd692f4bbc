import { defineRule, equal, evaluateCheck, type RuleContext, sum, tallyLabel } from "../../engine/index.js";
import type { Dimension, Tally } from "../../model/index.js";
import { tallyKey } from "../key.js";

/** The cells of a partition add up to their total. */
export const partsTotal = defineRule({
  id: "footing/parts-total",
  kind: "exception",
  severity: "error",
  summary: {
    en: "The parts of a complete breakdown add up to its total.",
    vi: "Các phần của một cách chia đầy đủ cộng lại bằng tổng số.",
  },
  rationale: {
    en: "A reader who adds the parts gets another total than the one printed, so one of them is wrong.",
    vi: "Người đọc cộng các phần sẽ ra tổng khác với tổng đã ghi, nên có ít nhất một số sai.",
  },
  messages: {
    en: {
      mismatch: "The parts of {label} by {dimension} add up to {computed}, not {stated} (off by {difference}): {text}.",
    },
    vi: {
      mismatch:
        "Các phần của {label} (theo {dimension}) cộng lại là {computed}, không phải {stated} (lệch {difference}): {text}.",
    },
  },
  examples: {
    holds: [
      {
        title: "three kinds of petition make up all of them",
        data: {
          tallies: [
            {
              id: "petitions",
              label: "petitions",
              total: "63",
              dimensions: { kind: { cells: { proposals: "48", complaints: "11", denunciations: "04" } } },
            },
          ],
        },
        messages: [],
      },
      {
        title: "rounded measures may miss by their rounding",
        data: {
          tallies: [
            {
              id: "land",
              label: "land",
              total: "3 ha",
              dimensions: { use: { cells: { fields: "1 ha", forest: "1 ha" } } },
            },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "a part is one short",
        data: {
          tallies: [
            {
              id: "petitions",
              label: "petitions",
              total: "63",
              dimensions: { kind: { cells: { proposals: "47", complaints: "11", denunciations: "04" } } },
            },
          ],
        },
        messages: ["The parts of petitions by kind add up to 62, not 63 (off by 1): 47 + 11 + 04 = 62; stated: 63."],
      },
    ],
  },
  *check(report, context) {
    for (const tally of report.tallies) {
      for (const dimension of tally.dimensions) {
        const footing = footingOf(tally, dimension, context);
        if (!footing || leavesOpen(footing)) continue;
        yield {
          check: footing.all,
          key: [...tallyKey(tally, report), dimension.name],
          confidence: tally.confidence,
          primary: footing.total,
          finding: {
            message: "mismatch",
            args: { label: tallyLabel(tally), dimension: dimension.label ?? dimension.name },
          },
        };
      }
    }
  },
});

/** A partition as arithmetic: with all cells, and with those only that surely belong to it. */
export function footingOf(tally: Tally, dimension: Dimension, context: RuleContext) {
  if (tally.total === null || dimension.kind !== "partition" || dimension.cells.length === 0) return undefined;
  const total = context.quantity(tally.total, "total");
  const sumOf = (cells: typeof dimension.cells) => sum(...cells.map(({ figure }) => context.quantity(figure, "part")));
  const sure = dimension.cells.filter(({ unsure }) => !unsure);
  return {
    total,
    all: equal(sumOf(dimension.cells), total),
    withoutUnsure: sure.length === dimension.cells.length ? null : equal(sumOf(sure), total),
  };
}

/** Whether the parts reach the total only without a part whose belonging the words leave open. */
export function leavesOpen({ all, withoutUnsure }: NonNullable<ReturnType<typeof footingOf>>): boolean {
  if (withoutUnsure === null || evaluateCheck(all).verdict !== "inconsistent") return false;
  return evaluateCheck(withoutUnsure).verdict !== "inconsistent";
}
