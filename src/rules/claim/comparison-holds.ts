import {
  above,
  atLeast,
  atMost,
  below,
  type Check,
  checkOfRows,
  defineRule,
  equal,
  evaluateCheck,
  placeText,
  type Quantity,
  row,
  statementLabel,
} from "../../engine/index.js";
import { type Comparison, placedLine } from "../../model/index.js";
import { statementKey } from "../key.js";

/** What is called the highest, the lowest, higher, lower or equal is so by its figures. */
export const comparisonHolds = defineRule({
  id: "claim/comparison-holds",
  kind: "exception",
  severity: "error",
  summary: {
    en: "What is called the highest or the lowest, higher or lower than another, or equal, is so by its figures.",
    vi: "Nơi được nêu là cao nhất, thấp nhất, cao hơn, thấp hơn hoặc bằng nhau thì số liệu cũng phải như vậy.",
  },
  rationale: {
    en: "Who leads and who lags is what a reader keeps of a list of figures.",
    vi: "Đơn vị nào dẫn đầu, đơn vị nào đứng cuối là điều người đọc nhớ nhất trong một dãy số.",
  },
  messages: {
    en: {
      exceeded: "{label}: “{words}” ({place}), but {other} is more than {figure}.",
      undercut: "{label}: “{words}” ({place}), but {other} is less than {figure}.",
      notHigher: "{label}: “{words}” ({place}), but {figure} is not more than {other}.",
      notLower: "{label}: “{words}” ({place}), but {figure} is not less than {other}.",
      unequal: "{label}: “{words}” ({place}), but {figure} and {other} differ.",
    },
    vi: {
      exceeded: "{label}: “{words}” ({place}), nhưng {other} lớn hơn {figure}.",
      undercut: "{label}: “{words}” ({place}), nhưng {other} nhỏ hơn {figure}.",
      notHigher: "{label}: “{words}” ({place}), nhưng {figure} không lớn hơn {other}.",
      notLower: "{label}: “{words}” ({place}), nhưng {figure} không nhỏ hơn {other}.",
      unequal: "{label}: “{words}” ({place}), nhưng {figure} và {other} khác nhau.",
    },
  },
  examples: {
    holds: [
      {
        title: "two share the first place",
        data: {
          statements: [
            {
              kind: "comparison",
              label: "funds",
              words: "the East leads",
              order: "highest",
              figure: "31,2",
              others: ["31,2", "28,7"],
            },
          ],
        },
        messages: [],
      },
      {
        title: "about as much is not surely less",
        data: {
          statements: [
            {
              kind: "comparison",
              label: "revenue",
              words: "more than last year",
              order: "higher",
              figure: "khoảng 12,4 tỷ đồng",
              others: "12,45 tỷ đồng",
            },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "another has more",
        data: {
          statements: [
            {
              kind: "comparison",
              label: "funds",
              at: { line: 7 },
              words: "the East leads",
              order: "highest",
              figure: "31,2",
              others: ["38,7", "30,4"],
            },
          ],
        },
        messages: ["funds: “the East leads” (line 7), but 38,7 is more than 31,2."],
      },
      {
        title: "another has less",
        data: {
          statements: [
            {
              kind: "comparison",
              label: "collisions",
              at: { line: 7 },
              words: "fewest in the second quarter",
              order: "lowest",
              figure: "5",
              others: ["8", "4", "7"],
            },
          ],
        },
        messages: ["collisions: “fewest in the second quarter” (line 7), but 4 is less than 5."],
      },
      {
        title: "more than what is more",
        data: {
          statements: [
            {
              kind: "comparison",
              label: "dossiers online",
              at: { line: 7 },
              words: "more than on paper",
              order: "higher",
              figure: "1.204",
              others: "1.420",
            },
          ],
        },
        messages: ["dossiers online: “more than on paper” (line 7), but 1.204 is not more than 1.420."],
      },
      {
        title: "less than what is less",
        data: {
          statements: [
            {
              kind: "comparison",
              label: "poverty",
              at: { line: 7 },
              words: "below the province's",
              order: "lower",
              figure: "6,8%",
              others: "6,1%",
            },
          ],
        },
        messages: ["poverty: “below the province's” (line 7), but 6,8% is not less than 6,1%."],
      },
      {
        title: "not all of one size",
        data: {
          statements: [
            {
              kind: "comparison",
              label: "teams",
              at: { line: 7 },
              words: "teams of one size",
              order: "equal",
              figure: "12",
              others: ["12", "14"],
            },
          ],
        },
        messages: ["teams: “teams of one size” (line 7), but 12 and 14 differ."],
      },
    ],
  },
  *check(report, context) {
    for (const statement of report.statements) {
      if (statement.kind !== "comparison") continue;
      const figure = context.quantity(statement.figure, "claim");
      const others = statement.others.map((id) => context.quantity(id, "compared"));
      const { relate, message } = ORDERS[statement.order];
      const { relation } = relate(figure, figure);
      // Of several that deny it the message names the first.
      const denied = others.find((other) => evaluateCheck(relate(figure, other)).verdict === "inconsistent");
      yield {
        check: checkOfRows(
          relation,
          others.map((other, index) => row(null, figure, other, String(index + 1))),
        ),
        key: [...statementKey(statement), statement.order],
        confidence: statement.confidence,
        primary: figure,
        // Words of a paragraph about a table stand elsewhere.
        ...(placedLine(context.figure(statement.figure).at) !== placedLine(statement.at) && {
          context: [{ role: "claim", item: { words: statement.words, at: statement.at } }],
        }),
        finding: {
          message,
          arithmetic: false,
          args: {
            label: statementLabel(statement),
            words: statement.words,
            place: placeText(statement.at, context.lang),
            figure: figure.printed ?? "",
            other: (denied ?? others[0])?.printed ?? "",
          },
        },
      };
    }
  },
});

type Message = "exceeded" | "undercut" | "notHigher" | "notLower" | "unequal";

/** How a figure stands to each of the others, and what is said where it does not. */
const ORDERS: Readonly<
  Record<Comparison["order"], { relate: (one: Quantity, other: Quantity) => Check; message: Message }>
> = {
  highest: { relate: atLeast, message: "exceeded" },
  lowest: { relate: atMost, message: "undercut" },
  higher: { relate: above, message: "notHigher" },
  lower: { relate: below, message: "notLower" },
  equal: { relate: equal, message: "unequal" },
};
