import type { Mention, Stretch } from "../clauses/stretch.js";
import { addUp } from "./arithmetic.js";
import type { BesideSlot } from "./beside.js";
import { isOther, labelRange } from "./labels.js";

/** Most parts of one list. */
const MOST_PARTS = 12;
/** A list further off than this is of something else. */
const [LEAST, MOST] = [0.8, 1.25];

/**
 * `17.289 khẩu. Người Jrai 11.463 khẩu, người Kinh 4.872 khẩu; các dân tộc khác 954 khẩu`: a sentence that ends with all others
 * splits what the sentence before it ended with, counted in one noun.
 */
export function closedByOthers(stretch: Stretch, figures: readonly Mention[], index: number): BesideSlot[] {
  const last = figures[index];
  if (!last || last.noun === null || !isOther(stretch, last)) return [];
  let first = index;
  while (first > 0 && index - first < MOST_PARTS && figures[first - 1]?.sentence === last.sentence) first -= 1;
  const parts = figures.slice(first, index + 1);
  const total = figures[first - 1];
  if (!total || parts.length < 3 || total.noun !== last.noun || total.approximator !== null) return [];
  if (
    total.sentence !== last.sentence - 1 ||
    !parts.every((part) => part.noun === last.noun && isLabelled(stretch, part))
  )
    return [];
  const { outcome, ratio } = addUp(total, parts);
  if (outcome !== "fits" && (ratio < LEAST || ratio > MOST)) return [];
  return [{ cue: "beside", options: [{ total, items: parts.map((part) => [part]), weight: 1, sealed: true }] }];
}

/** Whether words before a figure say which of them it counts. */
function isLabelled(stretch: Stretch, part: Mention): boolean {
  return labelRange(stretch, part).from < part.from;
}
