import { defineRule } from "../../engine/index.js";
import { MESSAGES, slipDraft, soundDraft } from "./numbered.js";
import { readNumbering } from "./numbering.js";

/** The headings of a part count from 1 without a gap, each below the heading that its number names. */
export const headingsInOrder = defineRule({
  id: "structure/headings-in-order",
  kind: "exception",
  severity: "error",
  summary: {
    en: "The headings of a part count from 1 without a gap, each below the heading that its number names.",
    vi: "Các đề mục của một phần đánh số liên tục từ 1, đề mục con mang số của đề mục chứa nó.",
  },
  rationale: {
    en: "A reference to a section leads to two places or to none, and a part may have been lost.",
    vi: "Dẫn chiếu đến một mục sẽ chỉ tới hai nơi hoặc không nơi nào; có thể một phần đã bị mất.",
  },
  messages: MESSAGES,
  examples: {
    holds: [
      {
        title: "numbers that restart in each part",
        data: {
          outline: [
            { number: "I", title: "RESULTS" },
            { number: "1", title: "Revenue" },
            { number: "2", title: "Expenditure" },
            { number: "2.1", title: "Investment" },
            { number: "2.2", title: "Services" },
            { number: "II", title: "TASKS" },
            { number: "1", title: "Revenue" },
          ],
        },
        messages: [],
      },
      {
        title: "headings right below Roman ones take the number of these",
        data: {
          outline: [
            { number: "I", title: "RESULTS" },
            { number: "1.1", title: "Revenue" },
            { number: "1.2", title: "Expenditure" },
            { number: "II", title: "TASKS" },
            { number: "2.1", title: "Revenue" },
          ],
        },
        messages: [],
      },
    ],
    fails: [
      {
        title: "headings of another section",
        data: {
          outline: [
            { number: "1", title: "Organisation", section: "1" },
            { number: "1.1", title: "Bodies", section: "1.1" },
            { number: "2.2", title: "Units", section: "2.2" },
            { number: "2.3", title: "Staff", section: "2.3" },
            { number: "2", title: "Procedures", section: "2" },
          ],
        },
        messages: ["2.2 “Units” stands below 1.1 “Bodies” (section 1.1), expected 1.2; likewise 2.3."],
      },
      {
        title: "a number that stands twice",
        data: {
          outline: [
            { number: "I", title: "SITUATION", section: "I" },
            { number: "II", title: "RESULTS", section: "II" },
            { number: "II", title: "SHORTCOMINGS", section: "II" },
            { number: "IV", title: "TASKS", section: "IV" },
          ],
        },
        messages: ["II “SHORTCOMINGS” repeats the number of “RESULTS” (section II), expected III."],
      },
      {
        title: "a number left out",
        data: {
          outline: [
            { number: "1", title: "Revenue", section: "1" },
            { number: "2", title: "Expenditure", section: "2" },
            { number: "4", title: "Debts", section: "4" },
          ],
        },
        messages: ["4 “Debts” follows 2 “Expenditure” (section 2), expected 3."],
      },
    ],
  },
  *check(report, context) {
    const { slips, sound } = readNumbering(report.outline);
    for (const run of sound) if (run.first.kind === "heading") yield soundDraft(run);
    for (const slip of slips) if (slip.entry.kind === "heading") yield slipDraft(slip, context);
  },
});
