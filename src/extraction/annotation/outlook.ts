import type { Context } from "./context.js";
import { wordsOfName } from "./cue.js";

/** What a heading begins with below which stands what is to be done; at the top of a report one word is enough. */
const TOP = ["phương hướng", "nhiệm vụ", "mục tiêu", "kiến nghị", "đề nghị", "đề xuất", "giải pháp"].map(wordsOfName);
const BELOW = [
  "phương hướng",
  "nhiệm vụ giải pháp",
  "nhiệm vụ và giải pháp",
  "nhiệm vụ trọng tâm",
  "nhiệm vụ thời gian tới",
  "mục tiêu thời gian tới",
  "kiến nghị đề xuất",
  "đề xuất kiến nghị",
].map(wordsOfName);

const LEADING: ReadonlySet<string> = new Set(["một", "số", "những", "các", "về"]);
/** `V. `, `2.1. `: the level and the number of a heading. */
const NUMBER = /^(?:\d+|[ivx]+)$/;
/** `Nhiệm vụ được phân cấp`, `Kiến nghị của cử tri`: that is done, or given. */
const DONE: ReadonlySet<string> = new Set(["được", "đã", "của", "phân", "giao"]);
/** Levels of the headings that part a report, below its title or without one. */
const TOP_LEVELS = 2;

/** Whether a figure stands where a report says what is to be done, and so counts no state. */
export function isOutlook({ appearance }: Pick<Context, "appearance">): boolean {
  return (appearance?.path ?? []).some((heading) => {
    const words = wordsOfName(heading);
    const start = words.findIndex((word) => !LEADING.has(word) && !NUMBER.test(word));
    const begin = (Number(words[0]) <= TOP_LEVELS ? TOP : BELOW).find((phrase) =>
      phrase.every((word, at) => words[start + at] === word),
    );
    return start >= 0 && begin !== undefined && !DONE.has(words[start + begin.length] ?? "");
  });
}
