import { weigh } from "../judge/weigh.js";
import type { Tie } from "./index.js";
import type { Version } from "./versions.js";

/** Words that make two figures one beside a list that stands in both places. */
export const BESIDE_A_VERSION = 0.09;
/** How likely they are one there. */
const BESIDE = 0.98;

/** Figures of the sentences that give one list twice: what is told beside it there is told twice as well. */
export function besideVersions(ties: readonly Tie[], versions: readonly Version[]): Tie[] {
  const inVersion = new Set(versions.flatMap(({ pairs }) => pairs.map(({ one, other }) => `${one} ${other}`)));
  const sentences = new Set(
    ties
      .filter(({ one, other }) => inVersion.has(`${one.figure.id} ${other.figure.id}`))
      .map(({ one, other }) => `${one.sentence} ${other.sentence}`),
  );
  const placed = new Set(
    ties
      .filter(
        ({ one, other, holds, judgement }) =>
          (holds && judgement.odds >= 1) || inVersion.has(`${one.figure.id} ${other.figure.id}`),
      )
      .flatMap(({ one, other }) => [one.figure.id, other.figure.id]),
  );
  return ties.flatMap((tie): Tie[] => {
    const { one, other, holds, likeness, weighed } = tie;
    if (holds || likeness.prior < BESIDE_A_VERSION || !sentences.has(`${one.sentence} ${other.sentence}`)) return [];
    // Whoever has found its own mention is no slip for another.
    if (placed.has(one.figure.id) || placed.has(other.figure.id) || likeness.time === "other") return [];
    return [
      { ...tie, judgement: weigh([{ ...weighed, prior: BESIDE, chance: Math.min(weighed.chance, 0.25) }], 1 - BESIDE) },
    ];
  });
}
