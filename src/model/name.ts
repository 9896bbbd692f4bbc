import * as z from "zod";
import { locationSchema, placeInputShape } from "./location.js";
import { confidenceSchema, strict, textSchema } from "./primitives.js";

/** A proper name at one place of the report: its own place, an institution, a product. */
export const nameSchema = z.strictObject({
  /** As printed. */
  name: z.string(),
  /** What it names: `place` for the report's own place, else any word that all mentions of one thing share; `null` where unknown. */
  of: z.string().nullable(),
  /** How sure it is that the name is a mention of that. */
  confidence: confidenceSchema,
  at: locationSchema,
});
export type Name = z.infer<typeof nameSchema>;

export const nameInputSchema = strict({
  name: textSchema,
  of: textSchema
    .optional()
    .describe("What it names: place for the report's own place, else a word that all mentions of one thing share."),
  confidence: confidenceSchema.optional(),
  ...placeInputShape,
});
