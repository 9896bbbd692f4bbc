import { measureOf, pointOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import { addUp } from "./arithmetic.js";
import type { BesideSlot } from "./beside.js";
import { labelRange } from "./labels.js";
import { alikeOf } from "./neighbours.js";

/** Figures before two complements among which their total is looked for. */
const MOST_BEFORE = 4;

/**
 * Two figures of which one is denied what the other has, behind the count of them all: `16 thôn …; 14 thôn đạt chuẩn, còn 2 thôn
 * chưa đạt`, `248 trẻ có 239 trẻ được tiêm, 9 trẻ hoãn tiêm`.
 */
export function complements(stretch: Stretch, figures: readonly Mention[], index: number): BesideSlot[] {
  const [one, other] = [figures[index - 1], figures[index]];
  if (!one || !other || one.noun === null || one.noun !== other.noun || other.sentence !== one.sentence) return [];
  if (!denies(stretch, one, other) && !postpones(stretch, one, other)) return [];
  const next = figures[index + 1];
  // A third beside them may be of their kind.
  if (next && next.sentence === other.sentence && next.noun === one.noun) return [];
  const [total, another] = figures
    .slice(Math.max(0, index - 1 - MOST_BEFORE), index - 1)
    .filter((each) => alikeOf(one, each) && each.noun !== null && each.sentence >= one.sentence - 1);
  // `khá 1.428 em, đạt 1.356 em, chưa đạt 71 em`: among several of their kind they are steps of a list.
  if (!total || another || pointOf(total).lte(pointOf(one)) || pointOf(total).lte(pointOf(other))) return [];
  return [{ cue: "remainder", options: [{ total, items: [[one], [other]], weight: 1, sealed: true }] }];
}

/** Whether the words of the second say no to what those of the first say. */
function denies(stretch: Stretch, one: Mention, other: Mention): boolean {
  const own = labelRange(stretch, other);
  const words = foldedBetween(stretch, own.from, own.to);
  const at = words.findIndex((word) => NO.has(word));
  const [verb, object] = words.slice(at + 1);
  if (at < 0 || verb === undefined) return false;
  const { from, to } = labelRange(stretch, one);
  const said = foldedBetween(stretch, from, to);
  const again = said.indexOf(verb);
  return (
    again >= 0 &&
    !NO.has(said[again - 1] ?? "") &&
    (object === undefined || object === said[again + 1] || ENDS.has(object))
  );
}

/** `17 chỉ tiêu đạt và vượt, 02 chỉ tiêu dự kiến hoàn thành trong tháng 12`: what is reached, and what is to be reached yet. */
function postpones(stretch: Stretch, one: Mention, other: Mention): boolean {
  const { from, to } = labelRange(stretch, one);
  const [own, said] = [
    foldedBetween(stretch, other.to, labelRange(stretch, other).to),
    foldedBetween(stretch, from, to),
  ];
  const at = own.findIndex((word, index) => YET.has(`${word} ${own[index + 1] ?? ""}`));
  const reached = (words: readonly string[]): boolean => words.some((word, index) => isReached(word, words[index + 1]));
  return at >= 0 && at < 4 && reached(own.slice(at + 2)) && reached(said) && !said.some((word) => NO.has(word));
}

function isReached(word: string, next: string | undefined): boolean {
  return word === "đạt" || word === "xong" || (word === "hoàn" && next === "thành");
}

const YET: ReadonlySet<string> = new Set(["dự kiến", "ước sẽ", "sẽ tiếp", "phấn đấu", "đang phấn", "tiếp tục"]);
const NO: ReadonlySet<string> = new Set(["chưa", "không", "hoãn"]);
const ENDS: ReadonlySet<string> = new Set(["vì", "do", "được", "chủ"]);

/** Words from a word for a difference to its figure. */
const MOST_WORDS = 10;

/** `Tổng thu 38.640 triệu đồng. Tổng chi 36.210 triệu đồng, chênh lệch thu lớn hơn chi 2.430 triệu đồng`: what came in is what went out and what is over. */
export function surplus(stretch: Stretch, figures: readonly Mention[], index: number): BesideSlot[] {
  const [before, over] = [figures[index - 1], figures[index]];
  if (!before || !over || over.kind !== "money") return [];
  const lead = (each: Mention): string => {
    const from = Math.max(each.from - MOST_WORDS, stretch.mentions[each.order - 1]?.to ?? 0);
    return ` ${foldedBetween(stretch, from, each.from).join(" ")} `;
  };
  // `Tổng chi 33.050 triệu đồng: chi cho con người 15.230; chi khác 2.944. Chênh lệch thu - chi còn …`: a list may split what was spent.
  const all = figures.slice(Math.max(0, index - MOST_BETWEEN), index).findLast((each) => ALL_SPENT.test(lead(each)));
  const spent = all ?? (over.sentence > before.sentence ? undefined : before);
  if (!spent) return [];
  const earlier = figures.slice(Math.max(0, index - MOST_BETWEEN), figures.indexOf(spent));
  const total = earlier.findLast((each) => INCOME.test(lead(each)));
  if (!total || !OVER.test(lead(over)) || !/ chi /u.test(lead(spent))) return [];
  if ([total, spent].some((each) => measureOf(each) !== measureOf(over))) return [];
  // Taxes and what is carried over may stand between: only a fit, or a keystroke, is taken for a difference.
  const { outcome } = addUp(total, [spent, over]);
  if (outcome !== "fits" && outcome !== "keystroke") return [];
  return [{ cue: "remainder", options: [{ total, items: [[spent], [over]], weight: 1, sealed: true }] }];
}

const MOST_BETWEEN = 12;
const ALL_SPENT = / (?:tổng chi|tổng số chi) /u;
const INCOME = / (?:tổng thu|tổng số thu|doanh thu|tổng nguồn thu) /u;
const OVER = / (?:chênh lệch|kết dư|bội thu|lợi nhuận(?! sau)|lãi|cân đối) /u;
