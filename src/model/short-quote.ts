/** Words on each side of a print that a short quote keeps. */
const AROUND = 2;

/** A quote cut to the few words around a print; a short one stays as it is. */
export function shortQuote(quote: string, printed: string): string {
  const at = quote.indexOf(printed);
  if (at < 0) return quote;
  const before = quote
    .slice(0, at)
    .split(" ")
    .slice(-AROUND - 1)
    .join(" ");
  const behind = quote
    .slice(at + printed.length)
    .split(" ")
    .slice(0, AROUND + 1)
    .join(" ");
  return `${before}${printed}${behind}`.trim();
}
