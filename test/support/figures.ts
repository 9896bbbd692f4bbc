import { type FigureOptions, figure, type Quantity } from "../../src/engine/index.js";
import { type Language, type PrintedNumber, parsePrinted } from "../../src/numeric/index.js";

/** A printed text that is one number. */
export function readNumber(text: string, lang: Language = "vi", unit?: string): PrintedNumber {
  const read = parsePrinted(text, unit === undefined ? { lang } : { lang, unit });
  if (read.form !== "number") throw new Error(`expected one number, found a ${read.form}: ${text}`);
  return read;
}

/** A figure as a report prints it. */
export function printed(text: string, options: FigureOptions & { lang?: Language } = {}): Quantity {
  const { lang = "vi", ...others } = options;
  const { value, decimals, approximator, style } = readNumber(text, lang);
  return figure(value, { decimals, approximator, style, printed: text, ...others });
}
