import { labelRange } from "../breakdowns/labels.js";
import { pointOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import { countsAlike } from "./far.js";

/** Words before a part among which its whole is recalled. */
const MOST_WORDS = 10;

/** `giải quyết 109 vụ …; trong số giải quyết có 68 vụ …, chiếm 62,4%`: words that recall one figure before by its own. */
export function recalledBase(stretch: Stretch, percent: Mention, part: Mention): Mention | undefined {
  if (percent.order !== part.order + 1) return undefined;
  const lead = foldedBetween(stretch, part.from - MOST_WORDS, part.from);
  const at = lead.findIndex((word, index) => word === "trong" && lead[index + 1] === "số");
  if (at < 0) return undefined;
  const words = lead.slice(at + 2);
  const end = words.findIndex((word) => ENDS.has(word));
  const name = (end < 0 ? words : words.slice(0, end)).join(" ");
  if (!name.includes(" ")) return undefined;
  const told = stretch.mentions.slice(0, part.order).filter((each) => {
    if (!countsAlike(each, part) || pointOf(each).lt(pointOf(part))) return false;
    const { from, to } = labelRange(stretch, each);
    return ` ${foldedBetween(stretch, from, to).join(" ")} `.includes(` ${name} `);
  });
  const [only, another] = told;
  return another ? undefined : only;
}

const ENDS = new Set(["có", ",", "thì", ":"]);
