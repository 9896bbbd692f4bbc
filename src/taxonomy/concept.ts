/** What something is called in one language: its label, then other words for it. */
export type Names = readonly [label: string, ...synonyms: string[]];

/** Something with names in both languages. */
export interface Named {
  readonly vi: Names;
  readonly en: Names;
}

/** One way in which cases differ; what belongs to it may be split further. */
export type CategoryDefinition<S> = Named & {
  readonly cues?: Cues;
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

/**
 * Phrases by which a figure is known in text: `tổ chức … # hội nghị @ quán triệt | học tập ! báo cáo viên`.
 *
 * `#` is the figure, `…` a few words, `~` words and figures; `@` phrases of which one stands in the sentence or above it,
 * `!` phrases that do not stand in the sentence, parted by `|`. Spellings and usual short forms do not matter.
 */
export type Cues = readonly string[];

/** Phrases of a heading, of a title, or of the line above a list: below them, categories are known by their names alone. */
export type Topics = readonly string[];

/** Something that reports of one kind count: its names, what it is counted in, how it is split. */
export interface ConceptDefinition<S> extends Named {
  /** What it is counted in, as printed: `đơn`, `ha`. */
  readonly unit: string | null;
  readonly dimensions?: DimensionDefinitions<S>;
  readonly cues?: Cues;
  readonly topics?: Topics;
  /** Whether each body has its own: what a sentence says of a body, the next ones go on with. */
  readonly owned?: boolean;
}

/** Any concept, dimension and category, whatever their names. */
export interface AnyConcept extends Named {
  readonly unit: string | null;
  readonly dimensions?: AnyDimensions;
  readonly cues?: Cues;
  readonly topics?: Topics;
  readonly owned?: boolean;
}
export interface AnyDimension {
  readonly vi?: Names;
  readonly en?: Names;
  readonly kind: "partition" | "overlap";
  readonly complete: boolean;
  readonly categories: Readonly<Record<string, AnyCategory>>;
}
export interface AnyCategory extends Named {
  readonly cues?: Cues;
  readonly dimensions?: AnyDimensions;
}
type AnyDimensions = Readonly<Record<string, AnyDimension>>;

/** A concept that is not split. */
type Plain = Named & {
  readonly unit: string | null;
  readonly cues?: Cues;
  readonly owned?: boolean;
  readonly dimensions?: undefined;
};

/** Defines what reports of one kind count. */
export function concept(definition: Plain): ConceptDefinition<Record<never, never>>;
export function concept<S>(definition: ConceptDefinition<S>): ConceptDefinition<S>;
export function concept(definition: object): object {
  return definition;
}

/** Defines a way of splitting that several concepts share. */
export function dimension<C>(definition: DimensionDefinition<C>): DimensionDefinition<C> {
  return definition;
}
