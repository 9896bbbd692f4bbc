import * as z from "zod";
import { listNames } from "./issues.js";

/** How sure it is that the words mean what the model says they mean. */
export const confidenceSchema = z.enum(["certain", "likely", "possible"]);
export type Confidence = z.infer<typeof confidenceSchema>;

/** Free text of a report: labels, quotes, titles. */
export const textSchema = z.string().min(1).max(2000);

/** A name that other parts of the data refer to. */
export const idSchema = z
  .string()
  .max(120)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u, "expected a name of letters, digits, '.', '_' and '-'");

/** A whole number that is no figure of the report (a line, a level): its print does not matter. */
export const wholeNumberSchema = z.union(
  [
    z.number().int().nonnegative(),
    z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number),
  ],
  "expected a whole number",
);

/** An object that refuses unknown keys; its message lists the known ones, for `problemsOf` to say which was meant. */
export function strict<S extends z.core.$ZodLooseShape>(shape: S): z.ZodObject<S, z.core.$strict> {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => (issue.code === "unrecognized_keys" ? listNames(known) : undefined),
  });
}
