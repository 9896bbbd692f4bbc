import { measureOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { ALTOGETHER } from "../vi/cues.js";
import type { BesideSlot } from "./beside.js";
import { countable, isState } from "./items.js";
import type { Item } from "./slot.js";

/** Most bullets that one paragraph sums up. */
const MOST_BULLETS = 60;

/** Words between the one that sums up and the last figure that it announces. */
const MOST_WORDS = 16;

/** `- … 27 buổi, 1.782 lượt người; - … 14 buổi, 938 lượt người. Cộng 41 buổi, 2.720 lượt người`: a paragraph sums up the bullets above it. */
export function closingSums(stretches: readonly Stretch[], stretch: Stretch, total: Mention): BesideSlot[] {
  if (!isState(stretch, total) || !sumsUp(stretch, total)) return [];
  const bullets = bulletsAbove(stretches, stretch);
  const items = bullets.flatMap((bullet): Item[] => {
    const first = countable(bullet, { from: 0, to: bullet.words.length, group: -1 });
    const own = first.filter((each) => each.sentence === first[0]?.sentence && measureOf(each) === measureOf(total));
    const alike = total.noun === null ? own : own.filter(({ noun }) => noun === total.noun);
    return alike[0] ? [[alike[0]]] : [];
  });
  return items.length > 1 && items.length === bullets.length
    ? [{ cue: "summed", options: [{ total, items, weight: 1 }] }]
    : [];
}

/** Whether the paragraph begins with a word for all, and the figure is one of the first that follow it. */
function sumsUp({ words, layout }: Stretch, total: Mention): boolean {
  if (!ALTOGETHER.at(words, 0) || total.from > MOST_WORDS || total.sentence > 0 || total.group >= 0) return false;
  // `bình quân mỗi buổi 63 lượt người`: what stands behind another thought is no sum.
  return !words.slice(0, total.from).some(({ folded }, at) => layout.piece[at] === total.piece && EACH.has(folded));
}

const EACH: ReadonlySet<string> = new Set(["bình", "trung", "mỗi", "tăng", "giảm", "so", "đạt"]);

/** The run of bullets right above, one depth below the paragraph or at its own. */
function bulletsAbove(stretches: readonly Stretch[], { index, block }: Stretch): Stretch[] {
  const found: Stretch[] = [];
  for (let at = index - 1; at >= 0 && found.length < MOST_BULLETS; at -= 1) {
    const above = stretches[at];
    if (!above || above.block.marker === null || above.block.section !== block.section) break;
    if (above.block.note !== block.note || above.block.depth !== (found[0]?.block.depth ?? above.block.depth)) break;
    found.unshift(above);
  }
  return found;
}
