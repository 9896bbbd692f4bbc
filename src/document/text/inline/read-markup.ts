import { readBracket, readBracketEnd, readImage } from "./brackets.js";
import { readEscape } from "./escapes.js";
import type { Handler, Marking } from "./marking.js";
import { readLineBreak, readRun } from "./runs.js";
import { readCarets, readSuperscripts } from "./superscripts.js";
import { readEntity, readQuote, readTag } from "./tags.js";

const SIGN = /[\\*_<>&![\]^\n⁽¹²³⁰⁴-⁹]/g;

const HANDLERS: Readonly<Record<string, Handler>> = {
  "\\": readEscape,
  "*": readRun,
  _: readRun,
  "<": readTag,
  ">": readQuote,
  "&": readEntity,
  "!": readImage,
  "[": readBracket,
  "]": readBracketEnd,
  "^": readCarets,
  "\n": readLineBreak,
};

/** Finds the inline markup of a folded text, reading it once from left to right. */
export function readMarkup(text: string): Marking {
  const marking: Marking = {
    text,
    fates: new Uint8Array(text.length),
    marks: [],
    runs: [],
    plainPipes: new Set(),
    hardBreaks: new Set(),
    brackets: [],
    chunk: 0,
    line: 0,
  };
  SIGN.lastIndex = 0;
  for (let match = SIGN.exec(text); match; match = SIGN.exec(text)) {
    SIGN.lastIndex = (HANDLERS[match[0]] ?? readSuperscripts)(marking, match.index);
  }
  return marking;
}
