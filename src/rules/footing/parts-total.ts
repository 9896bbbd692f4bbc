import {
  type CheckDraft,
  defineRule,
  equal,
  evaluateCheck,
  type RuleContext,
  sum,
  tallyLabel,
} from "../../engine/index.js";
import { type Dimension, type Report, type Tally, UNNAMED_DIMENSION } from "../../model/index.js";
import { dimensionKey, tallyKey } from "../key.js";

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
      partitions: "{label}: the parts by {dimension} and by {other} do not have one total: {text}.",
      parts: "The parts of {label} add up to {computed}, not {stated} (off by {difference}): {text}.",
      mismatch: "The parts of {label} by {dimension} add up to {computed}, not {stated} (off by {difference}): {text}.",
    },
    vi: {
      partitions: "{label}: các phần theo {dimension} và theo {other} không cùng một tổng: {text}.",
      parts: "Các phần của {label} cộng lại là {computed}, không phải {stated} (lệch {difference}): {text}.",
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
      yield* withoutTotal(tally, context);
      for (const dimension of tally.dimensions) {
        const footing = footingOf(tally, dimension, context);
        if (!footing || leavesOpen(footing)) continue;
        yield {
          check: footing.all,
          key: [...tallyKey(tally, report), dimensionKey(tally, dimension)],
          confidence: tally.confidence,
          primary: footing.total,
          finding: () =>
            isUnnamed(tally, dimension, report)
              ? { message: "parts", args: { label: tallyLabel(tally) } }
              : {
                  message: "mismatch",
                  args: { label: tallyLabel(tally), dimension: dimension.label ?? dimension.name },
                },
        };
      }
    }
  },
});

/** A list that does not say by what it splits, as texts have it, whatever a model calls that. */
function isUnnamed({ key, total }: Tally, { name, label }: Dimension, { annotations }: Report): boolean {
  if (label !== null) return false;
  const isOfModel = (): boolean =>
    annotations.some((each) => each.total === total && each.cells.some(({ path }) => path.at(-2) === name));
  return name === UNNAMED_DIMENSION || (key.concept === null && isOfModel());
}

/** Two partitions of one tally have one total, whether the report prints it or not. */
function* withoutTotal(tally: Tally, context: RuleContext): Generator<CheckDraft<"partitions">> {
  if (tally.total !== null) return;
  const partitions = tally.dimensions.filter(
    ({ kind, cells }) => kind === "partition" && !cells.some(({ unsure }) => unsure),
  );
  const [first, ...others] = partitions;
  const sumOf = ({ cells }: Dimension) => sum(...cells.map(({ figure }) => context.quantity(figure, "part")));
  for (const other of others) {
    const [cell] = other.cells;
    if (!first || !cell) continue;
    yield {
      check: equal(sumOf(first), sumOf(other)),
      key: [...tallyKey(tally, context.report), dimensionKey(tally, first), dimensionKey(tally, other)],
      confidence: tally.confidence,
      primary: context.quantity(cell.figure, "part"),
      finding: {
        message: "partitions",
        args: { label: tallyLabel(tally), dimension: first.label ?? first.name, other: other.label ?? other.name },
      },
    };
  }
}

/** More doubtful parts than any list has; beyond them only all or none is tried. */
const MOST_UNSURE = 6;

/** A partition as arithmetic: with all cells, and in every way to leave out those that may not belong to it. */
export function footingOf(tally: Tally, dimension: Dimension, context: RuleContext) {
  const { cells } = dimension;
  if (tally.total === null || dimension.kind !== "partition" || cells.length === 0) return undefined;
  // A total that is its own part says nothing.
  if (cells.some(({ figure }) => figure === tally.total)) return undefined;
  const total = context.quantity(tally.total, "total");
  const footing = (some: typeof cells) =>
    equal(sum(...some.map(({ figure }) => context.quantity(figure, "part"))), total);
  const unsure = cells.filter((cell) => cell.unsure);
  const ways = unsure.length > MOST_UNSURE ? [unsure] : subsetsOf(unsure);
  return {
    total,
    all: footing(cells),
    others: ways.filter((out) => out.length > 0).map((out) => footing(cells.filter((cell) => !out.includes(cell)))),
  };
}

/** Whether the parts reach the total only without some of those whose belonging the words leave open. */
export function leavesOpen({ all, others }: NonNullable<ReturnType<typeof footingOf>>): boolean {
  if (others.length === 0 || evaluateCheck(all).verdict !== "inconsistent") return false;
  return others.some((check) => evaluateCheck(check).verdict !== "inconsistent");
}

function subsetsOf<T>(items: readonly T[]): T[][] {
  return Array.from({ length: 2 ** items.length }, (_, choice) =>
    items.filter((_item, index) => (choice >> index) % 2 === 1),
  );
}
