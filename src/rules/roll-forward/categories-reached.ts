import {
  type Check,
  type CheckDraft,
  checkOfRows,
  defineRule,
  describeBroken,
  describeCheck,
  evaluateCheck,
  type Finding,
  type Operand,
  type Row,
  type RuleContext,
  row,
  sum,
} from "../../engine/index.js";
import type { Dimension, Movement, RollForward, Tally } from "../../model/index.js";
import { statementKey, tallyKey } from "../key.js";
import { movedAmount, movementRole, type RollForwardParts, rollForwardOf } from "./roll-forward.js";
import { totalCheck } from "./total-reached.js";

type Code = "onlyTotal" | "mismatch" | "onlyTotalEither" | "mismatchEither";

/** More readings of a roll-forward than anyone writes; beyond them nothing is said. */
const MOST_READINGS = 64;

/** Readings that fail are listed as far as anyone reads. */
const MOST_SHOWN = 3;

/** Opening plus additions less removals is closing, for each category. */
export const categoriesReached = defineRule({
  id: "roll-forward/categories-reached",
  kind: "exception",
  severity: "error",
  summary: {
    en: "Opening + additions - removals = closing, for each category.",
    vi: "Số đầu kỳ + tăng - giảm = số cuối kỳ, theo từng loại.",
  },
  rationale: {
    en: "A total may be right by chance while a movement was booked to the wrong category.",
    vi: "Tổng số có thể đúng tình cờ trong khi một biến động bị xếp nhầm loại.",
  },
  messages: {
    en: {
      onlyTotal: "{label}: the movements lead to the total ({totalText}), but not to its categories: {text}.",
      mismatch: "{label}: the movements do not lead to the categories: {text}.",
      onlyTotalEither:
        "{label}: the movements lead to the total ({totalText}), but not to its categories: {text}. Nor do they with the category stated elsewhere: {otherText}.",
      mismatchEither:
        "{label}: the movements do not lead to the categories: {text}. Nor do they with the category stated elsewhere: {otherText}.",
    },
    vi: {
      onlyTotal: "{label}: các biến động khớp với tổng số ({totalText}) nhưng không khớp theo loại: {text}.",
      mismatch: "{label}: các biến động không khớp theo loại: {text}.",
      onlyTotalEither:
        "{label}: các biến động khớp với tổng số ({totalText}) nhưng không khớp theo loại: {text}. Xếp theo loại nêu ở chỗ khác cũng không khớp: {otherText}.",
      mismatchEither:
        "{label}: các biến động không khớp theo loại: {text}. Xếp theo loại nêu ở chỗ khác cũng không khớp: {otherText}.",
    },
  },
  examples: {
    holds: [
      { title: "each category is reached", data: organisations({ large: "10", small: "52" }, "large"), messages: [] },
      {
        title: "the category that another place states is reached",
        data: organisations({ large: "09", small: "53" }, "large", "small"),
        messages: [],
      },
    ],
    fails: [
      {
        title: "only the total is reached",
        data: organisations({ large: "11", small: "51" }, "large"),
        messages: [
          "organisations: the movements lead to the total (61 + 01 = 62), but not to its categories: large: 09 + 01 = 10; stated: 11; small: 52 ≠ 51.",
        ],
      },
      {
        title: "neither of two stated categories is reached",
        data: organisations({ large: "11", small: "51" }, "large", "small"),
        messages: [
          "organisations: the movements lead to the total (61 + 01 = 62), but not to its categories: large: 09 + 01 = 10; stated: 11; small: 52 ≠ 51. Nor do they with the category stated elsewhere: large: 09 ≠ 11; small: 52 + 01 = 53; stated: 51.",
        ],
      },
    ],
  },
  *check(report, context) {
    for (const statement of report.statements) {
      if (statement.kind !== "roll-forward" || statement.dimension === null || statement.movements.length === 0)
        continue;
      const parts = rollForwardOf(statement, context);
      const dimensions = [parts.opening, parts.closing].map((tally) => partitionOf(tally, statement.dimension));
      const [before, after] = dimensions;
      if (!before || !after) {
        yield { skipped: `${parts.label}: one of the two states is not split by ${statement.dimension}` };
      } else if (countReadings(parts) > MOST_READINGS) {
        yield { skipped: `${parts.label}: too many movements are told of in several ways` };
      } else if (parts.events.some(([{ category }]) => category === null)) {
        yield { skipped: `${parts.label}: a movement does not say which ${statement.dimension} it belongs to` };
      } else {
        yield draftOf(statement, parts, before, after, context);
      }
    }
  },
});

function draftOf(
  statement: RollForward,
  parts: RollForwardParts,
  before: Dimension,
  after: Dimension,
  context: RuleContext,
): CheckDraft<Code> {
  const checks = readings(parts).map((movements) => categoryCheck(movements, before, after, context));
  const first = checks[0] as Check;
  const fitting = checks.findIndex((check) => evaluateCheck(check).verdict !== "inconsistent");
  const check = checks[Math.max(fitting, 0)] ?? first;
  const brokenRow = evaluateCheck(check).rows.findIndex(({ verdict }) => verdict === "inconsistent");
  const primaryCell = after.cells[brokenRow] ?? after.cells[0] ?? before.cells[0];
  return {
    check,
    key: [...statementKey(statement), ...tallyKey(parts.closing, context.report), statement.dimension ?? ""],
    // A reading that fits only as second choice clears the author but verifies nothing.
    confidence: fitting > 0 ? "possible" : statement.confidence,
    primary: context.quantity(primaryCell?.figure ?? "", "closing"),
    context: parts.events.flatMap(([, ...others]) =>
      others.map((movement) => ({ role: movementRole(movement), item: context.figure(movement.amount) })),
    ),
    finding: () => findingOf(parts, checks, context),
  };
}

function findingOf(parts: RollForwardParts, checks: readonly Check[], context: RuleContext): Finding<Code> {
  const total = totalCheck(parts, context);
  const totalEvaluation = total && evaluateCheck(total.check);
  const totalFits = totalEvaluation?.verdict === "consistent";
  const others = checks.slice(1).map((check) => describeBroken(check, evaluateCheck(check), context.lang));
  const either = others.length > 0;
  return {
    message: totalFits ? (either ? "onlyTotalEither" : "onlyTotal") : either ? "mismatchEither" : "mismatch",
    args: {
      label: parts.label,
      totalText:
        total && totalEvaluation
          ? (describeCheck(total.check, totalEvaluation, context.lang).split("; ")[0] ?? "")
          : "",
      otherText: others.slice(0, MOST_SHOWN).join(" / ") + (others.length > MOST_SHOWN ? " / …" : ""),
    },
  };
}

/** Every way to take each event by one of the statements that tell of it, the first statements first. */
function readings({ events }: RollForwardParts): Movement[][] {
  return events.reduce<Movement[][]>(
    (all, [first, ...others]) => {
      // A telling that names no category says nothing of it.
      const tellings = [first, ...others.filter(({ category }) => category !== null && category !== first.category)];
      return tellings.flatMap((movement) => all.map((chosen) => [...chosen, movement]));
    },
    [[]],
  );
}

function countReadings({ events }: RollForwardParts): number {
  return events.reduce((count, tellings) => count * tellings.length, 1);
}

function categoryCheck(
  movements: readonly Movement[],
  before: Dimension,
  after: Dimension,
  context: RuleContext,
): Check {
  const categories = new Set([...after.cells, ...before.cells].map(({ category }) => category));
  const rows = [...categories].map((category): Row => {
    const [start, end] = [before, after].map(({ cells }) => cells.find((cell) => cell.category === category));
    const moved = movements
      .filter((movement) => movement.category === category)
      .map((movement) => movedAmount(movement, context));
    // A category that one state does not list is empty then.
    const opening: Operand = start ? context.quantity(start.figure, "opening") : "0";
    const closing: Operand = end ? context.quantity(end.figure, "closing") : "0";
    return row(end?.label ?? start?.label ?? category, sum(opening, ...moved), closing, category);
  });
  return checkOfRows("equal", rows);
}

function partitionOf(tally: Tally, name: string | null): Dimension | undefined {
  return tally.dimensions.find((dimension) => dimension.name === name && dimension.kind === "partition");
}

function organisations(closing: Readonly<Record<string, string>>, category: string, elsewhere?: string) {
  return {
    tallies: [
      { id: "then", total: "61", dimensions: { size: { cells: { large: "09", small: "52" } } } },
      { id: "now", total: "62", dimensions: { size: { cells: closing } } },
    ],
    statements: [
      {
        kind: "roll-forward" as const,
        label: "organisations",
        opening: "then",
        closing: "now",
        dimension: "size",
        movements: [
          { id: "new", in: "01", category },
          ...(elsewhere ? [{ in: "01", category: elsewhere, sameAs: "new" }] : []),
        ],
      },
    ],
  };
}
