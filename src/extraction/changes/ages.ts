import { once } from "../clauses/memo.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { isBehindAgainst } from "../clauses/words.js";
import { type TimeWord, timeWords } from "../keys/times.js";
import { BEFORE_THAT, CURRENT } from "../vi/times.js";

/** When a state held as words beside it tell: before the period of the report, in it, or in a year. */
export type Age = { readonly side: "earlier" | "later" } | { readonly year: number };

/** Words from a time to the state it dates, and from a state to the time behind it. */
const [MOST_BEFORE, MOST_BEHIND] = [20, 4];

const timesOf = once(({ words }: Stretch): readonly TimeWord[] => timeWords(words));

/** The age that the words before a state tell of, or those right behind it; `undefined` where none do. */
export function ageOf(stretch: Stretch, { from, to, order, sentence }: Mention): Age | undefined {
  const { mentions, layout, words } = stretch;
  let least = from;
  while (least > Math.max(0, from - MOST_BEFORE) && words[least - 1]?.text !== ";") least -= 1;
  const most = Math.min(mentions[order + 1]?.from ?? to + MOST_BEHIND, to + MOST_BEHIND);
  const near = timesOf(stretch).filter((time) => layout.sentence[time.from] === sentence && time.from >= least);
  // `13,07% so với năm 2019`, `so với năm 2019, hộ cận nghèo 13,07%`: what is compared with dates no other state.
  const compared = ({ from: at }: TimeWord): boolean => isBehindAgainst(words, at);
  const ended = (time: TimeWord): boolean => words.slice(time.to, from).some(({ text }) => PARTS.has(text));
  const before = near.findLast((time) => time.to <= from && !(compared(time) && ended(time)));
  for (let at = from - 1; at >= Math.max(least, before?.to ?? 0); at -= 1)
    if (CURRENT.at(words, at)) return { side: "later" };
  // `trước đó một năm có 742 hộ`: the time is told by that of another state.
  for (let at = from - 1; at >= Math.max(least, mentions[order - 1]?.to ?? 0); at -= 1)
    if (BEFORE_THAT.at(words, at)) return { side: "earlier" };
  // `61 vụ của cùng kỳ`, `410 con (năm 2024)`; behind a comma a time is that of what follows.
  const behind = near.find(
    (time) =>
      time.from >= to &&
      time.to <= most &&
      !compared(time) &&
      !words.slice(to, time.from).some(({ text }) => PARTS.has(text)),
  );
  const found = before !== undefined && before.from >= (mentions[order - 1]?.to ?? 0) ? before : (behind ?? before);
  return found && named(found, words);
}

const PARTS = new Set([",", ";", ":"]);

function named({ name, from, to }: TimeWord, words: Stretch["words"]): Age | undefined {
  if (name === "opening") return { side: "earlier" };
  // `cuối năm 2024`, of two ends of years.
  const told =
    name === "closing" ? words.slice(from, to + 1).find(({ text }) => /^(?:19|20)\d\d$/.test(text)) : undefined;
  if (told) return { year: Number(told.text) };
  if (name === "now" || name === "closing") return { side: "later" };
  const [year] = /\d{4}$/.exec(name) ?? [];
  return year === undefined ? undefined : { year: Number(year) };
}

/** Whether the first of two states is surely told to be before the second. */
export function isBefore(one: Age | undefined, other: Age | undefined): boolean {
  if (one === undefined) return false;
  if ("side" in one)
    return one.side === "earlier" && !(other !== undefined && "side" in other && other.side === "earlier");
  if (other !== undefined && "year" in other) return one.year < other.year;
  return other !== undefined && other.side === "later";
}
