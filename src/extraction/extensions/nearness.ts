import type { Mention, Stretch } from "../clauses/stretch.js";
import { WHOLE } from "../vi/averages.js";

/** Nearer ones first: those of the clause, then those before the rate; what a bracket sets apart comes behind. */
export function orderOf(stretch: Stretch, own: Mention, mention: Mention): number {
  const elsewhere = clauseOf(stretch, own) === clauseOf(stretch, mention) ? 0 : 5;
  return (
    Math.abs(own.order - mention.order) +
    elsewhere +
    (isWhole(stretch, mention) ? 0 : 3) +
    (encloses(stretch, mention, own) ? 0 : 8)
  );
}

/** What name and place of a figure say for it. */
export function contextOf(stretch: Stretch, own: Mention, mention: Mention, named: boolean): number {
  if (!named) return own.sentence === mention.sentence ? 0.12 : 0.05;
  if (own.sentence > mention.sentence)
    return isSubject(stretch, own, mention) ? 0.9 : own.sentence - mention.sentence > 1 ? 0.3 : 0.5;
  if (own.sentence < mention.sentence) return 0.4;
  return clauseOf(stretch, own) === clauseOf(stretch, mention) ? 1 : 0.99;
}

/** Whether a figure stands in the bracket of another, or in one around it. */
function encloses({ layout }: Stretch, { group }: Mention, inner: Mention): boolean {
  let around = inner.group;
  while (around >= 0 && around !== group) around = layout.group[around] ?? -1;
  return around === group;
}

/** Words before a rate that may name its subject. */
const MOST_BEFORE = 40;

/** `189,3 ha chè kinh doanh … . Chè kinh doanh cho năng suất …`: the sentence takes up what the figure measures. */
function isSubject({ words, layout }: Stretch, own: Mention, { to }: Mention): boolean {
  const [first, second] = [words[to], words[to + 1]];
  if (first?.kind !== "word" || second?.kind !== "word") return false;
  const least = Math.max(own.from - MOST_BEFORE, 1);
  for (let index = own.from - 1; index >= least && layout.sentence[index] === own.sentence; index -= 1)
    if (words[index]?.folded === second.folded && words[index - 1]?.folded === first.folded) return true;
  return false;
}

/** The clause that a figure belongs to; a bracket belongs to the clause around it. */
function clauseOf({ layout }: Stretch, { group, clause }: Mention): number {
  return group < 0 ? clause : (layout.clause[group] ?? clause);
}

/** Whether an amount says that it is the whole: `tổng kinh phí 600 triệu đồng`. */
export function isWhole({ words }: Stretch, mention: Mention): boolean {
  for (let index = mention.from - 1; index >= Math.max(0, mention.from - 6); index -= 1) {
    if (WHOLE.at(words, index)) return true;
    if (words[index]?.kind === "sign" && words[index]?.text !== ",") return false;
  }
  return false;
}
