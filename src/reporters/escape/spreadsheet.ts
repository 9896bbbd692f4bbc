import { xmlCharacters } from "./xml.js";

/** Longest text that a cell of a spreadsheet takes. */
const LONGEST = 32_767;

/** Text of a cell of an Office Open XML spreadsheet, where `_x000D_` stands for a character; the writer escapes the XML. */
export function spreadsheetText(text: string): string {
  const literal = xmlCharacters(text).replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_");
  return literal.length > LONGEST ? `${literal.slice(0, LONGEST - 1)}…` : literal;
}
