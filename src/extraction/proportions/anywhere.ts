import type { Figure } from "../../model/index.js";
import { HUNDRED } from "../../numeric/index.js";
import { pointOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import type { Appearance } from "../keys/appearance.js";
import { type Counts, countsOf, sizeOf } from "./counts.js";
import { sharesOfFamilies } from "./families.js";
import { farNamed, namesBehind } from "./far-named.js";
import { isShare } from "./index.js";
import { partsOf } from "./parts.js";
import { compareShare, fitsRounded } from "./share.js";

/** A percentage with its count, and the base that fits it elsewhere in the report or in the counts beside it. */
export interface DistantShare {
  readonly percent: Mention;
  readonly part: Mention;
  readonly base: readonly Pick<Figure, "id">[];
}

/** Wholes that chance would hardly have put there, and those that words name as well. */
const NO_ACCIDENT = 0.03;
const NAMED = 0.3;

/**
 * Bases of percentages that their own surroundings do not explain, from all places of a report, tables too. Only a share of
 * several digits can tell which count it is of, by fitting, or, where the words name the only one, by all but fitting.
 */
export function distantShares(
  stretches: readonly Stretch[],
  appearances: readonly Appearance[],
  isTold: (percent: Mention) => boolean,
): DistantShare[] {
  const counts = countsOf(appearances);
  const together = sharesOfFamilies(stretches, counts).filter(({ percent }) => !isTold(percent));
  const inFamily = new Set(together.map(({ percent }) => percent));
  const alone = stretches.flatMap((stretch) => {
    const open = stretch.mentions.filter(
      (each) => isFine(each) && isShare(stretch, each) && !isTold(each) && !inFamily.has(each),
    );
    return open.flatMap((percent) => {
      const [part] = partsOf(stretch, percent);
      if (!part || part.approximator !== null || pointOf(percent).isZero()) return [];
      return ofOne(counts, stretch, percent, part) ?? farNamed(counts, stretch, percent, part) ?? [];
    });
  });
  return [...together, ...alone];
}

function isFine({ decimals, approximator }: Mention): boolean {
  return (decimals ?? 0) > 0 && approximator === null;
}

function ofOne(counts: Counts, stretch: Stretch, percent: Mention, part: Mention): DistantShare | undefined {
  const names = namesBehind(stretch, percent);
  const usable = (each: Appearance): boolean =>
    each.figure.id !== part.id && each.aspect === null && isOf(each, part, names);
  const meant = pointOf(part).times(HUNDRED).dividedBy(pointOf(percent)).toNumber();
  // A generous window; the comparison itself is exact.
  const found = counts.between(part, meant * 0.98, meant * 1.02).filter(usable);
  const fitting = found.filter(({ figure }) => fitsRounded(percent, part, [figure as Mention]));
  const base = counts.nearest(fitting, percent);
  if (!base || new Set(fitting.map(sizeOf)).size > 1) return undefined;
  const { chance } = compareShare(percent, [part], [base.figure as Mention]);
  const tried = counts.between(part, pointOf(part).toNumber(), Number.POSITIVE_INFINITY).filter(usable).length;
  return chance * tried <= (namedBy(base, names) ? NAMED : NO_ACCIDENT)
    ? { percent, part, base: [base.figure] }
    : undefined;
}

/** Whether a figure counts what the part counts, or is named by the words behind the percentage. */
function isOf(whole: Appearance, part: Mention, names: readonly string[]): boolean {
  if (part.kind !== "count") return namedBy(whole, names);
  if (whole.noun !== null && part.noun !== null && nounsMatch(whole.noun, part.noun)) return true;
  return namedBy(whole, names);
}

function namedBy({ near }: Appearance, names: readonly string[]): boolean {
  return names.length > 1 && names.filter((word) => near.has(word)).length >= 2;
}
