import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import type { PhraseTable } from "../vi/phrases.js";

/** Words of its own sentence between the figure before and a figure. */
export function leadOf({ words, layout, mentions }: Stretch, mention: Mention): { from: number; to: number } {
  const least = Math.max(mentions[mention.order - 1]?.to ?? 0, mention.from - MOST_WORDS);
  let from = mention.from;
  while (from > least && layout.sentence[from - 1] === mention.sentence) from -= 1;
  return { from, to: digitsAt(words, mention) };
}

/** `tối thiểu 40`: words that belong to the print of a figure may name it as well. */
function digitsAt(words: Stretch["words"], { from, to }: Mention): number {
  let at = from;
  while (at < to - 1 && words[at]?.kind !== "number") at += 1;
  return at;
}

/** Words of a lead that is still one statement. */
const MOST_WORDS = 16;

/** Whether a phrase of a table stands within some words. */
export function holds<T>(
  { words }: Pick<Stretch, "words">,
  { from, to }: { readonly from: number; readonly to: number },
  table: PhraseTable<T>,
): boolean {
  for (let at = from; at < to; at += 1) {
    const found = table.at(words, at);
    if (found && at + found.length <= to) return true;
  }
  return false;
}

/** Whether two figures may count things of one kind; a figure without a noun counts what the other does. */
export function mayCountAlike({ noun: one }: Mention, { noun: other }: Mention): boolean {
  if (one === null || other === null) return true;
  return nounsMatch(one, other) || (PERSONS.has(one) && PERSONS.has(other));
}

const PERSONS: ReadonlySet<string> = new Set(
  "người, đồng chí, đoàn viên, hội viên, đảng viên, cán bộ, công chức, viên chức, biên chế, học viên, học sinh, em, cháu, trẻ, trẻ em, đại biểu, quần chúng, lao động, giáo viên, nhân viên, bác sĩ, y sĩ, điều dưỡng, thành viên, thanh niên".split(
    ", ",
  ),
);

/** Figures before one that count in the same bracket and are no percentages, the nearest first. */
export function countsBefore({ mentions }: Stretch, mention: Mention, most: number): Mention[] {
  const found: Mention[] = [];
  for (let at = mention.order - 1; at >= Math.max(0, mention.order - 2 * most - 2) && found.length < most; at -= 1) {
    const each = mentions[at];
    if (!each || mention.sentence - each.sentence > 1) break;
    if (each.kind !== "percent" && each.group === mention.group) found.push(each);
  }
  return found;
}
