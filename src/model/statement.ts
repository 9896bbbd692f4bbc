import * as z from "zod";
import { figureInputSchema } from "./figure.js";
import { listNames } from "./issues.js";
import { locationSchema, placeInputSchema } from "./location.js";
import { confidenceSchema, idSchema, strict, textSchema, wholeNumberSchema } from "./primitives.js";

const common = { id: idSchema, label: z.string().nullable(), at: locationSchema, confidence: confidenceSchema };
const figures = z.array(idSchema);

/** A count, its base and the printed percentage; part and base are sums of figures, `null` where the report has none. */
export const proportionSchema = z.strictObject({
  kind: z.literal("proportion"),
  ...common,
  part: figures.nullable(),
  base: figures.nullable(),
  percent: idSchema.nullable(),
  /** Whether the part belongs to the base, so that the percentage is at most 100; a result against its plan need not. */
  within: z.boolean(),
  /** Figures that may be meant where the report names no base. */
  candidates: figures,
});
export type Proportion = z.infer<typeof proportionSchema>;

/** Percentages of one base, named by category. */
export const sharesSchema = z.strictObject({
  kind: z.literal("shares"),
  ...common,
  /** Whether every category is listed, so that they total 100 %. */
  complete: z.boolean(),
  cells: z.array(z.strictObject({ category: idSchema, label: z.string().nullable(), figure: idSchema })),
});
export type Shares = z.infer<typeof sharesSchema>;

/** Difference and growth against a period, a plan or another place. */
export const changeSchema = z.strictObject({
  kind: z.literal("change"),
  ...common,
  direction: z.enum(["increase", "decrease"]),
  before: idSchema.nullable(),
  after: idSchema.nullable(),
  difference: idSchema.nullable(),
  percent: idSchema.nullable(),
});
export type Change = z.infer<typeof changeSchema>;

/** One addition or removal between two states; `sameAs` says that another movement tells of the same event. */
export const movementSchema = z.strictObject({
  id: idSchema,
  label: z.string().nullable(),
  direction: z.enum(["in", "out"]),
  amount: idSchema,
  category: idSchema.nullable(),
  sameAs: idSchema.nullable(),
});
export type Movement = z.infer<typeof movementSchema>;

/** Opening + additions - removals = closing, in total and for each category of a dimension that both tallies have. */
export const rollForwardSchema = z.strictObject({
  kind: z.literal("roll-forward"),
  ...common,
  opening: idSchema,
  closing: idSchema,
  dimension: idSchema.nullable(),
  movements: z.array(movementSchema),
});
export type RollForward = z.infer<typeof rollForwardSchema>;

/** A stated count and the things listed; `least` and `most` differ where the words leave open how many things there are. */
export const enumerationSchema = z.strictObject({
  kind: z.literal("enumeration"),
  ...common,
  count: idSchema,
  least: z.number().int().nonnegative(),
  most: z.number().int().nonnegative(),
  items: z.array(z.string()),
});
export type Enumeration = z.infer<typeof enumerationSchema>;

/** A claim that covers everything or nothing: `100 %`, `hoàn thành`, `đủ`, `không còn`. */
export const claimSchema = z.strictObject({
  kind: z.literal("claim"),
  ...common,
  /** The words that claim it, where there is no figure such as `100 %`. */
  words: z.string(),
  figure: idSchema.nullable(),
  /** Counts of what the claim says there is none of. */
  remainder: figures,
  /** Count of what is done, or its percentage where there is no base. */
  done: idSchema.nullable(),
  /** All that the claim is about, where the report counts it. */
  base: idSchema.nullable(),
  /** Whether claim and counts surely speak of the same things. */
  scope: z.enum(["same", "unsure"]),
});
export type Claim = z.infer<typeof claimSchema>;

/** Quantity x rate = amount; an average is the rate. */
export const extensionSchema = z.strictObject({
  kind: z.literal("extension"),
  ...common,
  quantity: idSchema,
  rate: idSchema,
  amount: idSchema,
});
export type Extension = z.infer<typeof extensionSchema>;

/** A part that cannot exceed its whole, printed at different places. */
export const boundSchema = z.strictObject({ kind: z.literal("bound"), ...common, part: idSchema, whole: idSchema });
export type Bound = z.infer<typeof boundSchema>;

/** What is said of one figure beside others: that it is the highest or lowest of them, higher or lower than another, or equal. */
export const comparisonSchema = z.strictObject({
  kind: z.literal("comparison"),
  ...common,
  /** The words that compare: `cao nhất là thôn Đông`. */
  words: z.string(),
  order: z.enum(["highest", "lowest", "higher", "lower", "equal"]),
  figure: idSchema,
  /** What it is compared with. */
  others: z.array(idSchema).min(1),
});
export type Comparison = z.infer<typeof comparisonSchema>;

/** What a report says about its own figures, beside splitting them. */
export const statementSchema = z.discriminatedUnion("kind", [
  proportionSchema,
  sharesSchema,
  changeSchema,
  rollForwardSchema,
  enumerationSchema,
  claimSchema,
  extensionSchema,
  boundSchema,
  comparisonSchema,
]);
export type Statement = z.infer<typeof statementSchema>;

const STATEMENT_KINDS = statementSchema.options.map(({ shape }) => shape.kind.value);

const inputCommon = {
  id: idSchema.optional(),
  label: textSchema.optional(),
  at: placeInputSchema.optional(),
  unit: textSchema.optional(),
  confidence: confidenceSchema.optional(),
};
const someFigures = z.union([figureInputSchema, z.array(figureInputSchema).min(1)]);

const movementFields = {
  id: idSchema.optional(),
  label: textSchema.optional(),
  category: idSchema.optional(),
  sameAs: idSchema.optional().describe("Id of the movement that tells of the same event elsewhere."),
  /** The things that came or went, where the report names them. */
  items: z.array(textSchema).min(1).optional(),
};

/** How statements are written in data files. */
export const statementInputSchema = z.discriminatedUnion(
  "kind",
  [
    strict({
      kind: z.literal("proportion"),
      ...inputCommon,
      part: someFigures.optional(),
      base: someFigures.optional(),
      percent: figureInputSchema.optional(),
      of: z.enum(["whole", "plan"]).optional().describe("plan where the percentage may exceed 100."),
      candidates: z
        .array(figureInputSchema)
        .optional()
        .describe("Figures that may be the base, where the report names none."),
    }),
    strict({
      kind: z.literal("shares"),
      ...inputCommon,
      list: z.enum(["complete", "open"]).optional().describe("open where not all shares are listed."),
      cells: z.record(idSchema, figureInputSchema),
    }),
    strict({
      kind: z.literal("change"),
      ...inputCommon,
      direction: z.enum(["increase", "decrease"]),
      before: figureInputSchema.optional(),
      after: figureInputSchema.optional(),
      difference: figureInputSchema.optional(),
      percent: figureInputSchema.optional(),
    }),
    strict({
      kind: z.literal("roll-forward"),
      ...inputCommon,
      opening: idSchema,
      closing: idSchema,
      dimension: idSchema.optional(),
      movements: z
        .array(
          z.union([
            strict({ in: figureInputSchema, ...movementFields }),
            strict({ out: figureInputSchema, ...movementFields }),
          ]),
        )
        .optional(),
    }),
    strict({
      kind: z.literal("enumeration"),
      ...inputCommon,
      count: figureInputSchema,
      items: z.array(textSchema).optional(),
      least: wholeNumberSchema.optional(),
      most: wholeNumberSchema.optional(),
    }),
    strict({
      kind: z.literal("claim"),
      ...inputCommon,
      words: textSchema.describe("The words that claim it."),
      figure: figureInputSchema.optional(),
      remainder: someFigures.optional(),
      done: figureInputSchema.optional(),
      base: figureInputSchema.optional(),
      scope: z
        .enum(["same", "unsure"])
        .optional()
        .describe("unsure where claim and counts may speak of different things."),
    }),
    strict({
      kind: z.literal("extension"),
      ...inputCommon,
      quantity: figureInputSchema,
      rate: figureInputSchema,
      amount: figureInputSchema,
    }),
    strict({ kind: z.literal("bound"), ...inputCommon, part: figureInputSchema, whole: figureInputSchema }),
    strict({
      kind: z.literal("comparison"),
      ...inputCommon,
      words: textSchema.describe("The words that compare."),
      order: z
        .enum(["highest", "lowest", "higher", "lower", "equal"])
        .describe("What the figure is beside the others; the highest and the lowest may share their place."),
      figure: figureInputSchema,
      others: someFigures,
    }),
  ],
  { error: (issue) => (issue.code === "invalid_union" ? listNames(STATEMENT_KINDS) : undefined) },
);
export type StatementInput = z.infer<typeof statementInputSchema>;
