import { PLAN_WORDS } from "../vi/plans.js";
import type { Mention, Stretch } from "./stretch.js";

/** Folded words from one position to another, for looking up what stands there. */
export function foldedBetween({ words }: Stretch, from: number, to: number): string[] {
  const found: string[] = [];
  for (let index = Math.max(from, 0); index < Math.min(to, words.length); index += 1)
    found.push(words[index]?.folded ?? "");
  return found;
}

/** Whether `so với` stands right before a word. */
export function isBehindAgainst(words: Stretch["words"], at: number): boolean {
  return words[at - 1]?.folded === "với" && words[at - 2]?.folded === "so";
}

/** Where the words of what a figure counts end. */
export function nounEnd({ to, noun }: Pick<Mention, "to" | "noun">): number {
  return to + (noun?.split(" ").length ?? 0);
}

/** The mention right behind a stroke: the whole of `35/40`, the second of `12 lượt/15 người`. */
export function strokePartner(stretch: Stretch, mention: Mention): Mention | undefined {
  const next = stretch.mentions[mention.order + 1];
  if (!next || next.group !== mention.group || next.from - mention.to > 5) return undefined;
  // `85 ha/kế hoạch 80 ha`.
  const planned = PLAN_WORDS.endingAt(stretch.words, next.from - 1)?.length ?? 0;
  return stretch.words[next.from - 1 - planned]?.text === "/" ? next : undefined;
}

/** Whether a bracket opens with an earlier time: `(cùng kỳ 85 ca)`, `(năm 2024: 86,8%)`. */
export function opensEarlier(words: Stretch["words"], group: number): boolean {
  const [first, second] = [words[group + 1]?.folded ?? "", words[group + 2]?.text ?? ""];
  if (first === "năm")
    return second === "trước" || second === "ngoái" || second === "học" || /^(?:19|20)\d\d$/.test(second);
  if ((first === "cùng" && second === "kỳ") || (first === "kỳ" && second === "trước")) return true;
  return opensPartOfYear(words, group + 1);
}

/** `6 tháng đầu năm 2019`, `quý I năm 2024`, `quý II/2024`: a part of a year by its name. */
function opensPartOfYear(words: Stretch["words"], from: number): boolean {
  const [first, second, third] = [
    words[from]?.folded ?? "",
    words[from + 1]?.folded ?? "",
    words[from + 2]?.folded ?? "",
  ];
  if (first !== "quý" && second !== "tháng") return false;
  const at = from + (first === "quý" || third !== "đầu" ? 2 : 3);
  const [word, year] = [words[at]?.folded ?? "", words[at + 1]?.text ?? ""];
  return (word === "năm" || word === "/") && /^(?:19|20)\d\d$/.test(year);
}
