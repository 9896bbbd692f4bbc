/** What something is called in one language: its label, then other words for it. */
export type Names = readonly [label: string, ...synonyms: string[]];

/** Something with names in both languages. */
export interface Named {
  readonly vi: Names;
  readonly en: Names;
}

/** One way in which cases differ; what belongs to it may be split further. */
export type CategoryDefinition<S> = Named & {
  readonly dimensions?: DimensionDefinitions<S>;
};

/** One way of splitting a quantity. */
export type DimensionDefinition<C> = {
  /** What the split is called, where a report names it. */
  readonly vi?: Names;
  readonly en?: Names;
  /** `partition`: exclusive, together the total; `overlap`: attributes, each at most the total. */
  readonly kind: "partition" | "overlap";
  /** Whether the categories are all there are; else a report may have others beside them. */
  readonly complete: boolean;
  readonly categories: { readonly [K in keyof C]: CategoryDefinition<C[K]> };
};

/** The dimensions of a concept or a category by their names. */
export type DimensionDefinitions<S> = { readonly [N in keyof S]: DimensionDefinition<S[N]> };

/** How a concept is known in text, beside its names: phrases in which `#` stands for the figure. */
export interface Cues {
  /** Any of them around a figure names the concept: `diện tích tự nhiên #`, `# bản`. */
  readonly phrases: readonly string[];
  /** Words of the headings under which the phrases are taken; anywhere where there are none. */
  readonly under?: readonly string[];
  /** Words in the clause that say that it is something else. */
  readonly not?: readonly string[];
}

/** Something that reports of one kind count: its names, what it is counted in, how it is split. */
export interface ConceptDefinition<S> extends Named {
  /** What it is counted in, as printed: `đơn`, `ha`. */
  readonly unit: string | null;
  readonly dimensions?: DimensionDefinitions<S>;
  readonly cues?: Cues;
}

/** Any concept, dimension and category, whatever their names. */
export interface AnyConcept extends Named {
  readonly unit: string | null;
  readonly dimensions?: AnyDimensions;
  readonly cues?: Cues;
}
export interface AnyDimension {
  readonly vi?: Names;
  readonly en?: Names;
  readonly kind: "partition" | "overlap";
  readonly complete: boolean;
  readonly categories: Readonly<Record<string, AnyCategory>>;
}
export interface AnyCategory extends Named {
  readonly dimensions?: AnyDimensions;
}
type AnyDimensions = Readonly<Record<string, AnyDimension>>;

/** Defines what reports of one kind count. */
// biome-ignore lint/complexity/noBannedTypes: a concept without dimensions has none
export function concept<S = {}>(definition: ConceptDefinition<S>): ConceptDefinition<S> {
  return definition;
}

/** Defines a way of splitting that several concepts share. */
export function dimension<C>(definition: DimensionDefinition<C>): DimensionDefinition<C> {
  return definition;
}
