import type { Stretch } from "../clauses/stretch.js";
import type { Word } from "../tokens/words.js";
import { SCOPES } from "../vi/claims.js";
import type { Agreement } from "./time.js";

const CAPITAL = /^\p{Lu}/u;
/** Bodies of which a name need not begin with a capital: `lĩnh vực đất đai`. */
const PLAIN = new Set(["lĩnh vực", "khối", "ngành", "phòng", "bộ phận"]);
const NAME_WORDS = 2;
/** Characters of a label that opens a paragraph: `Bản Nà Pe: …`. */
const LONGEST_LABEL = 40;

/** Places, bodies and fields that the clause of a statement names, with the label that opens the paragraph. */
export function scopesOf(stretch: Stretch, from: number, to: number, body: string | null): string[] {
  const { words, layout } = stretch;
  const found = labelOf(stretch);
  let start = from;
  while (start > 0 && layout.clause[start - 1] === layout.clause[from]) start -= 1;
  found.push(...scopesIn(words, start, to));
  // Where a report names its own body it confines nothing.
  const own = body?.toLowerCase() ?? "";
  return [...new Set(found)].filter((scope) => !own.includes(scope));
}

/** The places, bodies and fields that some words name. */
export function scopesIn(words: readonly Word[], from: number, to: number): string[] {
  const found: string[] = [];
  for (let at = from; at < to; at += 1) {
    const scope = SCOPES.at(words, at);
    if (!scope) continue;
    const name = words.slice(at + scope.length, at + scope.length + NAME_WORDS);
    const [first] = name;
    const named = first && (CAPITAL.test(first.text) || (first.kind === "word" && PLAIN.has(scope.value)));
    if (named)
      found.push([scope.value, ...name.filter(({ kind }) => kind === "word").map(({ folded }) => folded)].join(" "));
  }
  return found;
}

function labelOf({ words, text }: Stretch): string[] {
  const colon = text.indexOf(":");
  if (colon < 0 || colon > LONGEST_LABEL) return [];
  const named = words.filter(({ start, text: word }, index) => start < colon && index > 0 && CAPITAL.test(word));
  return named.length > 0 ? [named.map(({ folded }) => folded).join(" ")] : [];
}

/** Whether a claim about all of one scope is about what another statement counts in its own. */
export function compareScopes(claim: readonly string[], count: readonly string[]): Agreement {
  const inside = claim.every((scope) => count.includes(scope));
  if (inside) return claim.length === count.length ? "same" : "unsure";
  return "different";
}
