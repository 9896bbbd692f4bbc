import { measureOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import { COUNT_NOUNS } from "../vi/nouns.js";

/** Whether only words stand between, no sign that would begin another thought. */
export function isPlain({ words }: Stretch, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (words[at]?.kind === "sign") return false;
  return true;
}

/** Whether a percentage says of the figure right before it how far it reached: `186 lao động, đạt 98,5%`, `19 hội viên nữ (7,88%)`. */
export function isResult(stretch: Stretch, before: Mention, percent: Mention): boolean {
  if (before.sentence !== percent.sentence || measureOf(before) === "percent") return false;
  const own = percent.group !== before.group && percent.from === percent.group + 1;
  const end = own ? percent.group : percent.from;
  if (end - before.to > MOST_LABEL_WORDS) return false;
  // What the figure counts stands between, up to a comma.
  const comma = foldedBetween(stretch, before.to, end).indexOf(",");
  const noun = COUNT_NOUNS.at(stretch.words, before.to)?.length ?? 0;
  const label = comma < 0 ? (own ? end : before.to + noun) : before.to + comma;
  const between = foldedBetween(stretch, comma < 0 ? label : label + 1, end);
  if (!isPlain(stretch, before.to, label)) return false;
  return own ? between.length === 0 : between.length > 0 && between.every((word) => REACHED.has(word));
}

/** `1.124 bản án, quyết định thuộc diện công bố, đạt 90,6%`: the words behind the last comma lead from the figure to its share. */
export function isReached(stretch: Stretch, before: Mention, percent: Mention): boolean {
  const between = foldedBetween(stretch, before.to, percent.from);
  const told = between.slice(between.lastIndexOf(",") + 1);
  // `đạt tỷ lệ bao phủ 96%`: the rate may have a name.
  const rate = told.indexOf("lệ");
  const own = rate >= 0 && told.length - rate <= MOST_RATE_WORDS ? told.slice(0, rate + 1) : told;
  return between.length <= MOST_LABEL_WORDS && own.length > 0 && own.every((word) => REACHED.has(word));
}

/** `lệ` with the words that may name a rate. */
const MOST_RATE_WORDS = 4;

/** Words of a label at most. */
export const MOST_LABEL_WORDS = 16;

const REACHED = new Set(["bao", "phủ", "độ", "đạt", "bằng", "chiếm", "tỷ", "lệ", "tương", "đương", "ứng", "là"]);

/** Words that lead to a share and say nothing of what it is of. */
export const BEFORE_SHARE: ReadonlySet<string> = new Set([
  "đạt",
  "chiếm",
  "tỷ",
  "lệ",
  "bằng",
  "tương",
  "đương",
  "ứng",
  "khoảng",
  "gần",
  "trên",
  "hơn",
  "được",
  "là",
  ":",
  ",",
  "-",
]);
