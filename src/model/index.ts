export { type Citation, type CitationInput, citationSchema } from "./citation.js";
export { closest } from "./closest.js";
export { dateExists } from "./date.js";
export { type Figure, type FigureInput, figureSchema } from "./figure.js";
export { reportJsonSchema } from "./json-schema.js";
export { type Key, type KeyInput, keySchema } from "./key.js";
export { figureOf } from "./lift.js";
export { type Location, locationSchema, type Origin, originSchema, type PlaceInput } from "./location.js";
export { type OutlineEntry, type OutlineEntryInput, outlineEntrySchema } from "./outline.js";
export { type ParsedReport, parseReport } from "./parse.js";
export { MAX_DEPTH, MAX_VALUES } from "./plain.js";
export { type Confidence, confidenceSchema } from "./primitives.js";
export {
  type FileRange,
  InvalidDataError,
  type Locate,
  type Problem,
  pointerTo,
  problemAt,
  problemText,
} from "./problem.js";
export {
  type Header,
  headerSchema,
  type Name,
  nameSchema,
  type Report,
  type ReportFile,
  reportFileSchema,
  reportSchema,
} from "./report.js";
export {
  type Bound,
  boundSchema,
  type Change,
  type Claim,
  changeSchema,
  claimSchema,
  type Enumeration,
  type Extension,
  enumerationSchema,
  extensionSchema,
  type Movement,
  movementSchema,
  type Proportion,
  proportionSchema,
  type RollForward,
  rollForwardSchema,
  type Shares,
  type Statement,
  type StatementInput,
  sharesSchema,
  statementSchema,
} from "./statement.js";
export {
  type CategoryReference,
  type Cell,
  type CellInput,
  type Crossing,
  cellSchema,
  crossingSchema,
  type Dimension,
  type DimensionInput,
  type DimensionKind,
  dimensionSchema,
  type Tally,
  type TallyInput,
  tallySchema,
} from "./tally.js";
export { AT_REPORT, type Time, timeKey, timeSchema } from "./time.js";
export { type WordingNote, wordingNoteSchema } from "./wording.js";
