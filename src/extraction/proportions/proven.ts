import { measureOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import type { Weighed } from "../judge/weigh.js";
import type { ShareReading } from "./index.js";
import { partsOf } from "./parts.js";
import { compareShare } from "./share.js";

/** Most bases that the neighbours of a percentage lend it. */
const MOST_PROVEN = 3;

/** Readings of a percentage with the bases that its neighbours prove. */
export function withProvenBases(
  own: readonly Weighed<ShareReading>[],
  percent: Mention | undefined,
  stretch: Stretch,
  all: readonly (readonly Weighed<ShareReading>[])[],
): Weighed<ShareReading>[] {
  if (!percent) return [];
  const known = new Set(own.map(({ reading }) => baseName(reading)));
  const [part] = partsOf(stretch, percent);
  const proven = new Map<string, readonly Mention[]>();
  for (const some of all) {
    for (const each of some)
      if (proves(each) && proven.size < MOST_PROVEN) proven.set(baseName(each.reading), each.reading.base);
  }
  return [...proven].flatMap(([name, base]) => {
    if (!part || known.has(name) || base.includes(part) || base.some((each) => measureOf(each) !== measureOf(part)))
      return [];
    const { outcome, chance } = compareShare(percent, [part], base);
    return [{ reading: { percent, part: [part], base, within: true }, prior: 0.3, outcome, chance }];
  });
}

/** A share of two decimals proves a base some paragraphs away as well. */
const SHARP = 0.0005;
const MOST_BETWEEN = 8;

/** A fit that chance hardly explains, with a base of the percentage's own paragraph or the one before. */
export function proves({ outcome, chance, reading: { base, percent } }: Weighed<ShareReading>): boolean {
  const reach = chance <= SHARP ? MOST_BETWEEN : 1;
  return outcome === "fits" && chance < 0.02 && base.every((each) => percent.stretch - each.stretch <= reach);
}

/** A fit that hardly any share would have by chance. */
export const PROVEN = 0.003;

/** The figures of a base as one name. */
export function baseName({ base }: ShareReading): string {
  return base.map(({ id }) => id).join("+");
}
