const CLOSING = new Set("”\"'’»)]*");
const LOWER = /^\p{Ll}/u;
const UPPER = /^["“‘(«]*\p{Lu}/u;

/** The last sign of a text, behind which only quotation marks and brackets close. */
export function lastSign(text: string): string {
  let at = text.length - 1;
  while (at > 0 && CLOSING.has(text[at] ?? "")) at -= 1;
  return text[at] ?? "";
}

/** Whether a text ends as a sentence or a clause ends. */
export function endsClause(text: string): boolean {
  return /[.;:!?…]/.test(lastSign(text));
}

/** Whether a text begins in lower case, as only the rest of a sentence does. */
export function startsLower(text: string): boolean {
  return LOWER.test(text);
}

/** Whether a text begins with a capital, perhaps behind a quotation mark or a bracket. */
export function startsUpper(text: string): boolean {
  return UPPER.test(text);
}

/** Whether a word goes on in the next line: `13-` / `QĐ`, `2025-` / `2030`. */
export function isGlued(text: string, next: string): boolean {
  return /[\p{L}\p{N}][-/]$/u.test(text.slice(-2)) && /^[\p{L}\p{N}]/u.test(next);
}

/** Whether a text has at least four letters and all of them are capitals. */
export function isAllCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /(?:\p{Lu}[^\p{L}]*){4}/u.test(text);
}
