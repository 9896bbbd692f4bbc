import * as z from "zod";
import { confidenceSchema, originSchema, outlineEntrySchema } from "../model/index.js";
import { SCHEMA_VERSION } from "./json.js";

const text = z.string();
const textOrNull = z.string().nullable();
const count = z.number().int().nonnegative();
const lineOrNull = z.number().int().positive().nullable();
const footnote = z.union([z.number(), z.string()]).nullable();
const severity = z.enum(["error", "warning", "info"]);
const kind = z.enum(["exception", "query"]);
const source = z.enum(["report", "baseline"]);

const figureShape = {
  id: textOrNull.describe("Its id in this result; null for words that are no figure."),
  printed: text.describe("As the report prints it."),
  value: textOrNull.describe("Canonical decimal."),
  upTo: textOrNull.describe("Upper end of a printed range, canonical."),
  unit: textOrNull,
  approximator: textOrNull,
  state: z.enum(["verified", "disputed", "undetermined", "unchecked"]).nullable(),
  line: lineOrNull.describe("In the audited file, from 1; columns in UTF-16 code units, the end exclusive."),
  column: lineOrNull,
  endLine: lineOrNull,
  endColumn: lineOrNull,
  section: textOrNull,
  footnote: footnote.describe("Number of the footnote; its mark where that is no number."),
  quote: textOrNull.describe("A few words of the report around it."),
  pointer: textOrNull.describe("Of data: its place as a JSON pointer."),
  origin: z
    .strictObject({ ...originSchema.shape, footnote })
    .nullable()
    .describe("Of data: where the report has it."),
};

const check = z.strictObject({
  id: text,
  place: textOrNull,
  rule: text,
  verdict: z.enum(["consistent", "inconsistent", "undetermined"]),
  confidence: confidenceSchema,
  relation: z.enum(["equal", "same", "atMost", "atLeast", "above", "below"]),
  terms: z.array(
    z.strictObject({
      figure: textOrNull.describe("Id of the figure."),
      role: textOrNull,
      weight: text.describe("Canonical decimal."),
      slot: z.enum(["sum", "numerator", "base", "factor"]),
      row: count,
    }),
  ),
  left: textOrNull.describe("Values that the side may have: 17, [9.5, 10.5], (2300, ∞)."),
  right: textOrNull,
  slack: textOrNull.describe("How far the sides may differ by rounding alone."),
  text: text.describe("The arithmetic in the report's own print."),
});

const discrepancy = z.strictObject({
  id: text.describe("Follows from its checks: the same in every run, whatever the lines and the wording."),
  mark: textOrNull.describe("Which amounts stand beside which words, where two may change places under one id."),
  kind: kind.describe("exception: the figures cannot all be right; query: the author ought to explain."),
  rule: text,
  severity,
  confidence: confidenceSchema,
  status: z.enum(["open", "accepted"]),
  acceptances: z.array(z.strictObject({ check: text, source, reason: text, author: textOrNull, date: textOrNull })),
  message: text,
  stated: textOrNull,
  computed: textOrNull,
  difference: textOrNull.describe("Canonical decimal: stated less computed."),
  arithmetic: textOrNull,
  figures: z
    .array(z.strictObject({ ...figureShape, role: textOrNull, label: textOrNull }))
    .describe("Every figure that takes part, the primary first."),
  checks: z.array(text).describe("Ids of its checks, the one that it tells of first."),
  also: z.array(
    z.strictObject({
      ...{ check: text, rule: text, severity, confidence: confidenceSchema, message: text },
      ...{ stated: textOrNull, computed: textOrNull, difference: textOrNull, arithmetic: textOrNull },
      figures: z.array(count).describe("By their index among the figures of the discrepancy, the primary first."),
      help: text,
    }),
  ),
  suspects: z.array(
    z.strictObject({
      figure: count.describe("By its index among the figures of the discrepancy."),
      ...{ repaired: text, repairedPrinted: text, operation: text, slip: textOrNull },
      bound: z.enum(["atMost", "atLeast"]).nullable(),
      resolves: z.array(text).describe("Ids of the checks that it would satisfy."),
      text,
    }),
  ),
  help: text.describe("Why it matters."),
});

const acceptance = z.strictObject({
  source,
  rule: text,
  id: textOrNull,
  checks: z.array(text),
  now: z.array(textOrNull),
  candidates: z.array(text),
  ...{ reason: textOrNull, author: textOrNull, date: textOrNull },
  ...{ line: lineOrNull, column: lineOrNull, pointer: textOrNull },
  state: z.enum([
    ...(["used", "unused", "gone", "unbound", "no-reason"] as const),
    ...(["unknown-rule", "other-rule", "malformed", "unclosed"] as const),
  ]),
});

/** What is found in one report. */
export const auditResultSchema = z.strictObject({
  path: textOrNull,
  title: textOrNull,
  symbol: textOrNull,
  coverage: z
    .strictObject({ figures: count, verified: count, disputed: count, undetermined: count, unchecked: count })
    .describe("How many figures are in which state; the four add up to the figures."),
  figures: z.array(z.strictObject(figureShape)),
  checks: z.array(check),
  skipped: z.array(z.strictObject({ rule: text, reason: text })),
  discrepancies: z.array(discrepancy).describe("The most serious first."),
  leftOut: z
    .strictObject({ milder: count, accepted: count, checks: z.array(text) })
    .optional()
    .describe("What this list leaves out, where it was told to leave something out."),
  acceptances: z.array(acceptance).describe("What the report or a baseline accepts, and what became of it."),
  outline: z.array(outlineEntrySchema),
});

/** What `--format json` prints. */
export const jsonOutputSchema = z
  .strictObject({
    schemaVersion: z.literal(SCHEMA_VERSION),
    tool: z.strictObject({ name: text, version: text }),
    sources: z.array(auditResultSchema),
    summary: z.strictObject({
      sources: count,
      discrepancies: count,
      kinds: z.strictObject({ exception: count, query: count }),
      severities: z.strictObject({ error: count, warning: count, info: count }),
      accepted: count.describe("How many of those that are listed are accepted."),
      leftOut: z.strictObject({ milder: count, accepted: count }),
      unchecked: count.describe("Reports in which there was nothing to check, or no check that proves any figure."),
    }),
  })
  .meta({ title: "crossfoot results", description: "What crossfoot check --format json prints." });

/**
 * The JSON Schema (draft 2020-12) of what `--format json` prints. Further keys are allowed: a later version may add some, and
 * raises `schemaVersion` only where one is removed or changes its meaning.
 */
export function resultJsonSchema(): object {
  return z.toJSONSchema(jsonOutputSchema, {
    ...{ io: "input", target: "draft-2020-12", reused: "ref" },
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
}
