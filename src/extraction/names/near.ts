import { type Syllable, syllableOf } from "../../model/index.js";

/** How far two syllables are apart: alike, a mark or one letter off, or one letter with other marks. */
export type Distance = "same" | "near" | "looser" | "far";

/** Marks of vowels, and the stroke of đ is no mark to the computer. */
const MARKS = /[\u0302\u0306\u031b]/g;

/** The distance of two syllables, as a keystroke makes it. */
export function distanceOf(one: Syllable, other: Syllable): Distance {
  const [base, otherBase] = [baseOf(one), baseOf(other)];
  if (base === otherBase) return one.letters === other.letters && one.tone === other.tone ? "same" : "near";
  if (one.letters.length === 1 || !isOneEdit(base, otherBase)) return "far";
  const marked = isOneEdit(one.letters, other.letters) && one.tone === other.tone;
  return marked ? "near" : "looser";
}

/** The distance of two words as they are printed. */
export function wordDistance(one: string, other: string): Distance {
  return distanceOf(syllableOf(one), syllableOf(other));
}

function baseOf({ letters }: Syllable): string {
  return letters.normalize("NFD").replace(MARKS, "").replaceAll("đ", "d");
}

/** Whether one letter added, dropped, replaced, or two swapped make one word the other. */
export function isOneEdit(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [rest, otherRest] = [one.slice(start), other.slice(start)];
  if (rest.slice(1) === otherRest.slice(1) || rest.slice(1) === otherRest || rest === otherRest.slice(1)) return true;
  return rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2);
}
