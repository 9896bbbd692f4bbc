import type { Rule } from "../../engine/index.js";
import { bodiesAddUp } from "./bodies-add-up.js";
import { committeesWithinMembers } from "./committees-within-members.js";
import { documentNumbers } from "./document-numbers.js";
import { dossiersAccountedFor } from "./dossiers-accounted-for.js";
import { ethnicGroupsCounted } from "./ethnic-groups-counted.js";
import { ethnicSharesTotal } from "./ethnic-shares-total.js";
import { minoritiesAndMajority } from "./minorities-and-majority.js";
import { ownPetitionsHandled } from "./own-petitions-handled.js";
import { peopleOfHouseholds } from "./people-of-households.js";
import { periodsAddUp } from "./periods-add-up.js";
import { petitionsAccountedFor } from "./petitions-accounted-for.js";
import { postsMissing } from "./posts-missing.js";
import { residualWithinCost } from "./residual-within-cost.js";
import { timelyShare } from "./timely-share.js";

/** What the outline that all communes share lets one check, beyond what holds of every report. */
export const communeReviewRules: readonly Rule[] = [
  peopleOfHouseholds,
  ethnicGroupsCounted,
  ethnicSharesTotal,
  minoritiesAndMajority,
  documentNumbers,
  bodiesAddUp,
  periodsAddUp,
  committeesWithinMembers,
  postsMissing,
  dossiersAccountedFor,
  timelyShare,
  residualWithinCost,
  ownPetitionsHandled,
  petitionsAccountedFor,
];
