import * as z from "zod";
import { locationSchema, placeInputShape } from "./location.js";
import { strict, textSchema, wholeNumberSchema } from "./primitives.js";

/** A heading, footnote or reference to an appendix, with its number as printed. */
export const outlineEntrySchema = z.strictObject({
  kind: z.enum(["heading", "footnote", "appendix"]),
  level: z.number().int().nonnegative().nullable(),
  number: z.string().nullable(),
  title: z.string(),
  at: locationSchema,
});
export type OutlineEntry = z.infer<typeof outlineEntrySchema>;

export const outlineEntryInputSchema = strict({
  kind: z.enum(["heading", "footnote", "appendix"]).optional(),
  level: wholeNumberSchema.optional(),
  number: textSchema.optional(),
  title: textSchema,
  ...placeInputShape,
});
export type OutlineEntryInput = z.infer<typeof outlineEntryInputSchema>;
