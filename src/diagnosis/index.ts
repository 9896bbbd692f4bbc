export type { Condition } from "./conditions.js";
export { type CorrectedSigns, type CorrectSignsOptions, correctSigns, type SignRepair } from "./correct-signs.js";
export { type CorrectedTypos, type CorrectTyposOptions, correctTypos, type Typo } from "./correct-typos.js";
export { diagnose } from "./diagnose.js";
export { type Located, type LocatedPart, locate } from "./locate.js";
export type { LocateOptions } from "./locate-options.js";
export type { CostedOperation, Operation } from "./operation.js";
export type { Optimum } from "./optimum.js";
export { type Slip, slipBetween } from "./slips.js";
