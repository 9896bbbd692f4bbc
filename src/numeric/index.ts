export {
  APPROXIMATORS,
  type Approximator,
  approximationInterval,
  lastDigitUnit,
  nearInterval,
} from "./approximator.js";
export { type Attainability, type AttainableOptions, attainable } from "./attainable.js";
export { countLeading } from "./count-leading.js";
export {
  canonical,
  Decimal,
  decimal,
  HUNDRED,
  halfOf,
  MAX_DIGITS,
  MINUS_ONE,
  ONE,
  powerOfTen,
  ZERO,
} from "./decimal.js";
export { CrossfootError, type Told, toldIn } from "./error.js";
export type { Interval, IntervalText } from "./interval.js";
export * as intervals from "./interval.js";
export { type Keystroke, keystrokeBetween, keystrokeDistance, keystrokesBefore } from "./keystroke.js";
export { type KnownUnit, knownUnit, LANGUAGES, type Language, LEXICONS, type UnitKind } from "./lexicon.js";
export {
  type ParsePrintedOptions,
  type Printed,
  type PrintedNumber,
  type PrintedRange,
  type PrintedRatio,
  type PrintStyle,
  parsePrinted,
  plainStyle,
  printLike,
} from "./printed.js";
export { linearRange, type ShareTerm, shareRange, type WeightedInterval } from "./ranges.js";
export type { Rational } from "./rational.js";
export * as rationals from "./rational.js";
export { hasExcessDigits, type Rounding, roundingInterval } from "./rounding.js";
