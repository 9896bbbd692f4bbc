import { drop, type Handler, type Marking, matchAt } from "./marking.js";

const REFERENCE = /\[\^([^\]\s[]{1,40})\](:?)/y;
const IMAGE = /!\[[^\]\n]{0,300}\]\([^()\n]{0,500}\)(?:\{[^{}\n]{0,300}\})?/y;
const LINK_END = /\]\((?:https?:|mailto:|#|\.{0,2}\/)[^()\s]{0,500}\)/y;
const ATTRIBUTES_END = /\]\{[.#][^{}\n]{0,300}\}/y;

/** A note in Markdown, `[^1]` and at the beginning of its text `[^1]:`, or the text of a link. */
export const readBracket: Handler = (marking, at) => {
  const reference = matchAt(REFERENCE, marking.text, at);
  if (reference) {
    const defines = reference[2] === ":" && beginsLine(marking.text, at);
    marking.marks.push({ label: reference[1] ?? "", at, raised: false, defines });
    return drop(marking, at, REFERENCE.lastIndex - (reference[2] === ":" && !defines ? 1 : 0));
  }
  marking.brackets.push(at);
  return at + 1;
};

/** The end of a link, or of a text with attributes: its address is no text of the report. */
export const readBracketEnd: Handler = (marking, at) => {
  const open = marking.brackets.pop();
  if (open === undefined) return at + 1;
  return dropEnd(marking, open, at, LINK_END) ?? dropEnd(marking, open, at, ATTRIBUTES_END) ?? at + 1;
};

/** A picture is no text. */
export const readImage: Handler = (marking, at) =>
  matchAt(IMAGE, marking.text, at) ? drop(marking, at, IMAGE.lastIndex) : at + 1;

function dropEnd(marking: Marking, open: number, at: number, expression: RegExp): number | undefined {
  if (!matchAt(expression, marking.text, at)) return undefined;
  drop(marking, open, open + 1);
  return drop(marking, at, expression.lastIndex);
}

function beginsLine(text: string, at: number): boolean {
  let start = at;
  while (text[start - 1] === " ") start -= 1;
  return start === 0 || text[start - 1] === "\n";
}
