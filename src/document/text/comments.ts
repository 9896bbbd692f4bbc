/** An HTML comment of a text file: what stands between its marks, and the offsets of the whole in the file. */
export interface Comment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const [OPEN, CLOSE] = ["<!--", "-->"];

/** The comments of a file, which its reading leaves out; one that never ends is none. */
export function commentsIn(source: string): Comment[] {
  const found: Comment[] = [];
  for (let start = source.indexOf(OPEN); start >= 0; ) {
    const close = source.indexOf(CLOSE, start + OPEN.length);
    if (close < 0) break;
    const end = close + CLOSE.length;
    found.push({ text: source.slice(start + OPEN.length, close), start, end });
    start = source.indexOf(OPEN, end);
  }
  return found;
}
