import type { Figure, Location, Time } from "../model/index.js";
import type { ConceptDefinition } from "./concept.js";

/** A figure that the report states. */
export interface StatedFigure {
  readonly stated: true;
  /** Canonical decimal string. */
  readonly value: string;
  /** As the report prints it. */
  readonly printed: string;
  readonly figure: Figure;
}

/** A figure that the report does not state. */
export interface UnstatedFigure {
  readonly stated: false;
  readonly value: null;
  readonly printed: null;
  readonly figure: null;
}

/** A figure of the model, stated or not: asking for `stated` tells the compiler which. */
export type FigureView = StatedFigure | UnstatedFigure;

/** A quantity with the percentage beside it and its categories, `S` being the names of its dimensions and theirs. */
export type QuantityView<S> = FigureView & {
  /** The percentage printed beside it. */
  readonly share: FigureView;
} & { readonly [N in keyof S]: { readonly [K in keyof S[N]]: QuantityView<S[N][K]> } };

/** A concept at one place of the report. */
export type VersionView<S> = QuantityView<S> & {
  /** Whose it is: as the data file has it; of text the usual short name in small letters, such as `ubnd`. */
  readonly body: string | null;
  /** What it is limited to, such as one village. */
  readonly scope: string | null;
  /** `planned`, `assigned` and the like; null where it is told as things are. */
  readonly aspect: string | null;
  /** When: from and to as ISO dates, or `report` for the day of the report; null where nothing says. */
  readonly time: Time | null;
  /** What the report calls it there. */
  readonly label: string | null;
  readonly at: Location | null;
};

/** A concept: the version that states most, the first of equals, and all of them in the order of the report. */
export type ConceptView<S> = VersionView<S> & { readonly versions: readonly VersionView<S>[] };

/** A report by the names of a model; what it does not state is there all the same, and says so. */
export type View<C> = { readonly [K in keyof C]: C[K] extends ConceptDefinition<infer S> ? ConceptView<S> : never };

/** What a view says of a quantity beside its dimensions; no dimension may be called so. */
export const VIEW_KEYS = [
  "stated",
  "value",
  "printed",
  "figure",
  "share",
  "body",
  "scope",
  "aspect",
  "time",
  "label",
  "at",
  "versions",
] as const;
