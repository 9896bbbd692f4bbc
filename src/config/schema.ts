import * as z from "zod";
import type { Rule } from "../engine/index.js";
import { confidenceSchema, strict, termsSchema, textSchema, wholeNumberSchema } from "../model/index.js";
import { LANGUAGES } from "../numeric/index.js";
import type { AnyModel } from "../taxonomy/index.js";
import { PRESETS } from "./presets.js";

/** How serious what a rule finds is; `off` leaves the rule out. Only an exception may be an error. */
export const ruleSeveritySchema = z.enum(["off", "info", "warning", "error"]);

const optionsSchema = z.record(z.string(), z.unknown());

/** What is set of a rule: its severity, its options, or both. */
export const ruleEntrySchema = z.union(
  [ruleSeveritySchema, optionsSchema, z.tuple([ruleSeveritySchema]), z.tuple([ruleSeveritySchema, optionsSchema])],
  "expected off, info, warning or error, options, or both as [warning, { … }]",
);

const settingsShape = {
  rules: z
    .record(z.string(), ruleEntrySchema)
    .optional()
    .describe("Severity and options by rule; footing/* means every rule of the family, * every rule."),
  minConfidence: confidenceSchema.optional().describe("Discrepancies that are less sure are left out; likely."),
  terms: termsSchema.optional().describe("Abbreviations, synonyms and names of an office of its own."),
};

/** Rules and models of one's own. */
export interface Plugin {
  readonly rules?: readonly Rule[];
  readonly models?: readonly AnyModel[];
}

const pluginSchema = z.custom<Plugin>(isPlugin, "expected a module, or an object with rules or models");

/** The configuration as it is written in a file. */
export const configSchema = strict({
  $schema: z.string().optional(),
  extends: z
    .union([textSchema, z.lazy((): z.ZodType => z.array(z.union([textSchema, z.record(z.string(), z.unknown())])))])
    .optional()
    .describe(`What it builds on, in order: ${PRESETS.join(", ")}, files, packages.`),
  plugins: z
    .array(z.union([textSchema, pluginSchema], "expected a module, or an object with rules or models"))
    .optional()
    .describe("Modules that export rules or models of one's own."),
  ...settingsShape,
  overrides: z
    .array(
      strict({
        files: z.array(textSchema).min(1).describe("Patterns, from the folder of this file."),
        ...settingsShape,
      }),
    )
    .optional()
    .describe("What holds for some files only; the last that matches wins."),
  lang: z.enum(LANGUAGES).optional().describe("Language of messages; en."),
  failOn: z
    .enum(["error", "warning", "info", "never"])
    .optional()
    .describe("Exit with 1 from this severity on; error."),
  maxWarnings: wholeNumberSchema.optional().describe("Exit with 1 where there are more warnings."),
  baseline: textSchema.optional().describe("List of accepted discrepancies; crossfoot-baseline.json beside this file."),
});

/** A checked configuration; what it extends is not read yet. */
export type CheckedConfig = z.output<typeof configSchema>;

/** What may be set for some files. */
export interface ConfigSettings {
  /** Severity and options by rule; `footing/*` means every rule of the family, `*` every rule. */
  readonly rules?: Readonly<Record<string, RuleEntry>>;
  /** Discrepancies that are less sure are left out. */
  readonly minConfidence?: "certain" | "likely" | "possible";
  /** Abbreviations, synonyms and names of an office of its own. */
  readonly terms?: z.input<typeof termsSchema>;
}

export type RuleSeverity = z.infer<typeof ruleSeveritySchema>;
export type RuleEntry =
  | RuleSeverity
  | Readonly<Record<string, unknown>>
  | readonly [severity: RuleSeverity, options?: Readonly<Record<string, unknown>>];

/** A configuration as a person writes it. */
export interface Config extends ConfigSettings {
  readonly $schema?: string;
  /** `minimal`, `recommended` or `strict`; files and packages where it is read from a file itself. */
  readonly extends?: string | readonly (string | Config)[];
  readonly plugins?: readonly (string | Plugin)[];
  readonly overrides?: readonly (ConfigSettings & { readonly files: readonly string[] })[];
  readonly lang?: "en" | "vi";
  readonly failOn?: "error" | "warning" | "info" | "never";
  readonly maxWarnings?: number;
  readonly baseline?: string;
}

/** Gives a configuration its type, for editors; it comes back as it is. */
export function defineConfig(config: Config): Config {
  return config;
}

function isPlugin(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { rules = [], models = [] } = value as { rules?: unknown; models?: unknown };
  const every = (list: unknown, keys: readonly string[]): boolean =>
    Array.isArray(list) &&
    list.every((each: unknown) => typeof each === "object" && each !== null && keys.every((key) => key in each));
  return every(rules, ["id", "check", "messages"]) && every(models, ["id", "concepts", "parse"]);
}
