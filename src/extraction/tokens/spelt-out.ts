import { EXPLAINS, LISTING_CUES } from "../vi/listing.js";
import type { Word } from "./words.js";

/** Words within which a second thing of the list must begin. */
const SOON = 16;
const CLOSING_QUOTE = /^[”"»’]$/;
/** `2 cấp (cấp tỉnh, cấp xã)`: levels of government are named so, not counted. */
const NO_MOTTOS = new Set(["cấp"]);

/**
 * Whether a set phrase says behind it what it counts, so that its number is one of things listed.
 *
 * `“6 rõ” (rõ người, rõ việc, …)`, `6 rõ: rõ người; rõ việc; …`: each thing begins with the word that is counted.
 */
export function isSpeltOut(words: readonly Word[], index: number): boolean {
  const counted = words[index + 1]?.folded ?? "";
  if (words[index + 1]?.kind !== "word" || NO_MOTTOS.has(counted)) return false;
  let opening = index + 2;
  if (CLOSING_QUOTE.test(words[opening]?.text ?? "")) opening += 1;
  const sign = words[opening]?.text;
  if (sign !== ":" && sign !== "(") return false;
  let first = opening + 1;
  if (sign === "(") first += LISTING_CUES.at(words, first)?.length ?? 0;
  if (words[first]?.text === ":") first += 1;
  if (words[first]?.folded !== counted || EXPLAINS.at(words, first)) return false;
  for (let next = first + 1; next < first + SOON; next += 1) {
    const word = words[next];
    if (!word || word.text === ")" || word.text === ".") return false;
    const divides = word.text === "," || word.text === ";" || word.folded === "và";
    if (divides && words[next + 1]?.folded === counted) return true;
  }
  return false;
}
