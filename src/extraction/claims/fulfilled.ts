import { measureOf, pointOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { strokePartner } from "../clauses/words.js";
import { ALL_CUES, HEDGES, INTENDS, PREDICATES, RECEIVED, STATES, TERMS } from "../vi/claims.js";
import {
  ABSOLUTE,
  BETWEEN_CLAIM,
  ENTIRELY,
  NEEDED,
  REACHED_AS,
  REACHES,
  REVIEWED,
  UNFIT,
  UNREAL,
  WANTED_LOW,
} from "../vi/outcomes.js";
import { countsBefore, holds, leadOf, mayCountAlike } from "./lead.js";
import type { ClaimReading } from "./reading.js";
import { nounAt } from "./terms.js";

/** So many of so many. */
interface Outcome {
  readonly done: Mention;
  readonly base: Mention;
}

/** Words that claim something of an outcome, from one position to another; whether they leave no other reading. */
interface Words {
  readonly from: number;
  readonly to: number;
  readonly sure: boolean;
}

/**
 * Claims without a figure right behind an outcome that denies them: `nhận 415 hồ sơ, đã trả 409 hồ sơ, không còn hồ sơ tồn
 * đọng`, `được giao 15 biên chế, hiện có 14, đủ biên chế`; and all of a number that is not all: `23 ý kiến; toàn bộ 22 ý kiến`.
 */
export function fulfilledIn(stretch: Stretch): ClaimReading[] {
  return stretch.mentions.flatMap((mention) => {
    const all = allOf(stretch, mention);
    if (all) return all;
    const outcome = outcomeAt(stretch, mention);
    if (!outcome || isContinued(stretch, mention)) return [];
    const claim = claimBehind(stretch, outcome) ?? claimBefore(stretch, outcome);
    if (!claim || isUnreal(stretch, claim.from, outcome)) return [];
    return readingOf(stretch, claim, outcome);
  });
}

/** `Tại kỳ họp có 23 ý kiến; toàn bộ 22 ý kiến đã được trả lời`. */
function allOf(stretch: Stretch, mention: Mention): ClaimReading | undefined {
  const { words } = stretch;
  if (mention.kind !== "count" || mention.noun === null || mention.approximator !== null) return undefined;
  const cue = ALL_CUES.endingAt(words, mention.from - 1)?.length ?? (words[mention.from - 1]?.folded === "cả" ? 1 : 0);
  const from = mention.from - cue;
  if (cue === 0 || (HEDGES.endingAt(words, from - 1) && words[from - 1]?.kind === "word")) return undefined;
  const noun = nounAt(words, mention.to);
  const behind = mention.to + (noun?.length ?? 0);
  // `điểm trường`: what is counted may have a name of two words, one of which is known.
  const same = sameWords(stretch, mention, behind);
  const opens = words[from - 1] === undefined || words[from - 1]?.kind === "sign";
  if (!PREDICATES.at(words, same) || !(opens || words[same]?.folded === "đều")) return undefined;
  const before = earlierAlike(stretch, mention);
  const [base, another] = before;
  if (!base || another || pointOf(base).eq(pointOf(mention)) || base.approximator !== null) return undefined;
  const lead = leadOf(stretch, base);
  const counted = RECEIVED.endingAt(words, lead.to - 1) ?? REVIEWED.endingAt(words, lead.to - 1);
  if (!counted || strokePartner(stretch, base) || words[base.from - 1]?.text === "/") return undefined;
  return readingOf(stretch, { from, to: same, sure: true }, { done: mention, base });
}

/** Behind the words that stand behind the figure before as well. */
function sameWords({ words, mentions }: Stretch, mention: Mention, behind: number): number {
  const previous = mentions[mention.order - 1];
  let at = behind;
  const offset = (previous?.to ?? 0) + (behind - mention.to);
  while (
    previous &&
    at - behind < MOST_SAME &&
    words[at]?.kind === "word" &&
    words[at]?.folded === words[offset + at - behind]?.folded &&
    !PREDICATES.at(words, at)
  )
    at += 1;
  return at;
}

const MOST_SAME = 5;

/** Figures of the same things in this sentence and the one before. */
function earlierAlike(stretch: Stretch, mention: Mention): Mention[] {
  return countsBefore(stretch, mention, MOST_BEFORE).filter(
    (each) => each.noun !== null && mayCountAlike(each, mention) && each.kind === "count",
  );
}

const MOST_BEFORE = 6;

/** What a figure is an outcome of: the whole behind its stroke or behind `trên tổng số`, or the count or need before it. */
function outcomeAt(stretch: Stretch, last: Mention): Outcome | undefined {
  const { words, mentions } = stretch;
  if (last.upTo !== null || last.approximator !== null) return undefined;
  const previous = mentions[last.order - 1];
  if (!previous || previous.group !== last.group || measureOf(previous) !== measureOf(last)) return undefined;
  if (previous.upTo !== null || last.sentence - previous.sentence > 1) return undefined;
  if (strokePartner(stretch, previous) === last || isOutOf(stretch, previous, last))
    return pointOf(previous).lt(pointOf(last)) ? { done: previous, base: last } : undefined;
  if (strokePartner(stretch, last) || words[last.from - 1]?.text === "/") return undefined;
  const certain = previous.approximator === null || previous.approximator === "at-least";
  if (!certain || !mayCountAlike(previous, last) || !pointOf(last).lt(pointOf(previous))) return undefined;
  return { done: last, base: previous };
}

/** `64 hộ ký cam kết trên tổng số 67 hộ`. */
function isOutOf({ words }: Stretch, part: Mention, whole: Mention): boolean {
  const between = words.slice(part.to, whole.from).map(({ folded }) => folded);
  return between.slice(-3).join(" ") === "trên tổng số" && part.sentence === whole.sentence;
}

/** `đã trả 409 hồ sơ, 6 hồ sơ đang trong hạn, không còn …`: a third of their kind makes another thing of it. */
function isContinued({ mentions }: Stretch, last: Mention): boolean {
  const next = mentions[last.order + 1];
  if (next === undefined || next.sentence !== last.sentence || next.kind === "percent") return false;
  return measureOf(next) === measureOf(last) && mayCountAlike(next, last);
}

/** `thu hồi trọn 8,4 ha`, of `9,4 ha`. */
function claimBefore(stretch: Stretch, { done, base }: Outcome): Words | undefined {
  const cue = ENTIRELY.endingAt(stretch.words, done.from - 1);
  if (!cue || base.order > done.order || base.sentence !== done.sentence) return undefined;
  const verb = stretch.words[done.from - cue.length - 1];
  return verb?.kind === "word" ? { from: done.from - cue.length - 1, to: done.to, sure: true } : undefined;
}

/** Words from an outcome to what is claimed of it. */
const MOST_BETWEEN = 24;

/** What is claimed in the pieces behind an outcome, with nothing between but what joins the two. */
function claimBehind(stretch: Stretch, outcome: Outcome): Words | undefined {
  const { words, layout } = stretch;
  const last = outcome.done.order > outcome.base.order ? outcome.done : outcome.base;
  const limit = Math.min(words.length, last.to + MOST_BETWEEN);
  let at = last.to;
  while (at < limit && words[at]?.kind !== "sign") at += 1;
  const said = { from: outcome.done.to, to: at };
  while (at < limit && (layout.sentence[at] ?? 0) - last.sentence <= 1) {
    const word = words[at];
    const percent = percentAt(stretch, at);
    if (percent !== undefined) {
      at = percent;
      continue;
    }
    if (stretch.mentions.some(({ from }) => from === at)) return undefined;
    const found = word?.kind === "word" ? claimAt(stretch, at, outcome, said) : undefined;
    if (found) return HEDGES.endingAt(words, at - 1) ? undefined : found;
    const joint = BETWEEN_CLAIM.at(words, at)?.length;
    if (word?.kind !== "sign" && joint === undefined) return undefined;
    const ends = word?.text === "." && layout.sentence[at] !== layout.sentence[at + 1];
    if (word?.kind === "sign" && !ends && !",;:-–".includes(word.text)) return undefined;
    at += joint ?? 1;
  }
  return undefined;
}

/** Behind a bracket or a percentage of the outcome: `(11 tấn/ha)`, `đạt 97%`. */
function percentAt({ words, layout, mentions }: Stretch, at: number): number | undefined {
  if (words[at]?.text === "(") return (layout.closing.get(at) ?? at) + 1;
  const from = words[at]?.folded === "đạt" || words[at]?.folded === "bằng" ? at + 1 : at;
  return mentions.find((mention) => mention.from === from && measureOf(mention) === "percent")?.to;
}

function claimAt(stretch: Stretch, at: number, outcome: Outcome, said: Pick<Words, "from" | "to">): Words | undefined {
  return (
    reached(stretch, at, outcome) ??
    noneLeft(stretch, at, outcome, said) ??
    noneUnfit(stretch, at, outcome, said) ??
    allSo(stretch, at, said) ??
    absolute(stretch, at)
  );
}

/** Whether a statement ends at a word. */
function endsAt({ words }: Stretch, at: number): boolean {
  const word = words[at];
  return word === undefined || word.kind === "sign";
}

/** `hoàn thành vượt chỉ tiêu`, `đủ biên chế theo quy định`, where so much was needed. */
function reached(stretch: Stretch, at: number, { base, done }: Outcome): Words | undefined {
  const { words, layout } = stretch;
  const cue = REACHES.at(words, at);
  if (!cue || !holds(stretch, leadOf(stretch, base), NEEDED) || base.order > done.order) return undefined;
  let from = base.from;
  while (from > 0 && layout.sentence[from - 1] === base.sentence) from -= 1;
  if (holds(stretch, { from, to: at }, WANTED_LOW)) return undefined;
  let to = at + cue.length;
  for (let tail = REACHED_AS.at(words, to); tail; tail = REACHED_AS.at(words, to)) to += tail.length;
  const goesOn = GOES_ON.has(words[to]?.folded ?? "") || stretch.mentions.some((mention) => mention.from === to);
  return endsAt(stretch, to) || goesOn ? { from: at, to, sure: true } : undefined;
}

/** Words behind such a claim that take nothing of it back. */
const GOES_ON: ReadonlySet<string> = new Set(["và", "do", "nhờ", "vì"]);

/** `không còn hồ sơ tồn đọng`, behind so many settled of so many. */
function noneLeft(stretch: Stretch, at: number, { base, done }: Outcome, said: Pick<Words, "from" | "to">) {
  const { words } = stretch;
  const cue = NONE_LEFT.has(words[at + 1]?.folded ?? "") && words[at]?.folded === "không" ? 2 : 0;
  if (cue === 0 || base.order > done.order || done.noun === null) return undefined;
  const lead = leadOf(stretch, base);
  const counted = RECEIVED.endingAt(words, lead.to - 1) ?? REVIEWED.endingAt(words, lead.to - 1);
  // What was done in time leaves others that have time.
  if (!counted || said.to - said.from > (nounAt(words, done.to)?.length ?? 0)) return undefined;
  const settled = leadOf(stretch, done);
  if (!SETTLES.some((verb) => wordsIn(stretch, settled).includes(verb))) return undefined;
  const noun = nounAt(words, at + cue);
  if (!noun || noun.value !== done.noun) return undefined;
  let to = at + cue + noun.length;
  if (words[to]?.folded === "nào") to += 1;
  const state = TERMS.at(words, to);
  if (state?.value === STATES.pending) to += state.length;
  return endsAt(stretch, to) ? { from: at, to, sure: true } : undefined;
}

const NONE_LEFT: ReadonlySet<string> = new Set(["còn", "có"]);
const SETTLES = ["trả", "giải quyết", "xử lý", "trả lời", "hoàn thành", "khắc phục", "thanh toán", "quyết toán"];

function wordsIn({ words }: Stretch, { from, to }: Pick<Words, "from" | "to">): string {
  return ` ${words
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(" ")} `;
}

/** `11 mẫu đạt quy chuẩn, không mẫu nào vượt ngưỡng`, of 12. */
function noneUnfit(stretch: Stretch, at: number, { done, base }: Outcome, said: Pick<Words, "from" | "to">) {
  const { words } = stretch;
  if (words[at]?.folded !== "không" || !wordsIn(stretch, said).includes(" đạt ")) return undefined;
  const from = words[at + 1]?.folded === "có" ? at + 2 : at + 1;
  const noun = words[from];
  const counted = [words[done.to], words[base.to]].some((word) => word?.folded === noun?.folded);
  if (!counted || words[from + 1]?.folded !== "nào") return undefined;
  const unfit = UNFIT.at(words, from + 2);
  return unfit && { from: at, to: from + 2 + unfit.length, sure: unfit.value };
}

/** `5/6 trường đạt chuẩn quốc gia, như vậy tất cả các trường đều đạt chuẩn`: the same is said of all as of some. */
function allSo(stretch: Stretch, at: number, said: Pick<Words, "from" | "to">): Words | undefined {
  const { words } = stretch;
  const cue = ALL_CUES.at(words, at);
  if (!cue) return undefined;
  let from = at + cue.length;
  while (from - at < MOST_BEFORE && !endsAt(stretch, from) && words[from]?.folded !== "đều") from += 1;
  if (words[from]?.folded !== "đều") return undefined;
  let to = from + 1;
  while (!endsAt(stretch, to) && to - from <= MOST_BETWEEN) to += 1;
  const property = wordsIn(stretch, { from: from + 1, to });
  return property.trim().includes(" ") && wordsIn(stretch, said).includes(property.trimEnd())
    ? { from: at, to, sure: true }
    : undefined;
}

/** `tỷ lệ ký cam kết tuyệt đối`. */
function absolute(stretch: Stretch, at: number): Words | undefined {
  const { words } = stretch;
  if (words[at]?.folded !== "tỷ" || words[at + 1]?.folded !== "lệ") return undefined;
  for (let to = at + 2; to < at + MOST_BEFORE + 4 && !endsAt(stretch, to); to += 1) {
    if (HEDGES.at(words, to)) return undefined;
    const found = ABSOLUTE.at(words, to);
    if (found && endsAt(stretch, to + found.length)) return { from: at, to: to + found.length, sure: true };
  }
  return undefined;
}

/** Whether the words around tell a wish, a condition or another time. */
function isUnreal(stretch: Stretch, claim: number, { base, done }: Outcome): boolean {
  const from = Math.max(base.to, done.to);
  const first = base.order < done.order ? base : done;
  const between = { from, to: claim };
  if (holds(stretch, { from: Math.min(base.from, done.from), to: claim }, UNREAL)) return true;
  return holds(stretch, leadOf(stretch, first), UNREAL) || (from < claim && holds(stretch, between, INTENDS));
}

function readingOf(stretch: Stretch, { from, to, sure }: Words, { done, base }: Outcome): ClaimReading {
  const noun = base.noun ?? done.noun;
  const place = { stretch, from, to, nouns: noun === null ? [] : [noun], words: [], key: "" };
  const claim = { ...place, figure: null, hedged: false };
  const count = { ...place, remainder: null, done, base };
  return { claim, count, holds: false, scope: sure ? "same" : "unsure" };
}
