import { defineRule, labelOf, tallyLabel } from "../../engine/index.js";
import { dimensionKey, tallyKey } from "../key.js";
import { footingOf, leavesOpen } from "./parts-total.js";

/** A part that the words may or may not count in does not decide whether the total is reached. */
export const unclearPart = defineRule({
  id: "footing/unclear-part",
  kind: "query",
  severity: "warning",
  summary: {
    en: "It is clear which of the listed parts the total counts.",
    vi: "Phải rõ tổng số đã tính những phần nào được liệt kê.",
  },
  rationale: {
    en: "Two readings give two totals; only the author knows which was meant.",
    vi: "Hai cách hiểu cho hai tổng số; chỉ người viết biết ý nào đúng.",
  },
  messages: {
    en: { open: "{label}: {stated} without {parts}, {computed} with it ({text}). Does the total count it?" },
    vi: {
      open: "{label}: là {stated} nếu không tính {parts}, là {computed} nếu tính ({text}). Tổng số có tính phần này không?",
    },
  },
  examples: {
    holds: [
      {
        title: "the doubtful part is needed to reach the total",
        data: {
          tallies: [
            {
              id: "posts",
              label: "posts",
              total: "12",
              dimensions: {
                position: { cells: { director: "01", staff: "10", contract: { printed: "01", membership: "unsure" } } },
              },
            },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "the total is reached only without the doubtful part",
        data: {
          tallies: [
            {
              id: "posts",
              label: "posts",
              total: "11",
              dimensions: {
                position: { cells: { director: "01", staff: "10", contract: { printed: "01", membership: "unsure" } } },
              },
            },
          ],
        },
        messages: ["posts: 11 without contract, 12 with it (01 + 10 + 01 = 12; stated: 11). Does the total count it?"],
      },
    ],
  },
  *check(report, context) {
    for (const tally of report.tallies) {
      for (const dimension of tally.dimensions) {
        const footing = footingOf(tally, dimension, context);
        if (!footing || !leavesOpen(footing)) continue;
        const parts = dimension.cells.filter(({ unsure }) => unsure).map(labelOf);
        yield {
          check: footing.all,
          key: [...tallyKey(tally, report), dimensionKey(tally, dimension)],
          confidence: tally.confidence,
          primary: footing.total,
          finding: { message: "open", args: { label: tallyLabel(tally), parts: parts.join(", ") } },
        };
      }
    }
  },
});
