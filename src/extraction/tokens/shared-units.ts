import { figureOf } from "../../model/index.js";
import { parsePrinted } from "../../numeric/index.js";
import type { Token } from "./figures.js";
import type { Word } from "./words.js";

/** A token as it is with the scale and unit of another behind its print, which stays as it is; itself where that is no number. */
export function withUnit<T extends Token>(token: T, unit: string): T {
  const read = parsePrinted(`${token.printed} ${unit}`, { lang: "vi" });
  return read.form === "ratio" ? token : { ...token, ...figureOf(read), printed: token.printed };
}

/** `78,6/196,5 tỷ đồng`: a bare number before a stroke is measured in what stands behind the second, its scale included. */
export function withSharedUnits(text: string, words: readonly Word[], tokens: readonly Token[]): Token[] {
  return tokens.map((token, at) => {
    const next = tokens[at + 1];
    if (!next || next.from !== token.to + 1 || words[token.to]?.text !== "/") return token;
    if (!token.bare || token.kind !== "count" || token.unit !== null || token.upTo !== null) return token;
    const measured = next.kind === "money" || next.kind === "measure";
    if (!measured || next.unit === null || next.unit.includes("/") || next.upTo !== null) return token;
    // `12/6 ha`: who writes a date or a number of a paper before a measure has no part of it.
    if (Number(token.value) > Number(next.value) && next.decimals === null) return token;
    const suffix = text.slice(words[next.behindDigits]?.start ?? next.end, next.end);
    return suffix === "" ? token : withUnit(token, suffix);
  });
}
