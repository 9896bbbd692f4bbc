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
import type { CategoryReference, Tally } from "../../model/index.js";
import { tallyKey } from "../key.js";

/** Cases of two categories that exclude each other are not silently taken for one another. */
export const exclusiveCategories = defineRule({
  id: "footing/exclusive-categories",
  kind: "query",
  severity: "warning",
  summary: {
    en: "Two categories that exclude each other do not count the same cases.",
    vi: "Hai nhóm loại trừ nhau không đếm cùng những vụ việc.",
  },
  rationale: {
    en: "Equal numbers in two categories that exclude each other suggest that the same cases were counted in both.",
    vi: "Hai nhóm loại trừ nhau mà cùng số lượng thì nhiều khả năng cùng những vụ việc bị tính vào cả hai.",
  },
  messages: {
    en: {
      impossible:
        "{label}: no case can be “{firstLabel}” and “{secondLabel}”, but together they are more than all: {text}.",
      alike:
        "{label}: {first} “{firstLabel}” and {second} “{secondLabel}” are the same number, but no case can be both. If they are different cases, {first} of the {rest} “{restLabel}” are “{firstLabel}”; if they are the same ones, one of the two is wrong.",
    },
    vi: {
      impossible: "{label}: không thể vừa “{firstLabel}” vừa “{secondLabel}”, nhưng cộng lại nhiều hơn tất cả: {text}.",
      alike:
        "{label}: {first} “{firstLabel}” và {second} “{secondLabel}” bằng nhau, nhưng không thể vừa thế này vừa thế kia. Nếu là các trường hợp khác nhau thì trong {rest} “{restLabel}” có {first} “{firstLabel}”; nếu là cùng một số trường hợp thì một trong hai chỗ ghi sai.",
    },
  },
  examples: {
    holds: [
      {
        title: "what was passed on and what is pending differ",
        data: { tallies: [petitions("58", "05")] },
        messages: [],
      },
    ],
    fails: [
      {
        title: "more passed on and pending than there are",
        data: { tallies: [petitions("07", "56")] },
        messages: [
          "petitions: no case can be “passed on” and “pending”, but together they are more than all: 08 + 56 = 64 > 63.",
        ],
      },
      {
        title: "as many pending as were passed on to another body",
        data: { tallies: [petitions("55", "08")] },
        messages: [
          "petitions: 08 “passed on” and 08 “pending” are the same number, but no case can be both. If they are different cases, 08 of the 55 “resolved” are “passed on”; if they are the same ones, one of the two is wrong.",
        ],
      },
    ],
  },
  *check(report, context) {
    for (const tally of report.tallies) {
      for (const [one, other] of tally.exclusive) {
        const key = [...tallyKey(tally, report), one.category, other.category];
        const together = apart(tally, one, other, context);
        if (together) yield { ...together, key };
        const draft = alike(tally, one, other, context);
        if (draft) yield { ...draft, key };
      }
    }
  },
});

/** Cases that exclude each other are together at most all cases. */
function apart(
  tally: Tally,
  one: CategoryReference,
  other: CategoryReference,
  context: RuleContext,
): Omit<CheckDraft<"impossible">, "key"> | undefined {
  const [first, second] = [cellOf(tally, one)?.cell, cellOf(tally, other)?.cell];
  if (!first || !second || tally.total === null) return undefined;
  const parts = [first, second].map(({ figure }) => context.quantity(figure, "part"));
  const [primary] = parts;
  if (!primary) return undefined;
  return {
    check: atMost(sum(...parts), context.quantity(tally.total, "whole")),
    confidence: tally.confidence,
    primary,
    finding: {
      message: "impossible",
      kind: "exception",
      severity: "error",
      args: { label: tallyLabel(tally), firstLabel: labelOf(first), secondLabel: labelOf(second) },
    },
  };
}

/** What is not in the first category is all that the other dimension may speak of. */
function alike(
  tally: Tally,
  one: CategoryReference,
  other: CategoryReference,
  context: RuleContext,
): Omit<CheckDraft<"alike">, "key"> | undefined {
  const [first, second] = [cellOf(tally, one), cellOf(tally, other)];
  if (!first || !second || first.rest.length === 0 || second.rest.length === 0) return undefined;
  const [firstFigure, secondFigure] = [context.figure(first.cell.figure), context.figure(second.cell.figure)];
  if (firstFigure.value === "0" || firstFigure.value !== secondFigure.value) return undefined;
  const role = (name: string) => (cell: { figure: string }) => context.quantity(cell.figure, name);
  const primary = context.quantity(second.cell.figure, "part");
  return {
    check: equal(sum(...second.rest.map(role("part")), primary), sum(...first.rest.map(role("total")))),
    confidence: tally.confidence,
    primary,
    context: [{ role: "excluded", item: firstFigure }],
    finding: {
      message: "alike",
      // The sum is of two readings, of which the report states neither.
      arithmetic: false,
      args: {
        label: tallyLabel(tally),
        first: firstFigure.printed,
        firstLabel: labelOf(first.cell),
        second: secondFigure.printed,
        secondLabel: labelOf(second.cell),
        rest: shortList(
          second.rest.map((cell) => context.figure(cell.figure).printed),
          " + ",
        ),
        restLabel: shortList(second.rest.map(labelOf), ", "),
      },
    },
  };
}

function shortList(words: readonly string[], separator: string): string {
  return words.slice(0, 5).join(separator) + (words.length > 5 ? `${separator}…` : "");
}

function cellOf(tally: Tally, { dimension: name, category }: CategoryReference) {
  const dimension = tally.dimensions.find((each) => each.name === name && each.kind === "partition");
  const cell = dimension?.cells.find((each) => each.category === category);
  return cell && { cell, rest: dimension?.cells.filter((each) => each !== cell) ?? [] };
}

function petitions(resolved: string, pending: string) {
  return {
    id: "petitions",
    label: "petitions",
    total: "63",
    dimensions: {
      competence: { cells: { own: "55", other: { printed: "08", label: "passed on" } } },
      outcome: { cells: { resolved, pending } },
    },
    exclusive: [["competence/other", "outcome/pending"] as [string, string]],
  };
}
