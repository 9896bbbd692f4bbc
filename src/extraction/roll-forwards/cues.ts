import type { Mention, Stretch } from "../clauses/stretch.js";
import { ELSEWHERE, NOT_MOVED, ROLL_CUES, type RollCue } from "../vi/movements.js";

/** A cue where it stands among the words. */
export interface PlacedCue {
  readonly cue: Exclude<RollCue, "none">;
  readonly at: number;
}

/** Words behind a figure that may say what became of what it counts. */
const REACH = 8;

/** The cues among some words of one group; the longest phrase stands for all that it holds. */
export function cuesBetween({ words, layout }: Stretch, from: number, to: number, group: number): PlacedCue[] {
  const found: PlacedCue[] = [];
  for (let at = from; at < to; at += 1) {
    if (layout.group[at] !== group) continue;
    const phrase = ROLL_CUES.at(words, at);
    // `diện tích đến 30/6/2026 là 48.529 ha`.
    if (!phrase && isUntilDate(words, at) && !endsPeriod(words, from, at)) found.push({ cue: "closing", at });
    if (!phrase || at + phrase.length > to) continue;
    if (phrase.value !== "none" && !endsPeriod(words, from, at)) found.push({ cue: phrase.value, at });
    at += phrase.length - 1;
  }
  return found;
}

function isUntilDate(words: Stretch["words"], at: number): boolean {
  const [word, day, stroke] = words.slice(at, at + 3);
  return word?.folded === "đến" && day?.kind === "number" && stroke?.text === "/";
}

/** `từ 01/7/2025 đến ngày 30/4/2026`: the end of a period, not the time of a state. */
function endsPeriod(words: Stretch["words"], from: number, at: number): boolean {
  if (words[at]?.folded !== "đến") return false;
  for (let index = Math.max(from, at - PERIOD); index < at; index += 1) if (words[index]?.folded === "từ") return true;
  return false;
}

/** Words between the beginning and the end of a period. */
const PERIOD = 6;

/** `09 em chuyển đến`, `08 đơn kỳ trước chuyển sang`: the first cue behind a figure, before anything else begins. */
export function cueBehind(stretch: Stretch, mention: Mention, end: number): PlacedCue | undefined {
  const { words, layout } = stretch;
  let to = mention.to;
  const last = Math.min(end, mention.to + REACH);
  while (to < last && layout.group[to] === mention.group && !isElsewhere(to) && !ends(to)) to += 1;
  const [first] = cuesBetween(stretch, mention.to, to, mention.group);
  return first && !isDenied(stretch, mention.to, first.at) ? first : undefined;

  function isElsewhere(index: number): boolean {
    // `05 hộ từ nơi khác chuyển đến`: says where they are from.
    return ELSEWHERE.has(words[index]?.folded ?? "") && words[index + 2]?.folded !== "khác";
  }

  function ends(index: number): boolean {
    return isSeparator(stretch, index);
  }
}

/** Whether something new begins at a word: a comma, a semicolon, `và`. */
export function isSeparator({ words }: Stretch, index: number): boolean {
  const word = words[index];
  return word?.folded === "và" || (word?.kind === "sign" && ",;:.".includes(word.text));
}

/** Whether words say that something has not happened, or is told of another time. */
export function isDenied({ words }: Stretch, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (NOT_MOVED.at(words, at)) return true;
    // `hỏng phải tháo dỡ 9 mắt`: within the words for a movement such a word denies nothing.
    const phrase = ROLL_CUES.at(words, at);
    if (phrase?.value === "in" || phrase?.value === "out" || phrase?.value === "left") at += phrase.length - 1;
  }
  return false;
}
