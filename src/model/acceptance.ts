import * as z from "zod";
import { dateSchema } from "./date.js";
import { locationSchema } from "./location.js";
import { strict, textSchema } from "./primitives.js";

/**
 * Form of the id of a check, as a baseline lists it: what it says, below which headings, between which figures, beside which words each of its own stands, and which of
 * those that say almost the same below these headings, and between these figures. Lists of before end otherwise, or nowhere.
 */
export const CHECK_ID =
  /^(?<statement>c[0-9a-f]{16})(?:-(?<heading>[0-9a-f]{6})(?:-(?<beside>[0-9a-f]{16}|[0-9a-f]{8}))?(?:-w(?<words>[0-9a-f]{8}))?)?(?:-(?<nth>\d{1,6})of(?<of>\d{1,6}))?(?:-(?<within>\d{1,6})in(?<among>\d{1,6}))?(?:-(?<ordinal>\d{1,5}))?$/;

/**
 * Form of what an acceptance names: the id of a discrepancy as lists show it, or more of it, with its mark, or that of a
 * check; of several in its place also which.
 */
export const ACCEPTED_ID =
  /^(?:d[0-9a-f]{8,16}(?:w[0-9a-f]{5})?|c[0-9a-f]{16})(?:-[0-9a-f]{6}(?:-(?:[0-9a-f]{16}|[0-9a-f]{8}))?(?:-w[0-9a-f]{8})?)?(?:-\d{1,6}of\d{1,6})?(?:-\d{1,6}in\d{1,6})?(?:-\d{1,5})?$/;

/** Form of the id of a rule: `family/what-must-hold`. */
export const RULE_ID = /^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*$/;

/** The words of a report, or of its data, that a discrepancy in it has been looked at and is to stand. */
export const acceptanceSchema = z.strictObject({
  /** Id of a rule, as written, which may be none; `null` where none is named. */
  rule: z.string().nullable(),
  /** Id of a discrepancy, or the beginning of it, or of a check. */
  id: z.string().nullable(),
  reason: z.string().nullable(),
  author: z.string().nullable(),
  /** In ISO form. */
  date: z.string().nullable(),
  /** It is a comment that is never closed. */
  isOpen: z.boolean().optional(),
  /** Where it is written. */
  at: locationSchema,
  /** What it stands beside: lines of a text, or figures and places of data. */
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
  id: z
    .string()
    .regex(ACCEPTED_ID, "expected the id of a discrepancy as the list shows it, such as d64abcdc8")
    .optional()
    .describe(
      "The discrepancy that is accepted, by its id as the list shows it; without it the one that rule and of, or rule and lines, leave.",
    ),
  rule: textSchema.optional().describe("Rule that tells of it, such as footing/parts-total."),
  of: textSchema.optional().describe("Id of the tally, statement, citation or figure that it concerns."),
  lines: z
    .string()
    .regex(/^[1-9]\d{0,8}(?:-[1-9]\d{0,8})?$/, "expected lines of the report, such as 12 or 12-14")
    .refine((lines) => {
      const [from = 0, to = from] = lines.split("-").map(Number);
      return from <= to;
    }, "expected the first line before the last, such as 12-14")
    .optional()
    .describe("Lines of the report that it concerns, such as 12 or 12-14."),
  reason: reasonSchema.describe("Why it is to stand."),
  author: textSchema.optional().describe("Who accepted it."),
  date: dateSchema.optional().describe("When it was accepted."),
}).refine(
  ({ id, rule, of, lines }) => id !== undefined || (rule !== undefined && (of ?? lines) !== undefined),
  "expected the id of a discrepancy, such as d64abcdc8, or rule and of or lines",
);
export type AcceptanceInput = z.infer<typeof acceptanceInputSchema>;
