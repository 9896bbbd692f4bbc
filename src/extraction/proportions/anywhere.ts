import type { Figure } from "../../model/index.js";
import { countLeading, HUNDRED, powerOfTen, ZERO } from "../../numeric/index.js";
import { measureOf, pointOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import { groupBy } from "../group.js";
import type { Appearance } from "../keys/appearance.js";
import { isShare } from "./index.js";
import { partsOf } from "./parts.js";
import { compareShare } from "./share.js";

/** A percentage with its count, and the base that fits it elsewhere in the report or in the counts beside it. */
export interface DistantShare {
  readonly percent: Mention;
  readonly part: Mention;
  readonly base: readonly Pick<Figure, "id">[];
}

/** Wholes that chance would hardly have put there, and those that words name as well. */
const NO_ACCIDENT = 0.03;
const NAMED = 0.3;

/** Words behind a percentage that name its base. */
const MOST_NAMING = 5;

/**
 * Bases of percentages that their own surroundings do not explain, from all places of a report, tables too. Only a share of
 * several digits can tell which count it is of, and only by fitting: none of these ever accuses anybody.
 */
export function distantShares(
  stretches: readonly Stretch[],
  appearances: readonly Appearance[],
  isTold: (percent: Mention) => boolean,
): DistantShare[] {
  const counts = countsOf(appearances);
  return stretches.flatMap((stretch) => {
    const open = stretch.mentions.filter((each) => isFine(each) && isShare(stretch, each) && !isTold(each));
    const together = besideOneAnother(counts, stretch, open);
    const alone = open.filter((percent) => together.every((each) => each.percent !== percent));
    return [...together, ...alone.flatMap((percent) => ofOne(counts, stretch, percent) ?? [])];
  });
}

/** The figures of a report that may be wholes, by measure and size. */
interface Counts {
  /** Those that measure what a figure measures, within two sizes. */
  between(alike: Mention, least: number, most: number): Appearance[];
  /** Of some, the nearest to a figure in reading order. */
  nearest(some: readonly Appearance[], to: Mention): Appearance | undefined;
}

function countsOf(appearances: readonly Appearance[]): Counts {
  const places = new Map(appearances.map(({ figure }, at) => [figure.id, at]));
  const exact = appearances.filter(({ figure }) => figure.upTo === null && figure.approximator === null);
  const sorted = new Map(
    [...groupBy(exact, ({ figure }) => measureOf(figure))].map(([measure, some]) => [measure, some.toSorted(bySize)]),
  );
  // Of equal numbers in prose and in a table, prose is meant.
  const away = ({ figure }: Appearance, to: Mention): number =>
    Math.abs((places.get(figure.id) ?? 0) - (places.get(to.id) ?? 0)) + ("stretch" in figure ? 0 : places.size);
  return {
    between(alike, least, most) {
      const all = sorted.get(measureOf(alike)) ?? [];
      return all.slice(
        countLeading(all, (each) => sizeOf(each) < least),
        countLeading(all, (each) => sizeOf(each) <= most),
      );
    },
    nearest: (some, to) => some.toSorted((a, b) => away(a, to) - away(b, to))[0],
  };
}

function bySize(one: Appearance, other: Appearance): number {
  return sizeOf(one) - sizeOf(other);
}

function sizeOf({ figure }: Appearance): number {
  return pointOf(figure).toNumber();
}

function isFine({ decimals, approximator }: Mention): boolean {
  return (decimals ?? 0) > 0 && approximator === null;
}

/** `11 thạc sĩ (11,46%), 82 đại học (85,42%), 03 trung cấp (3,12%)`: shares of all of them together. */
function besideOneAnother(counts: Counts, stretch: Stretch, percents: readonly Mention[]): DistantShare[] {
  return [...groupBy(percents, ({ sentence }) => String(sentence)).values()].flatMap((some) => {
    const pairs = some.flatMap((percent) => {
      const [part] = partsOf(stretch, percent);
      return part && part.order === percent.order - 1 ? [{ percent, part }] : [];
    });
    const [first, parts] = [pairs[0], pairs.map(({ part }) => part)];
    if (!first || parts.length < 3 || new Set(parts.map(measureOf)).size > 1) return [];
    if (!pairs.every(({ percent, part }) => fits(percent, part, parts))) return [];
    const sum = parts.reduce((all, part) => all + pointOf(part).toNumber(), 0);
    const stated = counts.nearest(counts.between(first.part, sum, sum), first.percent);
    return pairs.map((pair) => ({ ...pair, base: stated ? [stated.figure] : parts }));
  });
}

function ofOne(counts: Counts, stretch: Stretch, percent: Mention): DistantShare | undefined {
  const [part] = partsOf(stretch, percent);
  if (!part || part.approximator !== null || pointOf(percent).isZero()) return undefined;
  const names = namesBehind(stretch, percent);
  const usable = (each: Appearance): boolean =>
    each.figure.id !== part.id && each.aspect === null && isOf(each, part, names);
  const meant = pointOf(part).times(HUNDRED).dividedBy(pointOf(percent)).toNumber();
  // A generous window; the comparison itself is exact.
  const found = counts.between(part, meant * 0.98, meant * 1.02).filter(usable);
  const fitting = found.filter(({ figure }) => fits(percent, part, [figure as Mention]));
  const base = counts.nearest(fitting, percent);
  if (!base || new Set(fitting.map(sizeOf)).size > 1) return undefined;
  const { chance } = compareShare(percent, [part], [base.figure as Mention]);
  const tried = counts.between(part, pointOf(part).toNumber(), Number.POSITIVE_INFINITY).filter(usable).length;
  return chance * tried <= (namedBy(base, names) ? NAMED : NO_ACCIDENT)
    ? { percent, part, base: [base.figure] }
    : undefined;
}

/** Rounded, not cut off: a fit is all that speaks for it. */
function fits(percent: Mention, part: Mention, base: readonly Mention[]): boolean {
  if (compareShare(percent, [part], base).outcome !== "fits") return false;
  const whole = base.reduce((sum, each) => sum.plus(pointOf(each)), ZERO);
  const share = pointOf(part).times(HUNDRED).dividedBy(whole);
  return share
    .minus(pointOf(percent))
    .abs()
    .times(2)
    .lte(powerOfTen(-(percent.decimals ?? 0)));
}

/** `chiếm 39,88% doanh thu`: the words right behind a percentage. */
function namesBehind(stretch: Stretch, percent: Mention): string[] {
  const end = stretch.words.findIndex(({ kind }, at) => at >= percent.to && kind !== "word");
  const to = Math.min(end < 0 ? stretch.words.length : end, percent.to + MOST_NAMING);
  return foldedBetween(stretch, percent.to, to).filter((word) => !FILLERS.has(word));
}

const FILLERS = new Set(["tổng", "số", "trên", "so", "với", "của", "trong"]);

/** Whether a figure counts what the part counts, or is named by the words behind the percentage. */
function isOf(whole: Appearance, part: Mention, names: readonly string[]): boolean {
  if (part.kind !== "count") return namedBy(whole, names);
  if (whole.noun !== null && part.noun !== null && nounsMatch(whole.noun, part.noun)) return true;
  return namedBy(whole, names);
}

function namedBy({ near }: Appearance, names: readonly string[]): boolean {
  return names.length > 1 && names.filter((word) => near.has(word)).length >= 2;
}
