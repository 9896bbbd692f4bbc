import type { Word } from "../tokens/words.js";
import type { Alike } from "./alike.js";
import { isOneEdit } from "./near.js";
import type { NameSpan, Written } from "./written.js";

/** A name in Latin letters that is no word of the language: capitals inside, and a small letter. */
const CODE = /^[A-Za-z][A-Za-z-]{4,29}$/;
/** Spellings that are compared with each other; no report has as many. */
const MOST = 100;

/** Names such as `eOffice-VN` that differ by one letter, those of one thing together. */
export function codesAlike(written: readonly Written[]): Pick<Alike<NameSpan>, "usual" | "others">[] {
  const found = new Map<string, { print: string; spans: NameSpan[] }>();
  for (const each of written) {
    for (const { span, print } of codesIn(each)) {
      const key = print.toLowerCase();
      const known = found.get(key);
      if (known) known.spans.push(span);
      else if (found.size < MOST) found.set(key, { print, spans: [span] });
    }
  }
  const codes = [...found].sort(([, one], [, other]) => other.spans.length - one.spans.length);
  const taken = new Set<string>();
  return codes.flatMap(([key, { spans }], index) => {
    if (taken.has(key)) return [];
    const near = codes.slice(index + 1).filter(([other]) => !taken.has(other) && isOneEdit(key, other));
    for (const [other] of near) taken.add(other);
    return near.length === 0 ? [] : [{ usual: spans, others: near.flatMap(([, other]) => other.spans) }];
  });
}

function codesIn(written: Written): { span: NameSpan; print: string }[] {
  const { words, passage } = written;
  const found: { span: NameSpan; print: string }[] = [];
  for (let from = 0; from < words.length; from += 1) {
    // `05/CTr-…` is the symbol of a document.
    if (words[from]?.kind !== "word" || isGlued(words, from)) continue;
    const to = endOfCode(words, from);
    const print = passage.text.slice(words[from]?.start, words[to - 1]?.end);
    if (CODE.test(print) && isMixed(print)) found.push({ span: { written, from, to }, print });
    from = to - 1;
  }
  return found;
}

/** `eOffice`, `vnEdu`, `VNeID`: a capital inside behind a small letter that it does not begin with, or several capitals. */
function isMixed(print: string): boolean {
  if (!/[a-z]/.test(print) || !/.[A-Z]/.test(print)) return false;
  return /^[a-z]/.test(print) || (print.match(/[A-Z]/g)?.length ?? 0) > 1;
}

/** Words that hyphens join without blanks. */
function endOfCode(words: readonly Word[], from: number): number {
  let to = from + 1;
  while (words[to]?.text === "-" && isGlued(words, to) && words[to + 1]?.kind === "word" && isGlued(words, to + 1))
    to += 2;
  return to;
}

function isGlued(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  return before !== undefined && before.text !== "“" && before.text !== "(" && words[index]?.start === before.end;
}
