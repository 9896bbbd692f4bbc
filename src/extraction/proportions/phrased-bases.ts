import { isState } from "../breakdowns/items.js";
import { labelRange } from "../breakdowns/labels.js";
import { measureOf, pointOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween, strokePartner } from "../clauses/words.js";
import { COUNT_NOUNS } from "../vi/nouns.js";
import { PLAN_WORDS } from "../vi/plans.js";
import { MOST_LEADS } from "./earlier-bases.js";
import { countsAlike } from "./far.js";
import { isOfBeginning } from "./named-bases.js";

/** A figure that words behind a percentage may name, and whether none has more of their qualifiers. */
interface PhrasedBase {
  readonly base: Mention;
  readonly meant: boolean;
  /** Whether the same words with several qualifiers stand right behind it. */
  readonly verbatim: boolean;
}

/**
 * `chiếm 10,23% tổng số hộ toàn xã`: figures before that count the noun which the words behind the percentage name, those
 * with more of its qualifiers (`số đảng viên có vi phạm`) first, then the largest.
 */
export function phrasedBases(stretches: readonly Stretch[], stretch: Stretch, percent: Mention): PhrasedBase[] {
  const { words } = stretch;
  let at = percent.to;
  while (at < percent.to + 4 && FILLERS.has(words[at]?.folded ?? "")) at += 1;
  if (at === percent.to || words[at - 1]?.folded !== "số") return calledAlike(stretches, stretch, percent);
  const noun = COUNT_NOUNS.at(words, at)?.value;
  if (noun === undefined) return namedBefore(stretches, stretch, percent, at);
  const found: Mention[] = [];
  for (let index = stretch.index; index >= Math.max(0, stretch.index - MOST_LEADS); index -= 1) {
    const other = stretches[index];
    if (!other || (index < stretch.index && other.block.note !== stretch.block.note)) continue;
    const some = other.mentions.filter(
      (each) => isOf(other, each, noun) && (index < stretch.index || each.order < percent.order - 1),
    );
    found.push(...some.slice(0, index === stretch.index ? 12 : 2));
  }
  const qualifiers = qualifiersAt(stretch, at + noun.split(" ").length);
  const reached = found.map((each) => (qualifiers.length > 0 ? reachedOf(stretches[each.stretch], each) : each));
  const shared = (each: Mention): number => {
    const of = stretches[each.stretch] as Stretch;
    // Of `149/149 học sinh lớp 9 được công nhận tốt nghiệp` the words stand behind the second.
    const named = strokePartner(of, each) ?? each;
    const { from, to } = labelRange(of, named);
    const label = new Set(foldedBetween(of, Math.max(from, each.from - 3), Math.min(to, named.to + MOST_BEHIND)));
    return qualifiers.filter((word) => label.has(word)).length;
  };
  const sorted = reached.toSorted((one, other) => shared(other) - shared(one) || pointOf(other).cmp(pointOf(one)));
  const most = sorted[0] ? shared(sorted[0]) : 0;
  const phrase = [noun, ...qualifiers].join(" ");
  return sorted.map((base) => ({
    base,
    meant: shared(base) === most || isWhatIsLeft(stretches, base),
    verbatim: qualifiers.length >= LEAST_QUALIFIERS && standsBehind(stretches[base.stretch], base, phrase),
  }));
}

/** `Số trẻ sinh ra 738 trẻ. … 86 trẻ, chiếm 11,7% số sinh`: the one figure whose label has all words behind `số`. */
function namedBefore(stretches: readonly Stretch[], stretch: Stretch, percent: Mention, from: number): PhrasedBase[] {
  const part = stretch.mentions[percent.order - 1];
  const names = qualifiersAt(stretch, from);
  const last = stretch.words[from + names.length];
  if (!part || names.length === 0 || names.length > MOST_NAMES || (last !== undefined && last.kind !== "sign"))
    return [];
  const name = names.join(" ");
  return onlyNamed(stretches, stretch, part, (other, each) => {
    if (!countsAlike(each, part)) return false;
    const label = wordsBefore(other, each);
    // `đăng ký 2.640 hộ … chiếm 87,5% số đăng ký`: several words need no `số`.
    const called = names.length >= LEAST_NAMES && isCalled(label, name);
    return called || (label.includes("số") && names.every((word) => label.includes(word)));
  });
}

/** The one figure not below a part, of its paragraph before it and of some before that, of which something holds. */
function onlyNamed(
  stretches: readonly Stretch[],
  stretch: Stretch,
  part: Mention,
  isMeant: (other: Stretch, each: Mention) => boolean,
): PhrasedBase[] {
  const near = stretches.slice(Math.max(0, stretch.index - MOST_NAMED_LEADS), stretch.index + 1);
  const [base, another] = near.flatMap((other) =>
    other.mentions.filter((each) => {
      if (other === stretch ? each.order >= part.order : other.block.note !== stretch.block.note) return false;
      return each.group < 0 && pointOf(each).gte(pointOf(part)) && isMeant(other, each);
    }),
  );
  return base && !another ? [{ base, meant: true, verbatim: false }] : [];
}

/** The words of a label before its figure. */
function wordsBefore(stretch: Stretch, each: Mention): string[] {
  return foldedBetween(stretch, Math.max(labelRange(stretch, each).from, each.from - MOST_LABEL), each.from);
}

/** `thu hồi 173,2 triệu đồng, bằng 60,5% giá trị thiệt hại`: the one figure right before which, or behind, the same two words stand. */
function calledAlike(stretches: readonly Stretch[], stretch: Stretch, percent: Mention): PhrasedBase[] {
  const { words } = stretch;
  const part = stretch.mentions[percent.order - 1];
  let from = percent.to;
  while (SIZES.has(words[from]?.folded ?? "")) from += 1;
  const names = qualifiersAt(stretch, from);
  const ends = words[from + names.length];
  if (!part || names.length < LEAST_NAMES || names.length > MOST_NAMES || (ends !== undefined && ends.kind !== "sign"))
    return [];
  if (PLAN_WORDS.at(words, from)) return [];
  const name = names.join(" ");
  return onlyNamed(stretches, stretch, part, (other, each) => {
    if (!isState(other, each) || measureOf(each) !== measureOf(part)) return false;
    const behind = foldedBetween(other, each.to, labelRange(other, each).to);
    return [wordsBefore(other, each), behind].some((label) => isCalled(label, name));
  });
}

/** Whether a label has some words; `Đầu năm quản lý 2.809 người`, of those at the beginning, has not: `đăng ký từ đầu năm` is of all since. */
function isCalled(label: readonly string[], name: string): boolean {
  const text = ` ${label.join(" ")} `;
  const at = text.indexOf(` ${name} `);
  return at >= 0 && !isOfBeginning(text.slice(0, at + 1));
}

/** Words for an amount before the words that name it, and the least of those. */
const SIZES = new Set(["giá", "trị", "lượng", "tổng", "toàn", "bộ"]);
const LEAST_NAMES = 2;

/** Words behind `số` that name a whole without a noun, words of a label, and paragraphs before that may hold it. */
const [MOST_NAMES, MOST_LABEL, MOST_NAMED_LEADS] = [3, 8, 3];

/** Of `1.830/1.980 hộ đạt danh hiệu` the households that reached it are the first. */
function reachedOf(stretch: Stretch | undefined, whole: Mention): Mention {
  const part = stretch?.mentions[whole.order - 1];
  return part && stretch && strokePartner(stretch, part) === whole ? part : whole;
}

/** Words behind a figure among which its qualifiers stand: `149 học sinh lớp 9 được công nhận tốt nghiệp`. */
const MOST_BEHIND = 9;

/** Qualifiers from which the same words name the same things: `331 cơ sở thuộc diện quản lý`, `100% số cơ sở thuộc diện quản lý`. */
const LEAST_QUALIFIERS = 3;

function standsBehind(stretch: Stretch | undefined, { to }: Mention, phrase: string): boolean {
  return stretch !== undefined && foldedBetween(stretch, to, to + phrase.split(" ").length).join(" ") === phrase;
}

/** `có 212 hộ nghèo …, hiện còn 186 hộ`: what is left of a count has its qualifiers. */
function isWhatIsLeft(stretches: readonly Stretch[], base: Mention): boolean {
  return stretches[base.stretch]?.words[base.from - 1]?.folded === "còn";
}

/** Whether a figure counts a noun, or its label ends in it: `lập biên bản 61.482 trường hợp`. */
function isOf(stretch: Stretch, mention: Mention, noun: string): boolean {
  const words = noun.split(" ");
  const labelled = foldedBetween(stretch, mention.from - words.length, mention.from).join(" ") === noun;
  // `bác sĩ 58, dược sĩ 17`: a list may name what it counts before each bare number.
  if (mention.noun === null) return labelled && mention.bare && measureOf(mention) === "count";
  return nounsMatch(mention.noun, noun) || (labelled && words.length > 1);
}

const FILLERS = new Set(["tổng", "số", "trên", "so", "với", "của"]);

/** Words that narrow a noun, as far as the next sign. */
function qualifiersAt({ words }: Stretch, from: number): string[] {
  const found: string[] = [];
  for (let index = from; index < from + 4 && words[index]?.kind === "word"; index += 1)
    found.push(words[index]?.folded ?? "");
  return found;
}
