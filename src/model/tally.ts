import * as z from "zod";
import { figureFieldsShape, figureInputSchema, figureReferenceSchema, printSchema } from "./figure.js";
import { keyInputSchema, keySchema } from "./key.js";
import { locationSchema, placeInputSchema } from "./location.js";
import { confidenceSchema, idSchema, strict, textSchema } from "./primitives.js";

/**
 * How the categories of a dimension relate.
 *
 * - `partition`: exclusive and complete, so they add up to the total
 * - `overlap`: attributes such as women and minorities, so each is at most the total
 * - `open`: exclusive but not all listed, so together they are at most the total
 */
export const dimensionKindSchema = z.enum(["partition", "overlap", "open"]);
export type DimensionKind = z.infer<typeof dimensionKindSchema>;

export const cellSchema = z.strictObject({
  category: idSchema,
  label: z.string().nullable(),
  figure: idSchema,
  /** Whether the words leave open that it belongs to the list. */
  unsure: z.boolean(),
});
export type Cell = z.infer<typeof cellSchema>;

export const dimensionSchema = z.strictObject({
  name: idSchema,
  label: z.string().nullable(),
  kind: dimensionKindSchema,
  cells: z.array(cellSchema),
});
export type Dimension = z.infer<typeof dimensionSchema>;

/** The name of the one dimension of a list that does not say by what it splits. */
export const UNNAMED_DIMENSION = "parts";

/** Cells by two dimensions at once. */
export const crossingSchema = z.strictObject({
  rows: idSchema,
  columns: idSchema,
  cells: z.array(z.strictObject({ row: idSchema, column: idSchema, figure: idSchema })),
});
export type Crossing = z.infer<typeof crossingSchema>;

const categorySchema = z.strictObject({ dimension: idSchema, category: idSchema });
export type CategoryReference = z.infer<typeof categorySchema>;

/** A quantity and its split at one place; cells hold ids of figures. */
export const tallySchema = z.strictObject({
  id: idSchema,
  label: z.string().nullable(),
  key: keySchema,
  at: locationSchema,
  confidence: confidenceSchema,
  total: idSchema.nullable(),
  dimensions: z.array(dimensionSchema),
  crossings: z.array(crossingSchema),
  /** Pairs of categories of different dimensions that no case can be in at once. */
  exclusive: z.array(z.tuple([categorySchema, categorySchema])),
  /** The cell that this tally splits further, where it does. */
  parent: z.strictObject({ tally: idSchema, dimension: idSchema, category: idSchema }).nullable(),
});
export type Tally = z.infer<typeof tallySchema>;

/** The percentage beside a cell, and what the report calls it. */
export const shareInputSchema = z.union([
  printSchema,
  figureReferenceSchema,
  strict({ ...figureFieldsShape, label: textSchema.optional().describe("What the report calls the share.") }),
]);
export type ShareInput = z.infer<typeof shareInputSchema>;

/** A cell in a data file: a figure, and what else the report says of its category. */
export const cellShape = {
  ...figureFieldsShape,
  label: textSchema.optional(),
  /** The percentage of the total that the report prints beside the count. */
  share: shareInputSchema.optional().describe("The percentage of the total that the report prints beside the count."),
  /** The words leave open whether this belongs to the list. */
  membership: z
    .enum(["sure", "unsure"])
    .optional()
    .describe("unsure where the words leave open whether it belongs to the list."),
};
const cellFieldsSchema = strict({
  ...cellShape,
  get parts() {
    return z.record(idSchema, dimensionInputSchema).optional();
  },
});
/** A cell whose figure is written elsewhere. */
export const cellReferenceSchema = strict({
  ...figureReferenceSchema.shape,
  label: cellShape.label,
  membership: cellShape.membership,
});
export const cellInputSchema = z.union([printSchema, cellReferenceSchema, cellFieldsSchema]);
export type CellInput = z.infer<typeof cellInputSchema>;

const SPLITS = [...dimensionKindSchema.options, "loose"] as const;

export const dimensionShape = {
  kind: z
    .enum(SPLITS)
    .optional()
    .describe(
      "partition: exclusive and complete (default); overlap: attributes; open: not all are listed; loose: stated beside the total, related to it by nothing.",
    ),
  label: textSchema.optional(),
  confidence: confidenceSchema
    .optional()
    .describe("How sure it is that this splits the total; by default as the tally."),
};
export const dimensionInputSchema = strict({
  kind: dimensionShape.kind,
  label: dimensionShape.label,
  confidence: dimensionShape.confidence,
  get cells() {
    return z.record(idSchema, cellInputSchema);
  },
});
export type DimensionInput = z.infer<typeof dimensionInputSchema>;

const categoryReferenceInputSchema = z
  .string()
  .regex(/^[^/\s]+\/[^/\s]+$/, "expected dimension/category, such as outcome/pending");

export const tallyShape = {
  id: idSchema,
  label: textSchema.optional(),
  key: keyInputSchema.optional(),
  unit: textSchema.optional(),
  at: placeInputSchema.optional(),
  confidence: confidenceSchema.optional(),
  total: figureInputSchema.optional().describe("All of them."),
  dimensions: z.record(idSchema, dimensionInputSchema).optional(),
  crossings: z
    .array(
      strict({
        rows: idSchema,
        columns: idSchema,
        cells: z.record(idSchema, z.record(idSchema, figureInputSchema)),
      }),
    )
    .optional(),
  exclusive: z
    .array(z.tuple([categoryReferenceInputSchema, categoryReferenceInputSchema]))
    .max(20)
    .optional()
    .describe("Pairs of dimension/category that no case can be in at once."),
};
export const tallyInputSchema = strict(tallyShape);
export type TallyInput = z.infer<typeof tallyInputSchema>;
