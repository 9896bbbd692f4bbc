/** A reference to an appendix in a text. */
export interface AppendixReference {
  /** As printed: `1B`, `II`. */
  readonly number: string;
  /** With the words that announce it: `Phụ lục số 1B`. */
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

const NUMBER = String.raw`(?:\d{1,3}[A-ZĐ]?|[IVX]{1,5}|[A-ZĐ])(?![\p{L}\p{N}])`;
const ANNOUNCED = new RegExp(String.raw`(?<!\p{L})((?:[Pp]hụ lục|PHỤ LỤC)(?: (?:số|SỐ))?)(?: ?: ?| )(${NUMBER})`, "gu");
/** One more of a list, which must go on or end behind it: in `Phụ lục 1, 12 hộ` the second number counts. */
const NEXT = new RegExp(`(?: ?[,;] ?| và )(?:số )?(${NUMBER})(?= ?(?:[,;.)]|và |kèm |đính |của |$))`, "uy");

/** The references to appendices in a text: `Phụ lục số 3B, 4B` are two. */
export function appendicesIn(text: string): AppendixReference[] {
  const found: AppendixReference[] = [];
  for (const { 0: printed, 1: announced = "", 2: first = "", index } of text.matchAll(ANNOUNCED)) {
    let end = index + printed.length;
    found.push({ number: first, title: printed, start: index, end });
    NEXT.lastIndex = end;
    for (let next = NEXT.exec(text); next; next = NEXT.exec(text)) {
      const number = next[1] ?? "";
      end = NEXT.lastIndex;
      found.push({ number, title: `${announced} ${number}`, start: end - number.length, end });
    }
  }
  return found;
}
