/** One line of a table: the first cell to the left, the others to the right of their columns. */
export function lineOf(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
    .join("  ")
    .trimEnd();
}

/** How many times as much: `×2.1`. */
export function timesText(ratio: number): string {
  return `×${ratio.toFixed(ratio < 9.95 ? 1 : 0)}`;
}
