import { defineRule } from "../../engine/index.js";
import { deviations } from "../deviation.js";
import { wordsBeside } from "./beside.js";

/** Every quotation mark has its other one. */
export const quotationClosed = defineRule({
  id: "wording/quotation-closed",
  kind: "query",
  severity: "info",
  summary: {
    en: "Every quotation mark has its other one.",
    vi: "Dấu ngoặc kép mở thì phải đóng.",
  },
  rationale: {
    en: "Where a quotation ends nobody knows, and what stood behind it may be lost.",
    vi: "Không rõ phần trích dẫn kết thúc ở đâu, có thể đã mất chữ.",
  },
  messages: {
    en: {
      lone: "“{words}”: the quotation mark has no other one.",
      often: "“{words}”: the quotation mark has no other one, nor have those of {count} further places.",
    },
    vi: {
      lone: "“{words}”: dấu ngoặc kép không thành cặp.",
      often: "“{words}”: dấu ngoặc kép không thành cặp, cùng {count} chỗ khác.",
    },
  },
  examples: {
    holds: [
      {
        title: "a word printed twice",
        data: { wording: [{ kind: "repeated", words: "được được" }] },
        messages: [],
      },
    ],
    fails: [
      {
        title: "a quotation that is not closed",
        data: { wording: [{ kind: "quotation", words: "“Ngày thứ Bảy tình nguyện" }] },
        messages: ["““Ngày thứ Bảy tình nguyện”: the quotation mark has no other one."],
      },
      {
        title: "as a habit",
        data: {
          wording: [
            { kind: "quotation", words: "“Ngày thứ Bảy tình nguyện" },
            { kind: "quotation", words: "Ngôi nhà xanh”" },
          ],
        },
        messages: [
          "““Ngày thứ Bảy tình nguyện”: the quotation mark has no other one, nor have those of 1 further places.",
        ],
      },
    ],
  },
  *check({ wording }) {
    const notes = wording.filter(({ kind }) => kind === "quotation");
    const [first] = notes;
    for (const { words, at } of notes) {
      yield {
        check: deviations(1, words),
        key: [words, wordsBeside(words, at.quote ?? at.origin?.quote ?? null)],
        primary: { words, at, role: "mention" },
        context:
          at === first?.at ? notes.map((note) => ({ role: "mention", item: { words: note.words, at: note.at } })) : [],
        group: "quotation",
        finding: {
          message: notes.length === 1 ? "lone" : "often",
          args: { words, count: String(notes.length - 1) },
          arithmetic: false,
        },
      };
    }
  },
});
