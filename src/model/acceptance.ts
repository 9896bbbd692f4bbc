import * as z from "zod";
import { dateSchema } from "./date.js";
import { locationSchema } from "./location.js";
import { strict, textSchema } from "./primitives.js";

/** Form of the id of a check, by which it can be named where a rule alone does not tell it. */
export const CHECK_ID = /^c[0-9a-f]{16}(?:-\d+)?$/;

/** The words of a report, or of its data, that a discrepancy in it has been looked at and is to stand. */
export const acceptanceSchema = z.strictObject({
  /** Id of a rule, or of one check; as written, which may be neither. */
  rule: z.string(),
  reason: z.string().nullable(),
  author: z.string().nullable(),
  /** In ISO form. */
  date: z.string().nullable(),
  /** Where it is written. */
  at: locationSchema,
  /** What it concerns: lines of a text, or figures and places of data; a check needs neither. */
  concerns: z.strictObject({
    lines: z.strictObject({ from: z.number().int(), to: z.number().int() }).nullable(),
    figures: z.array(z.string()),
    pointer: z.string().nullable(),
  }),
});
export type Acceptance = z.infer<typeof acceptanceSchema>;

/** Why something is accepted: words that say something. */
export const reasonSchema = z
  .string()
  .max(2000)
  .regex(/[\p{L}\p{N}]{2}/u, "expected a reason in words");

export const acceptanceInputSchema = strict({
  rule: textSchema.optional().describe("Rule whose discrepancy is accepted, such as footing/parts-total."),
  of: textSchema.optional().describe("Id of the tally, statement, citation or figure that it concerns."),
  check: z
    .string()
    .regex(CHECK_ID, "expected the id of a check, such as c0123456789abcdef")
    .optional()
    .describe("One check by its id, instead of rule and of."),
  reason: reasonSchema.describe("Why it is to stand."),
  author: textSchema.optional().describe("Who accepted it."),
  date: dateSchema.optional().describe("When it was accepted."),
}).refine(
  ({ rule, of, check }) => (check === undefined ? rule !== undefined && of !== undefined : rule === undefined),
  "expected rule and of, or check alone",
);
export type AcceptanceInput = z.infer<typeof acceptanceInputSchema>;
