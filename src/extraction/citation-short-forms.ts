import { type Citation, symbolParts } from "../model/index.js";
import { detailsBehind } from "./citation-details.js";
import type { Word } from "./tokens/words.js";
import { DOCUMENT_TYPES } from "./vi/documents.js";

/** A document that is told by its kind, its number and a date alone. */
export interface ShortForm extends Pick<Citation, "type" | "number" | "symbol" | "issuer" | "date" | "dated"> {
  readonly from: number;
  readonly to: number;
}

/**
 * `Nghị quyết 57 ngày 22/12/2024`: a document without its symbol, which is the only one of its kind and number that the report
 * cites in full.
 */
export function shortFormsIn(text: string, words: readonly Word[], full: readonly Citation[]): ShortForm[] {
  return words.flatMap((word, index): ShortForm[] => {
    const kind = word.kind === "word" ? DOCUMENT_TYPES.at(words, index) : undefined;
    if (!kind) return [];
    const from = index + kind.length + (words[index + kind.length]?.folded === "số" ? 1 : 0);
    const number = words[from];
    // A joint goes over to a symbol.
    if (number?.kind !== "number" || !/^\d{1,4}$/.test(number.text) || /^[-/.–]$/u.test(words[from + 1]?.text ?? ""))
      return [];
    const details = detailsBehind(text, words, from + 1, words.length);
    const symbol = onlySymbol(full, kind.value, Number(number.text));
    if (details.date === null || symbol === undefined) return [];
    const type = text.slice(word.start, words[index + kind.length - 1]?.end);
    const { issuer, date, dated } = details;
    return [{ type, number: number.text, symbol, issuer, date, dated, from, to: from + 1 }];
  });
}

function onlySymbol(full: readonly Citation[], kind: string, number: number): string | undefined {
  const symbols = full.flatMap((each) =>
    each.type?.normalize("NFC").toLowerCase() === kind && Number(each.number) === number ? each.symbol : [],
  );
  const letters = new Set(symbols.map((symbol) => symbolParts(symbol).issuer.join("-")));
  return letters.size === 1 ? symbols[0] : undefined;
}
