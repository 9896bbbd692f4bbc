import { isBlank, type Line } from "./line.js";

/** `Trang 3/12`, `Page 3 of 12`, `- 5 -`. */
const PAGE = /^(?:(?:Trang|Page|TRANG|PAGE)\s+\d{1,4}(?:\s*(?:\/|of|trên)\s*\d{1,4})?|[-–—]\s*\d{1,4}\s*[-–—])$/;
const BARE_NUMBER = /^[1-9]\d{0,3}$/;
const NOTHING = { text: "", mark: null };
const ROW = /^[-–—*_=~\s]+$/;

/** Empties the lines that are no text: rows of signs, and page numbers. */
export function withoutFurniture(lines: readonly Line[]): readonly Line[] {
  const emptied = lines.map((line) => (isFurniture(line) ? empty(line) : line));
  const alone = aloneNumbers(emptied);
  return emptied.map((line, index) => (alone.has(index) ? empty(line) : line));
}

function isFurniture({ text, marks }: Line): boolean {
  return marks === 0 && (ROW.test(text) || PAGE.test(text));
}

function empty(line: Line): Line {
  return { ...line, text: "" };
}

/** Indices of bare numbers between blank lines; two in sequence are no page numbers but the cells of a lost table. */
function aloneNumbers(lines: readonly Line[]): ReadonlySet<number> {
  const filled = lines.flatMap((line, index) => (isBlank(line) ? [] : [index]));
  const isBare = (index: number | undefined): boolean => {
    const line = lines[index ?? -1];
    return line?.marks === 0 && BARE_NUMBER.test(line.text);
  };
  const isOpen = (index: number): boolean => isBlank(lines[index] ?? NOTHING);
  const alone = filled.filter(
    (index, order) =>
      isBare(index) &&
      isOpen(index - 1) &&
      isOpen(index + 1) &&
      !isBare(filled[order - 1]) &&
      !isBare(filled[order + 1]),
  );
  return new Set(alone);
}
