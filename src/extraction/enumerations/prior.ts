import type { Stretch } from "../clauses/stretch.js";
import { LIST_CUES } from "../vi/cues.js";
import { HEADS, LISTED_THINGS, TAKES_PLACE } from "../vi/listing.js";
import { COUNT_NOUNS } from "../vi/nouns.js";
import type { Counted } from "./counts.js";
import type { Place } from "./places.js";
import type { Recalled } from "./recalled.js";
import { isCapital, type Region } from "./region.js";
import type { Listing } from "./shape.js";
import { areThemselves } from "./themselves.js";

/** What leads to a list. */
export type Cue = Place["cue"] | Recalled["cue"] | "bullets";

const CUES: Readonly<Record<Cue, number>> = {
  bracket: 0.98,
  colon: 0.98,
  closed: 0.98,
  copula: 0.9,
  loose: 0.9,
  note: 0.98,
  "at once": 0.98,
  numbering: 0.95,
  dash: 0.85,
  bullets: 0.9,
  within: 0.85,
  subject: 0.9,
};

/** How likely the words alone make it that a list names what is counted, and whether a miss may be held against it. */
export function priorOf(
  stretch: Stretch,
  cue: Cue,
  counted: Counted,
  listing: Listing,
): { prior: number; closed: boolean } {
  const { shape, region, items } = listing;
  const noun = nounOf(stretch, counted);
  const named = items.length > 0 && items.every(({ from }) => region.stretch.words[from]?.folded === noun.first);
  const listed = LISTED_THINGS.at(stretch.words, counted.count.to) !== undefined;
  let prior = CUES[cue];
  if (shape === "numbered") prior = cue === "loose" || cue === "dash" ? 0.985 : 0.994;
  else if (cue === "note" && saysAll(region))
    return { prior: PLAIN_LIST, closed: counted.rank === 0 && listing.least === listing.most };
  else if (beginAlike(cue, counted, listing) && fitsNoun(stretch, cue, counted, listing))
    return { prior: PLAIN_LIST, closed: counted.rank === 0 };
  else if (arePlain(listed, cue, counted, listing)) return { prior: PLAIN_LIST, closed: counted.rank === 0 };
  else if (shape === "mixed") prior *= 0.75;
  else if (shape === "clauses") prior *= listed && ["colon", "closed", "bracket"].includes(cue) ? 1 : 0.9;
  else if (named) prior = Math.max(prior, 0.98);
  else if (cue === "copula" && counted.between === "phrase") prior = 0.98;
  if (counted.between === "loose" && !named) prior *= shape === "numbered" ? 0.99 : 0.85;
  if (counted.between === "long" && !named && shape !== "numbered") prior *= 0.97;
  if (counted.rank > 0) prior *= named ? 0.97 : 0.35 ** counted.rank;
  if (shape !== "numbered" && !named && !fitsNoun(stretch, cue, counted, listing)) prior *= 0.4;
  if (listing.head === "document" && cue === "note") prior *= 0.9;
  return { prior, closed: listing.closed };
}

/** How likely short things between commas, in a bracket right behind what is mostly listed, are what is counted. */
const PLAIN_LIST = 0.97;
/** Words of a thing at least and at most: `thu, chi ngân sách` is one. */
const [FEWEST_WORDS, MOST_WORDS] = [2, 6];

/** `05 nội dung (quy hoạch, giao thông, thủy lợi, điện nông thôn)`: plain things, each of a few words, and no `và` between them. */
function arePlain(listed: boolean, cue: Cue, { between }: Counted, { shape, items, least, most }: Listing): boolean {
  if (!listed || cue !== "bracket" || between !== "phrase" || shape !== "mixed") return false;
  return (
    least === most &&
    items.length > 2 &&
    items.every(({ from, to }) => to - from >= FEWEST_WORDS && to - from <= MOST_WORDS)
  );
}

/** `[^1]: Gồm: đường liên ấp; cống hở Rạch Mười; cầu Kênh Tư`: the note says first that it is a list of all. */
function saysAll({ stretch, from }: Region): boolean {
  const cue = stretch.words[from - 1]?.text === ":" ? from - 2 : from - 1;
  return LIST_CUES.endingAt(stretch.words, cue)?.value === "complete";
}

/** `03 khoản … (thuế thu nhập cá nhân, thuế đất và thuế môn bài)`: things in a bracket that all begin with one word of their own. */
function beginAlike(cue: Cue, { between }: Counted, { region, items }: Listing): boolean {
  const { words } = region.stretch;
  const [first] = items;
  const word = words[first?.from ?? -1];
  if (cue !== "bracket" || between === "loose" || items.length < 2 || word?.kind !== "word") return false;
  return items.every(({ from, to }) => to - from >= FEWEST_WORDS && words[from]?.folded === word.folded);
}

/** The first word behind a count. */
function nounOf({ words }: Stretch, { count }: Counted): { first: string } {
  return { first: words[count.to]?.folded ?? "" };
}

/** Whether items may be what the noun counts: places and bodies are no persons and no events. */
function fitsNoun(stretch: Stretch, cue: Cue, counted: Counted, listing: Listing): boolean {
  const { words } = stretch;
  const { count } = counted;
  const { head, items, region } = listing;
  if (cue === "colon" && areThemselves(stretch, counted, listing)) return true;
  const takes = TAKES_PLACE.at(words, count.to);
  if (!takes || (COUNT_NOUNS.at(words, count.to)?.length ?? 0) > takes.length) return true;
  if (head === "place" || head === "body") return false;
  const capitals = items.every(({ from }) => isCapital(region.stretch.words[from]?.text));
  return head !== null || !capitals || HEADS.at(words, count.to) !== undefined;
}
