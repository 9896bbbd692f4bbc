/** A quotation mark without its other one, by its place in the text; `opens` where it is the closing one that is missing. */
export interface LoneQuote {
  readonly at: number;
  readonly opens: boolean;
}

const MARKS = /["“”]/gu;

/** The quotation marks of a text that have no other one. */
export function loneQuotesIn(text: string): LoneQuote[] {
  const marks = [...text.matchAll(MARKS)].filter(({ 0: mark, index }) => !isMeasure(text, mark, index));
  if (marks.length === 0 || isOneSided(marks.map(([mark]) => mark))) return [];
  const open: number[] = [];
  const lone: LoneQuote[] = [];
  for (const { 0: mark, index } of marks) {
    if (mark === "“" || (mark === '"' && mayOpen(text, index) && !(mayClose(text, index) && open.length > 0)))
      open.push(index);
    else if (open.length > 0) open.pop();
    else lone.push({ at: index, opens: false });
  }
  return [...lone, ...open.map((at) => ({ at, opens: true }))].sort((one, other) => one.at - other.at);
}

/** `màn hình 32"`: inches. */
function isMeasure(text: string, mark: string, at: number): boolean {
  return mark === '"' && /\d/.test(text[at - 1] ?? "") && !/["“]/u.test(text.slice(0, at));
}

/** Some write the same mark on both sides: `”tự quản”`. */
function isOneSided(marks: readonly string[]): boolean {
  const [first] = marks;
  return first !== '"' && marks.length % 2 === 0 && marks.every((mark) => mark === first);
}

function mayOpen(text: string, at: number): boolean {
  return /^$|[\s([{:,;–-]/u.test(text[at - 1] ?? "");
}

function mayClose(text: string, at: number): boolean {
  return /^$|[\s)\]}:,;.!?–-]/u.test(text[at + 1] ?? "");
}
