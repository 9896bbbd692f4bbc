import { measureOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween, isBehindAgainst, strokePartner } from "../clauses/words.js";
import { ROLL_CUES, type RollCue } from "../vi/movements.js";
import { phraseSet } from "../vi/phrases.js";
import { isState } from "./items.js";
import type { ListSpan } from "./spans.js";

/** Most figures that one list may be thought to split. */
const MOST_PARENTS = 6;

/** Figures before a list that it may split, the likeliest first. */
export function parentsOf(stretches: readonly Stretch[], stretch: Stretch, span: ListSpan): Mention[] {
  const before = inSentence(stretch, span.at);
  // `27 đơn, gồm 20 đơn đề nghị, 07 đơn tố cáo; trong đó nặc danh 03`: behind a semicolon it is of all of them.
  const ofAll = stretch.words[span.at - 1]?.text === ";" && before.length > 2 ? before.slice(-1) : before;
  const [nearest, ...further] = ofAll;
  const parents = [...recalled(stretch, span), ...(nearest ? [nearest] : []), ...inLabel(stretch, span.at), ...further];
  if (parents.length < 2) parents.push(...earlierSentences(stretch, span.at));
  const opens = stretch.mentions.every(({ from }) => from > span.at);
  if (parents.length < 2 && opens && !isOfBody(stretch, span.at)) parents.push(...leadIn(stretches, stretch));
  return parents.slice(0, MOST_PARENTS);
}

/** `Ban Chấp hành Đảng bộ xã gồm 27 đồng chí`: a paragraph that opens with a body tells of its members. */
function isOfBody({ words }: Stretch, at: number): boolean {
  return COLLEGES.at(words, 0) !== undefined && words.slice(0, at).every(({ kind }) => kind === "word");
}

const COLLEGES = phraseSet(
  "ban chấp hành, bch, ban thường vụ, btv, ủy ban kiểm tra, ubkt, ban chỉ đạo, thường trực hđnd, thường trực hội đồng nhân dân, tổ công tác, hội đồng nhân dân, hđnd",
);

/** `Xếp loại (đánh giá 97 người, 2 người chưa đủ thời gian): …`: what a bracket at the end of a label counts. */
function inLabel(stretch: Stretch, at: number): Mention[] {
  if (stretch.words[at]?.text !== ":" || stretch.words[at - 1]?.text !== ")") return [];
  const inside = stretch.mentions.filter((each) => stretch.layout.closing.get(each.group) === at - 1);
  return inside.filter((each) => isTotal(stretch, each)).slice(0, 1);
}

/** The figure before that the words which recall it stand right before: `Dư nợ ủy thác đạt 2.318 tỷ đồng … . Trong dư nợ ấy, …`. */
function recalled(stretch: Stretch, { at, recalls = [], latest = false }: ListSpan): Mention[] {
  if (recalls.length === 0) return [];
  const name = recalls.join(" ");
  const named = stretch.mentions.filter((mention) => {
    const label = foldedBetween(stretch, Math.max(mention.from - MOST_LABEL, 0), mention.from).join(" ");
    return mention.to <= at && isTotal(stretch, mention) && label.includes(name);
  });
  return latest ? named.slice(-1) : named.slice(0, 1);
}

const MOST_LABEL = 12;

/** Figures of the same sentence before a word, in its bracket first and then around it, the nearest first. */
function inSentence(stretch: Stretch, at: number): Mention[] {
  const { layout, mentions } = stretch;
  const sentence = layout.sentence[at];
  const found: Mention[] = [];
  let group = layout.group[at] ?? -1;
  let behind = at;
  for (;;) {
    for (let index = mentions.length - 1; index >= 0; index -= 1) {
      const mention = mentions[index];
      if (
        mention &&
        mention.to <= behind &&
        mention.group === group &&
        mention.sentence === sentence &&
        (isTotal(stretch, mention) || isMovedIn(stretch, mention, at)) &&
        !isLeft(stretch, mention, at)
      )
        found.push(mention);
    }
    if (group < 0 || found.length >= MOST_PARENTS)
      return found.map((each, index) => strokeFirst(stretch, found, each, index));
    behind = group;
    group = layout.group[group] ?? -1;
  }
}

/** Of `9/10 chỉ tiêu` the list splits the nine rather than the ten. */
function strokeFirst(stretch: Stretch, found: readonly Mention[], mention: Mention, index: number): Mention {
  const [before, after] = [found[index - 1], found[index + 1]];
  if (after && strokePartner(stretch, after) === mention) return after;
  return before && strokePartner(stretch, mention) === before ? before : mention;
}

/** Figures that the sentences before speak of, outside brackets: the nearest sentence first, in it what it names first. */
function earlierSentences(stretch: Stretch, at: number): Mention[] {
  const sentence = stretch.layout.sentence[at] ?? 0;
  const found: Mention[] = [];
  for (let earlier = sentence - 1; earlier >= Math.max(0, sentence - 3); earlier -= 1) {
    const heads = stretch.mentions.filter(
      (mention) =>
        mention.sentence === earlier && mention.group < 0 && isTotal(stretch, mention) && !isWhole(stretch, mention),
    );
    found.push(
      ...[...heads.slice(-1), ...heads.slice(0, 1), ...heads.slice(1, -1).toReversed()]
        .slice(0, 4)
        .filter((each) => !found.includes(each)),
    );
  }
  return found;
}

/** Of `156/158 học sinh` what follows speaks of the 156; `31 vụ/77 bị can` are two counts. */
function isWhole({ words, mentions }: Stretch, mention: Mention): boolean {
  const before = mentions[mention.order - 1];
  const other = before !== undefined && before.noun !== null && mention.noun !== null && before.noun !== mention.noun;
  return words[mention.from - 1]?.text === "/" && !other;
}

/** Paragraphs before this one that may name what it splits. */
const MOST_LEADS = 4;

/** Figures of the paragraphs that lead to this one, the nearest first; a bullet stands under what is less deep, not under its neighbours. */
export function leadIn(stretches: readonly Stretch[], stretch: Stretch): Mention[] {
  const found = new Set<Mention>();
  let depth = depthOf(stretch);
  let leads = 0;
  for (let index = stretch.index - 1; index >= 0 && leads < MOST_LEADS && stretch.index - index < 30; index -= 1) {
    const before = stretches[index];
    if (!before || before.block.section !== stretch.block.section || before.block.note !== stretch.block.note) break;
    if (depth > 0 && depthOf(before) >= depth) continue;
    depth = depthOf(before);
    leads += 1;
    const heads = before.mentions.filter((mention) => mention.group < 0 && isTotal(before, mention));
    const closing = before.words.at(-1)?.text === ":" ? heads.slice(-1) : [];
    for (const head of [...closing, ...heads.slice(0, 1), ...heads.slice(-3).toReversed()]) found.add(head);
    if (found.size >= MOST_PARENTS) break;
  }
  return [...found];
}

function depthOf({ block }: Stretch): number {
  return block.type === "paragraph" ? block.depth : 0;
}

function isTotal(stretch: Stretch, mention: Mention): boolean {
  return isState(stretch, mention) && !isCompared(stretch, mention);
}

/** `giảm 21 hội viên (chuyển đi 13, từ trần 08)`: a bracket of movements splits the difference right before it. */
function isMovedIn({ words, layout, mentions }: Stretch, mention: Mention, at: number): boolean {
  const end = layout.closing.get(at);
  if (end === undefined || !isNear(words, mention, at) || measureOf(mention) === "percent") return false;
  const inside = mentions.filter(({ group }) => group === at);
  const moved = words
    .slice(at, end)
    .some((_, index) => MOVEMENTS.has(ROLL_CUES.at(words, at + index)?.value ?? "none"));
  return moved && inside.length > 1 && inside.every((each) => measureOf(each) === measureOf(mention));
}

const MOVEMENTS: ReadonlySet<RollCue> = new Set<RollCue>(["in", "out"]);

/** Nothing but a noun stands between. */
function isNear(words: Stretch["words"], { to }: Mention, at: number): boolean {
  return to <= at && at - to <= MOST_NOUN_WORDS && words.slice(to, at).every(({ kind }) => kind === "word");
}

const MOST_NOUN_WORDS = 4;

/** `10,30 tỷ USD, tăng 3,6 % so với 9,94 tỷ USD cùng kỳ`: an earlier state is not what a list behind it splits. */
function isCompared({ words }: Stretch, mention: Mention): boolean {
  return isBehindAgainst(words, mention.from);
}

/** `từ 56 tổ chức … nay là 57: …`: of two states the list behind them splits the later. */
function isLeft({ words, layout, mentions }: Stretch, mention: Mention, at: number): boolean {
  if (words[mention.from - 1]?.folded !== "từ") return false;
  const later = mentions.findLast(({ to, group }) => to <= at && group === mention.group);
  return (
    later !== undefined && later !== mention && layout.sentence[later.from] === mention.sentence && later.to === at
  );
}
