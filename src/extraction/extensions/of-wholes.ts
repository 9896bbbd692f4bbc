import { measureOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { WHOLE } from "../vi/averages.js";
import { isWhole } from "./nearness.js";
import type { Rate } from "./rates.js";

/** Figures before an average among which its wholes are looked for. */
const MOST_BEFORE = 12;

/**
 * `tổng diện tích 824 ha: vụ xuân 412 ha, vụ thu 412 ha. … cộng hai vụ đạt 5.356 tấn, bình quân 6,5 tấn/ha`: an average goes by the
 * wholes before it, not by the parts that stand nearer.
 */
export function ofWholes(stretch: Stretch, rate: Rate): { quantity: Mention; amount: Mention } | undefined {
  const { mention, perUnit, timed } = rate;
  if (!rate.average || timed || !perUnit) return undefined;
  const before = stretch.mentions.slice(Math.max(0, mention.order - MOST_BEFORE), mention.order);
  const wholes = before.filter((each) => each.upTo === null && isTotal(stretch, each));
  const amount = wholes.findLast((each) => measureOf(each) === measureOf(mention).split("/")[0]);
  const quantities = wholes.filter((each) => measureOf(each) === perUnit.dimension);
  const [quantity] = quantities;
  if (!amount || !quantity || quantities.length > 1 || amount.sentence !== mention.sentence) return undefined;
  return { quantity, amount };
}

/** Whether a figure says that it is a whole, at whatever length: `tổng diện tích gieo trồng 824 ha`, `cộng hai vụ đạt 5.356 tấn`. */
function isTotal(stretch: Stretch, mention: Mention): boolean {
  if (isWhole(stretch, mention)) return true;
  for (let index = mention.from - 1; index >= Math.max(0, mention.from - MOST_WORDS); index -= 1) {
    if (stretch.words[index]?.kind !== "word" && !stretch.words[index]?.text.match(/^\d+$/)) return false;
    if (WHOLE.at(stretch.words, index)) return true;
  }
  return false;
}

const MOST_WORDS = 7;
