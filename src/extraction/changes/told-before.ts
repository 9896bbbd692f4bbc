import { isState } from "../breakdowns/items.js";
import { labelRange } from "../breakdowns/labels.js";
import { measureOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import { directionOf } from "../vi/changes.js";
import { stateOf } from "./states.js";

/** Words of a subject at least and at most. */
const [LEAST_WORDS, MOST_WORDS] = [2, 8];
/** Figures before a change among which its state is looked for. */
const MOST_BEFORE = 16;

/** The state that a sentence before tells, and that the words of a change name once more. */
export function toldBefore(stretch: Stretch, change: Mention): Mention | undefined {
  const before = stretch.mentions
    .slice(Math.max(0, change.order - MOST_BEFORE), change.order)
    .filter((each) => each.sentence < change.sentence && each.group < 0 && isState(stretch, each));
  return restated(stretch, change, before) ?? counterpart(stretch, change, before);
}

/** `Nợ quá hạn 612 triệu đồng. So với đầu năm, nợ quá hạn giảm 233 triệu đồng`: the subject comes back. */
function restated(stretch: Stretch, change: Mention, before: readonly Mention[]): Mention | undefined {
  const subject = subjectOf(stretch, change);
  if (subject.length < LEAST_WORDS) return undefined;
  const name = subject.join(" ");
  return before.findLast(
    (each) =>
      isOfMeasure(each, change) && foldedBetween(stretch, each.from - subject.length, each.from).join(" ") === name,
  );
}

/** The words right before the verb of a change, without those that count. */
function subjectOf({ words }: Stretch, { from }: Mention): string[] {
  const verb = [from - 1, from - 2, from - 3].find(
    (at) => directionOf(words[at]?.folded ?? "", words[at + 1]?.folded ?? "") !== undefined,
  );
  if (verb === undefined) return [];
  const subject: string[] = [];
  for (let at = verb - 1; at >= 0 && words[at]?.kind === "word" && subject.length < MOST_WORDS; at -= 1)
    subject.unshift(words[at]?.folded ?? "");
  while (COUNTING.has(subject[0] ?? "")) subject.shift();
  return subject;
}

const COUNTING = new Set(["tổng", "số", "thì", "và"]);

/** `làm chết 09 người, bị thương 28 người. … giảm 07 người bị thương`: of one noun the figure whose words come back. */
function counterpart(stretch: Stretch, change: Mention, before: readonly Mention[]): Mention | undefined {
  const { noun } = change;
  const last = before.at(-1)?.sentence;
  if (noun === null || last !== change.sentence - 1) return undefined;
  // A sentence that counts the same itself tells of its own figures.
  const own = stretch.mentions
    .slice(0, change.order)
    .filter((each) => each.sentence === change.sentence && each.group < 0 && isState(stretch, each));
  if (own.some((each) => each.noun !== null && nounsMatch(each.noun, noun))) return undefined;
  const alike = before.filter((each) => each.sentence === last && each.noun !== null && nounsMatch(each.noun, noun));
  if (alike.length < 2) return alike[0];
  const words = ownWords(stretch, change);
  const named = alike.filter((each) => ownWords(stretch, each).some((word) => words.includes(word)));
  return named.length === 1 ? named[0] : undefined;
}

/** The words of a label that tell what is counted apart from others of its noun. */
function ownWords(stretch: Stretch, mention: Mention): string[] {
  const { from, to } = labelRange(stretch, mention);
  const noun = new Set(mention.noun?.split(" "));
  return [...foldedBetween(stretch, from, mention.from), ...foldedBetween(stretch, mention.to, to)].filter(
    (word) => word.length > 1 && !noun.has(word) && !COMMON.has(word),
  );
}

const COMMON = new Set(["làm", "có", "bị", "xảy", "ra", "là", "tăng", "giảm", "được", "so", "với", "năm"]);

function isOfMeasure(state: Mention, change: Mention): boolean {
  return measureOf(change) === "percent" || stateOf(state) === stateOf(change);
}
