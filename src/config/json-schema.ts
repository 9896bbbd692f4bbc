import * as z from "zod";
import type { Rule } from "../engine/index.js";
import { EVERY, familyOf } from "./entry.js";
import { configSchema, ruleEntrySchema, ruleSeveritySchema } from "./schema.js";

/**
 * The JSON Schema (draft 2020-12) of a configuration file, with every rule, its options and what it is about. Ids and families
 * that it does not know may be those of plugins: which there are, only the configuration itself tells.
 */
export function configJsonSchema(rules: readonly Rule[]): object {
  const families = [...new Set(rules.map(({ id }) => familyOf(id)))];
  const entries = z
    .object({
      [EVERY]: ruleSeveritySchema.optional().describe("Every rule; families and rules of their own win over it."),
      ...Object.fromEntries(
        families.map((family) => [`${family}/*`, ruleSeveritySchema.optional().describe(`Every rule of ${family}.`)]),
      ),
      ...Object.fromEntries(rules.map((rule) => [rule.id, entrySchema(rule)])),
    })
    .catchall(ruleEntrySchema);
  const parents = z.union([z.string(), z.array(z.union([z.string(), z.record(z.string(), z.unknown())]))]).optional();
  const plugins = z.array(z.string()).optional().describe("Modules that export rules or models of one's own.");
  const { shape } = configSchema;
  const [{ shape: override }] = [shape.overrides.unwrap().element];
  const described = entries.optional().describe(shape.rules.description ?? "");
  const schema = z
    .strictObject({
      ...shape,
      extends: parents.describe(shape.extends.description ?? ""),
      plugins,
      rules: described,
      overrides: z
        .array(z.strictObject({ ...override, rules: described }))
        .optional()
        .describe(shape.overrides.description ?? ""),
    })
    .meta({ title: "crossfoot configuration", description: "How reports are checked." });
  return z.toJSONSchema(schema, {
    ...{ io: "input", target: "draft-2020-12", reused: "ref" },
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === entries) jsonSchema.propertyNames = { pattern: IDS };
    },
  });
}

/** `*`, families and rules, those of plugins too. */
const IDS = "^(?:\\*|[a-z][a-z0-9-]*/(?:\\*|[a-z][a-z0-9-]*))$";

function entrySchema({ kind, summary, options }: Rule): z.ZodType {
  const severity = kind === "query" ? z.enum(["off", "info", "warning"]) : ruleSeveritySchema;
  const forms = options ? z.union([severity, options, z.tuple([severity, options])]) : severity;
  return forms.optional().describe(summary.en);
}
