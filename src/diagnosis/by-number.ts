/** Orders numbers from the least on. */
export function byNumber(a: number, b: number): number {
  return a - b;
}
