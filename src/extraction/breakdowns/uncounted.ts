import { pointOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { LIST_CUES } from "../vi/cues.js";
import { HEADS } from "../vi/listing.js";

/** Words that a thing named at the end of a list has at most. */
const MOST_WORDS = 8;

/**
 * How many things a list may name without a number: `gồm đồng chí bí thư, 02 phó bí thư và 06 ủy viên`.
 *
 * Where the number ends its item, what stands before a comma is more of its label: `đề nghị, kiến nghị 45 đơn`.
 */
export function uncountedIn(stretch: Stretch, parts: readonly Mention[]): number {
  const { words, layout, mentions } = stretch;
  const [first, last] = [parts[0], parts.at(-1)];
  // Bullets are counted where they are gathered.
  if (!first || !last || last.stretch !== first.stretch) return 0;
  const counted = new Set(mentions.slice(first.order, last.order + 1).map(({ piece }) => piece));
  const leading = new Set(parts.filter(opensPiece).map(({ piece }) => piece));
  const shared = new Set(parts.filter(opensPiece).flatMap((part) => sharing(stretch, part)));
  let [found, pending] = [leading.has(first.piece) ? ahead(first) : 0, new Set<number>()];
  for (let index = first.from; index < last.to; index += 1) {
    const piece = layout.piece[index] ?? -1;
    if (layout.group[index] !== first.group) continue;
    // `lương: 962 triệu, mua sắm: 135 triệu`: what ends in a colon is the label of the number behind it.
    if (words[index]?.text === ":" && words[index + 1]?.kind === "number") pending = new Set();
    else if (!counted.has(piece) && !shared.has(piece)) pending.add(piece);
    else if (pending.size > 0) {
      if (leading.has(piece)) found += pending.size;
      pending = new Set();
    }
  }
  if (!leading.has(last.piece)) return found + namedNumbers(stretch, last);
  return found + behind(last);

  function opensPiece({ from, piece }: Mention): boolean {
    return from === 0 || layout.piece[from - 1] !== piece || layout.piece[from - 2] !== piece;
  }

  /** Pieces between the word that opens the list and its first number. */
  function ahead({ order, from, group, piece }: Mention): number {
    const after = mentions[order - 1]?.to ?? 0;
    const pieces = new Set<number>();
    for (let index = from - 1; index >= after && layout.group[index] === group; index -= 1) {
      const cue = LIST_CUES.endingAt(words, index);
      if (cue || words[index]?.text === ":") break;
      if (layout.piece[index] === piece) continue;
      if (words[index]?.kind === "word") pieces.add(layout.piece[index] ?? -1);
    }
    return pieces.size;
  }

  /** Short pieces between the last number and the end of the list. */
  function behind({ to, clause, piece }: Mention): number {
    const lengths = new Map<number, number>();
    for (let index = to; index < words.length && layout.clause[index] === clause; index += 1) {
      const at = layout.piece[index] ?? -1;
      if (at !== piece) lengths.set(at, (lengths.get(at) ?? 0) + 1);
    }
    const short = [...lengths].every(
      ([at, length]) => length <= MOST_WORDS && mentions.every((each) => each.piece !== at),
    );
    return short ? lengths.size : 0;
  }
}

/** `365 quy chế, kế hoạch, thông báo`: the pieces behind a number of documents that name further kinds which it counts. */
function sharing({ words, layout }: Stretch, part: Mention): number[] {
  const found = new Set<number>();
  const isKind = (at: number): boolean => HEADS.at(words, at)?.value === "document";
  if (!isKind(part.to)) return [];
  for (let index = part.to; words[index]?.kind === "word" || words[index]?.text === ","; index += 1) {
    const opens = words[index - 1]?.text === ",";
    if (opens && !isKind(index)) break;
    if (opens) found.add(layout.piece[index] ?? -1);
  }
  // As many kinds as things would be counted one by one.
  return pointOf(part).gt(found.size + 1) ? [...found] : [];
}

/** Where numbers end the items, `trường mầm non 1, trụ sở ấp 1`, one behind a place may count as well as name it. */
function namedNumbers({ words, layout, rejected }: Stretch, { to, clause, piece }: Mention): number {
  let found = 0;
  for (const { start, end, reason, text } of rejected) {
    if (reason !== "name" || !/^\d{1,3}$/.test(text)) continue;
    const index = words.findIndex((word) => word.start === start && word.end === end);
    const ends = index >= 0 && layout.piece[index + 1] !== layout.piece[index];
    if (index >= to && ends && layout.clause[index] === clause && layout.piece[index] !== piece) found += Number(text);
  }
  return found;
}
