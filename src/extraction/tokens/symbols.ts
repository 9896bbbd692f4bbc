import { symbolParts } from "../../model/index.js";
import { citationSpans } from "./citations.js";
import type { Word } from "./words.js";

/** The number and symbol of a document where they stand; `from` and `to` count words, `to` is exclusive. */
export interface PrintedSymbol {
  readonly from: number;
  readonly to: number;
  /** As printed, with its leading zeros. */
  readonly number: string;
  /** The year within it: `30/2020/NĐ-CP`. */
  readonly year: string | null;
  /** As printed, without the blanks around its joints: `16 - HD/BTCTW` as `16-HD/BTCTW`. */
  readonly symbol: string;
  /** Letters of its type, one spelling each. */
  readonly letters: string | null;
}

/** The numbers and symbols of documents in some words. */
export function symbolsIn(text: string, words: readonly Word[]): PrintedSymbol[] {
  return citationSpans(words).flatMap(({ from, to: end }) => {
    const first = words[from];
    let to = end;
    // The number of a parliament's term is glued to its letters: `NQ-UBTVQH15`.
    if (words[to]?.kind === "number" && words[to]?.start === words[to - 1]?.end) to += 1;
    const last = words[to - 1];
    if (!first || !last) return [];
    const symbol = text.slice(first.start, last.end).replace(/ ?([-/.–&]) ?/gu, "$1");
    const { type } = symbolParts(symbol);
    return { from, to, number: first.text, year: /^\d+\/(\d{4})\//.exec(symbol)?.[1] ?? null, symbol, letters: type };
  });
}
