import * as z from "zod";
import { locationSchema, placeInputShape } from "./location.js";
import { confidenceSchema, strict, textSchema } from "./primitives.js";
import { parseTime, timeInputSchema, timeSchema } from "./time.js";

/**
 * What a report says with a date: a state that was reached, a period, an event, the founding of a body, or no more than a
 * day that something else (its weekday, the calendar) can be held against.
 */
const datedKindSchema = z.enum(["state", "period", "event", "founding", "day"]);

/** A day as stated, whether or not the calendar has it: `2026-05-24`, `2026-06-31`, `--09-31` without a year. */
const statedDaySchema = z.string().regex(/^(?:\d{4}|-)-\d{2}-\d{2}$/);

/** A date that the report states, and what it states of it. */
export const statedDateSchema = z.strictObject({
  kind: datedKindSchema,
  /** As printed: `tính đến ngày 30/6/2026`. */
  words: z.string(),
  from: statedDaySchema,
  to: statedDaySchema,
  /** Weekday as stated, 1 for Monday to 7 for Sunday. */
  weekday: z.number().int().min(1).max(7).nullable(),
  /** The period that words beside the dates name: `quý I/2026`. */
  named: timeSchema.nullable(),
  /** Who acted, or what was founded. */
  body: z.string().nullable(),
  confidence: confidenceSchema,
  at: locationSchema,
});
export type StatedDate = z.infer<typeof statedDateSchema>;

const dayInputSchema = z
  .string()
  .refine((text) => statedDaySchema.safeParse(text).success || parseTime(text)?.from.includes("-"), {
    error: (issue) =>
      `unexpected date ${JSON.stringify(issue.input)}, expected a day such as 2026-05-24 (without its year --05-24), a month 2026-05, a quarter 2026-Q1 or a year 2026`,
  })
  .meta({ description: "A day, even one that does not exist, a month 2026-05, a quarter 2026-Q1 or a year 2026." });

export const statedDateInputSchema = strict({
  kind: datedKindSchema,
  words: textSchema.describe("As the report prints it."),
  from: dayInputSchema,
  to: dayInputSchema.optional().describe("Left out, it is the same as from."),
  weekday: z
    .union(
      [
        z.number().int().min(1).max(7),
        z
          .string()
          .regex(/^[1-7]$/)
          .transform(Number),
      ],
      "expected a weekday from 1 (Monday) to 7 (Sunday)",
    )
    .optional(),
  named: timeInputSchema.optional().describe("The period that words beside the dates name, such as 2026-Q1."),
  body: textSchema.optional().describe("Who acted, or what was founded."),
  confidence: confidenceSchema.optional(),
  ...placeInputShape,
}).superRefine(({ kind, body, weekday }, context) => {
  const refuse = (path: string, message: string): void => context.addIssue({ code: "custom", path: [path], message });
  if (kind === "founding" && body === undefined) refuse("body", 'missing "body", expected what was founded');
  if (kind !== "day" && weekday !== undefined)
    refuse("weekday", `unexpected "weekday" of a ${kind}, expected it only of a day`);
});
export type StatedDateInput = z.infer<typeof statedDateInputSchema>;

/** The first and the last day of what a data file states: a month has thirty of them, a day is both. */
export function daysOf(text: string): { from: string; to: string } {
  return statedDaySchema.safeParse(text).success
    ? { from: text, to: text }
    : (parseTime(text) ?? { from: text, to: text });
}
