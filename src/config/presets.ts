import type { Rule, Severity } from "../engine/index.js";
import type { Settings } from "./settings.js";

/** Ready-made configurations, from the most lenient to the most severe. */
export const PRESETS = ["minimal", "recommended", "strict"] as const;
export type Preset = (typeof PRESETS)[number];

/** Whether a word names a preset. */
export function isPreset(word: string): word is Preset {
  return PRESETS.some((preset) => preset === word);
}

/**
 * What a preset sets.
 *
 * `minimal`: contradictions alone, where the words leave no doubt. `recommended`: every rule as it is. `strict`: every
 * milder rule raised, exceptions to errors and queries to warnings; whatever is found fails the run.
 */
export function presetSettings(preset: Preset, rules: readonly Rule[]): Settings {
  const settings = rules.map((rule) => [rule.id, { severity: severityIn(preset, rule) }] as const);
  return { rules: new Map(settings), minConfidence: preset === "minimal" ? "certain" : "likely", terms: {} };
}

/** Options of the run that a preset sets. */
export const PRESET_FAILS_ON: Readonly<Record<Preset, Severity>> = {
  minimal: "error",
  recommended: "error",
  strict: "info",
};

function severityIn(preset: Preset, { kind, severity }: Rule): Severity | "off" {
  switch (preset) {
    case "minimal":
      return kind === "exception" && severity === "error" ? "error" : "off";
    case "recommended":
      return severity;
    case "strict":
      return kind === "exception" ? "error" : "warning";
  }
}
