import type { Range } from "./types.js";

/** Finds the lines and columns of a file; a byte order mark is the first character of line 1. */
export function placesOf(source: string): (start: number, end: number) => Range {
  const starts = lineStarts(source);
  return (start, end) => {
    const [from, to] = [lineOf(starts, start), lineOf(starts, end)];
    return {
      line: from + 1,
      column: start - (starts[from] ?? 0) + 1,
      endLine: to + 1,
      endColumn: end - (starts[to] ?? 0) + 1,
    };
  };
}

function lineStarts(source: string): readonly number[] {
  const starts = [0];
  for (const { index, 0: end } of source.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return starts;
}

/** Index of the last line that starts at or before an offset. */
function lineOf(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
