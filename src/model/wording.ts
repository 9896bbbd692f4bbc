import * as z from "zod";
import { locationSchema, placeInputShape } from "./location.js";
import { strict, textSchema } from "./primitives.js";

const kindSchema = z.enum(["repeated", "separators", "quotation"]);

/** Words of the report that stand out by how they are printed, not by what they say. */
export const wordingNoteSchema = z.strictObject({
  /** `repeated`: words printed twice running; `separators`: a number that is set apart in a foreign way and so is no figure; `quotation`: a quotation mark without its other one. */
  kind: kindSchema,
  /** As printed; of words printed twice, both. */
  words: z.string(),
  at: locationSchema,
});
export type WordingNote = z.infer<typeof wordingNoteSchema>;

export const wordingNoteInputSchema = strict({
  kind: kindSchema.describe(
    "repeated: words printed twice running; separators: a number in a foreign print, 1,203; quotation: a quotation mark without its other one.",
  ),
  words: textSchema,
  ...placeInputShape,
});
