import { measureOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { LIST_CUES } from "../vi/cues.js";
import { countable, isState } from "./items.js";
import { crossed, type Item, type Option } from "./slot.js";

/** Most paragraphs that one list of bullets has. */
const MOST_BULLETS = 60;

/** The list of bullets, or of short paragraphs, that follows a paragraph: its items as parts of what the paragraph counts. */
export function bulletSlots(stretches: readonly Stretch[], lead: Stretch): { options: Option[]; announced: boolean }[] {
  const announcing = announcedBy(lead);
  const totals = announcing ? [announcing] : totalsAbove(stretches, lead);
  if (totals.length === 0) return [];
  const items: Item[] = [];
  const bullets = bulletsBelow(stretches, lead);
  for (const bullet of bullets) {
    const first = countable(bullet, { from: 0, to: bullet.words.length, group: -1 }).filter(
      ({ sentence }) => sentence === (bullet.layout.sentence[0] ?? 0),
    );
    if (first.length > 0) items.push(first);
  }
  // Bullets that count nothing are no parts; where they prevail, the list is not one of parts.
  if (items.length < 2 || items.length < bullets.length * 0.6) return [];
  const announced =
    announcing !== undefined &&
    items.length === bullets.length &&
    bullets.every(({ mentions }) => mentions.filter((each) => measureOf(each) !== "percent").length === 1);
  return [{ options: crossed(totals, [items, ...runs(items)]), announced }];
}

/** The only count of a paragraph, or of the sentence that ends with a colon, unless it announces some of what it counts. */
function announcedBy({ mentions, words, layout }: Stretch): Mention | undefined {
  const last = layout.sentence[words.length - 1] ?? 0;
  const own = words.at(-1)?.text === ":" ? last : 0;
  const counts = mentions.filter((each) => measureOf(each) !== "percent" && each.sentence >= own);
  const subset = words.some(
    (_, at) => (layout.sentence[at] ?? 0) >= own && LIST_CUES.at(words, at)?.value === "subset",
  );
  return counts.length === 1 && counts[0]?.group === -1 && !subset ? counts[0] : undefined;
}

/** Those of the paragraph itself; where it only names a way of splitting (`Theo độ tuổi:`), those of what it stands under. */
function totalsAbove(stretches: readonly Stretch[], lead: Stretch): Mention[] {
  const own = totalsOf(lead);
  if (own.length > 0 || lead.words.at(-1)?.text !== ":") return own;
  for (let index = lead.index - 1; index >= Math.max(0, lead.index - 12); index -= 1) {
    const above = stretches[index];
    if (!above || above.block.note !== lead.block.note || above.block.section !== lead.block.section) return [];
    if (depthOf(above) < depthOf(lead) || (depthOf(lead) === 0 && above.mentions.length > 0)) return totalsOf(above);
  }
  return [];
}

/** Figures that a list below may split: of the last sentence, the nearest to its end first, then the first of the paragraph. */
function totalsOf(stretch: Stretch): Mention[] {
  const { mentions, layout, words } = stretch;
  const usable = mentions.filter((each) => each.group < 0 && isState(stretch, each));
  const end = layout.sentence[words.length - 1];
  // `… với tổng số tiền 920 triệu đồng. Chia ra:`: words that only announce the list leave it to the sentence before.
  const bare = words.length - layout.sentence.indexOf(end ?? 0) <= MOST_ANNOUNCING;
  const last = bare ? usable.at(-1)?.sentence : end;
  const closing = usable.filter(({ sentence }) => sentence === last);
  const ordered =
    words.at(-1)?.text === ":" && !bare
      ? closing.toReversed()
      : [...closing.slice(0, 1), ...closing.slice(1).toReversed()];
  return [...new Set([...ordered, ...usable.slice(0, 1)])].slice(0, 4);
}

/** Words of a sentence that only announces a list: `Cụ thể như sau:`. */
const MOST_ANNOUNCING = 6;

/** The items one level below a paragraph; without markers, short paragraphs of one shape below a colon. */
function bulletsBelow(stretches: readonly Stretch[], lead: Stretch): Stretch[] {
  const first = stretches[lead.index + 1];
  // Of a lead with a table right below it the table is the list.
  if (!first || first.behindTable || !isBelow(lead, first)) return [];
  const found: Stretch[] = [];
  for (let index = lead.index + 1; index < stretches.length && found.length < MOST_BULLETS; index += 1) {
    const next = stretches[index];
    if (
      !next ||
      next.behindTable ||
      depthOf(next) < depthOf(first) ||
      next.block.note !== lead.block.note ||
      next.block.section !== lead.block.section
    )
      break;
    if (depthOf(first) === depthOf(lead) && depthOf(next) === depthOf(lead) && next.text.length > 400) break;
    if (depthOf(next) === depthOf(first)) found.push(next);
  }
  return found;
}

function isBelow(lead: Stretch, first: Stretch): boolean {
  if (first.block.note !== lead.block.note || first.block.section !== lead.block.section) return false;
  if (depthOf(first) > depthOf(lead)) return true;
  return depthOf(first) === depthOf(lead) && lead.words.at(-1)?.text === ":" && depthOf(lead) === 0;
}

function depthOf({ block }: Stretch): number {
  return block.type === "paragraph" ? block.depth : 0;
}

/** A list may hold two breakdowns one after the other: from the top and to the end. */
function runs(items: readonly Item[]): Item[][] {
  const found: Item[][] = [];
  for (let length = items.length - 1; length >= 2 && found.length < 4; length -= 1) found.push(items.slice(0, length));
  for (let start = 1; items.length - start >= 2 && start <= 3; start += 1) found.push(items.slice(start));
  return found;
}
