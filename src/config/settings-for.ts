import { relative, resolve } from "node:path";
import picomatch from "picomatch";
import { configureRule, type Rule } from "../engine/index.js";
import type { Confidence, Terms } from "../model/index.js";
import type { Layer, ResolvedConfig } from "./resolve.js";
import { mergeSettings, NO_SETTINGS, type Settings } from "./settings.js";

/** How one file is audited. */
export interface FileSettings {
  /** The rules that run, as they are set. */
  readonly rules: readonly Rule[];
  /** Ids of the rules that are off. */
  readonly off: readonly string[];
  readonly minConfidence: Confidence | undefined;
  readonly terms: Terms;
  /** Modules that rules come from, by the ids of the rules. */
  readonly plugins: ReadonlyMap<string, string>;
}

/** What a configuration sets for a file, or, without a path, for files that no pattern names. */
export function settingsFor({ rules, layers, plugins }: ResolvedConfig, path: string | undefined): FileSettings {
  const { rules: choices, minConfidence, terms } = merged(layers, path);
  const isOff = ({ id }: Rule): boolean => choices.get(id)?.severity === "off";
  return {
    rules: rules
      .filter((rule) => !isOff(rule))
      .map((rule) => {
        const { severity, options } = choices.get(rule.id) ?? {};
        if (severity === "off") return rule;
        // Its own severity leaves a rule as it is.
        const changed = severity === rule.severity ? undefined : severity;
        return changed || options ? configureRule(rule, { severity: changed, options }) : rule;
      }),
    off: rules.filter(isOff).map(({ id }) => id),
    minConfidence,
    terms,
    plugins,
  };
}

/** The settings of all layers that hold for a file, the later ones winning. */
export function merged(layers: readonly Layer[], path: string | undefined): Settings {
  return layers
    .filter((layer) => layer.files === null || (path !== undefined && matches(layer.files, layer.base, path)))
    .map(({ settings }) => settings)
    .reduce(mergeSettings, NO_SETTINGS);
}

/** Whether a file is named by patterns, of which those behind `!` take files out. */
function matches(patterns: readonly string[], base: string | null, path: string): boolean {
  const name = (base === null ? path : relative(base, resolve(path))).replaceAll("\\", "/").replace(/^\.\//, "");
  const named = (pattern: string): boolean => picomatch.isMatch(name, pattern.replace(/^\.\//, ""), { dot: true });
  const out = patterns.filter((pattern) => pattern.startsWith("!"));
  const into = patterns.filter((pattern) => !pattern.startsWith("!"));
  return into.some(named) && !out.some((pattern) => named(pattern.slice(1)));
}
