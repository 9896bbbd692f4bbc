import type { FigureInput, KeyInput, PlaceInput, ReportFile, ShareInput, TallyInput } from "../model/index.js";
import type { ConceptDefinition } from "./concept.js";

/** How a dimension of a concept is written: its categories, or `cells` and what else there is to say of it. */
export type SplitFile<C> =
  | { readonly [K in keyof C]?: CellFile<C[K]> }
  | {
      readonly kind?: "partition" | "overlap" | "open" | "loose";
      readonly label?: string;
      readonly confidence?: "certain" | "likely" | "possible";
      readonly cells: { readonly [K in keyof C]?: CellFile<C[K]> };
    };

/** One object instead of several that hold together, so that the compiler tells a name that none of them has. */
type Flat<T> = { [K in keyof T]: T[K] };

type SplitsFile<S> = { readonly [N in keyof S]?: SplitFile<S[N]> };

/** How a category is written: the print alone, or with its place, its share and its own dimensions. */
export type CellFile<S> =
  | string
  | { readonly ref: string; readonly label?: string; readonly membership?: "sure" | "unsure" }
  | Flat<
      {
        readonly printed: string;
        readonly value?: string;
        readonly id?: string;
        readonly unit?: string;
        readonly label?: string;
        readonly share?: ShareInput;
        readonly membership?: "sure" | "unsure";
        readonly column?: number;
      } & PlaceInput &
        SplitsFile<S>
    >;

/** How a concept is written at one place. */
export type EntryFile<S> = Flat<
  {
    readonly id?: string;
    readonly label?: string;
    readonly key?: KeyInput;
    readonly compare?: "yes" | "no";
    readonly unit?: string;
    readonly at?: PlaceInput;
    readonly confidence?: "certain" | "likely" | "possible";
    readonly total?: FigureInput;
    readonly crossings?: TallyInput["crossings"];
    readonly exclusive?: TallyInput["exclusive"];
  } & SplitsFile<S>
>;

/** A total alone is written as its print. */
type WrittenFile<S> = string | { readonly ref: string } | EntryFile<S>;

/** A data file in a model: the sections of its concepts beside the blocks that every data file has. */
export type ModelFile<Id extends string, C> = ReportFile & { readonly model: Id } & {
  readonly [K in keyof C]?: C[K] extends ConceptDefinition<infer S>
    ? WrittenFile<S> | readonly WrittenFile<S>[]
    : never;
};

/** Keys that say something else of an entry or a cell; no dimension may be called so. */
export const ENTRY_KEYS = [
  "id",
  "label",
  "key",
  "compare",
  "unit",
  "at",
  "confidence",
  "total",
  "crossings",
  "exclusive",
] as const;
export const CELL_KEYS = [
  "printed",
  "value",
  "ref",
  "id",
  "unit",
  "line",
  "column",
  "section",
  "footnote",
  "quote",
  "label",
  "share",
  "membership",
] as const;
/** Blocks of every data file; no concept may be called so. */
export const BLOCKS = [
  "model",
  "report",
  "figures",
  "tallies",
  "statements",
  "citations",
  "outline",
  "dates",
  "names",
  "wording",
  "foundings",
  "accept",
] as const satisfies readonly (keyof ReportFile | "model")[];
