import { foldCharacter, UNUSUAL } from "./characters.js";
import { TapeWriter } from "./tape.js";
import type { Passage } from "./types.js";

const COMMENT = "<!--";
const COMBINING = /^[\u0300-\u036f]/;

/**
 * Folds a file into one spelling of each character: composed letters, one kind of blank and of line break, ordinary
 * signs for full-width ones; HTML comments and zero-width characters are left out.
 */
export function fold(source: string): Passage {
  const tape = new TapeWriter(source.length);
  let done = 0;
  let comments = true;
  for (const { index, 0: found } of source.matchAll(UNUSUAL)) {
    // Most of what is found are line ends, which stay as they are.
    if (index < done || found === "\n") continue;
    if (found === COMMENT) {
      const end: number = comments ? source.indexOf("-->", index + COMMENT.length) : -1;
      comments = end >= 0;
      if (!comments) continue;
      tape.copySource(source, done, index);
      done = end + 3;
    } else {
      const start = COMBINING.test(found) && isLetter(source, index - 1, done) ? index - 1 : index;
      tape.copySource(source, done, start);
      done = index + found.length;
      write(tape, source, start, done);
    }
  }
  tape.copySource(source, done, source.length);
  return tape.finish(source.length);
}

/** Whether the character before diacritics is one that they combine with, and has not been written. */
function isLetter(source: string, at: number, done: number): boolean {
  return at >= done && /[\p{L}\p{N}]/u.test(source[at] ?? "");
}

function write(tape: TapeWriter, source: string, start: number, end: number): void {
  const found = source.slice(start, end);
  if (found === "\r" && source[end] === "\n") return;
  const text = found.length > 1 ? found.normalize("NFC") : foldCharacter(found);
  if (text.length <= found.length) tape.push(text, start);
  else tape.copySource(source, start, end);
}
