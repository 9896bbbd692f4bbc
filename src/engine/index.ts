export type { AcceptedChecks } from "./accept.js";
export { acceptedName } from "./accepted-checks.js";
export { type AuditedCheck, type AuditOptions, audit } from "./audit.js";
export {
  above,
  atLeast,
  atMost,
  below,
  type Check,
  checkOfRows,
  equal,
  identityOf,
  loneSides,
  quantitiesOf,
  type Relation,
  type Row,
  row,
  same,
} from "./check.js";
export { configureRule, type RuleSettings } from "./configure.js";
export { createContext, labelOf, type ReadAs, type RuleContext, statementLabel, tallyLabel } from "./context.js";
export { describeBroken, describeCheck } from "./describe.js";
export {
  type CheckEvaluation,
  type EvaluateOptions,
  type Evaluation,
  evaluate,
  evaluateCheck,
  mustBeAlike,
  type RowEvaluation,
  type Verdict,
} from "./evaluate.js";
export {
  difference,
  type Expression,
  intersect,
  linearParts,
  type Operand,
  product,
  quotient,
  share,
  sum,
  type Term,
  times,
} from "./expression.js";
export { fingerprints } from "./fingerprint.js";
export { expressionRange, type Form, type FormTerm, formOf } from "./form.js";
export { folded, identityHash, isNamed, shortId, unitedId } from "./identity.js";
export { marked, unmarked } from "./mark.js";
export { atLeastAsSerious, compareDiscrepancies } from "./order.js";
export { placeText } from "./place.js";
export { type FigureOptions, figure, promised, type Quantity, type Reading, type StatedDay } from "./quantity.js";
export { isUnproved, type Reach, reachOf } from "./reach.js";
export type {
  AcceptanceResult,
  AlsoBroken,
  AuditResult,
  CheckAcceptance,
  CheckResult,
  Coverage,
  Discrepancy,
  FigureResult,
  FigureState,
  LeftOut,
  Suspect,
  TermResult,
} from "./result.js";
export {
  type CheckDraft,
  type Context,
  type DataExample,
  defineRule,
  type Example,
  type Finding,
  type Kind,
  type Messages,
  type Rule,
  type RuleDefinition,
  type Severity,
  type Skipped,
  type TextExample,
  type Wording,
  type WordsAt,
} from "./rule.js";
export { ratioOf, solve, solveCheck } from "./solve.js";
export { alignUnits } from "./units.js";
