import type { Report } from "../../../model/index.js";
import type { View } from "../../../taxonomy/index.js";
import { communeReview } from "../../model.js";

type Review = View<typeof communeReview.concepts>;

const known = new WeakMap<Report, Review>();

/** The report by the names of this model; made once a report, however many rules ask. */
export function reviewOf(report: Report): Review {
  const before = known.get(report);
  if (before) return before;
  const review = communeReview.view(report);
  known.set(report, review);
  return review;
}
