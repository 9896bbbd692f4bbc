/** A syllable taken apart: its letters with their own marks (`ă`, `ô`, `đ`), and its tone, wherever it is set. */
export interface Syllable {
  readonly letters: string;
  /** The mark of the tone, or nothing for the level one. */
  readonly tone: string;
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** `Mĩ` and `Mỹ`, `Quí` and `Quý` are two manners, not two names. */
const FINAL_Y = /(?<=^|[bcdđghklmnpqrstvx]|qu)y$/u;

/** Takes a syllable apart, whatever its case, its composition and the place of its tone mark: `Hoà` and `HÒA` are one. */
export function syllableOf(word: string): Syllable {
  const marks = word.toLowerCase().normalize("NFD");
  const letters = marks.replace(TONES, "").normalize("NFC").replace(FINAL_Y, "i");
  return { letters, tone: marks.match(TONES)?.join("") ?? "" };
}

/** The form in which all accepted spellings of a name are equal. */
export function spellingOf(name: string): string {
  return name
    .trim()
    .split(/\s+/)
    .map((word) => {
      const { letters, tone } = syllableOf(word);
      return letters + tone;
    })
    .join(" ");
}
