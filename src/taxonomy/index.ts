export {
  type AnyCategory,
  type AnyConcept,
  type AnyDimension,
  type CategoryDefinition,
  type ConceptDefinition,
  type Cues,
  concept,
  type DimensionDefinition,
  type DimensionDefinitions,
  dimension,
  type Named,
  type Names,
} from "./concept.js";
export { type AnyModel, defineModel, type Model } from "./define-model.js";
export { entriesOf } from "./entries.js";
export type { CellFile, EntryFile, ModelFile, SplitFile } from "./file-types.js";
export type {
  ConceptView,
  FigureView,
  QuantityView,
  StatedFigure,
  UnstatedFigure,
  VersionView,
  View,
} from "./view-types.js";
