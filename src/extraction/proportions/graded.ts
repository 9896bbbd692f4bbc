import { HUNDRED, ZERO } from "../../numeric/index.js";
import { labelRange } from "../breakdowns/labels.js";
import { pointOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { GRADES } from "../vi/grades.js";
import type { PhraseTable } from "../vi/phrases.js";

/** `xuất sắc 17,4%, hoàn thành tốt 73,9%, hoàn thành 9,7%`: shares of grades that exclude each other, none left out or too many. */
export function areGraded(stretch: Stretch, percents: readonly Mention[]): boolean {
  const [first] = percents;
  if (!first || percents.length < 3) return false;
  const clauses = new Set(percents.map(({ clause }) => clause)).size;
  // `giỏi 40,1%, khá 50,2%; hạnh kiểm tốt 90,7%`: two lists.
  if (clauses > 1 && clauses < percents.length) return false;
  if (!percents.every((each, at) => each.order === first.order + at)) return false;
  const sum = percents.reduce((total, each) => total.plus(pointOf(each)), ZERO);
  return GRADES.some(({ steps, all }) => {
    const grades = percents.map((each) => gradeOf(stretch, each, steps));
    if (grades.includes(undefined) || new Set(grades).size < grades.length) return false;
    return sum.gt(HUNDRED) || grades.length >= all;
  });
}

/** The last grade that the label before a percentage names. */
function gradeOf(stretch: Stretch, percent: Mention, table: PhraseTable<string>): string | undefined {
  const { from } = labelRange(stretch, percent);
  let found: string | undefined;
  for (let at = from; at < percent.from; at += 1) {
    const phrase = table.at(stretch.words, at);
    if (!phrase) continue;
    found = phrase.value;
    at += phrase.length - 1;
  }
  return found;
}
