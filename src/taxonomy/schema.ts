import * as z from "zod";
import {
  cellReferenceSchema,
  cellShape,
  closest,
  confidenceSchema,
  dimensionShape,
  figureReferenceSchema,
  idSchema,
  keyInputSchema,
  placeInputSchema,
  printSchema,
  reportFileShape,
  strict,
  tallyShape,
  textSchema,
} from "../model/index.js";
import type { AnyConcept, AnyDimension } from "./concept.js";
import { entriesOf } from "./entries.js";

/** The schema of data files in a model; its parts are shared where dimensions are. */
export function schemaOf(id: string, concepts: Readonly<Record<string, AnyConcept>>): z.ZodType {
  const known = new Map<AnyDimension, z.ZodType>();
  const sections = entriesOf(concepts).map(([name, concept]) => [name, sectionSchema(concept, known)]);
  return strict({ model: z.literal(id), ...reportFileShape, ...Object.fromEntries(sections) }).meta({
    title: `crossfoot ${id} data`,
    description: "The figures of a report by the names of its model, and what else it says about them.",
  });
}

function sectionSchema(concept: AnyConcept, known: Map<AnyDimension, z.ZodType>): z.ZodType {
  const entry = strict({
    id: idSchema.optional(),
    label: textSchema.optional(),
    key: keyInputSchema.optional(),
    compare: z.enum(["yes", "no"]).optional().describe("no: not compared with other entries of its key."),
    unit: textSchema.optional(),
    at: placeInputSchema.optional(),
    confidence: confidenceSchema.optional(),
    total: tallyShape.total,
    crossings: tallyShape.crossings,
    exclusive: tallyShape.exclusive,
    ...splitsShape(concept, known),
  }).describe(`${concept.en[0]} (${concept.vi[0]})`);
  const one = z.union([printSchema, figureReferenceSchema, entry]);
  return z.union([...one.options, z.array(one).min(1)]).optional();
}

function splitsShape(
  { dimensions }: Pick<AnyConcept, "dimensions">,
  known: Map<AnyDimension, z.ZodType>,
): Record<string, z.ZodType> {
  return Object.fromEntries(entriesOf(dimensions).map(([name, dimension]) => [name, splitSchema(dimension, known)]));
}

function splitSchema(dimension: AnyDimension, known: Map<AnyDimension, z.ZodType>): z.ZodType {
  const before = known.get(dimension);
  if (before) return before;
  const cells = cellsSchema(dimension, known);
  const schema = z
    .union([z.strictObject({ ...dimensionShape, cells }), cells])
    .optional()
    .describe(dimension.en?.[0] ?? dimension.kind);
  known.set(dimension, schema);
  return schema;
}

function cellsSchema({ categories, complete }: AnyDimension, known: Map<AnyDimension, z.ZodType>): z.ZodType {
  const shape = Object.fromEntries(
    entriesOf(categories).map(([name, category]) => {
      const cell = z.union([
        printSchema,
        cellReferenceSchema,
        strict({ ...cellShape, ...splitsShape(category, known) }),
      ]);
      return [name, cell.optional().describe(`${category.en[0]} (${category.vi[0]})`)];
    }),
  );
  if (complete) return strict(shape);
  const names = Object.keys(shape);
  const other = z.union([printSchema, cellReferenceSchema, strict(cellShape)]);
  return z
    .object(shape)
    .catchall(other)
    .superRefine((cells, context) => {
      for (const name of Object.keys(cells)) {
        const meant = name in shape ? undefined : closest(name, names);
        if (meant === undefined && idSchema.safeParse(name).success) continue;
        const message = meant
          ? `unexpected category ${JSON.stringify(name)}, expected ${JSON.stringify(meant)} (did you mean that?) or another name`
          : "expected a name of letters, digits, '.', '_' and '-'";
        context.addIssue({ code: "custom", path: [name], message });
      }
    });
}
