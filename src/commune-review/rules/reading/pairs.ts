import type { Report } from "../../../model/index.js";
import { related } from "./related.js";
import { greatest, type Stated, type Version } from "./stated.js";
import { grouped } from "./subject.js";

/** A part and the whole that it cannot exceed. */
export interface Pair {
  readonly part: Stated;
  readonly whole: Stated;
  /** What both are about. */
  readonly subject: string;
}

/**
 * The greatest part against the greatest whole of each subject, so that nothing is reported that some reading allows.
 *
 * Where a tally or a statement holds the two against each other, they are left to the general rules.
 */
export function pairsOf(
  report: Report,
  parts: readonly Stated[],
  wholes: readonly Stated[],
  subjectOf: (version: Version) => string = () => "",
): Pair[] {
  const wholesBy = grouped(wholes, ({ version }) => subjectOf(version));
  return [...grouped(parts, ({ version }) => subjectOf(version))].flatMap(([subject, mentions]) => {
    const [part, whole] = [greatest(mentions), greatest(wholesBy.get(subject) ?? [])];
    if (!part || !whole || related(report, [part.figure.id, whole.figure.id])) return [];
    return [{ part, whole, subject }];
  });
}
