import type { View } from "../taxonomy/index.js";
import { communeReview } from "./model.js";

export { communeReview };
/** A commune's review by the names of its concepts. */
export type CommuneReview = View<typeof communeReview.concepts>;
