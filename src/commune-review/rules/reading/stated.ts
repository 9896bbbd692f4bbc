import type { Figure } from "../../../model/index.js";
import { decimal } from "../../../numeric/index.js";
import type { FigureView, VersionView } from "../../../taxonomy/index.js";

/** A concept at one place, whatever its dimensions. */
export type Version = VersionView<object>;

/** A figure, and the place of the concept that it is part of. */
export interface Stated {
  readonly figure: Figure;
  readonly version: Version;
}

/** What a concept states in all its places, as things are: plans and earlier states left out. */
export function statedIn<V extends Version>(
  { versions }: { readonly versions: readonly V[] },
  pick: (version: V) => FigureView = (version) => version,
): Stated[] {
  return versions.filter(isActual).flatMap((version) => {
    const { figure } = pick(version);
    return figure === null ? [] : [{ figure, version }];
  });
}

/** The greatest of them, the first of equals: what a part may reach at most. */
export function greatest(stated: readonly Stated[]): Stated | undefined {
  return stated.reduce<Stated | undefined>(
    (best, each) => (best && decimal(topOf(best)).gte(topOf(each)) ? best : each),
    undefined,
  );
}

/** The one value that all of them print; nothing where they differ, as a tie-out says so. */
export function agreed(stated: readonly Stated[]): Stated | undefined {
  const [first] = stated;
  return first && stated.every(({ figure }) => figure.value === first.figure.value) ? first : undefined;
}

const NOT_ACTUAL = new Set(["before", "planned", "assigned", "quota"]);

/** Whether it is told as it is, not as it was before or is planned. */
export function isActual({ aspect }: Version): boolean {
  return aspect === null || !NOT_ACTUAL.has(aspect);
}

function topOf({ figure }: Stated): string {
  return figure.upTo ?? figure.value;
}
