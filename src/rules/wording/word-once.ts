import * as z from "zod";
import { defineRule, folded } from "../../engine/index.js";
import { textSchema, type WordingNote } from "../../model/index.js";
import { deviations } from "../deviation.js";
import { wordsBeside } from "./beside.js";

/** A word is printed once. */
export const wordOnce = defineRule({
  id: "wording/word-once",
  kind: "exception",
  severity: "info",
  summary: {
    en: "No word is printed twice running.",
    vi: "Không có từ nào bị ghi lặp hai lần liền nhau.",
  },
  rationale: {
    en: "A word printed twice is a trace of editing: something beside it may be left over or missing, too.",
    vi: "Từ ghi lặp là dấu vết của lần sửa văn bản; gần đó có thể còn thừa hoặc thiếu chữ, số khác.",
  },
  messages: {
    en: { once: "“{words}” is printed twice running.", often: "“{words}” is printed twice running in {count} places." },
    vi: { once: "“{words}” ghi lặp hai lần liền nhau.", often: "“{words}” ghi lặp hai lần liền nhau ở {count} chỗ." },
  },
  examples: {
    holds: [
      {
        title: "a number in a foreign print",
        data: { wording: [{ kind: "separators", words: "1,203" }] },
        messages: [],
      },
    ],
    fails: [
      {
        title: "a word printed twice",
        data: { wording: [{ kind: "repeated", words: "ban hành ban hành" }] },
        messages: ["“ban hành” is printed twice running."],
      },
      {
        title: "one word in two places",
        data: {
          wording: [
            { kind: "repeated", words: "Ban hành ban hành", section: "I" },
            { kind: "repeated", words: "ban hành ban hành", section: "II" },
          ],
        },
        messages: ["“Ban hành” is printed twice running in 2 places."],
      },
    ],
  },
  options: z.strictObject({
    ignore: z.array(textSchema).default([]).describe("Words that may be printed twice running, such as xanh."),
  }),
  *check({ wording }, _, { ignore }) {
    const doubled = new Set(ignore.map((words) => folded(`${words} ${words}`)));
    const groups = new Map<string, WordingNote[]>();
    for (const note of wording) {
      if (note.kind !== "repeated") continue;
      const key = folded(note.words);
      if (doubled.has(key)) continue;
      const group = groups.get(key);
      if (group) group.push(note);
      else groups.set(key, [note]);
    }
    for (const [key, group] of groups) {
      const [first] = group;
      if (!first) continue;
      const parts = first.words.split(/\s+/);
      const words = parts.slice(0, Math.ceil(parts.length / 2)).join(" ");
      const context = group.map((note) => ({ role: "mention", item: { words: note.words, at: note.at } }));
      const finding = {
        message: group.length === 1 ? "once" : "often",
        args: { words, count: String(group.length) },
        arithmetic: false,
      } as const;
      // A check a place, so that what is accepted in one is not accepted in another.
      for (const note of group) {
        yield {
          check: deviations(1, note.words),
          key: [key, wordsBeside(note.words, note.at.quote ?? note.at.origin?.quote ?? null)],
          primary: { words: note.words, at: note.at, role: "mention" },
          context: note === first ? context : [],
          group: key,
          finding,
        };
      }
    }
  },
});
