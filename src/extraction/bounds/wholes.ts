import { isState } from "../breakdowns/items.js";
import { measureOf, pointOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import type { BelievedRatio } from "../proportions/ratios.js";
import type { PhraseTable } from "../vi/phrases.js";
import { isKindOf, OUT_OF, WHOLE_AND_PART } from "../vi/wholes.js";

/** Figures between a whole and its part. */
const MOST_BETWEEN = 3;
/** Words before a figure that name it, and between the word that opens a sentence and its whole. */
const MOST_WORDS = 14;
const MOST_OPENING = 3;

/** Parts whose wholes stand before them under names of their own: a standing committee within its committee. */
export function wholesOf(stretch: Stretch): BelievedRatio[] {
  return [...named(stretch), ...opened(stretch)];
}

function named(stretch: Stretch): BelievedRatio[] {
  const { mentions } = stretch;
  return mentions.flatMap((part): BelievedRatio[] => {
    if (!isState(stretch, part) || part.approximator !== null) return [];
    for (const [wholes, parts] of WHOLE_AND_PART) {
      if (!isCalled(stretch, part, parts)) continue;
      const behind = mentions[part.order + 1];
      if (behind && isOn(stretch, part, behind) && isCalled(stretch, behind, wholes) && isAlike(stretch, behind, part))
        return [{ part, whole: behind, confidence: "likely" }];
      for (let at = part.order - 1; at >= Math.max(0, part.order - 1 - MOST_BETWEEN); at -= 1) {
        const whole = mentions[at];
        if (whole && isCalled(stretch, whole, wholes) && isAlike(stretch, whole, part))
          return [{ part, whole, confidence: "likely" }];
      }
    }
    return [];
  });
}

/** `giá trị còn lại 12 tỷ đồng trên tổng nguyên giá 15 tỷ đồng`: a part is told on its whole. */
function isOn({ words }: Stretch, part: Mention, whole: Mention): boolean {
  if (part.sentence !== whole.sentence || part.clause !== whole.clause) return false;
  return words.slice(part.to, whole.from).some(({ folded }) => folded === "trên");
}

/** `Trong 08 trường hợp nghỉ có 03 nữ`: the sentence opens with what its next figure is taken from. */
function opened(stretch: Stretch): BelievedRatio[] {
  const { mentions, words, layout } = stretch;
  return mentions.flatMap((whole): BelievedRatio[] => {
    const part = mentions[whole.order + 1];
    if (!part || part.sentence !== whole.sentence || part.group !== whole.group || part.clause !== whole.clause)
      return [];
    const start = layout.sentence.indexOf(whole.sentence);
    const opening = OUT_OF.at(words, start);
    if (!opening || whole.from - start > MOST_OPENING || words[part.from - 1]?.folded !== "có") return [];
    const counted = whole.noun !== null && part.noun !== null;
    return counted && isAlike(stretch, whole, part) ? [{ part, whole, confidence: "likely" }] : [];
  });
}

function isAlike(stretch: Stretch, whole: Mention, part: Mention): boolean {
  if (measureOf(whole) !== measureOf(part) || !isState(stretch, whole) || !isState(stretch, part)) return false;
  if (part.sentence - whole.sentence > 1 || whole.approximator !== null || pointOf(whole).isZero()) return false;
  if (whole.noun === null || part.noun === null) return true;
  return nounsMatch(whole.noun, part.noun) || isKindOf(part.noun, whole.noun);
}

/** Whether words of a figure's own clause right before it, since the figure before, name it. */
function isCalled({ words, layout, mentions }: Stretch, mention: Mention, table: PhraseTable<boolean>): boolean {
  const after = mentions[mention.order - 1]?.to ?? 0;
  for (let index = mention.from - 1; index >= Math.max(after, mention.from - MOST_WORDS); index -= 1) {
    if (layout.sentence[index] !== mention.sentence || layout.group[index] !== mention.group) return false;
    const found = table.endingAt(words, index);
    if (found?.value) return true;
    if (found) index -= found.length - 1;
  }
  return false;
}
