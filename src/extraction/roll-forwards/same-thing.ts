import { stateOf } from "../changes/states.js";
import { nounsMatch } from "../clauses/nouns.js";
import { nounEnd } from "../clauses/words.js";
import { ELSEWHERE, PEOPLE, ROLL_CUES } from "../vi/movements.js";
import { isSeparator } from "./cues.js";
import type { Role } from "./roles.js";

/** Whether two figures count one kind of thing, as far as the words tell. */
export type Sameness = "surely" | "perhaps" | "no";

/** Compares what two figures count. */
export function sameThing(first: Role, second: Role): Sameness {
  const [one, other] = [first.mention, second.mention];
  if (stateOf(one) !== stateOf(other)) return "no";
  if (one.kind !== "count") return "surely";
  if (one.noun !== null && other.noun !== null) return isOneNoun(one.noun, other.noun) ? "surely" : "no";
  if (one.noun === null && other.noun === null && !one.bare && !other.bare)
    return one.word === other.word ? "surely" : "perhaps";
  return isBare(first) || isBare(second) ? "surely" : "perhaps";
}

function isOneNoun(one: string, other: string): boolean {
  return nounsMatch(one, other) || (one === "người" && PEOPLE.has(other)) || (other === "người" && PEOPLE.has(one));
}

/** Whether nothing behind a figure says what it counts: `giảm 06 do nghỉ hưu`. */
function isBare({ mention, stretch }: Role): boolean {
  const { words } = stretch;
  if (mention.bare) return true;
  return (
    mention.noun === null &&
    (ELSEWHERE.has(words[mention.to]?.folded ?? "") || Boolean(ROLL_CUES.at(words, mention.to)))
  );
}

/** Words of a noun that are compared beyond the noun itself. */
const QUALIFIER = 2;

/** `hộ nghèo` and `hộ cận nghèo` are two things, `tổ chức đảng` and `tổ chức đảng trực thuộc` may be one. */
export function sameKind(one: Role, other: Role): boolean {
  const [first, second] = [qualifierOf(one), qualifierOf(other)];
  const shorter = Math.min(first.length, second.length);
  return first.slice(0, shorter).join(" ") === second.slice(0, shorter).join(" ");
}

function qualifierOf({ mention, stretch }: Role): string[] {
  const { words } = stretch;
  const from = nounEnd(mention);
  if (mention.noun === null) return [];
  const found: string[] = [];
  for (let at = from; at < from + QUALIFIER; at += 1) {
    const word = words[at];
    if (word?.kind !== "word" || isSeparator(stretch, at) || ELSEWHERE.has(word.folded) || ROLL_CUES.at(words, at))
      break;
    found.push(word.folded);
  }
  return found;
}
