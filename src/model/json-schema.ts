import * as z from "zod";
import { reportFileSchema } from "./report.js";

/** The JSON Schema (draft 2020-12) of a data file, made from the schema that reads it. */
export function reportJsonSchema(): object {
  return z.toJSONSchema(reportFileSchema, { io: "input", target: "draft-2020-12" });
}
