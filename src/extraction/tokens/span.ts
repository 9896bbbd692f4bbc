/** A stretch of words that belongs together; `to` is exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** For each word, whether one of the spans covers it. */
export function coverage(length: number, spans: readonly Span[]): Uint8Array {
  const covered = new Uint8Array(length);
  for (const { from, to } of spans) covered.fill(1, from, to);
  return covered;
}
