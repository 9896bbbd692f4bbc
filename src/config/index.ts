export {
  acceptedFor,
  BASELINE_NAME,
  BASELINE_VERSION,
  type BaselineEntry,
  baselineJsonSchema,
  baselineText,
  parseBaseline,
} from "./baseline.js";
export { configJsonSchema } from "./json-schema.js";
export { CONFIG_NAMES, findConfig, loadConfig, shownPath } from "./load.js";
export { type ConfigNode, nodeOf } from "./node.js";
export { PRESETS, type Preset } from "./presets.js";
export { type AuditedFile, type Pruned, prune } from "./prune.js";
export { type ResolvedConfig, type RunOptions, resolveConfig } from "./resolve.js";
export { type RuleOption, ruleOptions } from "./rule-options.js";
export {
  type Config,
  type ConfigSettings,
  defineConfig,
  type Plugin,
  type RuleEntry,
  type RuleSeverity,
} from "./schema.js";
export { entriesFor, type Signature } from "./select.js";
export { type FileSettings, merged, settingsFor } from "./settings-for.js";
