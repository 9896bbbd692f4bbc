import type { ReportFile } from "../../../model/index.js";
import type { ModelFile } from "../../../taxonomy/index.js";
import { communeReview } from "../../model.js";

type Sections = Omit<ModelFile<"commune-review", typeof communeReview.concepts>, "model">;

/** A data file of this model, for the examples of its rules. */
export function reviewFile(sections: Sections): ReportFile {
  const file = { model: communeReview.id, ...sections };
  return file;
}
