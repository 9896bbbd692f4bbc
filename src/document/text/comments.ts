/** An HTML comment of a text file: what stands between its marks, and the offsets of the whole in the file. */
export interface Comment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** It never ends, of which the first line is kept, or not before another begins. */
  readonly isOpen: boolean;
}

const [OPEN, CLOSE] = ["<!--", "-->"];
/** Beyond so many characters nobody looks for the other end of code within a line. */
const MOST_CODE = 1000;

/**
 * The comments of a file, which its reading leaves out; what is shown as code is none. One that never ends is no comment to the
 * reading, but was meant for one.
 */
export function commentsIn(source: string): Comment[] {
  const found: Comment[] = [];
  let fence = fenceFrom(source, 0);
  const last = source.lastIndexOf(CLOSE);
  for (let start = source.indexOf(OPEN); start >= 0; ) {
    let next = start;
    while (fence !== null && fence.start < start) {
      next = Math.max(next, fence.end);
      fence = fenceFrom(source, fence.end);
    }
    if (next === start) {
      const inside = start + OPEN.length;
      const close = last < inside ? -1 : source.indexOf(CLOSE, inside);
      next = close < 0 ? lineEnd(source, inside) : close + CLOSE.length;
      const text = source.slice(inside, close < 0 ? next : close);
      const isOpen = close < 0 || text.includes(OPEN);
      if (!isCode(source, start, next)) found.push({ text, start, end: next, isOpen });
      // A fence within a comment opens nothing.
      if (fence !== null && fence.start < next) fence = fenceFrom(source, next);
    }
    start = source.indexOf(OPEN, next);
  }
  return found;
}

function lineEnd(source: string, from: number): number {
  const end = source.indexOf("\n", from);
  return end < 0 ? source.length : end;
}

/** The next block of code between fences, to the end of the file where it is never closed. */
function fenceFrom(source: string, from: number): { start: number; end: number } | null {
  const opening = /^ {0,3}(?:(`{3,})[^`\r\n]*|(~{3,})[^\r\n]*)$/gm;
  opening.lastIndex = from;
  const opened = opening.exec(source);
  if (!opened) return null;
  const fence = opened[1] ?? opened[2] ?? "";
  const closing = new RegExp(`^ {0,3}${fence[0]}{${fence.length},}[ \\t\\r]*$`, "gm");
  closing.lastIndex = opening.lastIndex;
  const closed = closing.exec(source);
  return { start: opened.index, end: closed ? closing.lastIndex : source.length };
}

/** Whether a stretch stands between backticks of its line. */
function isCode(source: string, start: number, end: number): boolean {
  const before = source.slice(Math.max(0, start - MOST_CODE, source.lastIndexOf("\n", start) + 1), start);
  const [behind = ""] = source.slice(end, end + MOST_CODE).split("\n", 1);
  return (before.match(/`+/g)?.length ?? 0) % 2 === 1 && behind.includes("`");
}
