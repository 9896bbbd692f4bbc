import * as z from "zod";
import { strict, textSchema, wholeNumberSchema } from "./primitives.js";

const lineOrNull = z.number().int().positive().nullable();

/** Where a reader of the report finds something: the line and section of the report a data file was taken from. */
export const originSchema = z.strictObject({
  line: lineOrNull,
  section: z.string().nullable(),
  footnote: z.string().nullable(),
  quote: z.string().nullable(),
});
export type Origin = z.infer<typeof originSchema>;

/**
 * A place in the audited file.
 *
 * Lines and columns count from 1 in UTF-16 code units, `endColumn` is exclusive; they are `null` where the input had no
 * file, as with an object handed to `auditData`. `pointer` (RFC 6901) and `origin` are set for data, `null` for text.
 */
export const locationSchema = z.strictObject({
  line: lineOrNull,
  column: lineOrNull,
  endLine: lineOrNull,
  endColumn: lineOrNull,
  section: z.string().nullable(),
  footnote: z.string().nullable(),
  quote: z.string().nullable(),
  pointer: z.string().nullable(),
  origin: originSchema.nullable(),
});
export type Location = z.infer<typeof locationSchema>;

/** The line of the report as far as it is known: how a data file is laid out says nothing of where the report has it. */
export function placedLine({ pointer, line, origin }: Location): number | null {
  return pointer === null ? line : (origin?.line ?? null);
}

/** In data files: where the report has it. What is left out is taken from the surrounding block. */
export const placeInputShape = {
  line: wholeNumberSchema.optional().describe("Line of the report."),
  section: textSchema.optional().describe("Section number of the report, such as III.2."),
  footnote: z
    .union([textSchema, z.number().int().positive().transform(String)], "expected a footnote number")
    .optional()
    .describe("Number of the footnote."),
  quote: textSchema.optional().describe("A few words of the report around the figure."),
};
export const placeInputSchema = strict(placeInputShape);
export type PlaceInput = z.infer<typeof placeInputSchema>;
