import * as z from "zod";
import type { AcceptedChecks } from "../engine/index.js";
import {
  CHECK_ID,
  dateSchema,
  type Locate,
  plainProblems,
  problemsOf,
  reasonSchema,
  strict,
  textSchema,
  wholeNumberSchema,
} from "../model/index.js";
import { configError } from "./error.js";

/** Name of the list of accepted discrepancies, where none is given. */
export const BASELINE_NAME = "crossfoot-baseline.json";

/** Lists of this version tell discrepancies apart by the headings above, the figures and the words beside them, and their number. */
export const BASELINE_VERSION = 4;
/** Lists of before tell less of it; an entry that may mean several accepts none of them. */
const VERSIONS_BEFORE = [1, 2, 3];

const entrySchema = strict({
  file: textSchema.describe("The report, from the folder of this list."),
  checks: z
    .array(z.string().regex(CHECK_ID, "expected the id of a check, such as c0123456789abcdef"))
    .min(1)
    .describe("Ids of the checks that are accepted, with where they stand."),
  rule: textSchema.describe("The rule that tells of them."),
  also: z.array(textSchema).optional().describe("The rules of further checks among them."),
  message: z.string().max(4000).optional().describe("What was accepted, in the words of the list."),
  reason: reasonSchema.describe("Why it is to stand."),
  author: textSchema.describe("Who accepted it."),
  date: dateSchema.describe("When it was accepted."),
});

const baselineSchema = strict({
  $schema: z.string().optional(),
  version: wholeNumberSchema.refine(
    (version) => version === BASELINE_VERSION || VERSIONS_BEFORE.includes(version),
    `expected ${BASELINE_VERSION}; a newer crossfoot wrote this list, update crossfoot`,
  ),
  entries: z.array(entrySchema),
}).meta({ title: "crossfoot baseline", description: "Discrepancies that have been looked at and are to stand." });

/** A list as it was written: of which form, and what it accepts. */
export interface BaselineList {
  readonly version: number;
  readonly entries: readonly BaselineEntry[];
}

/** One accepted discrepancy. */
export type BaselineEntry = z.infer<typeof entrySchema>;

/**
 * Checks a list of accepted discrepancies.
 *
 * @throws {CrossfootError} `config/invalid` with the entry, its place and the remedy
 */
export function parseBaseline(value: unknown, name: string, locate?: Locate): BaselineList {
  const unreadable = plainProblems(value, locate);
  if (unreadable.length > 0) throw configError(unreadable, name);
  const checked = baselineSchema.safeParse(value, { reportInput: true });
  if (!checked.success) throw configError(problemsOf(checked.error.issues, locate), name);
  return { version: checked.data.version, entries: checked.data.entries };
}

/** A list as it is written: by file, then in the order in which they were added. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const sorted = entries.toSorted((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : 0));
  return `${JSON.stringify({ version: BASELINE_VERSION, entries: sorted }, null, 2)}\n`;
}

/** What an audit of a file takes of a list. */
export function acceptedFor(entries: readonly BaselineEntry[], file: string): AcceptedChecks[] {
  return entries.filter((entry) => entry.file === file);
}

/** The JSON Schema (draft 2020-12) of a list of accepted discrepancies. */
export function baselineJsonSchema(): object {
  return z.toJSONSchema(baselineSchema, { io: "input", target: "draft-2020-12", reused: "ref" });
}
