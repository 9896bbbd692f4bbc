import type { Mention, Stretch } from "../clauses/stretch.js";
import { SPLITS } from "../vi/cues.js";
import { addUp } from "./arithmetic.js";
import { cutsOf, isState } from "./items.js";
import type { Option } from "./slot.js";
import type { ListSpan } from "./spans.js";

/** Fewest parts: of fewer, chance brings too many near a figure of the paragraph before. */
const FEWEST_PARTS = 4;

/**
 * `2. … có mặt 72 người.`, `3. Bố trí theo cơ quan: văn phòng 06, ban xây dựng 05, …`: a paragraph that says what it splits by, and
 * counts nothing before, splits what the paragraph before it counts, where that adds up but for a keystroke.
 */
export function siblingOptions(stretches: readonly Stretch[], stretch: Stretch, span: ListSpan): Option[][] {
  const before = stretches[stretch.index - 1];
  if (!before || !isBeside(before, stretch) || !saysHow(stretch, span.at)) return [];
  if (stretch.mentions.some(({ to }) => to <= span.at)) return [];
  const [items] = cutsOf(stretch, span);
  if (!items || items.length < FEWEST_PARTS || items.some(({ length }) => length !== 1)) return [];
  const parts = items.flat();
  const told = before.mentions.filter((each) => each.group < 0 && isState(before, each));
  const near = distinct(told)
    .map((total) => ({ total, sum: addUp(total, parts) }))
    .filter(({ total, sum }) => total.kind === "count" && total.approximator === null && sum.outcome !== "far");
  const fits = near.filter(({ sum }) => sum.outcome === "fits");
  const slips = near.filter(({ sum }) => sum.outcome === "keystroke");
  // Of several that it all but adds up to, it splits the one that the paragraph takes up again.
  const again = slips.filter(({ total }) => told.filter(({ value }) => value === total.value).length > 1);
  const [found, another] = fits.length > 0 ? fits : slips.length > 1 ? again : slips;
  if (!found || another) return [];
  return [[{ total: found.total, items, weight: 1, sealed: true }]];
}

/** Of figures told twice the first. */
function distinct(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  return mentions.filter(({ value }) => !seen.has(value) && seen.add(value));
}

function isBeside(before: Stretch, stretch: Stretch): boolean {
  const [one, other] = [before.block, stretch.block];
  return one.section === other.section && one.note === other.note && one.depth === other.depth;
}

/** Whether the words up to the colon name a way of splitting: `Bố trí theo cơ quan:`. */
function saysHow({ words }: Stretch, colon: number): boolean {
  for (let index = 0; index < Math.min(colon, MOST_WORDS); index += 1) if (SPLITS.at(words, index)) return true;
  return false;
}

const MOST_WORDS = 4;
