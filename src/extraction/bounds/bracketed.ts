import { isState } from "../breakdowns/items.js";
import { measureOf, pointOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import type { BelievedRatio } from "../proportions/ratios.js";

/** Words of a label within a bracket at most. */
const LONGEST_LABEL = 9;

/**
 * `746 đoàn viên (đoàn viên nữ: 311; đoàn viên dân tộc thiểu số: 502)`: what a bracket right behind a count tells of the
 * same things are some of them, whether or not they add up to all.
 */
export function bracketedOf(stretch: Stretch): BelievedRatio[] {
  return stretch.mentions.flatMap((whole): BelievedRatio[] => {
    if (whole.noun === null || !isPlain(stretch, whole) || pointOf(whole).isZero()) return [];
    const noun = whole.noun.split(" ");
    const open = bracketBehind(stretch, whole, noun.length);
    const close = open === undefined ? undefined : stretch.layout.closing.get(open);
    if (open === undefined || close === undefined) return [];
    const parts: BelievedRatio[] = [];
    for (const part of stretch.mentions.slice(whole.order + 1)) {
      if (part.from >= close) break;
      const named = isPlain(stretch, part) && measureOf(part) === measureOf(whole) && isOf(stretch, part, noun, open);
      if (named) parts.push({ part, whole, confidence: "likely" });
    }
    return parts;
  });
}

function bracketBehind({ words }: Stretch, { to }: Mention, length: number): number | undefined {
  return [to, to + length].find((at) => words[at]?.text === "(");
}

function isPlain(stretch: Stretch, mention: Mention): boolean {
  return (
    mention.kind === "count" && mention.approximator === null && mention.upTo === null && isState(stretch, mention)
  );
}

/** Whether the label of a part, `đoàn viên nữ:`, begins with what the whole counts, right behind the mark before it. */
function isOf({ words }: Stretch, part: Mention, noun: readonly string[], open: number): boolean {
  if (words[part.from - 1]?.text !== ":") return false;
  let from = part.from - 1;
  while (from - 1 > open && words[from - 1]?.kind === "word" && part.from - from <= LONGEST_LABEL) from -= 1;
  const opens = from - 1 === open || [";", ","].includes(words[from - 1]?.text ?? "");
  return opens && noun.every((word, at) => words[from + at]?.folded === word);
}
