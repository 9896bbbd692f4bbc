import { resolve as resolvePath } from "node:path";
import type { Rule } from "../engine/index.js";
import { type Problem, problemAt } from "../model/index.js";
import type { AnyModel } from "../taxonomy/index.js";
import { settingsOf } from "./entry.js";
import { configError } from "./error.js";
import { overrideProblems, ruleProblems } from "./lint.js";
import type { ConfigNode } from "./node.js";
import { PRESET_FAILS_ON, presetSettings } from "./presets.js";
import type { CheckedConfig } from "./schema.js";
import type { Settings } from "./settings.js";

/** Settings for some files, or for all. */
export interface Layer {
  /** Patterns; `null` for all files. */
  readonly files: readonly string[] | null;
  /** Folder that the patterns start from. */
  readonly base: string | null;
  readonly settings: Settings;
}

/** What holds for a whole run. */
export type RunOptions = Pick<CheckedConfig, "lang" | "failOn" | "maxWarnings" | "baseline">;

/** A configuration with all that it builds on: what comes later wins. */
export interface ResolvedConfig {
  /** Every rule that there is, on or off. */
  readonly rules: readonly Rule[];
  readonly models: readonly AnyModel[];
  readonly layers: readonly Layer[];
  readonly run: RunOptions;
  /** Modules that rules come from, by the ids of the rules, as the configuration names them. */
  readonly plugins: ReadonlyMap<string, string>;
  /** Files that it was read from, the ones that are built on first. */
  readonly files: readonly string[];
}

/** What crossfoot brings itself. */
export interface Shipped {
  readonly rules: readonly Rule[];
  readonly models: readonly AnyModel[];
}

/**
 * Puts a configuration together with all that it builds on.
 *
 * @throws {CrossfootError} `config/invalid` with every unknown rule and option, its place and what was probably meant
 */
export function resolveConfig(node: ConfigNode | null, shipped: Shipped): ResolvedConfig {
  if (node === null) return { ...shipped, layers: [], run: {}, plugins: new Map(), files: [] };
  const nodes = [...nodesOf(node)];
  const { rules, models } = withPlugins(nodes, shipped);
  for (const each of nodes) {
    const { name, config, locate } = each;
    const problems = [...ruleProblems(config, rules, locate), ...overrideProblems(each)];
    if (problems.length > 0) throw configError(problems, name);
  }
  return {
    rules,
    models,
    layers: layersOf(node, rules),
    run: runOf(node),
    plugins: new Map(nodes.flatMap(modulesOf)),
    files: nodes.flatMap(({ name }) => name ?? []),
  };
}

function* nodesOf(node: ConfigNode): Generator<ConfigNode> {
  for (const parent of node.parents) if (typeof parent !== "string") yield* nodesOf(parent);
  yield node;
}

/** Which module each rule of a configuration comes from; a rule of a script comes from that. */
function modulesOf({ name, config, plugins }: ConfigNode): [rule: string, module: string][] {
  return plugins.flatMap(({ rules = [] }, index) => {
    const named = config.plugins?.[index];
    const module = typeof named === "string" ? named : name;
    return module === null ? [] : rules.map(({ id }): [string, string] => [id, module]);
  });
}

/** The rules and models that there are; one of another's name is refused, unless it is the same one again. */
function withPlugins(nodes: readonly ConfigNode[], { rules, models }: Shipped): Shipped {
  const [allRules, allModels] = [
    new Map(rules.map((rule) => [rule.id, rule])),
    new Map(models.map((model) => [model.id, model])),
  ];
  for (const { name, plugins, locate } of nodes) {
    const problems: Problem[] = [];
    const add = <T extends { readonly id: string }>(
      known: Map<string, T>,
      each: T,
      index: number,
      what: string,
    ): void => {
      const other = known.get(each.id);
      if (other !== undefined && other !== each)
        problems.push(
          problemAt(
            `/plugins/${index}`,
            `there is a ${what} ${JSON.stringify(each.id)} already, expected another id`,
            locate,
          ),
        );
      known.set(each.id, each);
    };
    for (const [index, plugin] of plugins.entries()) {
      for (const rule of plugin.rules ?? []) add(allRules, rule, index, "rule");
      for (const model of plugin.models ?? []) add(allModels, model, index, "model");
    }
    if (problems.length > 0) throw configError(problems, name);
  }
  return { rules: [...allRules.values()], models: [...allModels.values()] };
}

function layersOf({ parents, base, config }: ConfigNode, rules: readonly Rule[]): Layer[] {
  return [
    ...parents.flatMap((parent) =>
      typeof parent === "string"
        ? { files: null, base, settings: presetSettings(parent, rules) }
        : layersOf(parent, rules),
    ),
    { files: null, base, settings: settingsOf(config, rules) },
    ...(config.overrides ?? []).map(({ files, ...settings }) => ({
      files,
      base,
      settings: settingsOf(settings, rules),
    })),
  ];
}

function runOf({ parents, base, config }: ConfigNode): RunOptions {
  const inherited = parents.map((parent) =>
    typeof parent === "string" ? { failOn: PRESET_FAILS_ON[parent] } : runOf(parent),
  );
  const { lang, failOn, maxWarnings, baseline } = config;
  const own = {
    ...(lang && { lang }),
    ...(failOn && { failOn }),
    ...(maxWarnings !== undefined && { maxWarnings }),
    ...(baseline && { baseline: base === null ? baseline : resolvePath(base, baseline) }),
  };
  return Object.assign({}, ...inherited, own);
}
