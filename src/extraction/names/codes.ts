import type { Word } from "../tokens/words.js";
import type { Alike } from "./alike.js";
import { isOneEdit } from "./near.js";
import { type NameSpan, printOf, type Written } from "./written.js";

/** A name in Latin letters that is no word of the language: capitals inside, and a small letter. */
const CODE = /^[A-Za-z][A-Za-z-]{4,29}$/;
/** Spellings that are compared with each other; no report has as many. */
const MOST = 100;

/** Names such as `eOffice-VN` that differ by one letter, or by its case, those of one thing together. */
export function codesAlike(written: readonly Written[]): Pick<Alike<NameSpan>, "usual" | "others">[] {
  return [...codesOffByLetter(written), ...codesOffByCase(written)];
}

/** `VneID` beside `VNeID`. */
function codesOffByCase(written: readonly Written[]): Pick<Alike<NameSpan>, "usual" | "others">[] {
  const found = new Map<string, Map<string, NameSpan[]>>();
  for (const each of written) {
    for (const { span, print } of codesIn(each, isCased)) {
      const prints = found.get(print.toLowerCase()) ?? new Map<string, NameSpan[]>();
      if (found.size < MOST) found.set(print.toLowerCase(), prints);
      const spans = prints.get(print);
      if (spans) spans.push(span);
      else prints.set(print, [span]);
    }
  }
  return [...found.values()].flatMap((prints) => {
    const [usual = [], ...others] = [...prints.values()].sort((one, other) => other.length - one.length);
    const [first] = usual;
    const odd = others.flat();
    const isCode = first !== undefined && isMixed(printOf(first));
    return isCode && odd.length > 0 && odd.length < usual.length ? [{ usual, others: odd }] : [];
  });
}

function codesOffByLetter(written: readonly Written[]): Pick<Alike<NameSpan>, "usual" | "others">[] {
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
    const near = codes
      .slice(index + 1)
      .filter(([other, { spans: theirs }]) => !taken.has(other) && isOneEdit(key, other) && isSure(spans, theirs));
    for (const [other] of near) taken.add(other);
    return near.length === 0 ? [] : [{ usual: spans, others: near.flatMap(([, other]) => other.spans) }];
  });
}

/** Codes of capitals alone abound: one of them is a slip of another only where that is told more often. */
function isSure(usual: readonly NameSpan[], odd: readonly NameSpan[]): boolean {
  const [first, second] = [usual[0], odd[0]].map((span) => (span ? isMixed(printOf(span)) : false));
  return (first && second) || (usual.length > 1 && odd.length === 1);
}

function codesIn(
  written: Written,
  isCode: (print: string) => boolean = (print) => isMixed(print) || isLongCapitals(print),
): { span: NameSpan; print: string }[] {
  const { words, passage } = written;
  const found: { span: NameSpan; print: string }[] = [];
  for (let from = 0; from < words.length; from += 1) {
    // `05/CTr-…` is the symbol of a document.
    if (words[from]?.kind !== "word" || isGlued(words, from)) continue;
    const to = endOfCode(words, from);
    const print = passage.text.slice(words[from]?.start, words[to - 1]?.end);
    if (CODE.test(print) && isCode(print)) found.push({ span: { written, from, to }, print });
    from = to - 1;
  }
  return found;
}

/** `eOffice`, `vnEdu`, `VNeID`: a capital inside behind a small letter that it does not begin with, or several capitals. */
function isMixed(print: string): boolean {
  if (!/[a-z]/.test(print) || !/.[A-Z]/.test(print)) return false;
  return /^[a-z]/.test(print) || (print.match(/[A-Z]/g)?.length ?? 0) > 1;
}

/** `VNPT-HIS`: capitals, in two parts of three at least. */
function isLongCapitals(print: string): boolean {
  return /^[A-Z]{3,}-[A-Z]{3,}$/.test(print) && print.length >= LEAST_CAPITALS;
}

const LEAST_CAPITALS = 8;

/** A capital at the start or inside, and not capitals alone. */
function isCased(print: string): boolean {
  return /[A-Z]/.test(print) && /[a-z]/.test(print);
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
