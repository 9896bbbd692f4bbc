import { drop, type Handler, type Marking, matchAt } from "./marking.js";

const RUN = /⁽?([¹²³⁰⁴-⁹]{1,4})⁾?/y;
const CARETS = /\^(\d{1,3})\^/y;
const RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const UNITS: ReadonlySet<string> = new Set(["m", "km", "cm", "dm", "mm", "hm", "dam"]);
const LETTER = /\p{L}/u;

/** Raised digits: the exponent of a unit stays, `km²`; others refer to a note, `sinh sống¹`. */
export const readSuperscripts: Handler = (marking, at) => {
  const digits = matchAt(RUN, marking.text, at)?.[1];
  if (digits === undefined) return at + 1;
  const end = RUN.lastIndex;
  if (/[²³]/.test(digits[0] ?? "") && followsUnit(marking.text, at)) {
    return digits.length > 1 ? mark(marking, at + 1, end, ordinary(digits.slice(1))) : end;
  }
  return mark(marking, at, end, ordinary(digits));
};

/** Raised digits as Pandoc writes them, `sống^1^` and `km^2^`. */
export const readCarets: Handler = (marking, at) => {
  const digits = matchAt(CARETS, marking.text, at)?.[1];
  return digits === undefined ? at + 1 : raise(marking, at, CARETS.lastIndex, digits);
};

/** Takes a raised number that markup encloses as exponent of the unit before it, else as reference to a note. */
export function raise(marking: Marking, start: number, end: number, digits: string): number {
  if (!/^[23]$/.test(digits) || !followsUnit(marking.text, start)) return mark(marking, start, end, digits);
  const at = marking.text.indexOf(digits, start);
  drop(marking, start, at);
  return drop(marking, at + 1, end);
}

function mark(marking: Marking, start: number, end: number, label: string): number {
  marking.marks.push({ label, at: start, raised: true, defines: false });
  return drop(marking, start, end);
}

function ordinary(digits: string): string {
  return Array.from(digits, (digit) => RAISED_DIGITS.indexOf(digit)).join("");
}

/** Whether the word before a place is a unit of length: areas and volumes are written with its power. */
function followsUnit(text: string, at: number): boolean {
  for (let length = 1; length <= 3; length += 1) {
    if (!UNITS.has(text.slice(at - length, at).toLowerCase())) continue;
    if (!LETTER.test(text[at - length - 1] ?? "")) return true;
  }
  return false;
}
