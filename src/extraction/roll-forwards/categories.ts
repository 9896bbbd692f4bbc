import type { RollForward, Statement, Tally } from "../../model/index.js";
import { type Word, wordsOf } from "../tokens/words.js";

/** Words around a label that say nothing of a category. */
const AROUND = new Set(["gồm", "và", "cùng", "có", "bao", "là"]);

/** Settles the categories of roll-forwards whose states are split alike; the opening takes the names that the closing has. */
export function withCategories(
  tallies: readonly Tally[],
  statements: readonly Statement[],
): { tallies: Tally[]; statements: Statement[] } {
  const byId = new Map(tallies.map((each) => [each.id, each]));
  const settled = statements.map((statement): Statement => {
    if (statement.kind !== "roll-forward") return statement;
    const [opening, closing] = [byId.get(statement.opening), byId.get(statement.closing)];
    const found = opening && closing ? settle(statement, opening, closing) : null;
    if (!found) return statement;
    byId.set(found.opening.id, found.opening);
    return found.statement;
  });
  return { tallies: [...byId.values()], statements: settled };
}

/** `null` unless every cell of the opening is one of the closing, and every movement belongs to one. */
function settle(
  statement: RollForward,
  opening: Tally,
  closing: Tally,
): { statement: RollForward; opening: Tally } | null {
  const [before, after] = [partitionOf(opening), partitionOf(closing)];
  if (!before || !after || before.cells.length !== after.cells.length) return null;
  const labels = after.cells.map(({ label }) => behind(label));
  const nameOf = (label: string | null): string | null =>
    after.cells[bestOf(behind(label), labels) ?? -1]?.category ?? null;
  const cells = before.cells.flatMap((cell) => {
    const category = nameOf(cell.label);
    return category === null ? [] : [{ ...cell, category }];
  });
  if (new Set(cells.map(({ category }) => category)).size < after.cells.length) return null;
  const movements = statement.movements.map((each) => ({ ...each, category: nameOf(each.label) }));
  if (movements.some(({ category }) => category === null)) return null;
  // A state that stands elsewhere too has its names from there.
  const renamed = cells.some(({ category }, at) => category !== before.cells[at]?.category);
  if (before.name !== after.name || (renamed && opening.key.concept !== null)) return null;
  const dimensions = opening.dimensions.map((each) => (each === before ? { ...each, cells } : each));
  return { statement: withDimension(statement, after.name, movements), opening: { ...opening, dimensions } };
}

/** Which category a movement belongs to is read from labels, and may be read wrongly. */
function withDimension(statement: RollForward, dimension: string, movements: RollForward["movements"]): RollForward {
  const confidence = statement.confidence === "certain" ? "likely" : statement.confidence;
  return { ...statement, dimension, movements, confidence };
}

function partitionOf({ dimensions }: Tally) {
  return dimensions.find(({ kind, cells }) => kind === "partition" && cells.length > 1);
}

/** What stands behind the figure, or before it where nothing does. */
function behind(label: string | null): string[] {
  return content((label ?? "").split(" … ").at(-1) ?? "");
}

function content(label: string): string[] {
  const words = wordsOf(label)
    .filter(({ kind }: Word) => kind === "word")
    .map(({ folded }) => folded);
  const [start, end] = [words.findIndex(says), words.findLastIndex(says)];
  return start < 0 ? [] : words.slice(start, end + 1);
}

function says(word: string): boolean {
  return !AROUND.has(word);
}

/** The label that begins most like some words: at least two words of it or all, and more than any other label. */
function bestOf(words: readonly string[], labels: readonly (readonly string[])[]): number | null {
  const scores = labels.map((label) => commonStart(label, words));
  const most = Math.max(...scores, 0);
  const at = scores.indexOf(most);
  if (most === 0 || scores.lastIndexOf(most) !== at) return null;
  return most >= 2 || most === labels[at]?.length ? at : null;
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
