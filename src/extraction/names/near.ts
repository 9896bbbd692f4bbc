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

/** The distance of two words as they are printed; those that many speakers say alike are near. */
export function wordDistance(one: string, other: string): Distance {
  const [first, second] = [syllableOf(one), syllableOf(other)];
  return soundAlike(first, second) ? "near" : distanceOf(first, second);
}

/** Consonants at the beginning of a syllable that are said alike in parts of the country, and written for each other. */
const SAID_ALIKE: readonly (readonly string[])[] = [
  ["tr", "ch"],
  ["s", "x"],
  ["l", "n"],
  ["gi", "d", "r"],
];

/** Whether two syllables differ in their first consonants alone, which are said alike: `Triều` and `Chiều`. */
export function soundAlike(one: Syllable, other: Syllable): boolean {
  if (one.tone !== other.tone || one.letters === other.letters) return false;
  return SAID_ALIKE.some((initials) => {
    const [first, second] = [one, other].map(({ letters }) => restBehind(letters, initials));
    return first !== undefined && first === second;
  });
}

/** What stands behind the first of some consonants: the `gi` of `gì` has its vowel within it. */
function restBehind(letters: string, initials: readonly string[]): string | undefined {
  const initial = initials.find((each) => letters.startsWith(each) && VOWEL.test(letters.slice(each.length)));
  return initial === undefined ? undefined : letters.slice(initial.length);
}

const VOWEL = /^[aăâeêioôơuưy]/u;

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
