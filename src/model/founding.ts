import * as z from "zod";
import { dateSchema } from "./date.js";
import { locationSchema, placeInputShape } from "./location.js";
import { strict, textSchema } from "./primitives.js";

/** When a body came into being, as the report says it: a commune, its Party committee, a steering committee. */
export const foundingSchema = z.strictObject({
  body: z.string(),
  /** What the report calls it from there on: `BCĐ 57`. */
  alias: z.string().nullable(),
  date: z.string(),
  at: locationSchema,
});
export type Founding = z.infer<typeof foundingSchema>;

export const foundingInputSchema = strict({
  body: textSchema,
  alias: textSchema.optional(),
  date: dateSchema,
  ...placeInputShape,
});
export type FoundingInput = z.infer<typeof foundingInputSchema>;
