/** Whether a unit is a diacritic that combines with the letter before it. */
function combines(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

/**
 * What may not be read as it is written: a comment, a run of diacritics, a control character, a blank other than the
 * plain one, a full-width sign, a sign that stands for another or for nothing.
 */
export const UNUSUAL =
  /<!--|[\u0300-\u036f]+|[\p{Cc}\p{Variation_Selector}\xa0\xadÐð\u1680\u180e\u2000-\u2011\u2028-\u202f\u205f-\u206f\u2212\u3000\uf02d\uf076\uf0a7\uf0b7\uf0d8\ufeff\uff01-\uff5e]/gu;

const ZERO_WIDTH = /[\p{Variation_Selector}\xad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u;
const BLANK = /[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const KEPT = /[\t\n\f]/;
const LINE_BREAK = /[\v\r\x85\u2028\u2029]/;
const CONTROL = /\p{Cc}/u;
const FULL_WIDTH = /[\uff01-\uff5e]/;
const FULL_WIDTH_DISTANCE = 0xfee0;

/** Signs that stand for another: Icelandic eth, dashes that only look like a hyphen, private bullets of Word. */
const OTHERS: ReadonlyMap<string, string> = new Map([
  ["Ð", "Đ"],
  ["ð", "đ"],
  ["\u2010", "-"],
  ["\u2011", "-"],
  ["\u2212", "-"],
  ["\uf02d", "-"],
  ["\uf076", "•"],
  ["\uf0a7", "•"],
  ["\uf0b7", "•"],
  ["\uf0d8", "•"],
]);

/** The character as it is read: one kind of blank and of line break, ordinary signs, nothing for what has no width. */
export function foldCharacter(character: string): string {
  const other = OTHERS.get(character);
  if (other !== undefined) return other;
  if (FULL_WIDTH.test(character)) return String.fromCharCode(character.charCodeAt(0) - FULL_WIDTH_DISTANCE);
  if (BLANK.test(character)) return " ";
  if (LINE_BREAK.test(character)) return "\n";
  if (ZERO_WIDTH.test(character)) return "";
  return CONTROL.test(character) && !KEPT.test(character) ? " " : character;
}

/** Where the character ends that begins at an offset: a letter ends behind the diacritics that combine with it. */
export function endOfCharacter(source: string, at: number): number {
  let end = at + 1;
  while (combines(source.charCodeAt(end))) end += 1;
  return end;
}
