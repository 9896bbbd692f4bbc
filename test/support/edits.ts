import * as z from "zod";
import {
  above,
  atLeast,
  atMost,
  below,
  type Check,
  equal,
  figure,
  type Operand,
  type Quantity,
  sum,
  times,
} from "../../src/engine/index.js";
import { canonical, Decimal } from "../../src/numeric/index.js";

/** A number of a vector; JSON numbers are read by their shortest decimals. */
export const numberSchema = z.number().transform((value) => canonical(new Decimal(value)));

/** A linear edit of the vectors: coefficients, relation, constant. */
export const editSchema = z.object({
  id: z.string(),
  coef: z.record(z.string(), numberSchema),
  op: z.enum(["==", "<=", ">=", "<", ">"]),
  rhs: numberSchema,
});
export type Edit = z.infer<typeof editSchema>;

/** Values by variable; `null` is missing. */
export const recordSchema = z.record(z.string(), numberSchema.nullable());
export type Values = z.infer<typeof recordSchema>;

const BUILD: Record<Edit["op"], (left: Operand, right: Operand) => Check> = {
  "==": equal,
  "<=": atMost,
  ">=": atLeast,
  "<": below,
  ">": above,
};

/** The names of what a record leaves out. */
export function missingOf(record: Values): string[] {
  return Object.keys(record).filter((name) => record[name] === null);
}

/** The figures of a record, by their names. */
export function figuresOfRecord(record: Values, decimals: number | null = null): Map<string, Quantity> {
  return new Map(Object.entries(record).map(([id, value]) => [id, figure(value ?? "0", { id, decimals })]));
}

/** An edit as a check of a record. */
export function checkOfEdit({ coef, op, rhs }: Edit, figures: ReadonlyMap<string, Quantity>): Check {
  const terms = Object.entries(coef).map(([name, weight]) => {
    const quantity = figures.get(name);
    if (!quantity) throw new Error(`no ${name} in the record`);
    return times(weight, quantity);
  });
  return BUILD[op](sum(...terms), rhs);
}

/** All edits as checks of a record. */
export function checksOfEdits(edits: readonly Edit[], record: Values, decimals: number | null = null): Check[] {
  const figures = figuresOfRecord(record, decimals);
  return edits.map((edit) => checkOfEdit(edit, figures));
}
