import { closest, type Locate, type Problem, problemAt, problemsOf } from "../model/index.js";
import { configError } from "./error.js";
import { isPreset, PRESETS, type Preset } from "./presets.js";
import { type CheckedConfig, type Config, configSchema, type Plugin } from "./schema.js";

/** A configuration whose form has been checked, with what it builds on. */
export interface ConfigNode {
  /** Name of the file; `null` where it is an object of a program. */
  readonly name: string | null;
  /** Folder that its patterns and paths start from. */
  readonly base: string | null;
  readonly config: CheckedConfig;
  readonly locate: Locate | undefined;
  readonly parents: readonly (Preset | ConfigNode)[];
  readonly plugins: readonly Plugin[];
}

/**
 * Checks the form of a configuration.
 *
 * @throws {CrossfootError} `config/invalid` with every problem, its place and what was probably meant
 */
export function checkForm(value: unknown, name: string | null, locate?: Locate): CheckedConfig {
  const checked = configSchema.safeParse(value, { reportInput: true });
  if (!checked.success) throw configError(problemsOf(checked.error.issues, locate), name);
  return checked.data;
}

/** What a configuration extends, in order. */
export function parentsOf({ extends: parents = [] }: CheckedConfig): readonly unknown[] {
  return Array.isArray(parents) ? parents : [parents];
}

/** The problem of a word under `extends` that is neither preset nor file, nor a package that is there. */
export function unknownParent(word: string, index: number | null, locate: Locate | undefined): Problem {
  const meant = closest(word, PRESETS);
  const expected = meant
    ? `${JSON.stringify(meant)} (did you mean that?)`
    : `${PRESETS.join(", ")}, a file such as ./office.yaml or a package that is installed`;
  const at = index === null ? "/extends" : `/extends/${index}`;
  return problemAt(at, `unexpected ${JSON.stringify(word)}, expected ${expected}`, locate);
}

/**
 * The configuration that an object of a program is. Nothing is read from disk: it extends presets and objects only.
 *
 * @throws {CrossfootError} `config/invalid`
 */
export function nodeOf(value: Config, base: string | null = null, name: string | null = null): ConfigNode {
  const config = checkForm(value, name);
  const parents = parentsOf(config).map((parent, index) => {
    if (typeof parent !== "string") return nodeOf(parent as Config, base, name);
    if (isPreset(parent)) return parent;
    throw configError([unknownParent(parent, Array.isArray(config.extends) ? index : null, undefined)], name);
  });
  const plugins = (config.plugins ?? []).map((plugin, index): Plugin => {
    if (typeof plugin !== "string") return plugin;
    const message = `unexpected ${JSON.stringify(plugin)}, expected an object with rules or models where no file is read`;
    throw configError([problemAt(`/plugins/${index}`, message)], name);
  });
  return { name, base, config, locate: undefined, parents, plugins };
}
