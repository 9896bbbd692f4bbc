import { drop, type Handler } from "./marking.js";

const PUNCTUATION = new Set("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~\n");

/** A backslash makes the sign behind it an ordinary one. */
export const readEscape: Handler = (marking, at) => {
  const sign = marking.text[at + 1] ?? "";
  if (!PUNCTUATION.has(sign)) return at + 1;
  drop(marking, at, at + 1);
  if (sign === "|") marking.plainPipes.add(at + 1);
  if (sign !== "\n") return at + 2;
  marking.hardBreaks.add(at + 1);
  return at + 1;
};
