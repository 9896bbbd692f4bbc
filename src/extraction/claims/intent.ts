import type { Block } from "../../document/index.js";
import type { Stretch } from "../clauses/stretch.js";
import { type Word, wordsOf } from "../tokens/words.js";
import { INTENDS, RESULT_TITLES, TASK_OPENINGS, TASK_TITLES } from "../vi/claims.js";

/** Words of a title that tell what a section is of. */
const TITLE_WORDS = 8;

/** The paragraphs of sections that hold plans, demands and tasks, and of lists that such words introduce. */
export function plansOf(blocks: readonly Block[]): ReadonlySet<Block> {
  const plans = new Set<Block>();
  const sections = new Map<string, boolean>();
  let planned: { level: number } | undefined;
  let lead: { depth: number } | undefined;
  for (const block of blocks) {
    if (block.type === "table") continue;
    const { heading, section, note, passage, depth } = block;
    if (heading) {
      lead = undefined;
      if (planned && heading.level <= planned.level) planned = undefined;
      if (!planned && titlesTasks(passage.text)) planned = { level: heading.level };
    } else if (lead && depth <= lead.depth) lead = undefined;
    if (section !== null && note === null) sections.set(section, planned !== undefined);
    if (note === null ? planned !== undefined : sections.get(section ?? "")) plans.add(block);
    if (lead) plans.add(block);
    else if (!heading && passage.text.endsWith(":") && holdsIntent(wordsOf(passage.text.slice(-300)))) lead = { depth };
  }
  return plans;
}

function titlesTasks(title: string): boolean {
  const words = wordsOf(title.slice(0, 200));
  for (let at = 0; at < Math.min(words.length, TITLE_WORDS); at += 1) {
    if (RESULT_TITLES.at(words, at)) return false;
    if (TASK_TITLES.at(words, at)) return true;
  }
  return false;
}

function holdsIntent(words: readonly Word[]): boolean {
  return words.some((_, at) => INTENDS.at(words, at)) && !words.some(({ folded }) => folded === "đã");
}

const RESULTS = new Set(["đã", "đạt", "quả"]);
const DEMANDS = new Set(["phải", "cần", "sẽ"]);

/** Whether a statement tells what shall be: `phấn đấu 100% hồ sơ …`, `100% hồ sơ phải …`; what is counted seldom does. */
export function isIntended({ words, layout }: Stretch, from: number, to: number, counts = false): boolean {
  for (let at = from; at < to; at += 1) if (DEMANDS.has(words[at]?.folded ?? "")) return true;
  let at = from - 1;
  for (; at >= 0 && layout.sentence[at] === layout.sentence[from]; at -= 1) {
    if (RESULTS.has(words[at]?.folded ?? "")) return false;
    if (INTENDS.at(words, at)) return true;
  }
  if (counts) return false;
  const opening = TASK_OPENINGS.at(words, at + 1);
  return opening !== undefined && at + 1 < from;
}
