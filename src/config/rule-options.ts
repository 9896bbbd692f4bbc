import * as z from "zod";
import type { Rule } from "../engine/index.js";

/** One option of a rule, as its schema describes it. */
export interface RuleOption {
  readonly name: string;
  /** What holds where nothing is set; `undefined` where that is no value. */
  readonly default: unknown;
  readonly description: string;
}

/** The options of a rule, in the order of its schema. */
export function ruleOptions({ options }: Rule): RuleOption[] {
  if (!options) return [];
  const { properties = {} } = z.toJSONSchema(options, { io: "input" });
  const defaults = options.parse({}) as Readonly<Record<string, unknown>>;
  return Object.entries(properties).map(([name, property]) => {
    const { description = "" } = typeof property === "object" ? property : {};
    return { name, default: defaults[name], description };
  });
}
