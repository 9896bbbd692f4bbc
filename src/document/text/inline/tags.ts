import { BLANKED, drop, type Handler, type Marking, matchAt } from "./marking.js";
import { raise } from "./superscripts.js";

const BREAK = /<br\s{0,4}\/?>/iy;
const RAISED = /<sup>\s{0,4}[[(]?(\d{1,4})[\])]?\s{0,4}<\/sup>/iy;
const TAG =
  /<\/?(?:a|b|blockquote|center|div|em|font|i|ins|mark|p|s|small|span|strong|sub|sup|u)(?:\s[^<>\n]{0,300})?\/?>/iy;
const QUOTE = />(?=[ \n])/y;
const ENTITY = /&(nbsp|amp);/iy;

/** `<br>`, `<sup>1</sup>` and the tags that only dress a text. */
export const readTag: Handler = (marking, at) => {
  const lineBreak = matchAt(BREAK, marking.text, at);
  if (lineBreak) return blank(marking, at, BREAK.lastIndex);
  const raised = matchAt(RAISED, marking.text, at);
  if (raised) return raise(marking, at, RAISED.lastIndex, raised[1] ?? "");
  return matchAt(TAG, marking.text, at) ? drop(marking, at, TAG.lastIndex) : at + 1;
};

/** `&nbsp;` and `&amp;`, the entities that converters leave behind. */
export const readEntity: Handler = (marking, at) => {
  const name = matchAt(ENTITY, marking.text, at)?.[1]?.toLowerCase();
  if (name === undefined) return at + 1;
  if (name === "nbsp") return blank(marking, at, ENTITY.lastIndex);
  return drop(marking, at + 1, ENTITY.lastIndex);
};

/** The `>` that begins the lines of a quotation. */
export const readQuote: Handler = (marking, at) => {
  let start = at;
  while (start > 0 && marking.text[start - 1] === " ") start -= 1;
  const atLineStart = start === 0 || marking.text[start - 1] === "\n";
  return atLineStart && matchAt(QUOTE, marking.text, at) ? drop(marking, at, at + 1) : at + 1;
};

function blank(marking: Marking, start: number, end: number): number {
  drop(marking, start, end);
  marking.fates[start] = BLANKED;
  return end;
}
