import type { Stretch } from "../clauses/stretch.js";
import { PREDICATES, STATES } from "../vi/claims.js";
import { denialOf, nounAt, type Term, termsBetween, valuesOf } from "./terms.js";

/** What all of some things are said to be, turned into what none of them is. */
export interface Denied {
  /** The noun of the things. */
  readonly noun: string;
  /** What narrows them down, and the state that none of them is in, which comes last. */
  readonly words: readonly string[];
}

/** `hồ sơ trực tuyến được giải quyết đúng hạn`, `số hóa hồ sơ`: things and a property, from one word to another. */
export function propertyIn(stretch: Stretch, from: number, to: number, verbFirst: boolean): Denied | undefined {
  const head = headIn(stretch, from, to, verbFirst);
  if (!head) return undefined;
  const { words } = stretch;
  const behind = head.at + head.length;
  let predicate = behind;
  while (predicate < to && !PREDICATES.at(words, predicate)) predicate += 1;
  const property = valuesOf(termsBetween(words, predicate, to));
  const before = valuesOf(head.before);
  // `giải quyết hồ sơ đúng hạn`; any other verb before the thing and one behind it say more than one property.
  const denied = denialOf([...before, ...property]);
  const mixed = property.length > 0 && before.some((value) => value !== STATES.done);
  if (denied === undefined || mixed) return undefined;
  return { noun: head.noun, words: [...valuesOf(termsBetween(words, behind, predicate)), denied] };
}

/** `đã giải quyết 100% đơn thư`: the verb stands before the number, the things behind it, and nothing else is said of them. */
export function verbAndThings(
  stretch: Stretch,
  verb: { from: number; to: number },
  things: { from: number; to: number },
): Denied | undefined {
  const { words } = stretch;
  const head = headIn(stretch, things.from, things.to, false);
  if (!head) return undefined;
  const behind = valuesOf(termsBetween(words, head.at + head.length, things.to));
  const [timely, narrowed] = [behind.filter(isTimely), behind.filter((value) => !isTimely(value))];
  const denied = denialOf([...valuesOf(termsBetween(words, verb.from, verb.to)), ...timely]);
  return denied === undefined ? undefined : { noun: head.noun, words: [...narrowed, denied] };
}

/** The first noun of a stretch of words, with the words before it. */
export function headIn(
  { words }: Stretch,
  from: number,
  to: number,
  verbFirst: boolean,
): { noun: string; at: number; length: number; before: Term[] } | undefined {
  const before: Term[] = [];
  for (let at = from; at < to; ) {
    const noun = nounAt(words, at);
    const [term] = termsBetween(words, at, to);
    // `giải` of `giải quyết` is no prize.
    const own = noun !== undefined && noun.length >= (term?.length ?? 1);
    if (own && at + noun.length <= to && !isMeasure(noun.value))
      return { noun: noun.value, at, length: noun.length, before };
    if (!term || (term.value !== "" && !verbFirst)) return undefined;
    before.push(term);
    at += term.length;
  }
  return undefined;
}

/** A plan is what a result is measured by, not a thing that is done. */
function isMeasure(noun: string): boolean {
  return noun === "kế hoạch";
}

function isTimely(value: string): boolean {
  return value === STATES.timely;
}
