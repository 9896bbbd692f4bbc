import { defineModel, type Model } from "../taxonomy/index.js";
import * as assets from "./concepts/assets.js";
import * as benefits from "./concepts/benefits.js";
import * as documents from "./concepts/documents.js";
import * as information from "./concepts/information.js";
import * as infrastructure from "./concepts/infrastructure.js";
import * as inspection from "./concepts/inspection.js";
import * as party from "./concepts/party.js";
import * as petitions from "./concepts/petitions.js";
import * as procedures from "./concepts/procedures.js";
import * as profile from "./concepts/profile.js";
import * as staff from "./concepts/staff.js";
import * as tasks from "./concepts/tasks.js";
import * as units from "./concepts/units.js";

/** What all communes count, in the order of the outline that they share. */
export type CommuneConcepts = typeof profile &
  typeof information &
  typeof documents &
  typeof inspection &
  typeof party &
  typeof units &
  typeof staff &
  typeof tasks &
  typeof procedures &
  typeof assets &
  typeof benefits &
  typeof infrastructure &
  typeof petitions;

const concepts: CommuneConcepts = {
  ...profile,
  ...information,
  ...documents,
  ...inspection,
  ...party,
  ...units,
  ...staff,
  ...tasks,
  ...procedures,
  ...assets,
  ...benefits,
  ...infrastructure,
  ...petitions,
};

/** The review that communes write of their first year. */
export const communeReview: Model<"commune-review", CommuneConcepts> = defineModel({ id: "commune-review", concepts });
