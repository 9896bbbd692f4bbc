import * as z from "zod";
import { keySchema } from "./key.js";
import { locationSchema } from "./location.js";
import { idSchema } from "./primitives.js";

/** A figure that a taxonomy knows by name: dimension and category, and again where the category is split further. */
export const annotatedCellSchema = z.strictObject({
  path: z.array(z.string()),
  figure: idSchema,
  /** The percentage printed beside it. */
  share: idSchema.nullable(),
});
export type AnnotatedCell = z.infer<typeof annotatedCellSchema>;

/**
 * A quantity of a taxonomy at one place of the report.
 *
 * It names figures and relates none: what must agree is said by tallies and statements.
 */
export const annotationSchema = z.strictObject({
  /** Its name in the taxonomy, whose it is, and when. */
  key: keySchema.extend({ concept: z.string() }),
  label: z.string().nullable(),
  at: locationSchema,
  total: idSchema.nullable(),
  cells: z.array(annotatedCellSchema),
});
export type Annotation = z.infer<typeof annotationSchema>;
