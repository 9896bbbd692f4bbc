import * as z from "zod";
import { strict, textSchema } from "./primitives.js";
import { timeInputSchema, timeSchema } from "./time.js";

/** What a tally counts: two tallies of one key must agree. `null` is a part that the report leaves open. */
export const keySchema = z.strictObject({
  /** What is counted. */
  concept: z.string().nullable(),
  /** Whose. */
  body: z.string().nullable(),
  /** Within what limits: a village, a programme, a kind of case. */
  scope: z.string().nullable(),
  /** As assigned, planned, actual … */
  aspect: z.string().nullable(),
  time: timeSchema.nullable(),
});
export type Key = z.infer<typeof keySchema>;

export const keyInputSchema = strict({
  concept: textSchema.optional().describe("What is counted; tallies of one key must agree."),
  body: textSchema.optional().describe("Whose."),
  scope: textSchema.optional().describe("Within what limits: a village, a programme, a kind of case."),
  aspect: textSchema.optional().describe("As assigned, planned, actual."),
  /** Left out, it is the date of the report, as an unqualified figure is read. */
  time: timeInputSchema.optional(),
});
export type KeyInput = z.infer<typeof keyInputSchema>;
