import * as z from "zod";
import { locationSchema, placeInputShape } from "./location.js";
import { confidenceSchema, strict, textSchema, wholeNumberSchema } from "./primitives.js";

/**
 * What stands in an outline: a heading, a numbered item of a list, a mark that refers to a footnote, a footnote, a
 * reference to an appendix, an appendix itself where it is attached, and what is said of how many there are.
 */
const outlineKindSchema = z.enum(["heading", "item", "mark", "footnote", "appendix", "attachment", "appendices"]);

/** One entry of the outline, in reading order, with its number as printed. */
export const outlineEntrySchema = z.strictObject({
  kind: outlineKindSchema,
  level: z.number().int().nonnegative().nullable(),
  /** Without the signs around it: `III`, `2.1`, `1B`. */
  number: z.string().nullable(),
  /** With them: `III.`, `1)`, `(ii)`, `Phần thứ nhất`; `null` where only the number is known. */
  printed: z.string().nullable(),
  /** Its words; of a mark, those that it stands behind. */
  title: z.string(),
  /** Of a reference to an appendix: what is said to stand in it, there or in the words before. */
  subject: z.string().nullable(),
  /** Whether a reference to an appendix stands alone at the end of its section, which the appendix then belongs to. */
  closes: z.boolean(),
  /** Whether this is an entry of the outline at all. */
  confidence: confidenceSchema,
  at: locationSchema,
});
export type OutlineEntry = z.infer<typeof outlineEntrySchema>;

/** Kinds of entries that are nothing without their number. */
const NUMBERED = new Set<string>(["item", "mark", "attachment", "appendices"]);

export const outlineEntryInputSchema = strict({
  kind: outlineKindSchema.optional().describe("heading where it is left out."),
  level: wholeNumberSchema.optional(),
  number: textSchema.optional().describe("Number as printed, without the signs around it: III, 2.1, 1B."),
  printed: textSchema.optional().describe("Number as printed, with the signs around it: III., 1), (ii)."),
  title: textSchema,
  subject: textSchema.optional().describe("Of an appendix: what is said to stand in it."),
  closes: z
    .union([z.boolean(), z.enum(["true", "false"]).transform((text) => text === "true")], "expected true or false")
    .optional()
    .describe("Whether the reference to an appendix stands alone at the end of its section."),
  confidence: confidenceSchema.optional(),
  ...placeInputShape,
}).superRefine(({ kind = "heading", number, subject, closes }, context) => {
  const refuse = (path: string, message: string): void => context.addIssue({ code: "custom", path: [path], message });
  if (NUMBERED.has(kind) && number === undefined)
    refuse("number", `missing "number", expected the number that the ${kind} is printed with`);
  if (kind === "appendix") return;
  if (subject !== undefined) refuse("subject", `unexpected "subject" of a ${kind}, expected it only of an appendix`);
  if (closes !== undefined) refuse("closes", `unexpected "closes" of a ${kind}, expected it only of an appendix`);
});
export type OutlineEntryInput = z.infer<typeof outlineEntryInputSchema>;
