import type { ReportFile } from "../../../model/index.js";
import { communeReview } from "../../model.js";

/** A data file of this model, for the examples of its rules. */
export function reviewFile(sections: Parameters<typeof communeReview.file>[0]): ReportFile {
  return communeReview.file(sections);
}
