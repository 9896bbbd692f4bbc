import type { Figure } from "../../model/index.js";
import { HUNDRED, ZERO } from "../../numeric/index.js";
import { measureOf, pointOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { groupBy } from "../group.js";
import type { DistantShare } from "./anywhere.js";
import type { Counts } from "./counts.js";
import { isShare } from "./index.js";
import { partsOf } from "./parts.js";
import { fitsRounded } from "./share.js";

interface Pair {
  readonly percent: Mention;
  readonly part: Mention;
}

/** Pairs that tell of one base, and for how many of them one may be a slip. */
const LEAST = 3;
const PAIRS_A_SLIP = 4;

/**
 * `11 thạc sĩ (11,46%), 82 đại học (85,42%), 03 trung cấp (3,12%)`, in one sentence or in bullets: counts with their percentages
 * of one whole, which is what they add up to or a figure that stands anywhere. Where all others prove it, it accuses the one
 * that misses.
 */
export function sharesOfFamilies(stretches: readonly Stretch[], counts: Counts): DistantShare[] {
  return familiesOf(stretches).flatMap((family) => {
    const base = baseOf(family, counts);
    return base ? family.map((pair) => ({ ...pair, base })) : [];
  });
}

/** The base that all pairs fit, but for at most one in four of them. */
function baseOf(family: readonly Pair[], counts: Counts): readonly Pick<Figure, "id">[] | undefined {
  const parts = family.map(({ part }) => part);
  const missing = (base: readonly Mention[]): number =>
    family.filter(({ percent, part }) => !fitsRounded(percent, part, base)).length;
  const excused = isAlike(family) ? Math.floor(family.length / PAIRS_A_SLIP) : 0;
  if (missing(parts) <= excused) {
    const sum = sizeOfAll(parts);
    const stated = family[0] && counts.nearest(counts.between(family[0].part, sum, sum), family[0].percent);
    return stated ? [stated.figure] : parts;
  }
  if (family.length <= LEAST) return undefined;
  const meant = medianOf(family.map(({ percent, part }) => wholeOf(percent, part)));
  const near = family[0] ? counts.between(family[0].part, meant * 0.99, meant * 1.01) : [];
  const fitting = near.filter(({ figure }) => missing([figure as Mention]) <= excused);
  return fitting[0] && family[0]
    ? [counts.nearest(fitting, family[0].percent)?.figure ?? fitting[0].figure]
    : undefined;
}

/** Whether all count the same, and the percentages stand alone. */
function isAlike(family: readonly Pair[]): boolean {
  return family.every(({ part }) => part.noun === family[0]?.part.noun);
}

function sizeOfAll(parts: readonly Mention[]): number {
  return parts.reduce((sum, part) => sum.plus(pointOf(part)), ZERO).toNumber();
}

function wholeOf(percent: Mention, part: Mention): number {
  return pointOf(part).times(HUNDRED).dividedBy(pointOf(percent)).toNumber();
}

function medianOf(sizes: readonly number[]): number {
  return sizes.toSorted((one, other) => one - other)[Math.floor(sizes.length / 2)] ?? 0;
}

/** Pairs of one sentence, and the first ones of bullets in a row, that have one form. */
function familiesOf(stretches: readonly Stretch[]): Pair[][] {
  const pairs = stretches.map(pairsOf);
  const sentences = pairs.flatMap((some) => [...groupBy(some, ({ percent }) => percent.sentence).values()]);
  const bullets = groupBy(
    pairs.flatMap((some, at) => (some[0] && stretches[at]?.block.marker != null ? [some[0]] : [])),
    runOf(stretches),
  );
  return [...sentences, ...bullets.values()]
    .flatMap((some) => [...groupBy(some, (pair) => formOf(stretches, pair)).values()])
    .filter((family) => family.length >= LEAST);
}

/** A count and the percentage right behind it. */
function pairsOf(stretch: Stretch): Pair[] {
  return stretch.mentions.flatMap((percent) => {
    if ((percent.decimals ?? 0) === 0 || percent.approximator !== null) return [];
    if (!isShare(stretch, percent) || pointOf(percent).isZero()) return [];
    const [part] = partsOf(stretch, percent);
    return part && part.order === percent.order - 1 && part.approximator === null ? [{ percent, part }] : [];
  });
}

/** Bullets of one depth that follow each other have one number. */
function runOf(stretches: readonly Stretch[]): (pair: Pair) => number {
  const runs: number[] = [];
  stretches.forEach(({ block }, at) => {
    const before = stretches[at - 1]?.block;
    const goesOn =
      before !== undefined && before.marker !== null && block.marker !== null && before.depth === block.depth;
    runs.push(goesOn ? (runs.at(-1) ?? at) : at);
  });
  return ({ percent }) => runs[percent.stretch] ?? -1;
}

/** What is measured, the word before the percentage, and whether words behind it say what it is of. */
function formOf(stretches: readonly Stretch[], { percent, part }: Pair): string {
  const words = stretches[percent.stretch]?.words ?? [];
  return [measureOf(part), words[percent.from - 1]?.folded, words[percent.to]?.kind === "word"].join(" ");
}
