import { countLeading } from "../../numeric/index.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { OPEN_BEFORE_LISTING, OPEN_LISTING } from "../vi/listing.js";
import type { Place } from "./places.js";

/** A count whose things a place may list. */
export interface Counted {
  readonly count: Mention;
  /** How many other figures stand between. */
  readonly rank: number;
  /** How the words between count and list hang together. */
  readonly between: "phrase" | "long" | "loose";
}

const FEWEST = 0;
const MOST = 99;
/** Figures before a list that it may belong to. */
const MOST_RANK = 3;
/** Words between a count and the list of what it counts. */
const FARTHEST = 26;

/** Counts before a place whose things may be listed there, the nearest first. */
export function countsBefore(stretch: Stretch, place: Place): Counted[] {
  const { cue, at } = place;
  const { layout, mentions } = stretch;
  const found: Counted[] = [];
  const group = layout.group[cue === "note" ? at - 1 : at] ?? -1;
  const sentence = layout.sentence[at - 1];
  let rank = 0;
  for (let index = lastBefore(mentions, at); index >= 0 && rank < MOST_RANK; index -= 1) {
    const count = mentions[index];
    if (!count || count.sentence !== sentence || at - count.to > FARTHEST) break;
    if (count.group !== group) continue;
    if (isCount(stretch, count)) {
      const between = betweenOf(stretch, count, place);
      if (between) found.push({ count, rank, between });
    }
    rank += 1;
    if (cue === "at once") break;
  }
  return found;
}

function lastBefore(mentions: readonly Mention[], at: number): number {
  return countLeading(mentions, (mention) => mention.to <= at) - 1;
}

/** A whole number of things, as such and not as part of a pair. */
export function isCount({ words }: Stretch, mention: Mention): boolean {
  if (mention.kind !== "count" || mention.upTo !== null || mention.approximator !== null || mention.unit !== null)
    return false;
  const value = Number(mention.value);
  if (!Number.isInteger(value) || value < FEWEST || value > MOST) return false;
  return words[mention.to]?.text !== "/" && words[mention.from - 1]?.text !== "/";
}

function betweenOf(stretch: Stretch, count: Mention, { cue, at }: Place): Counted["between"] | undefined {
  const { words, layout } = stretch;
  const praises = cue === "note" || cue === "bracket";
  if (!praises && OPEN_BEFORE_LISTING.endingAt(words, at - 1)) return undefined;
  let [commas, linked] = [0, false];
  for (let index = count.to; index < at; index += 1) {
    const word = words[index];
    if (!word || layout.group[index] !== count.group) continue;
    if (word.text === ";" || word.text === ":" || OPEN_LISTING.at(words, index)) return undefined;
    if (word.text === ",") commas += 1;
    linked ||= LINKS.has(word.folded);
  }
  const length = at - count.to;
  if (linked || commas > 1 || (commas === 1 && length > 8)) return "loose";
  return length <= 8 ? "phrase" : "long";
}

/** Words behind which the list may belong to another noun than the counted one. */
const LINKS = new Set("các những tại ở cho với thuộc từ trên cùng của mỗi so".split(" "));
