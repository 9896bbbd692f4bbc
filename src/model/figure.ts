import * as z from "zod";
import { APPROXIMATORS } from "../numeric/index.js";
import { locationSchema, placeInputShape } from "./location.js";
import { idSchema, strict, textSchema, wholeNumberSchema } from "./primitives.js";

/** One number of the report at one place. It has one id; everything else refers to it. */
export const figureSchema = z.strictObject({
  id: idSchema,
  /** As printed, with approximator, scale word and unit where the report has them. */
  printed: z.string(),
  /** Canonical decimal string. */
  value: z.string(),
  /** Upper end of a printed range, canonical; `null` for a single number. */
  upTo: z.string().nullable(),
  /** The print is exact to 10^-decimals; `null` where it is exact, as counts and money are. */
  decimals: z.number().int().nullable(),
  approximator: z.enum(APPROXIMATORS).nullable(),
  unit: z.string().nullable(),
  kind: z.enum(["count", "money", "percent", "measure"]),
  at: locationSchema,
});
export type Figure = z.infer<typeof figureSchema>;

/** The print of a figure: text, because `07`, `12.340` and `2.300` lose their form as numbers. */
export const printSchema = z
  .string({
    error: (issue) =>
      typeof issue.input === "number"
        ? `unexpected bare number ${issue.input}, expected its printed form in quotes, such as ${JSON.stringify(String(issue.input))}: the print matters`
        : undefined,
  })
  .min(1)
  .max(200);

/** The fields of a figure written where it is used. */
export const figureFieldsShape = {
  printed: printSchema.describe("The figure as the report prints it: 07, 12.340, 85,4 %, trên 2,5 triệu."),
  value: z
    .string()
    .regex(/^\d{1,30}(?:\.\d{1,30})?$/, 'expected a plain number in quotes, such as "3"')
    .optional()
    .describe("The number that is meant, where the print is in words: ba."),
  id: idSchema.optional().describe("Name for references; by default the path, such as petitions.kind.proposals."),
  unit: textSchema.optional().describe("Unit that a heading or table declares, scale word included: triệu đồng."),
  ...placeInputShape,
  column: wholeNumberSchema.optional().describe("Column of that line, by which the figures of a line are in order."),
};

/** A figure that is written elsewhere in the file. */
export const figureReferenceSchema = strict({ ref: idSchema.describe("Id of a figure that is written elsewhere.") });

/** In data files: the print alone (`"05"`), the print with its place, or a reference to a figure written elsewhere. */
export const figureInputSchema = z.union([printSchema, figureReferenceSchema, strict(figureFieldsShape)]);
export type FigureInput = z.infer<typeof figureInputSchema>;
export type FigureFields = z.infer<z.ZodObject<typeof figureFieldsShape>>;

/** A figure that no statement holds: it is listed so that the coverage counts it. */
export const standaloneFigureSchema = strict({ ...figureFieldsShape, id: idSchema });
