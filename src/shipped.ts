import { communeReviewRules } from "./commune-review/rules/index.js";
import type { Rule } from "./engine/index.js";
import { rules as generalRules } from "./rules/index.js";

/** Every rule that crossfoot ships: those of all reports, then those of the kinds of report that it knows. */
export const rules: readonly Rule[] = [...generalRules, ...communeReviewRules];
