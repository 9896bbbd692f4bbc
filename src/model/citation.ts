import * as z from "zod";
import { dateParts, dateSchema } from "./date.js";
import { locationSchema, placeInputSchema } from "./location.js";
import { idSchema, strict, textSchema } from "./primitives.js";

/** A document that the report cites by number and symbol. */
export const citationSchema = z.strictObject({
  id: idSchema,
  /** Type word as printed: `Kế hoạch`. */
  type: z.string().nullable(),
  /** Number as printed, with its leading zeros. */
  number: z.string(),
  /** Year within the symbol, as in `30/2020/NĐ-CP`. */
  year: z.string().nullable(),
  symbol: z.string(),
  issuer: z.string().nullable(),
  /** In ISO form; `null` where no date is printed, its year is left out, or the calendar has no such day. */
  date: z.string().nullable(),
  /** The date as printed, without the word before it: `31/4/2026`. */
  dated: z.string().nullable(),
  subject: z.string().nullable(),
  /** Ids of the citations that this document carries out. */
  basis: z.array(idSchema),
  at: locationSchema,
});
export type Citation = z.infer<typeof citationSchema>;

export const citationInputSchema = strict({
  id: idSchema.optional(),
  type: textSchema.optional(),
  number: z.string().regex(/^\d{1,6}$/, 'expected the printed number of a document, such as "05"'),
  year: z
    .string()
    .regex(/^\d{4}$/, "expected a year")
    .optional(),
  symbol: textSchema,
  issuer: textSchema.optional(),
  date: dateSchema.optional().describe("Date of the document, such as 2026-05-24."),
  dated: textSchema
    .refine((text) => dateParts(text) !== undefined, "expected a printed date, such as 31/4/2026")
    .optional()
    .describe("The date as the report prints it, whether there is such a day or not."),
  subject: textSchema.optional(),
  basis: z.array(idSchema).optional().describe("Ids of the citations that this document carries out."),
  at: placeInputSchema.optional(),
});
export type CitationInput = z.infer<typeof citationInputSchema>;
