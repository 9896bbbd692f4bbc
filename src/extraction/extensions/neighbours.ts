import type { Mention } from "../clauses/stretch.js";

/** Most digits of a print that are tried. */
const MOST_DIGITS = 12;

/** Values that a print has when one keystroke on its digits is undone: one replaced, left out, typed twice or too many, two swapped. */
export function neighboursOf({ printed, value }: Pick<Mention, "printed" | "value">): number[] {
  const [token = ""] = /\d+(?:[.,]\d+)*/.exec(printed) ?? [];
  const comma = token.lastIndexOf(",");
  const places = comma < 0 ? 0 : token.length - comma - 1;
  const digits = token.replace(/[.,]/g, "");
  const typed = Number(digits) / 10 ** places;
  if (digits === "" || digits.length > MOST_DIGITS || typed === 0) return [];
  // What a print counts in: `6,9 triệu` counts millions.
  const unit = Number(value) / typed / 10 ** places;
  return variants(digits).map((each) => Number(each) * unit);
}

function variants(digits: string): string[] {
  const found: string[] = [];
  for (let at = 0; at <= digits.length; at += 1) {
    const [before, here, after] = [digits.slice(0, at), digits.charAt(at), digits.slice(at + 1)];
    for (const other of "0123456789") {
      found.push(before + other + here + after);
      if (here !== "") found.push(before + other + after);
    }
    if (here !== "" && digits.length > 1) found.push(before + after);
    if (after !== "") found.push(before + after.charAt(0) + here + after.slice(1));
  }
  return found;
}
