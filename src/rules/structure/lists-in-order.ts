import { defineRule } from "../../engine/index.js";
import { MESSAGES, slipDraft, soundDraft } from "./numbered.js";
import { readNumbering } from "./numbering.js";

/** A numbered list neither skips nor repeats a number. */
export const listsInOrder = defineRule({
  id: "structure/lists-in-order",
  kind: "exception",
  severity: "warning",
  summary: {
    en: "A numbered list neither skips nor repeats a number.",
    vi: "Danh sách đánh số không bỏ sót và không lặp số.",
  },
  rationale: {
    en: "Something that should be listed may be missing, or a number cannot be referred to.",
    vi: "Có thể thiếu một nội dung trong danh sách, hoặc không thể dẫn chiếu đúng số.",
  },
  messages: MESSAGES,
  examples: {
    holds: [
      {
        title: "letters of the Vietnamese alphabet, and a list within a list",
        data: {
          outline: [
            { kind: "item", number: "c", title: "revenue" },
            { kind: "item", number: "1", title: "results" },
            { kind: "item", number: "d", title: "expenditure" },
            { kind: "item", number: "đ", title: "debts" },
            { kind: "item", number: "e", title: "assets" },
            { kind: "item", number: "2", title: "shortcomings" },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "an item is missing",
        data: {
          outline: [
            { kind: "item", number: "i", printed: "(i)", title: "rules", line: 12 },
            { kind: "item", number: "ii", printed: "(ii)", title: "procedures", line: 12 },
            { kind: "item", number: "iv", printed: "(iv)", title: "staff", line: 12 },
          ],
        },
        messages: ["(iv) “staff” follows (ii) “procedures” (line 12), expected iii."],
      },
      {
        title: "a number that stands twice",
        data: {
          outline: [
            { kind: "item", number: "1", title: "roads", line: 12 },
            { kind: "item", number: "2", title: "schools", line: 13 },
            { kind: "item", number: "2", title: "wells", line: 14 },
            { kind: "item", number: "4", title: "markets", line: 15 },
          ],
        },
        messages: ["2 “wells” repeats the number of “schools” (line 13), expected 3."],
      },
    ],
  },
  *check(report, context) {
    const { slips, sound } = readNumbering(report.outline);
    for (const run of sound) if (run.first.kind === "item") yield soundDraft(run);
    for (const slip of slips) if (slip.entry.kind === "item") yield slipDraft(slip, context);
  },
});
