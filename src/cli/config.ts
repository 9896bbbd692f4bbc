import { merged, type RuleSeverity } from "../config/index.js";
import { type Configuration, type ConfigurationOptions, configurationOf } from "./configuration.js";

/** Checks the configuration and says so, or prints it as it holds: everywhere, or for one report. */
export async function showConfig(
  path: string | undefined,
  { print, ...options }: Pick<ConfigurationOptions, "config"> & { readonly print?: boolean },
): Promise<string> {
  const configuration = await configurationOf(options);
  const { file, resolved } = configuration;
  if (print) return `${JSON.stringify(printed(configuration, path), null, 2)}\n`;
  if (file === null)
    return "No configuration: everything is as recommended. crossfoot init writes one to begin with.\n";
  return `${resolved.files.join(", ")}: nothing wrong with ${resolved.files.length === 1 ? "it" : "them"}.\n`;
}

/** What holds, in the form of a configuration: every rule with its severity and all its options. */
function printed({ resolved, lang, failOn, maxWarnings }: Configuration, path: string | undefined): object {
  const { rules: choices, minConfidence = "likely", terms } = merged(resolved.layers, path);
  const rules = resolved.rules.map(({ id, severity, options }): [string, RuleSeverity | [RuleSeverity, unknown]] => {
    const choice = choices.get(id);
    const set = choice?.severity ?? severity;
    // What is left out has its default.
    return [id, options && set !== "off" ? [set, options.parse(choice?.options ?? {})] : set];
  });
  const { baseline } = resolved.run;
  return {
    lang,
    failOn,
    ...(maxWarnings !== null && { maxWarnings }),
    ...(baseline && { baseline }),
    minConfidence,
    rules: Object.fromEntries(rules),
    ...(Object.keys(terms).length > 0 && { terms }),
  };
}
