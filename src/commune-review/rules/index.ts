import type { Rule } from "../../engine/index.js";
import { committeesWithinMembers } from "./committees-within-members.js";
import { peopleOfHouseholds } from "./people-of-households.js";
import { residualWithinCost } from "./residual-within-cost.js";

/** What the outline that all communes share lets one check, beyond what holds of every report. */
export const communeReviewRules: readonly Rule[] = [peopleOfHouseholds, committeesWithinMembers, residualWithinCost];
