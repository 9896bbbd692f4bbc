import { measureOf, pointOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { ALL_CUES, COMPLETES, RECEIVED } from "../vi/claims.js";
import { openingOf } from "./all-or-none.js";
import { isIntended } from "./intent.js";
import type { ClaimReading } from "./reading.js";
import { nounAt, termsBetween, valuesOf } from "./terms.js";

/** Counts that a percentage of all stands right behind, with what they are of. */
export function completedIn(stretch: Stretch): ClaimReading[] {
  return stretch.mentions.flatMap((percent) => {
    if (measureOf(percent) !== "percent" || percent.upTo !== null || percent.approximator !== null) return [];
    const part = stretch.mentions[percent.order - 1];
    const opening = openingOf(stretch, percent);
    if (part?.kind !== "count" || part.sentence !== percent.sentence || opening === percent.from) return [];
    if (part.noun === null || isIntended(stretch, part.from, percent.to)) return [];
    return ofAll(stretch, part, percent, opening) ?? ofReceived(stretch, part, percent, opening) ?? [];
  });
}

/** `toàn bộ 234 chi bộ đã tổ chức xong đại hội, đạt 100%`: all of them are a hundred per cent. */
function ofAll(stretch: Stretch, part: Mention, percent: Mention, opening: number): ClaimReading | undefined {
  const cue = ALL_CUES.endingAt(stretch.words, part.from - 1);
  if (!cue || opening - part.to > MOST_WORDS) return undefined;
  return readingOf(stretch, part.from - cue.length, part, part, percent, pointOf(percent).eq(100));
}

/** Most words of what all of them did. */
const MOST_WORDS = 20;

/** `tiếp nhận 19 ý kiến; đã giải quyết xong 18 ý kiến, đạt 100%`. */
function ofReceived(stretch: Stretch, part: Mention, percent: Mention, opening: number): ClaimReading | undefined {
  const { words, mentions } = stretch;
  if (!pointOf(percent).eq(100)) return undefined;
  const base = mentions[part.order - 1];
  if (base?.kind !== "count" || base.noun !== part.noun || base.upTo !== null || base.approximator !== null)
    return undefined;
  if (!pointOf(base).gt(pointOf(part)) || part.approximator !== null || part.sentence - base.sentence > 1)
    return undefined;
  // What narrows either down makes the percentage one of others: `18 đơn thuộc thẩm quyền, đạt 100%`.
  const narrowed = (from: number, to: number): boolean => {
    const noun = nounAt(words, from);
    return valuesOf(termsBetween(words, from + (noun?.length ?? 0), to)).length > 0;
  };
  if (narrowed(part.to, opening) || !RECEIVED.endingAt(words, base.from - 1)) return undefined;
  const between = words.slice(base.to, part.from);
  if (!between.some((_, at) => COMPLETES.at(between, at))) return undefined;
  const others = mentions.filter(
    ({ noun, order }) => noun === part.noun && order !== part.order && order !== base.order,
  );
  if (others.length > 0) return undefined;
  return readingOf(stretch, part.from, part, base, percent, false);
}

function readingOf(
  stretch: Stretch,
  from: number,
  done: Mention,
  base: Mention,
  percent: Mention,
  holds: boolean,
): ClaimReading {
  const place = { stretch, from, to: percent.to, nouns: done.noun === null ? [] : [done.noun], words: [], key: "" };
  const claim = { ...place, figure: percent, hedged: false };
  return { claim, count: { ...place, remainder: null, done, base }, holds, scope: "same" };
}
