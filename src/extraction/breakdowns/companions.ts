import { nounsMatch } from "../clauses/nouns.js";
import type { Mention } from "../clauses/stretch.js";
import type { Judgement } from "../judge/weigh.js";
import { isBare } from "./bare.js";
import type { Breakdown } from "./readings.js";

/** Odds from which a list that fits says how the figures beside its own are to be read. */
const PROVES = 8;

/** Lists of one slot that their arithmetic proves. */
export function provenOf(judgements: readonly Judgement<Breakdown>[]): Breakdown[] {
  return judgements.flatMap(({ chosen, odds }) => (chosen?.outcome === "fits" && odds > PROVES ? chosen.reading : []));
}

/**
 * Whether a list goes item by item with one that is proven: `142 lượt/168 người: thường xuyên 97 lượt/109 người, định kỳ 45
 * lượt/59 người`.
 */
export function isCompanion(proven: Breakdown, reading: Breakdown): boolean {
  const { total, parts } = reading;
  if (proven.total === total || parts.length !== proven.parts.length) return false;
  const offset = total.order - proven.total.order;
  if (!besides(proven.total, total, offset)) return false;
  return parts.every((part, index) => {
    const beside = proven.parts[index];
    return beside !== undefined && besides(beside, part, part.order - beside.order, offset) && counts(total, part);
  });
}

/** In one clause, one or two figures apart, and in the same order as others are. */
function besides(one: Mention, other: Mention, offset: number, like = offset): boolean {
  if (one.stretch !== other.stretch || one.clause !== other.clause || one.group !== other.group) return false;
  return offset !== 0 && Math.abs(offset) < 3 && Math.sign(offset) === Math.sign(like);
}

function counts(total: Mention, part: Mention): boolean {
  if (total.noun === null || part.noun === null) return total.noun === part.noun || isBare(part, total);
  return nounsMatch(total.noun, part.noun);
}
