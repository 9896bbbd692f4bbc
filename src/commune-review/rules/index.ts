import type { Rule } from "../../engine/index.js";
import { committeesWithinMembers } from "./committees-within-members.js";
import { dossiersAccountedFor } from "./dossiers-accounted-for.js";
import { ownPetitionsHandled } from "./own-petitions-handled.js";
import { peopleOfHouseholds } from "./people-of-households.js";
import { petitionsAccountedFor } from "./petitions-accounted-for.js";
import { residualWithinCost } from "./residual-within-cost.js";
import { timelyShare } from "./timely-share.js";

/** What the outline that all communes share lets one check, beyond what holds of every report. */
export const communeReviewRules: readonly Rule[] = [
  peopleOfHouseholds,
  committeesWithinMembers,
  dossiersAccountedFor,
  timelyShare,
  residualWithinCost,
  ownPetitionsHandled,
  petitionsAccountedFor,
];
