import { measureOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import { EQUAL, NOT_EQUAL, PLAIN_WORDS, RESPECTIVELY } from "../vi/comparisons.js";
import { standsSo } from "./order.js";
import type { ComparisonReading } from "./reading.js";

const MOST = 20;

/** Figures told one after the other that are said to be equal: `lần lượt là 12, 12 và 14 người, quân số các tổ bằng nhau`. */
export function equalsIn(stretch: Stretch): ComparisonReading[] {
  const { words, layout } = stretch;
  return words.flatMap((_, at) => {
    const cue = EQUAL.at(words, at);
    if (!cue || NOT_EQUAL.endingAt(words, at - 1)) return [];
    const to = at + cue.length;
    const row = rowBehind(stretch, to) ?? rowBefore(stretch, at);
    const [figure, ...others] = row ?? [];
    if (!figure || others.length === 0 || others.some((each) => each.sentence !== layout.sentence[at])) return [];
    const holds = others.every((other) => standsSo("equal", figure, other));
    const from = startOfPiece(stretch, at);
    return [{ stretch, from, to, order: "equal" as const, figure, others, holds }];
  });
}

/** `bằng nhau, lần lượt 45, 45 và 54 người`. */
function rowBehind(stretch: Stretch, to: number): Mention[] | undefined {
  const { words, mentions } = stretch;
  const open = words[to]?.text === "," || words[to]?.text === "(" || words[to]?.text === ":" ? to + 1 : to;
  const cue = RESPECTIVELY.at(words, open);
  const first = mentions.find(({ from }) => from === open + (cue?.length ?? 0));
  return cue && first ? rowFrom(stretch, first) : undefined;
}

/** A row before, where what is said to be equal is what it tells: every word of the claim stands before it. */
function rowBefore(stretch: Stretch, at: number): Mention[] | undefined {
  const { words, mentions, layout } = stretch;
  const last = mentions.findLast((mention) => mention.to <= at);
  if (!last || last.sentence !== layout.sentence[at]) return undefined;
  let first = last;
  for (let order = last.order - 1; order >= 0 && last.order - order < MOST; order -= 1) {
    const mention = mentions[order];
    if (!mention || !isJoined(stretch, mention, first)) break;
    first = mention;
  }
  if (!RESPECTIVELY.endingAt(words, first.from - 1)) return undefined;
  const row = rowFrom(stretch, first);
  if (row.at(-1) !== last) return undefined;
  const start = layout.sentence.indexOf(last.sentence);
  const told = new Set(foldedBetween(stretch, start, first.from));
  const own = foldedBetween(stretch, startOfPiece(stretch, at), at);
  return own.every((word) => told.has(word) || PLAIN_WORDS.has(word)) ? row : undefined;
}

function rowFrom(stretch: Stretch, first: Mention): Mention[] {
  const row = [first];
  for (let order = first.order + 1; row.length < MOST; order += 1) {
    const [last, mention] = [row.at(-1) as Mention, stretch.mentions[order]];
    if (!mention || !isJoined(stretch, last, mention)) break;
    row.push(mention);
  }
  return row;
}

/** Whether nothing but a comma or `và`, perhaps with their noun, stands between two figures of one measure. */
function isJoined(stretch: Stretch, one: Mention, next: Mention): boolean {
  if (measureOf(one) !== measureOf(next) || one.upTo !== null || next.upTo !== null || one.group !== next.group)
    return false;
  const between = stretch.words.slice(one.to, next.from);
  const joint = between.at(-1);
  return between.length <= 4 && (joint?.text === "," || joint?.text === ";" || joint?.folded === "và");
}

function startOfPiece({ words, layout }: Stretch, at: number): number {
  let start = at;
  while (start > 0 && layout.piece[start - 1] === layout.piece[at]) start -= 1;
  // A comma belongs to the piece that it opens.
  while (start < at && words[start]?.kind === "sign") start += 1;
  return start;
}
