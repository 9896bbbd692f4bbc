export { type CorrectedSigns, type CorrectSignsOptions, correctSigns, type SignRepair } from "./correct-signs.js";
export { type CorrectedTypos, type CorrectTyposOptions, correctTypos, type Typo } from "./correct-typos.js";
export { diagnose } from "./diagnose.js";
export { type Located, type LocatedPart, type LocateOptions, locate, type Optimum } from "./locate.js";
export type { CostedOperation, Operation } from "./operation.js";
export { type Slip, slipBetween } from "./slips.js";
