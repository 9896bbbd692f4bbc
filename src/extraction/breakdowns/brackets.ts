import { measureOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";

/** `14 thủ tục của Bộ Công Thương (6 thủ tục), Bộ Quốc phòng (8 thủ tục)`: parts that stand in a bracket each. */
export function inBrackets({ mentions, layout }: Stretch, total: Mention): Mention[] {
  const found: Mention[] = [];
  for (const each of mentions.slice(total.order + 1)) {
    if (each.sentence !== total.sentence || found.length >= 40) break;
    if (each.group < 0) {
      if (measureOf(each) === "percent") continue;
      break;
    }
    const alone = each.group !== found.at(-1)?.group && layout.group[each.group] === total.group;
    const alike =
      measureOf(each) === measureOf(total) &&
      (each.noun === null || total.noun === null || nounsMatch(each.noun, total.noun));
    if (alone && alike) found.push(each);
  }
  return found;
}
