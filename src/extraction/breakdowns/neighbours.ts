import { measureOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";

/** Figures that one total is tried with, and sentences that they may reach over. */
export const MOST_FOLLOWERS = 8;
const MOST_SENTENCES = 4;

/** Figures of the total's kind behind it, as far as a list may reach. */
export function following(stretch: Stretch, figures: readonly Mention[], index: number): Mention[] {
  const total = figures[index];
  if (!total) return [];
  const found: Mention[] = [];
  for (let at = index + 1; at < figures.length && found.length <= MOST_FOLLOWERS; at += 1) {
    const next = figures[at];
    if (!next || next.sentence > total.sentence + MOST_SENTENCES) break;
    if (alikeOf(total, next) && stretch.words[next.from - 1]?.text !== "/") found.push(next);
  }
  return found;
}

/** Figures of one other noun behind the total: `2.278 thí sinh với 93 giải Nhất, 544 giải Nhì …`. */
export function otherKind(figures: readonly Mention[], index: number): Mention[] {
  const [total, first] = [figures[index], figures[index + 1]];
  if (!total || !first?.noun || total.noun === null || measureOf(total) !== "count" || alikeOf(total, first)) return [];
  const found: Mention[] = [];
  for (let at = index + 1; at < figures.length && found.length < MOST_FOLLOWERS; at += 1) {
    const next = figures[at];
    if (!next || next.noun !== first.noun || next.sentence > total.sentence + 1) break;
    found.push(next);
  }
  return found;
}

/** Figures of the total's kind right before it. */
export function preceding(figures: readonly Mention[], index: number): Mention[] {
  const total = figures[index];
  if (!total) return [];
  const found: Mention[] = [];
  for (let at = index - 1; at >= 0 && found.length < 5; at -= 1) {
    const before = figures[at];
    if (!before || before.sentence < total.sentence - 1) break;
    if (alikeOf(total, before)) found.unshift(before);
  }
  return found;
}

/** Whether a part is measured and counted as its total is. */
export function alikeOf(total: Mention, part: Mention): boolean {
  if (measureOf(total) !== measureOf(part)) return false;
  if (measureOf(total) !== "count") return true;
  return total.noun !== null && part.noun !== null
    ? nounsMatch(total.noun, part.noun)
    : part.noun === null && total.noun === null && (part.bare || part.word === total.word);
}
