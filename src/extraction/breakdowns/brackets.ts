import { measureOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";

/** `gồm: An Giang (5), Bạc Liêu (2)`: figures of a span that stand alone in a bracket each. */
export function aloneInBrackets(
  { mentions, layout }: Stretch,
  { from, to, group }: { from: number; to: number; group: number },
): Mention[] {
  const found: Mention[] = [];
  for (const each of mentions) {
    if (each.from < from || each.to > to || each.group < 0 || layout.group[each.group] !== group) continue;
    const only = each.from === each.group + 1 && layout.closing.get(each.group) === each.to;
    // One that stands there with words makes it unsure whether the others are all there are.
    if (!only || !each.bare || each.noun !== null || each.kind !== "count") return [];
    found.push(each);
  }
  return found;
}

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
