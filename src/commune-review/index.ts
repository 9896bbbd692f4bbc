import type { View } from "../taxonomy/index.js";
import type { CommuneConcepts } from "./model.js";

export { type CommuneConcepts, communeReview } from "./model.js";
/** A commune's review by the names of its concepts. */
export type CommuneReview = View<CommuneConcepts>;
