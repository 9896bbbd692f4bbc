import type { Annotation, Figure } from "../../model/index.js";
import type { Context } from "./context.js";
import { timeNamed } from "./time.js";

/** One quantity that is being named. */
export interface Draft {
  readonly concept: string;
  /** The figure that it was known by. */
  readonly context: Context;
  readonly total: string | null;
  readonly cells: Map<string, { readonly path: readonly string[]; readonly figure: string }>;
}

/** A draft as it stands in the report. */
export function annotationOf(
  { concept, context, total, cells }: Draft,
  { at }: Pick<Figure, "at">,
  owned: boolean,
  shareOf: (figure: string) => string | null,
): Annotation {
  const { appearance } = context;
  return {
    key: {
      concept,
      body: owned ? context.owner : appearance?.body?.sure || appearance?.body?.opens ? appearance.body.name : null,
      scope: null,
      aspect: appearance?.aspect === "planned" ? "planned" : null,
      time: context.timeOfSymbol ? timeNamed(null) : timeNamed(appearance?.when?.name ?? null),
    },
    label: appearance?.label || null,
    at,
    total,
    cells: [...cells.values()].map(({ path, figure }) => ({ path: [...path], figure, share: shareOf(figure) })),
  };
}
