import { occurrences, type Token } from "./tokens.js";

/**
 * Finds the prints of a gold list on their line, in their order.
 *
 * A date may print the same digits as a figure, so that there are several ways; the one with most places that are
 * preferred is taken, the earliest among equals.
 *
 * @returns as many tokens as could be placed; fewer than prints where the line does not have them in that order
 */
export function align(
  text: string,
  line: number,
  prints: readonly string[],
  isPreferred: (token: Token) => boolean,
): Token[] {
  const candidates = [...new Set(prints)]
    .flatMap((print) => occurrences(text, line, print))
    .sort((a, b) => a.column - b.column);
  const best = scores(prints, candidates, isPreferred);
  const placed: Token[] = [];
  for (const [at, token] of candidates.entries()) {
    const next = placed.length;
    if (token.print !== prints[next]) continue;
    if (scoreAfter(best, next, at, token, isPreferred) >= (best[next]?.[at + 1] ?? IMPOSSIBLE)) placed.push(token);
  }
  return placed;
}

const IMPOSSIBLE = Number.NEGATIVE_INFINITY;

/** `scores[i][j]`: most preferred places for the prints from `i` on among the candidates from `j` on. */
function scores(
  prints: readonly string[],
  candidates: readonly Token[],
  isPreferred: (token: Token) => boolean,
): number[][] {
  const best = Array.from({ length: prints.length + 1 }, (_, print) =>
    Array.from({ length: candidates.length + 1 }, () => (print === prints.length ? 0 : IMPOSSIBLE)),
  );
  for (let print = prints.length - 1; print >= 0; print -= 1) {
    for (let at = candidates.length - 1; at >= 0; at -= 1) {
      const token = candidates[at];
      const row = best[print];
      if (!token || !row) continue;
      const taken = token.print === prints[print] ? scoreAfter(best, print, at, token, isPreferred) : IMPOSSIBLE;
      row[at] = Math.max(taken, row[at + 1] ?? IMPOSSIBLE);
    }
  }
  return best;
}

function scoreAfter(
  best: readonly (readonly number[])[],
  print: number,
  at: number,
  token: Token,
  isPreferred: (token: Token) => boolean,
): number {
  return (best[print + 1]?.[at + 1] ?? IMPOSSIBLE) + (isPreferred(token) ? 1 : 0);
}
