import { type Column, GROUPS } from "./columns.js";
import { addCounts, type Counts } from "./counts.js";
import type { Score } from "./score.js";

/** One table: a line a report, marked `*` where it is set aside, and the sums with their percentages. */
export function tableOf(scores: readonly Score[]): string {
  const aside = scores.filter((score) => score.aside);
  const lines = [
    ["", ...columns.map(({ head }) => head)],
    ...scores.map((score) => lineOf(score.aside ? `* ${score.name}` : `  ${score.name}`, score.counts)),
    ...sumLines("sum", scores),
    ...(aside.length > 0 ? sumLines("* of which set aside", aside) : []),
  ];
  const widths = lines[0]?.map((_, index) => Math.max(...lines.map((line) => line[index]?.length ?? 0))) ?? [];
  const groups = groupLine(widths);
  return [groups, ...lines.map((line) => padded(line, widths))].join("\n");
}

const columns: readonly Column[] = GROUPS.flatMap((group) => group.columns);
/** Columns that begin a group stand apart. */
const begins = new Set(GROUPS.flatMap((group) => group.columns.slice(0, 1)));

function lineOf(name: string, counts: Counts): string[] {
  return [name, ...columns.map(({ show }) => show(counts))];
}

function sumLines(name: string, scores: readonly Score[]): string[][] {
  const counts = addCounts(scores.map((score) => score.counts));
  return [lineOf(name, counts), [`${name}, %`, ...columns.map(({ percent }) => percent?.(counts) ?? "")]];
}

function padded(line: readonly string[], widths: readonly number[]): string {
  const cells = line.map((cell, index) => {
    const width = widths[index] ?? 0;
    const column = columns[index - 1];
    return column ? `${gapBefore(column)}${cell.padStart(width)}` : cell.padEnd(width);
  });
  return cells.join("").trimEnd();
}

function groupLine(widths: readonly number[]): string {
  let line = " ".repeat(widths[0] ?? 0);
  let next = 1;
  for (const { name, columns: members } of GROUPS) {
    const inside = members.map((column, index) => gapBefore(column).length + (widths[next + index] ?? 0));
    const width = inside.reduce((sum, each) => sum + each, 0);
    line += `   ${name}`.padEnd(width);
    next += members.length;
  }
  return line.trimEnd();
}

function gapBefore(column: Column): string {
  return begins.has(column) ? " | " : "  ";
}
