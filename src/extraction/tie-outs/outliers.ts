import { groupBy } from "../group.js";
import { weigh } from "../judge/weigh.js";
import type { Appearance } from "../keys/appearance.js";
import type { Tie } from "./index.js";
import type { Groups } from "./quantities.js";

/** Words that make a figure one of those that agree, though each of them alone would not do. */
const EACH = 0.09;
/** Words that one of them must have at least. */
const BEST = 0.2;
const ACCUSES = 1.4;

/** A figure beside at least two that agree with one another: each of them speaks for the same quantity. */
export function outliersOf(ties: readonly Tie[], groups: Groups): Tie[] {
  const likely = ties.filter(
    ({ holds, weighed, likeness }) => !holds && weighed.prior >= EACH && likeness.time !== "unstated",
  );
  const sides = likely.flatMap((tie) => [
    { tie, lone: tie.one, member: tie.other },
    { tie, lone: tie.other, member: tie.one },
  ]);
  const found: Tie[] = [];
  for (const [lone, its] of groupBy(sides, (side) => side.lone)) {
    if (groups.sizeOf(lone) > 1) continue;
    for (const same of groupBy(its, ({ member }) => groups.rootOf(member)).values())
      found.push(...together(lone, same));
  }
  return found;
}

function together(lone: Appearance, sides: readonly { tie: Tie; member: Appearance }[]): Tie[] {
  const [first] = sides;
  const places = new Set(sides.map(({ member }) => member.place));
  if (!first || places.size < 2 || places.has(lone.place)) return [];
  const priors = bestInPlaces(sides);
  if (Math.max(...priors) < BEST) return [];
  const prior = 1 - priors.reduce((left, each) => left * (1 - each), 1);
  const judgement = weigh([{ ...first.tie.weighed, prior }], 1 - prior);
  return judgement.odds >= ACCUSES ? [{ ...first.tie, judgement }] : [];
}

/** The likeliest mention of each place: what one place says twice is said once. */
function bestInPlaces(sides: readonly { tie: Tie; member: Appearance }[]): number[] {
  const best = new Map<string, number>();
  for (const { tie, member } of sides) best.set(member.place, Math.max(best.get(member.place) ?? 0, tie.weighed.prior));
  return [...best.values()];
}
