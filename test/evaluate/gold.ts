import { parseDocument } from "yaml";
import { z } from "zod";

/** Kinds of relation that a careful reader finds. */
export const KINDS = [
  "footing",
  "proportion",
  "shares",
  "change",
  "extension",
  "ratio",
  "bound",
  "enumeration",
  "tie-out",
  "roll-forward",
  "claim",
] as const;

const kindSchema = z.enum(KINDS);
const referenceSchema = z
  .string()
  .regex(/^\d+\/[^#]+(#\d+)?$/)
  .describe("LINE/PRINT, and LINE/PRINT#2 for the second token with the same print on that line");
const countSchema = z.int().nonnegative();

const relationSchema = z.strictObject({
  kind: kindSchema.describe("What the report says with these figures"),
  where: z.enum(["local", "far"]).optional().describe("One paragraph with its list and notes, or several"),
  figures: z
    .array(referenceSchema)
    .min(1)
    .describe("Exactly the figures that take part, the total or percentage first"),
  items: z
    .union([countSchema, z.tuple([countSchema, countSchema])])
    .optional()
    .describe("How many things are named, or the least and the most where that is unsure"),
  holds: z.boolean().describe("Whether the arithmetic is right, allowing for rounding and cutting"),
  why: z.string().optional().describe("A word where the reading needs one"),
});

const discrepancySchema = z.strictObject({
  kind: z.enum(["exception", "query", "note"]).describe("A contradiction, a question, or a remark no tool has to make"),
  about: z.string().describe("The kind of relation that is broken, or another matter such as naming"),
  where: z.enum(["local", "far"]).optional().describe("As for relations"),
  figures: z.array(referenceSchema).default([]).describe("The figures that take part"),
  lines: z.array(z.int().positive()).default([]).describe("Lines concerned where no figure is"),
  why: z.string().describe("What a reviewer would say of it"),
});

/** Gold data: what a careful reader finds in one report. */
export const goldSchema = z.strictObject({
  title: z.string().describe("What the report is and what is special about its style"),
  consistent: z.boolean().describe("Whether every exception that a tool reports is a false alarm"),
  data: z
    .string()
    .optional()
    .describe("The data file beside it that a person has checked, and that holds what the report says"),
  figures: z
    .record(z.string().regex(/^\d+$/), z.array(z.string().min(1)))
    .optional()
    .describe("Every figure by line, as its digits with their separators or as its number word, in order"),
  relations: z.array(relationSchema).describe("Every relation that a reader can check inside the report"),
  discrepancies: z.array(discrepancySchema).default([]).describe("What does not hold or what the author must explain"),
});

export type Gold = z.infer<typeof goldSchema>;
export type GoldRelation = Gold["relations"][number];
export type GoldDiscrepancy = Gold["discrepancies"][number];
export type Kind = GoldRelation["kind"];

/**
 * Reads gold data.
 *
 * @param source name of the file, for messages
 * @throws {GoldError} with a line for everything that is wrong
 */
export function parseGold(text: string, source: string): Gold {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw new GoldError([`${source}: ${error.message}`]);
  const { data, error: wrong } = goldSchema.safeParse(document.toJS());
  if (data) return data;
  throw new GoldError(wrong.issues.map(({ path, message }) => `${source}: ${path.join(".")}: ${message}`));
}

/** Gold data that cannot be used. */
export class GoldError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
  }
}
