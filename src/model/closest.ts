import { keystrokeDistance } from "../numeric/index.js";

/** Longer words are no names that somebody mistyped. */
const MOST_CHARACTERS = 200;

/**
 * The candidate that differs from a word by the fewest typing errors, or `undefined` where none is near.
 *
 * Near is at most a third of the word's length, as a longer way is a coincidence rather than a slip.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const [typed, meant] = [word.toLowerCase(), candidate.toLowerCase()];
    if (Math.max(typed.length, meant.length) > MOST_CHARACTERS) continue;
    const distance = keystrokeDistance(typed, meant);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** The same of ids such as `footing/parts-total`, of which the last part alone may stand for the whole. */
export function closestId(id: string, candidates: readonly string[]): string | undefined {
  return closest(id, candidates) ?? candidates.find((each) => each.endsWith(`/${id}`));
}
