import { syllableOf } from "../../model/index.js";
import { endsSentence } from "../clauses/layout.js";
import type { Word } from "../tokens/words.js";
import {
  BESIDE,
  FIRMS,
  LEADS_ELSEWHERE,
  LEADS_NOWHERE,
  LOCAL_SERVICES,
  NAME_ENDS,
  OF_OLD,
  OTHER_BEARERS,
  PLACE_LEVELS,
  PLURALS,
  TELLS_APART,
} from "../vi/names.js";
import { distanceOf } from "./near.js";

/** What the words around a name say of its bearer. */
export interface Bearing {
  /** The report's own place as far as they tell, another one, part of a longer name, or nothing that tells. */
  readonly of: "own" | "other" | "part" | "unknown";
  /** The kind of place that they call it: `xã`. */
  readonly level: string | null;
}

/** Words before a name among which another place is led to. */
const WINDOW = 6;
const CAPITAL = /^\p{Lu}/u;
const CAPITALS = /^\p{Lu}+$/u;

/**
 * What the words around a name say of its bearer; the name is `words[from]` to the word before `words[to]`.
 *
 * The words of the body that reports tell whom it works with: a school that works with a school goes elsewhere.
 */
export function bearingOf(words: readonly Word[], from: number, to: number, body: readonly Word[]): Bearing {
  const level = PLACE_LEVELS.endingAt(words, from - 1);
  const start = from - (level?.length ?? 0);
  const called = level?.value ?? null;
  if (goesOn(words, from, to) || (!level && begunBefore(words, from))) return { of: "part", level: called };
  if (!level && OTHER_BEARERS.endingAt(words, from - 1)) return { of: "other", level: null };
  const first = isFirstOfTwo(words, from, to, start);
  if (isOfOld(words, to) || isToldApart(words, to)) return { of: "other", level: called };
  if (!first && (isListed(words, start, to) || leadsElsewhere(words, start, called, body)))
    return { of: "other", level: called };
  if (!level && isOfFirm(words, from)) return { of: "unknown", level: null };
  return { of: level || isOwn(words, from) ? "own" : "unknown", level: called };
}

/** A capital behind it, with only a blank between: a longer name. All capitals, as in a letterhead, tell nothing. */
function goesOn(words: readonly Word[], from: number, to: number): boolean {
  const [last, next] = [words[to - 1], words[to]];
  if (!last || next?.kind !== "word" || !CAPITAL.test(next.text)) return false;
  return !CAPITALS.test(words[from]?.text ?? "");
}

/** A capital before it that is no short form and begins no sentence: the family name of a person, a longer name. */
function begunBefore(words: readonly Word[], from: number): boolean {
  const before = words[from - 1];
  if (before?.kind !== "word" || !CAPITAL.test(before.text)) return false;
  return !CAPITALS.test(before.text) && !opens(words, from - 1);
}

/** `giáp ranh giữa … và xã Chiềng Hoa`: of two that something lies between the first is the own place, unless the other is spelt like it. */
function isFirstOfTwo(words: readonly Word[], from: number, to: number, start: number): boolean {
  if (words[start - 1]?.folded !== "giữa" || words[to]?.folded !== "và") return false;
  const second = to + 1 + (PLACE_LEVELS.at(words, to + 1)?.length ?? 0);
  const name = words.slice(from, to);
  if (!CAPITAL.test(words[second]?.text ?? "") || PLURALS.has(words[to + 1]?.folded ?? "")) return false;
  return name.some(({ text }, offset) => {
    const other = words[second + offset];
    return other === undefined || distanceOf(syllableOf(other.text), syllableOf(text)) === "far";
  });
}

/** Words of a firm's name between its kind and the name that it bears at most. */
const MOST_OF_FIRM = 8;

/** `Công ty Xi măng …`: a firm may be called after any place, or bear a name of its own. */
function isOfFirm(words: readonly Word[], from: number): boolean {
  for (let index = from - 1; index >= Math.max(0, from - MOST_OF_FIRM); index -= 1) {
    const word = words[index];
    if (!word || (word.kind !== "word" && !"-&".includes(word.text)) || NAME_ENDS.has(word.folded)) return false;
    if (FIRMS.endingAt(words, index)) return true;
  }
  return false;
}

function isOfOld(words: readonly Word[], to: number): boolean {
  const behind = words[to]?.text === "(" ? to + 1 : to;
  return OF_OLD.at(words, behind) !== undefined;
}

/** Whether other names stand beside it: `các xã Hòa An, …`, `… và xã Hòa An`. */
function isListed(words: readonly Word[], start: number, to: number): boolean {
  const [joint, name] = [words[start - 1], words[start - 2]];
  if (joint && BESIDE.has(joint.folded) && !LEADS_NOWHERE.endingAt(words, start - 1)) return true;
  if (joint && (PLURALS.has(joint.folded) || joint.kind === "number")) return true;
  if (joint && joins(joint) && name?.kind === "word" && CAPITAL.test(name.text) && !CAPITALS.test(name.text))
    return true;
  if (!words[to] || !joins(words[to])) return false;
  const next = PLACE_LEVELS.at(words, to + 1);
  const called = PLACE_LEVELS.endingAt(words, start + (PLACE_LEVELS.at(words, start)?.length ?? 0) - 1);
  return next !== undefined && next.value === called?.value;
}

function joins({ text, folded }: Word): boolean {
  return text === "," || text === "-" || folded === "và" || folded === "hoặc";
}

/** Whether words shortly before it, in its sentence, lead to another place. */
function leadsElsewhere(words: readonly Word[], start: number, called: string | null, body: readonly Word[]): boolean {
  for (let index = start - 1; index >= Math.max(0, start - WINDOW); index -= 1) {
    const word = words[index];
    if (!word || endsSentence(words, index) || word.text === ";") return false;
    const lead = LEADS_ELSEWHERE.endingAt(words, index);
    if (!lead || (OF_COMMUNES.test(lead.value) && isAboveCommune(called))) continue;
    const nowhere = LEADS_NOWHERE.endingAt(words, index) ?? LEADS_NOWHERE.at(words, index - lead.length + 1);
    if (!nowhere && !(lead.value === "với" && isServed(words, index, start, body))) return true;
  }
  return false;
}

/** `các xã phía tây tỉnh …`: the communes are of the province that is named. */
const OF_COMMUNES = / (?:xã|phường)$/u;

function isAboveCommune(called: string | null): boolean {
  return called !== null && /^(?:tỉnh|huyện|quận|thành phố|tp|thị xã)$/u.test(called);
}

/** Whether `với` leads to a service of the place, and no service of its kind is what works with it. */
function isServed(words: readonly Word[], before: number, start: number, body: readonly Word[]): boolean {
  const service = LOCAL_SERVICES.at(words, before + 1);
  const between = words.slice(before + 1, start);
  if (!service || before + service.length >= start || between.some(({ kind }) => kind !== "word")) return false;
  const [first] = between;
  const speaks = (word: Word): boolean => word.folded === first?.folded;
  for (let index = before - 1; index >= 0 && !endsSentence(words, index); index -= 1) {
    const word = words[index];
    if (word && speaks(word)) return false;
  }
  return !body.some(speaks);
}

/** Whether words shortly behind it, in its sentence, tell it from the report's own place. */
function isToldApart(words: readonly Word[], to: number): boolean {
  for (let index = to; index < Math.min(words.length, to + WINDOW); index += 1) {
    if (endsSentence(words, index) || words[index]?.text === ";") return false;
    if (TELLS_APART.at(words, index)) return true;
  }
  return false;
}

/** Bare, at the start of a sentence or behind a word of the language: nothing else bears the name. */
function isOwn(words: readonly Word[], from: number): boolean {
  const before = words[from - 1];
  if (before === undefined || opens(words, from)) return true;
  // In a heading in capitals, words of every day look like names.
  if (CAPITALS.test(words[from]?.text ?? "") && CAPITALS.test(before.text)) return false;
  return before.kind === "word" || before.text === "“" || before.text === '"';
}

/** Whether a sentence, or what a mark sets apart, begins with a word. */
function opens(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  return (
    before === undefined ||
    before.kind === "number" ||
    endsSentence(words, index - 1) ||
    ':;-+•“"('.includes(before.text)
  );
}
