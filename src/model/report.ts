import * as z from "zod";
import { LANGUAGES } from "../numeric/index.js";
import { acceptanceInputSchema, acceptanceSchema } from "./acceptance.js";
import { annotationSchema } from "./annotation.js";
import { citationInputSchema, citationSchema } from "./citation.js";
import { dateSchema } from "./date.js";
import { figureSchema, standaloneFigureSchema } from "./figure.js";
import { foundingInputSchema, foundingSchema } from "./founding.js";
import { nameInputSchema, nameSchema } from "./name.js";
import { outlineEntryInputSchema, outlineEntrySchema } from "./outline.js";
import { strict, textSchema } from "./primitives.js";
import { statedDateInputSchema, statedDateSchema } from "./stated-date.js";
import { statementInputSchema, statementSchema } from "./statement.js";
import { tallyInputSchema, tallySchema } from "./tally.js";
import { wordingNoteInputSchema, wordingNoteSchema } from "./wording.js";

/** What a report says about itself. */
export const headerSchema = z.strictObject({
  title: z.string().nullable(),
  symbol: z.string().nullable(),
  date: z.string().nullable(),
  lang: z.enum(LANGUAGES),
  place: z.string().nullable(),
  body: z.string().nullable(),
});
export type Header = z.infer<typeof headerSchema>;

/** What a report states, whether it came from text or from data. Rules read this and nothing else. */
export const reportSchema = z.strictObject({
  header: headerSchema,
  figures: z.array(figureSchema),
  tallies: z.array(tallySchema),
  statements: z.array(statementSchema),
  citations: z.array(citationSchema),
  foundings: z.array(foundingSchema),
  outline: z.array(outlineEntrySchema),
  dates: z.array(statedDateSchema),
  names: z.array(nameSchema),
  wording: z.array(wordingNoteSchema),
  /** Which figures a taxonomy knows by name. */
  annotations: z.array(annotationSchema),
  /** What is to stand although a rule speaks of it. */
  acceptances: z.array(acceptanceSchema),
});
export type Report = z.infer<typeof reportSchema>;

/** The blocks of every data file. */
export const reportFileShape = {
  report: strict({
    title: textSchema.optional(),
    symbol: textSchema.optional(),
    date: dateSchema.optional(),
    lang: z.enum(LANGUAGES).optional(),
    place: textSchema.optional(),
    body: textSchema.optional(),
  }).optional(),
  figures: z.array(standaloneFigureSchema).optional(),
  tallies: z.array(tallyInputSchema).optional(),
  statements: z.array(statementInputSchema).optional(),
  citations: z.array(citationInputSchema).optional(),
  foundings: z.array(foundingInputSchema).optional(),
  outline: z.array(outlineEntryInputSchema).optional(),
  dates: z.array(statedDateInputSchema).optional(),
  names: z.array(nameInputSchema).optional(),
  wording: z.array(wordingNoteInputSchema).optional(),
  accept: z.array(acceptanceInputSchema).optional(),
};

/** A data file: a report as a person writes it, each figure where it is used. */
export const reportFileSchema = strict(reportFileShape).meta({
  title: "crossfoot report data",
  description: "The figures of a report and what it says about them.",
});
/** A data file as it may be written. */
export type ReportFile = z.input<typeof reportFileSchema>;
/** A data file whose shape has been checked. */
export type CheckedReportFile = z.output<typeof reportFileSchema>;
