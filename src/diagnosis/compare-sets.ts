/** Orders sets of rising numbers by the first in which they differ. */
export function compareSets(a: readonly number[], b: readonly number[]): number {
  for (const [index, each] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (each !== other) return each - other;
  }
  return a.length - b.length;
}
