import { atMost, defineRule, sum, tallyLabel } from "../../engine/index.js";
import { dimensionKey, tallyKey } from "../key.js";

/** The parts of a list that is not complete stay within its total. */
export const openList = defineRule({
  id: "bound/open-list",
  kind: "exception",
  severity: "error",
  summary: {
    en: "The listed parts of an incomplete breakdown do not exceed its total.",
    vi: "Các phần được nêu của một danh sách chưa hết không vượt quá tổng số.",
  },
  rationale: {
    en: "A list that names only some parts cannot hold more than the whole.",
    vi: "Danh sách chỉ nêu một số phần thì không thể lớn hơn toàn bộ.",
  },
  messages: {
    en: { excess: "The listed parts of {label} already exceed its total: {text}." },
    vi: { excess: "Riêng các phần được nêu của {label} đã vượt quá tổng số: {text}." },
  },
  examples: {
    holds: [
      {
        title: "a list that ends in an ellipsis",
        data: {
          tallies: [
            {
              id: "documents",
              label: "documents",
              total: "trên 2.300",
              dimensions: { type: { kind: "open", cells: { letters: "815", reports: "467" } } },
            },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "two types are more than all documents",
        data: {
          tallies: [
            {
              id: "documents",
              label: "documents",
              total: "1.200",
              dimensions: { type: { kind: "open", cells: { letters: "815", reports: "467" } } },
            },
          ],
        },
        messages: ["The listed parts of documents already exceed its total: 815 + 467 = 1.282 > 1.200."],
      },
    ],
  },
  *check(report, context) {
    for (const tally of report.tallies) {
      for (const dimension of tally.dimensions) {
        const { kind, cells } = dimension;
        if (kind !== "open" || tally.total === null || cells.length === 0) continue;
        const total = context.quantity(tally.total, "total");
        yield {
          check: atMost(sum(...cells.map(({ figure }) => context.quantity(figure, "part"))), total),
          key: [...tallyKey(tally, report), dimensionKey(tally, dimension)],
          confidence: tally.confidence,
          primary: total,
          finding: { message: "excess", args: { label: tallyLabel(tally) } },
        };
      }
    }
  },
});
