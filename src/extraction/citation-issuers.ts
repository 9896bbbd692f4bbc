import { symbolParts } from "../model/index.js";
import { endsSentence } from "./clauses/layout.js";
import type { Word } from "./tokens/words.js";
import { ISSUES } from "./vi/documents.js";
import { BODIES, LEVELS } from "./vi/letterhead.js";

/** Words of a body's name before the verb at most. */
const MOST_NAME = 10;
const CAPITAL = /^\p{Lu}/u;

interface CitedSymbol {
  readonly start: number;
  readonly to: number;
  readonly symbol: string;
}

/**
 * For each citation, who is said before it to have issued it: `HĐND xã ban hành Nghị quyết số …`; else `null`.
 *
 * What follows in the same sentence with the same letters is of the same body: `…; Nghị quyết số …`.
 */
export function issuersBefore(text: string, words: readonly Word[], cited: readonly CitedSymbol[]): (string | null)[] {
  const issuers: (string | null)[] = [];
  cited.forEach(({ start, symbol }, index) => {
    const verb = ISSUES.endingAt(words, start - 1);
    const named = verb && /ban hành|ký/u.test(verb.value) ? bodyBefore(text, words, start - verb.length) : null;
    const before = cited[index - 1];
    const goesOn = before && letters(before.symbol) === letters(symbol) && !hasEnd(words, before.to, start);
    issuers.push(named ?? (goesOn ? (issuers[index - 1] ?? null) : null));
  });
  return issuers;
}

function letters(symbol: string): string {
  return symbolParts(symbol).issuer.join("-");
}

function hasEnd(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (endsSentence(words, at)) return true;
  return false;
}

/** The name of a body that ends right before a word, as far back as it goes within its clause. */
function bodyBefore(text: string, words: readonly Word[], end: number): string | null {
  let from: number | undefined;
  for (let at = end - 1; at >= Math.max(0, end - MOST_NAME); at -= 1) {
    const word = words[at];
    if (!word || word.kind === "sign" || endsSentence(words, at)) break;
    if (BODIES.at(words, at) && (CAPITAL.test(word.text) || LEVELS.at(words, at + 1))) from = at;
    // Only names go on before a name: `Chủ tịch UBND xã`, `Ban Thường vụ Đảng ủy`.
    else if (from !== undefined && !CAPITAL.test(word.text) && !BODIES.at(words, at - 1)) break;
  }
  // One of several that act together is not the issuer.
  if (from !== undefined && /^(?:,|và|cùng|với)$/u.test(words[from - 1]?.folded ?? "")) return null;
  const [first, last] = [words[from ?? -1], words[end - 1]];
  return first && last ? text.slice(first.start, last.end) : null;
}
