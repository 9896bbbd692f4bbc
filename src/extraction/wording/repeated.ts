import { endsSentence } from "../clauses/layout.js";
import type { Stretch } from "../clauses/stretch.js";
import type { Word } from "../tokens/words.js";
import { NAME_ENDS } from "../vi/names.js";
import { BEFORE_DATE, BEFORE_YEAR, COUNTS_AFTER, MAY_NAME_NUMBER, NAMES_NUMBER } from "../vi/naming.js";
import { DEEDS_AND_DOERS, DOERS, ENDS_ALIKE, MAY_REPEAT, NEVER_DOUBLED, QUANTIFIERS } from "../vi/wording.js";

/** Words of a stretch: its first, and the one after its last. */
export interface WordSpan {
  readonly from: number;
  readonly to: number;
}

/** Words that are printed twice running have at most as many syllables. */
const LONGEST = 4;
const CAPITAL = /^\p{Lu}/u;

/** Words printed twice running where the language has no such pair: `tổ chức tổ chức 19 hội nghị`. */
export function repeatedIn({ words }: Pick<Stretch, "words">): WordSpan[] {
  const found: WordSpan[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const length = lengthOfPair(words, index);
    if (length === 0) continue;
    found.push({ from: index, to: index + 2 * length });
    index += 2 * length - 1;
  }
  return found;
}

/** Number of words at a place that come twice running and should not; 0 where there are none. */
function lengthOfPair(words: readonly Word[], from: number): number {
  if (isNumberTwice(words, from)) return 1;
  for (let length = 1; length <= LONGEST; length += 1) {
    if (!isTwice(words, from, length)) continue;
    return (length === 1 ? isSingleSlip(words, from) : isSlip(words, from, length)) ? length : 0;
  }
  return 0;
}

/** `24 24 nghị quyết`, but not `thôn 12 12 hộ`; a row of figures is no sentence. */
function isNumberTwice(words: readonly Word[], from: number): boolean {
  const [before, one, other, after] = [words[from - 1], words[from], words[from + 1], words[from + 2]];
  if (one?.kind !== "number" || one.text !== other?.text || one.text.length < 2 || other.start !== one.end + 1)
    return false;
  return (
    before?.kind === "word" &&
    after?.kind === "word" &&
    (!namesNumber(words, from - 1) || COUNTS_AFTER.endingAt(words, from - 1) !== undefined)
  );
}

/** Whether as many words as said come twice with nothing but blanks between them. */
function isTwice(words: readonly Word[], from: number, length: number): boolean {
  for (let offset = 0; offset < length; offset += 1) {
    const [one, other] = [words[from + offset], words[from + length + offset]];
    if (one?.kind !== "word" || other?.kind !== "word" || one.folded !== other.folded) return false;
  }
  return true;
}

/** `của của`; beside a number also other words, which are never doubled there: `52 đơn đơn`, `đạt đạt 78%`. */
function isSingleSlip(words: readonly Word[], from: number): boolean {
  const [before, one, other, after] = [words[from - 1], words[from], words[from + 1], words[from + 2]];
  if (!one || !other || one.folded === after?.folded || ENDS_ALIKE.endingAt(words, from)) return false;
  if (NEVER_DOUBLED.has(one.folded)) return one.text === other.text || opensSentence(words, from);
  if (one.text !== other.text) return false;
  // `03 lớp lớp 6`, `02 xã xã Tân An`: what follows names them.
  if (after?.kind === "number") return !namesNumber(words, from + 1);
  // `12 tổ tổ chức họp`: the second begins what they do.
  if (after && DEEDS_AND_DOERS.has(`${other.folded} ${after.folded}`)) return false;
  if (before?.kind === "number") return after !== undefined && !CAPITAL.test(after.text);
  // `215 đoàn viên viên với`, `412 triệu đồng đồng.`: the last syllable of what is counted.
  return words[from - 2]?.kind === "number" && before?.kind === "word" && isOver(after);
}

/** Whether what is counted has come to its end: at a sign, a number, or a word that belongs to no name. */
function isOver(after: Word | undefined): boolean {
  return after === undefined || after.kind !== "word" || NAME_ENDS.has(after.folded);
}

/** Whether a word gives the number behind it a name, or a date. */
function namesNumber(words: readonly Word[], index: number): boolean {
  return [NAMES_NUMBER, MAY_NAME_NUMBER, BEFORE_YEAR, BEFORE_DATE].some((table) => table.endingAt(words, index));
}

function isSlip(words: readonly Word[], from: number, length: number): boolean {
  const [first, second, before] = [words[from], words[from + length], words[from - 1]];
  if (!first || !second || first.folded === words[from + 1]?.folded) return false;
  // A name and the verb behind it, two cells of a table, a name told twice: their capitals say so.
  if (CAPITAL.test(second.text)) return false;
  if (first.text !== second.text && !opensSentence(words, from)) return false;
  const phrase = words
    .slice(from, from + length)
    .map(({ folded }) => folded)
    .join(" ");
  if (MAY_REPEAT.has(phrase)) return false;
  if (DOERS.endingAt(words, from - 1)) return false;
  return !(DEEDS_AND_DOERS.has(phrase) && before !== undefined && leadsToDoer(before));
}

/** A count, a plural, or what joins the last of several doers to the others. */
function leadsToDoer({ kind, text, folded }: Word): boolean {
  return kind === "number" || ",-/".includes(text) || folded === "và" || folded === "hoặc" || QUANTIFIERS.has(folded);
}

function opensSentence(words: readonly Word[], from: number): boolean {
  const before = words[from - 1];
  return before === undefined || endsSentence(words, from - 1) || (before.kind === "sign" && before.text !== ",");
}
