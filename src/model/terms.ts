import * as z from "zod";
import { strict, textSchema } from "./primitives.js";

const phrases = z.array(textSchema);

/** Words of an office of its own, as a configuration lists them. */
export const termsSchema = strict({
  abbreviations: z
    .record(textSchema, textSchema)
    .optional()
    .describe('Short forms and what they stand for, such as { QLĐT: "quản lý đô thị" }.'),
  synonyms: z
    .array(phrases.min(2))
    .optional()
    .describe("Words for one thing, such as [hồ sơ, bộ hồ sơ]; all are read as the first."),
  names: phrases
    .optional()
    .describe(
      "Names that are right as they are: a number within one is no figure, and none is taken for a misspelling.",
    ),
});
export type Terms = z.infer<typeof termsSchema>;
