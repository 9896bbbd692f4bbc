import type { OutlineEntry } from "../../model/index.js";

/** How a number of the outline counts. */
export interface OutlineNumber {
  /** Numbers of one scheme count together: `roman`, `1.`, `1.1.`, `1)`, `(a)`. */
  readonly scheme: string;
  /** Its parts as ordinals: `2.1` is 2 and 1, `III` is 3, `c)` is 3. */
  readonly parts: readonly number[];
  readonly alphabet: Alphabet;
}

type Alphabet = "digits" | "letters" | "roman" | "small roman";

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI"];
const LETTERS = [..."abcdđefghijklmnopqrstuvwxyz"];
/** Letters that one alphabet or the other leaves out. */
const OPTIONAL = new Set([..."đfjwz"].map((letter) => LETTERS.indexOf(letter) + 1));

/** Every way to read the number of an entry: `i)` follows `h)`, or begins to count in Roman. */
export function numbersOf({ kind, number, printed }: OutlineEntry): OutlineNumber[] {
  if (number === null) return [];
  const signs = signsOf(printed, kind);
  if (/^\d+(?:\.\d+)*$/.test(number)) {
    const parts = number.split(".").map(Number);
    const word = /^\p{L}+/u.exec(printed ?? "")?.[0].toLowerCase();
    const scheme =
      parts.length > 1 ? "1.".repeat(parts.length) : word === undefined ? signed("1", signs) : wordScheme(word);
    return [{ scheme, parts, alphabet: "digits" }];
  }
  const found: OutlineNumber[] = [];
  const add = (scheme: string, part: number, alphabet: Alphabet): void => {
    if (part > 0) found.push({ scheme, parts: [part], alphabet });
  };
  const isPart = /^(?:phần|chương)/iu.test(printed ?? "");
  add(isPart ? "part" : "I", ROMAN.indexOf(number) + 1, "roman");
  if (found.length > 0) return found;
  if (/^\p{Lu}$/u.test(number)) add("A", LETTERS.indexOf(number.toLowerCase()) + 1, "letters");
  else {
    add(signed("a", signs), LETTERS.indexOf(number) + 1, "letters");
    add(signed("i", signs), ROMAN.indexOf(number.toUpperCase()) + 1, "small roman");
  }
  return found;
}

/** The ordinal behind another; letters that not every list counts are passed over. */
export function after(part: number, alphabet: Alphabet): number {
  let next = part + 1;
  if (alphabet === "letters") while (OPTIONAL.has(next)) next += 1;
  return next;
}

/** Whether an ordinal stands directly behind another. */
export function follows(part: number, last: number, alphabet: Alphabet): boolean {
  return part > last && part <= after(last, alphabet);
}

/** An ordinal as a list prints it. */
export function printOrdinal(part: number, alphabet: Alphabet): string {
  if (alphabet === "digits") return String(part);
  if (alphabet === "letters") return LETTERS[part - 1] ?? "?";
  const roman = ROMAN[part - 1] ?? "?";
  return alphabet === "roman" ? roman : roman.toLowerCase();
}

/** `1.`, `1-` and `1/` are one way to count, `1)` and `(1)` others. */
function signsOf(printed: string | null, kind: OutlineEntry["kind"]): "." | ")" | "()" {
  if (printed === null) return kind === "item" ? ")" : ".";
  if (printed.startsWith("(")) return "()";
  return printed.endsWith(")") ? ")" : ".";
}

function signed(sample: string, signs: "." | ")" | "()"): string {
  return signs === "()" ? `(${sample})` : sample + signs;
}

function wordScheme(word: string): string {
  if (word === "phần" || word === "chương") return "part";
  return word === "thứ" ? "thứ nhất" : "một là";
}
