/** Signs that make a spreadsheet take a text for a formula, also in their wide forms. */
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** A signed number as reports print it, such as `-5`, `-1.234,5` or `-2,4 %`. */
const SIGNED_NUMBER = /^[+-]\d+(?:[.,]\d+)*(?: ?%)?$/;

/**
 * A cell of a CSV file (RFC 4180). Text that a spreadsheet would run as a formula is led by an apostrophe; signed numbers
 * stay as they are.
 */
export function csvCell(value: string | number | null): string {
  if (value === null) return "";
  const text = String(value);
  const inert = FORMULA.test(text) && !SIGNED_NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
