import { measureOf } from "../clauses/amount.js";
import type { Stretch } from "../clauses/stretch.js";
import { opensEarlier } from "../clauses/words.js";
import { type CueKind, LIST_CUES } from "../vi/cues.js";
import type { Cue } from "./slot.js";

/** A stretch of words that may list the parts of something before it. */
export interface ListSpan {
  readonly cue: Cue;
  /** First word of the cue: what is split stands before it. */
  readonly at: number;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  /** Bracket that the list stands in, or -1. */
  readonly group: number;
  /** Words by which it recalls what it splits: `Trong dư nợ ấy, …`. */
  readonly recalls?: readonly string[];
  /** Whether they recall the last that was so named, and not the first: `Trong số nợ cuối kỳ, …`. */
  readonly latest?: boolean;
}

/** More spans than any paragraph has lists; what lies beyond is left alone. */
const MOST_SPANS = 400;

/** Every bracket, list cue and colon that may open a list, with the words that it may reach over. */
export function listSpans(stretch: Stretch): ListSpan[] {
  const { words, layout, mentions } = stretch;
  const spans: ListSpan[] = [];
  if (mentions.length < 2) return spans;
  for (let index = 0; index < words.length && spans.length < MOST_SPANS; index += 1) {
    const close = layout.closing.get(index);
    // `bị thương 08 người … (cùng kỳ 11 vụ, 04 người chết)`: states of another time are no parts.
    if (close !== undefined && isOfEarlier(words, index, close)) continue;
    if (close !== undefined) {
      const inner = LIST_CUES.at(words, index + 1);
      const from = index + 1 + (inner?.length ?? 0);
      const cue = inner ? bracketed(inner.value) : givesExamples(stretch, index) ? "examples" : "bracket";
      spans.push({ cue, at: index, from, to: close, group: index });
      if (inner) index += inner.length;
      continue;
    }
    const cue = LIST_CUES.at(words, index);
    const opened = cue ? undefined : openedWhole(stretch, index);
    if (opened) spans.push({ ...spanBehind(stretch, "subset", opened.at, opened.at + 1), ...opened });
    if (cue && opensList(stretch, index, cue.value)) {
      const kind: Cue = cue.value === "subset" && words[index + cue.length]?.text === ":" ? "subset list" : cue.value;
      spans.push(spanBehind(stretch, kind, index, index + cue.length));
      index += cue.length - 1;
      // The colon behind a cue belongs to it.
      if (words[index + 1]?.text === ":") index += 1;
    } else if (isDash(words, index) && followsCount(stretch, index)) {
      const span = spanBehind(stretch, "colon", index, index + 1);
      const second = words.findIndex((_, at) => at > index && at < span.to && isDash(words, at));
      spans.push({ ...span, to: second < 0 ? span.to : second });
    } else if (words[index]?.text === ":") {
      spans.push(spanBehind(stretch, "colon", index, index + 1));
    }
  }
  return spans;
}

/** `19 giáo viên, nhất là các môn Tin học và Tiếng Anh (…)`: words since the figure before a bracket pick some out. */
function givesExamples({ words, mentions, layout }: Stretch, open: number): boolean {
  const before = mentions.findLast(({ to, group }) => to <= open && group === layout.group[open]);
  if (!before || open - before.to > MOST_PICKED) return false;
  for (let index = before.to; index < open; index += 1) {
    const cue = LIST_CUES.at(words, index);
    if (cue?.value === "examples" && words[index]?.folded !== "như") return true;
  }
  return false;
}

const MOST_PICKED = 16;

/** A dash between words, as it stands around a remark. */
function isDash(words: Stretch["words"], index: number): boolean {
  const [before, dash, after] = [words[index - 1], words[index], words[index + 1]];
  if (!before || !after || !/^[-–—]$/.test(dash?.text ?? "")) return false;
  return before.end < (dash?.start ?? 0) && (dash?.end ?? 0) < after.start && after.kind === "word";
}

/** Whether a figure and at most some words of its noun stand right before. */
function followsCount({ words, mentions }: Stretch, index: number): boolean {
  const before = mentions.findLast(({ to }) => to <= index);
  if (!before || index - before.to > MOST_NOUN) return false;
  return words.slice(before.to, index).every(({ kind }) => kind === "word");
}

const MOST_NOUN = 6;

/** Whether a bracket tells of one earlier time only: `(cùng kỳ …)`, not `(năm 2024: 5, năm 2025: 7)` or `(kỳ trước chuyển sang 5, mới 7)`. */
function isOfEarlier(words: Stretch["words"], open: number, close: number): boolean {
  return opensEarlier(words, open) && !words.slice(open + 2, close).some(({ folded }) => GO_ON.has(folded));
}

const GO_ON = new Set(["năm", "nay", "chuyển", "tồn", "mới", "trong", "này"]);

/** `Trong 1.116 triệu đồng thu tại xã, phí 428 triệu đồng, …`: the comma behind the whole that a sentence takes its parts from. */
function openedWhole({ words, layout, mentions }: Stretch, index: number): Opened | undefined {
  if (words[index]?.folded !== "trong" || layout.clause[index - 1] === layout.clause[index]) return undefined;
  const whole = mentions.find(({ from }) => from >= index);
  const recalled = recalledWhole(words, index);
  if (recalled !== undefined) return recalled;
  if (!whole || whole.from - index > MOST_OPENING || whole.sentence !== layout.sentence[index]) return undefined;
  const comma = words.findIndex(
    ({ text, folded }, at) => at >= whole.to && (text === "," || text === ";" || text === "(" || folded === "có"),
  );
  const opens = words[comma]?.text === "," || words[comma]?.folded === "có";
  if (!opens || layout.sentence[comma] !== whole.sentence) return undefined;
  const alike = mentions.filter((each) => each.from > comma && each.sentence === whole.sentence && each.group < 0);
  const one = alike.every((each) => measureOf(each) === measureOf(whole));
  const last = alike.at(-1);
  // `Trong số 58 đoàn viên …, học sinh là 44 em, còn lại là thanh niên 14 đồng chí`.
  const rest = alike.length === 2 && last !== undefined && isRest(words, last.from, alike[0]?.to ?? 0);
  return one && (alike.length > 2 || rest) ? { at: comma, recalls: [] } : undefined;
}

/** Whether what is left is told right behind a comma. */
function isRest(words: Stretch["words"], from: number, after: number): boolean {
  const at = words.findIndex(({ folded }, index) => index >= after && index < from && folded === "còn");
  return (
    at > 0 && words[at + 1]?.folded === "lại" && (words[at - 1]?.kind === "sign" || words[at - 1]?.folded === "số")
  );
}

/** The comma behind the words that open a list, and those by which they recall its whole. */
interface Opened {
  readonly at: number;
  readonly recalls: readonly string[];
  readonly latest?: boolean;
}

/** `Trong dư nợ ấy, cho vay hộ nghèo 412 tỷ, …`, `Trong số nợ cuối kỳ, …`: the comma behind words that recall what was counted before. */
function recalledWhole(words: Stretch["words"], index: number): Opened | undefined {
  for (let at = index + 2; at <= index + MOST_RECALLING; at += 1) {
    if (words[at]?.kind !== "word") return undefined;
    const closing = words[at]?.folded === "kỳ" && words[at - 1]?.folded === "cuối";
    if (!closing && !RECALLING.has(words[at]?.folded ?? "")) continue;
    const recalls = words
      .slice(index + 1, closing ? at - 1 : at)
      .flatMap(({ folded }) => (folded === "số" ? [] : folded));
    return words[at + 1]?.text === "," ? { at: at + 1, recalls, latest: closing } : undefined;
  }
  return undefined;
}

const RECALLING = new Set(["ấy", "này", "đó", "trên"]);
const MOST_RECALLING = 6;

/** Words of `trong tổng số` and the one behind them. */
const MOST_OPENING = 3;

/** In brackets a list is complete unless it says that it gives examples. */
function bracketed(kind: CueKind): Cue {
  return kind === "examples" ? kind : kind === "subset" ? "subset" : "complete";
}

/** `đã giải quyết 954 hồ sơ trong tổng số 983 hồ sơ`: the number right behind the words is the whole of the one before them. */
function namesWhole(
  words: Stretch["words"],
  mentions: Stretch["mentions"],
  index: number,
  next: Stretch["mentions"][number],
): boolean {
  if (words[next.from - 1]?.folded !== "số" || next.from - index > 4) return false;
  // `giải quyết 305 vụ (đạt 92,6%) trong tổng số 329 vụ`: the share in brackets is of the same whole.
  return mentions.findLast(({ to, group }) => to <= index && group === next.group)?.clause === next.clause;
}

/** `như`, `riêng`, `kết quả` are everyday words: they open a list only where a number is near. */
function opensList(stretch: Stretch, index: number, kind: CueKind): boolean {
  const { words, mentions } = stretch;
  const next = mentions.find(({ from }) => from > index);
  if (!next) return false;
  if (kind === "complete" && isVerb(stretch, next, index)) return false;
  if (kind === "subset" && namesWhole(words, mentions, index, next)) return false;
  if (words[index]?.folded === "như" && words[index - 1]?.folded === "cũng") return false;
  return kind !== "examples" || next.from - index < 30;
}

/** `Ban Chấp hành gồm 27 đồng chí: …`: the number right behind the word is itself the total of what follows. */
function isVerb({ words, mentions }: Stretch, next: Stretch["mentions"][number], index: number): boolean {
  if (next.from - index > 2) return false;
  // `Đội A gồm 07 đồng chí, đội B gồm 06 đồng chí`: each has its own.
  const cue = words[index]?.folded;
  for (let at = next.to; at < next.to + 20 && words[at]?.text !== "." && words[at]?.text !== "("; at += 1) {
    if (words[at]?.folded === cue && (words[at + 1]?.kind === "number" || words[at + 2]?.kind === "number"))
      return true;
  }
  for (let at = next.to; at < next.to + 6; at += 1) {
    const text = words[at]?.text ?? "";
    // `gồm 01 giám đốc (phó chủ tịch kiêm nhiệm), 07 công chức`: a remark on the first part.
    if (text === ":" || text === "(") return text === ":" || mentions.some(({ group }) => group === at);
    if (words[at]?.kind !== "word") return false;
  }
  return false;
}

function spanBehind({ words, layout }: Stretch, cue: Cue, at: number, behind: number): ListSpan {
  const group = layout.group[at] ?? -1;
  const limit = group >= 0 ? (layout.closing.get(group) ?? words.length) : endOfSentence(layout.sentence, at);
  const end = beforeNextSum(words, behind, limit);
  let from = behind;
  while (from < end && (words[from]?.text === ":" || words[from]?.text === ",")) from += 1;
  return { cue, at, from, to: end, group };
}

/**
 * `…, nhân viên 03; có tổng số 33 lớp`: another sum or list behind a semicolon ends the list, and so does what is there besides,
 * or what stands behind `số còn lại`.
 */
function beforeNextSum(words: Stretch["words"], from: number, limit: number): number {
  let rest = false;
  for (let index = from; index < limit; index += 1) {
    rest ||= words[index]?.folded === "số" && words[index + 1]?.folded === "còn" && words[index + 2]?.folded === "lại";
    if (words[index]?.text !== ";") continue;
    if (rest) return index;
    const [first, second] = [words[index + 1]?.folded, words[index + 2]?.folded];
    const opens = `${first} ${second}`;
    if (first === "tổng" || opens === "có tổng" || opens === "ngoài ra" || opens === "trong đó") return index;
  }
  return limit;
}

function endOfSentence(sentence: readonly number[], index: number): number {
  let end = index;
  while (end < sentence.length && sentence[end] === sentence[index]) end += 1;
  return end;
}
