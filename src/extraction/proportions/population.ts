import { measureOf, pointOf } from "../clauses/amount.js";
import { once } from "../clauses/memo.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";

/** Words before a figure among which `dân số` may stand. */
const MOST_WORDS = 5;

/** `11.755 người, chiếm 93,0% dân số`: the one number of inhabitants that a report states, wherever it does. */
export function populationFor(
  stretches: readonly Stretch[],
  { words }: Stretch,
  { to }: Mention,
  part: Mention,
): Mention | undefined {
  const named = words[to]?.folded === "dân" && words[to + 1]?.folded === "số";
  if (!named || words[to + 2]?.kind === "word") return undefined;
  // What is less than the part is the number of some other inhabitants.
  const [first, ...others] = populationsOf(stretches).filter((each) => pointOf(each).gte(pointOf(part)));
  return others.every(({ value }) => value === first?.value) ? first : undefined;
}

/** Numbers of inhabitants; of several different ones none is sure. */
const populationsOf = once((stretches: readonly Stretch[]): readonly Mention[] =>
  stretches.flatMap((stretch) => stretch.mentions.filter((each) => countsInhabitants(stretch, each))),
);

function countsInhabitants(stretch: Stretch, mention: Mention): boolean {
  if (measureOf(mention) !== "count" || mention.approximator !== null || mention.earlier) return false;
  const { noun, word } = mention;
  if (noun === "nhân khẩu" || noun === "khẩu" || (noun === null && word === "dân"))
    return Number(mention.value) >= LEAST;
  const lead = foldedBetween(stretch, mention.from - MOST_WORDS, mention.from).join(" ");
  return lead.includes("dân số") && (noun === "người" || noun === null) && Number(mention.value) >= LEAST;
}

/** Fewer live in no commune; a smaller number counts some of them. */
const LEAST = 500;
