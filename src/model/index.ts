export {
  ACCEPTED_ID,
  type Acceptance,
  type AcceptanceInput,
  acceptanceSchema,
  CHECK_ID,
  RULE_ID,
  reasonSchema,
} from "./acceptance.js";
export { type AnnotatedCell, type Annotation, annotatedCellSchema, annotationSchema } from "./annotation.js";
export { REFERRING_WORDS } from "./appendix-words.js";
export { type Citation, type CitationInput, citationSchema } from "./citation.js";
export { closest, closestId } from "./closest.js";
export { type DateParts, dateExists, dateParts, dateSchema, isoDate } from "./date.js";
export { daysBetween } from "./days-between.js";
export { type SymbolParts, symbolParts, TYPE_LETTERS } from "./document-symbol.js";
export {
  type Figure,
  type FigureInput,
  figureReferenceSchema,
  figureSchema,
  printSchema,
} from "./figure.js";
export { type Founding, type FoundingInput, foundingSchema } from "./founding.js";
export { InvalidDataError } from "./invalid-data-error.js";
export { problemsOf } from "./issues.js";
export { reportJsonSchema } from "./json-schema.js";
export { type Key, type KeyInput, keyInputSchema, keySchema } from "./key.js";
export { figureOf } from "./lift.js";
export { liftReport, type SectionTally } from "./lift-report.js";
export type { LiftedTally } from "./lift-tally.js";
export {
  type Location,
  locationSchema,
  type Origin,
  originSchema,
  type PlaceInput,
  placedLine,
  placeInputSchema,
} from "./location.js";
export { type Name, nameSchema } from "./name.js";
export { type OutlineEntry, type OutlineEntryInput, outlineEntrySchema } from "./outline.js";
export { type ParsedReport, parseReport } from "./parse.js";
export { MAX_DEPTH, MAX_VALUES, plainProblems } from "./plain.js";
export { type Confidence, confidenceSchema, idSchema, strict, textSchema, wholeNumberSchema } from "./primitives.js";
export {
  type FileRange,
  inFileOrder,
  type Locate,
  type Problem,
  pointerTo,
  problemAt,
  problemAtKey,
  problemText,
} from "./problem.js";
export { type ProblemWords, problemTold } from "./problem-words.js";
export {
  type CheckedReportFile,
  type Header,
  headerSchema,
  type Report,
  type ReportFile,
  reportFileSchema,
  reportFileShape,
  reportSchema,
} from "./report.js";
export { shortQuote } from "./short-quote.js";
export { type Syllable, spellingOf, syllableOf } from "./spelling.js";
export { type StatedDate, type StatedDateInput, statedDateSchema } from "./stated-date.js";
export {
  type Bound,
  boundSchema,
  type Change,
  type Claim,
  type Comparison,
  changeSchema,
  claimSchema,
  comparisonSchema,
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
  cellReferenceSchema,
  cellSchema,
  cellShape,
  crossingSchema,
  type Dimension,
  type DimensionInput,
  type DimensionKind,
  dimensionSchema,
  dimensionShape,
  type ShareInput,
  type Tally,
  type TallyInput,
  tallySchema,
  tallyShape,
  UNNAMED_DIMENSION,
} from "./tally.js";
export { type Terms, termsSchema } from "./terms.js";
export { AT_REPORT, type Time, timeKey, timeSchema } from "./time.js";
export { type WordingNote, wordingNoteSchema } from "./wording.js";
