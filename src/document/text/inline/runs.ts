import type { Handler, Marking } from "./marking.js";

const LONGEST = 3;
const PUNCTUATION = /[\p{P}\p{S}]/u;
const WORD = /[\p{L}\p{N}]/u;
const DIGIT = /\d/;

/** Collects a run of `*` or `_` that may be emphasis: no bullet, no multiplication sign, no line to fill in. */
export const readRun: Handler = (marking, at) => {
  const { text } = marking;
  const sign = text[at] ?? "";
  let end = at + 1;
  while (text[end] === sign) end += 1;
  if (end - at > LONGEST) return end;
  const { opens, closes } = flanks(text[at - 1] ?? " ", text[end] ?? " ", sign);
  if (opens || closes) addRun(marking, { sign, at, length: end - at, opens, closes });
  return end;
};

/** Blank lines separate what emphasis may span. */
export const readLineBreak: Handler = (marking, at) => {
  marking.line += 1;
  let next = at + 1;
  while (marking.text[next] === " " || marking.text[next] === "\t") next += 1;
  if (marking.text[next] === "\n") {
    marking.chunk += 1;
    marking.brackets.length = 0;
  }
  return at + 1;
};

function addRun(marking: Marking, run: { sign: string; at: number; length: number; opens: boolean; closes: boolean }) {
  marking.runs.push({ ...run, chunk: marking.chunk, line: marking.line });
}

function flanks(before: string, after: string, sign: string): { opens: boolean; closes: boolean } {
  const [opens, closes] = [!isBlank(after), !isBlank(before)];
  if (!opens || !closes) return { opens, closes };
  if (sign === "_") return { opens: !WORD.test(before), closes: !WORD.test(after) };
  if (DIGIT.test(before) && DIGIT.test(after)) return { opens: false, closes: false };
  const [punctuationBefore, punctuationAfter] = [PUNCTUATION.test(before), PUNCTUATION.test(after)];
  if (punctuationBefore === punctuationAfter) return { opens, closes };
  return before === ":" || before === "." ? { opens, closes } : { opens: punctuationBefore, closes: punctuationAfter };
}

function isBlank(character: string): boolean {
  return character === " " || character === "\n" || character === "\t" || character === "\f";
}
