import { measureOf } from "../clauses/amount.js";
import { once } from "../clauses/memo.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import { LIST_CUES } from "../vi/cues.js";
import { type MovementCue, PERIODS, type RollCue, type StateCue } from "../vi/movements.js";
import { cueBehind, cuesBetween, isDenied, isSeparator, type PlacedCue } from "./cues.js";

/** What a figure is between two states, as far as its words say. */
export interface Role {
  readonly mention: Mention;
  readonly stretch: Stretch;
  /** A state or movement that words name; `null` for any other figure. */
  readonly cue: StateCue | MovementCue | null;
  /** Whether it is a part of the figure before it: `trong đó nữ 80`. */
  readonly part: boolean;
  /** Whether a figure before it has the words that it would be a state by: `đầu năm có 12 chi bộ với 230 đảng viên`. */
  readonly shared: boolean;
  /** Whether only a plain `còn` says so. */
  readonly weak: boolean;
  /** Whether it is neither a state nor a movement of now: planned, denied, compared with another period. */
  readonly aside: boolean;
}

/** What the words before have said, for the figures of one group. */
interface Context {
  sentence: number;
  at: number;
  /** Whether `at` follows a figure. */
  begun: boolean;
  state: StateCue | null;
  /** The figures that are this state already. */
  taken: Mention[];
  part: boolean;
  /** Whether the figure before moved, so that `do` may say what it is made of. */
  moved: boolean;
  /** The second half of `sáp nhập 12 thôn thành 05 thôn` is on its way. */
  reshaped: boolean;
}

/** The figures of a stretch that may stand between two states, in order. */
export const rolesOf = once((stretch: Stretch): Role[] => {
  const contexts = new Map<number, Context>();
  return stretch.mentions.flatMap((mention) => {
    const fresh = {
      at: mention.group + 1,
      begun: false,
      state: null,
      taken: [],
      part: false,
      moved: false,
      reshaped: false,
    };
    const context = contexts.get(mention.group) ?? { ...fresh, sentence: mention.sentence };
    contexts.set(mention.group, context);
    if (context.sentence !== mention.sentence)
      Object.assign(context, fresh, { sentence: mention.sentence, at: sentenceStart(stretch, mention, context.at) });
    const role = roleOf(stretch, mention, context);
    Object.assign(context, { at: mention.to, begun: true, moved: isMovement(role.cue) });
    return measureOf(mention) === "percent" || mention.upTo !== null ? [] : [role];
  });
});

function sentenceStart({ layout }: Stretch, { sentence, from }: Mention, at: number): number {
  let start = from;
  while (start > at && layout.sentence[start - 1] === sentence) start -= 1;
  return start;
}

function roleOf(stretch: Stretch, mention: Mention, context: Context): Role {
  const start = firstWord(stretch, mention, context);
  const piece = lastPiece(stretch, mention, start);
  const before = cuesBetween(stretch, start, mention.from, mention.group);
  // Of a state and a movement the last word counts: `đến nay đã kết nạp 25`, `công nợ đã thu: đầu năm 40`.
  const last = before.at(-1);
  const bySelf = last && last.at >= piece && isMovement(last.cue) ? last : undefined;
  hear(stretch, mention, context, start, before);
  const behind = cueBehind(stretch, mention, endOf(stretch, mention));
  const denied = isDenied(stretch, piece, mention.from);
  const compared = denied || isCompared(stretch, mention);
  const past = isOfAnotherYear(stretch, mention);
  const plain = { mention, stretch, cue: null, part: context.part, shared: false, weak: false, aside: denied || past };
  const cue = chosen(stretch, mention, context, before, bySelf, behind);
  if (cue === null) return { ...plain, aside: compared || mention.earlier };
  if (isMovement(cue)) {
    if (context.taken.length > 0) Object.assign(context, { state: null, taken: [] });
    // `kết nạp 85 hội viên (đạt 106% kế hoạch)` moves 85, `giảm 3 vụ (8%)` may only compare.
    return { ...plain, cue, aside: past || (cue === "rise" || cue === "fall" ? compared : denied) };
  }
  if (cue === "remains") return { ...plain, cue: "left", weak: true, aside: false };
  const taken = context.state === cue ? context.taken : [];
  // `12 chi bộ với 230 đảng viên`: one word of time may tell of two things, each once.
  const shared = taken.some(({ noun }) => noun === null || mention.noun === null || nounsMatch(noun, mention.noun));
  Object.assign(context, { state: cue, taken: [...taken, mention] });
  return { ...plain, cue, shared, aside: false };
}

/** Words before the figure that are its own: behind the first separator that follows the figure before it. */
function firstWord(stretch: Stretch, mention: Mention, { at, begun }: Context): number {
  for (let index = at; begun && index < mention.from; index += 1) {
    if (stretch.layout.group[index] === mention.group && isSeparator(stretch, index)) return index;
  }
  return at;
}

/** Where the words begin that stand with the figure, with no comma between; a colon joins. */
function lastPiece({ words, layout }: Stretch, mention: Mention, start: number): number {
  let piece = start;
  for (let index = start; index < mention.from; index += 1) {
    const word = words[index];
    if (layout.group[index] === mention.group && word?.kind === "sign" && ",;.".includes(word.text)) piece = index + 1;
  }
  return piece;
}

/** Takes up what the words before a figure say of it and of those behind it. */
function hear(stretch: Stretch, mention: Mention, context: Context, start: number, cues: readonly PlacedCue[]): void {
  const { words, layout } = stretch;
  for (let at = start; at < mention.from; at += 1) {
    if (layout.group[at] !== mention.group) continue;
    if (words[at]?.text === ";") context.part = false;
    // `tăng 551 ha do trồng mới 413 ha, khoanh nuôi 138 ha`.
    else if (LIST_CUES.at(words, at) || (context.moved && words[at]?.folded === "do")) context.part = true;
    else if (PERIODS.at(words, at) && !cues.some((each) => each.at < at && isState(each.cue)))
      Object.assign(context, { part: false, state: null, taken: [] });
    const cue = cues.find((each) => each.at === at)?.cue;
    if (cue !== undefined && isState(cue)) Object.assign(context, { part: false, state: cue, taken: [] });
  }
}

const STICKY = new Set<RollCue>(["carried", "left", "sum"]);

function chosen(
  stretch: Stretch,
  mention: Mention,
  context: Context,
  before: readonly PlacedCue[],
  bySelf: PlacedCue | undefined,
  behind: PlacedCue | undefined,
): StateCue | MovementCue | "remains" | null {
  const lead = stretch.words[mention.from - 1]?.folded ?? "";
  const reshaped = context.reshaped && (lead === "thành" || lead === "còn");
  context.reshaped = false;
  if (reshaped) return "in";
  if (before.at(-1)?.cue === "reshape") {
    const next = stretch.mentions[mention.order + 1];
    const joint = stretch.words[(next?.from ?? 0) - 1]?.folded;
    context.reshaped =
      next !== undefined && next.sentence === mention.sentence && (joint === "thành" || joint === "còn");
    return context.reshaped ? "out" : null;
  }
  const sticky = before.some(({ cue }) => STICKY.has(cue));
  // `chi 171,5 triệu đồng; tồn 38,4 triệu đồng`: behind movements what is there is what is left.
  if (lead === "tồn" && context.moved && context.state === null) return "left";
  const renewed = lead === "còn" || lead === "lên" || lead === "xuống";
  if (!sticky && bySelf && isMovement(bySelf.cue) && !renewed) return bySelf.cue;
  const moved = behind && isMovement(behind.cue) && !renewed && !sticky;
  if (
    moved &&
    (context.state === null || context.taken.length > 0 || context.state === "opening" || context.state === "closing")
  )
    return behind.cue as MovementCue;
  if (lead === "từ") return null;
  if (behind && isState(behind.cue) && !sticky) return behind.cue;
  if (context.state !== null && !(renewed && context.taken.length > 0)) return context.state;
  return renewed && lead !== "xuống" ? "remains" : null;
}

/** Where the words behind a figure end: at the next figure, and before them where no separator stands between. */
function endOf(stretch: Stretch, mention: Mention): number {
  const next = stretch.mentions[mention.order + 1];
  if (!next) return stretch.words.length;
  for (let index = mention.to; index < next.from; index += 1) {
    if (isSeparator(stretch, index) || stretch.layout.group[index] !== mention.group) return next.from;
  }
  return mention.to;
}

/** `tăng 12 đơn so với cùng kỳ`, `giảm 3 vụ (8%)`. */
function isCompared(stretch: Stretch, mention: Mention): boolean {
  const next = stretch.mentions[mention.order + 1];
  if (next && measureOf(next) === "percent" && next.group >= mention.to && next.group - mention.to <= 3) return true;
  const behind = foldedBetween(stretch, mention.to, Math.min(next?.from ?? Infinity, mention.to + 8));
  const end = behind.indexOf(";");
  const words = (end < 0 ? behind : behind.slice(0, end)).join(" ");
  return words.includes("so với") || words.includes("cùng kỳ");
}

/** `Năm 2025 thi hành xong 3.305 việc, như vậy tăng 212 việc`: the sentence tells of the year that this one is compared with. */
function isOfAnotherYear({ words, layout }: Stretch, { sentence }: Mention): boolean {
  const start = layout.sentence.indexOf(sentence);
  if (words[start]?.folded !== "năm" || !/^(?:19|20)\d\d$/.test(words[start + 1]?.text ?? "")) return false;
  return words.some(
    ({ folded }, at) => folded === "như" && words[at + 1]?.folded === "vậy" && layout.sentence[at] === sentence,
  );
}

const STATES = new Set<RollCue | "remains">(["opening", "carried", "closing", "left", "sum"]);
const MOVEMENTS = new Set<RollCue | "remains">(["in", "source", "out", "process", "rise", "fall", "either", "takings"]);

/** Whether a cue makes a figure a state. */
export function isState(cue: RollCue | "remains" | null): cue is StateCue {
  return cue !== null && STATES.has(cue);
}

/** Whether a cue makes a figure a movement. */
export function isMovement(cue: RollCue | "remains" | null): cue is MovementCue {
  return cue !== null && MOVEMENTS.has(cue);
}
