import type { Rule } from "../../engine/index.js";
import { benefitsByBlock } from "./benefits-by-block.js";
import { bodiesAddUp } from "./bodies-add-up.js";
import { cellsOfSchools } from "./cells-of-schools.js";
import { claimsAgainstStaff } from "./claims-against-staff.js";
import { committeesWithinMembers } from "./committees-within-members.js";
import { densityAgrees } from "./density-agrees.js";
import { documentNumbers } from "./document-numbers.js";
import { dossiersAccountedFor } from "./dossiers-accounted-for.js";
import { ethnicGroupsCounted } from "./ethnic-groups-counted.js";
import { ethnicSharesTotal } from "./ethnic-shares-total.js";
import { expelledMembers } from "./expelled-members.js";
import { inspectedWithinExisting } from "./inspected-within-existing.js";
import { legalWithinIssued } from "./legal-within-issued.js";
import { membersByStanding } from "./members-by-standing.js";
import { minoritiesAndMajority } from "./minorities-and-majority.js";
import { onlineShare } from "./online-share.js";
import { ownPetitionsHandled } from "./own-petitions-handled.js";
import { paidPeople } from "./paid-people.js";
import { peopleOfHouseholds } from "./people-of-households.js";
import { periodsAddUp } from "./periods-add-up.js";
import { petitionsAccountedFor } from "./petitions-accounted-for.js";
import { postsMissing } from "./posts-missing.js";
import { reachedVillages } from "./reached-villages.js";
import { residualWithinCost } from "./residual-within-cost.js";
import { resolvedByKind } from "./resolved-by-kind.js";
import { staffFillPosts } from "./staff-fill-posts.js";
import { staffOfUnits } from "./staff-of-units.js";
import { teamsOfVillages } from "./teams-of-villages.js";
import { timelyShare } from "./timely-share.js";
import { voterOpinionsSettled } from "./voter-opinions-settled.js";

/** What the outline that all communes share lets one check, beyond what holds of every report. */
export const communeReviewRules: readonly Rule[] = [
  peopleOfHouseholds,
  densityAgrees,
  ethnicGroupsCounted,
  ethnicSharesTotal,
  minoritiesAndMajority,
  documentNumbers,
  legalWithinIssued,
  bodiesAddUp,
  periodsAddUp,
  inspectedWithinExisting,
  expelledMembers,
  committeesWithinMembers,
  membersByStanding,
  cellsOfSchools,
  reachedVillages,
  teamsOfVillages,
  postsMissing,
  staffFillPosts,
  staffOfUnits,
  claimsAgainstStaff,
  dossiersAccountedFor,
  timelyShare,
  onlineShare,
  residualWithinCost,
  paidPeople,
  benefitsByBlock,
  voterOpinionsSettled,
  ownPetitionsHandled,
  petitionsAccountedFor,
  resolvedByKind,
];
