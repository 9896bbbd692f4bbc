import { labelRange } from "../breakdowns/labels.js";
import { pointOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween, nounEnd } from "../clauses/words.js";
import { COUNT_NOUNS } from "../vi/nouns.js";
import { countsAlike } from "./far.js";

/** Words before a part among which its whole is recalled. */
const MOST_WORDS = 10;

/** `giải quyết 109 vụ …; trong số giải quyết có 68 vụ …, chiếm 62,4%`: words that recall one figure before by its own. */
export function recalledBase(stretch: Stretch, percent: Mention, part: Mention): Mention | undefined {
  if (percent.order !== part.order + 1) return undefined;
  const lead = foldedBetween(stretch, part.from - MOST_WORDS, part.from);
  const at = lead.findIndex((word, index) => word === "trong" && lead[index + 1] === "số");
  const from = at < 0 ? behindPart(stretch, part) : part.from - lead.length + at + 2;
  if (from === undefined) return undefined;
  // `trong số hồ sơ tiếp nhận mới`: what is counted need not be said again.
  const start = from + (COUNT_NOUNS.at(stretch.words, from)?.length ?? 0);
  const words = foldedBetween(stretch, start, at < 0 ? start + MOST_NAME : part.from).filter(
    (word) => !PASSIVE.has(word),
  );
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

/** `823 người trong số được quản lý đạt …`: where the words that recall the whole stand behind the part. */
function behindPart({ words }: Stretch, part: Mention): number | undefined {
  const at = nounEnd(part);
  return words[at]?.folded === "trong" && words[at + 1]?.folded === "số" ? at + 2 : undefined;
}

/** Words of a name behind its part; and those that only say that something was done. */
const MOST_NAME = 3;
const PASSIVE = new Set(["được", "đã", "bị"]);

const ENDS = new Set(["có", ",", "thì", ":"]);
