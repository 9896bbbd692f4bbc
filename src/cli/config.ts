import { merged, type RuleSeverity } from "../config/index.js";
import { readBaseline } from "./baseline.js";
import { type Configuration, type ConfigurationOptions, configurationOf } from "./configuration.js";

/** Checks the configuration and says so, or prints it as it holds: everywhere, or for one report. */
export async function showConfig(
  path: string | undefined,
  { print, ...options }: Pick<ConfigurationOptions, "config" | "lang"> & { readonly print?: boolean },
): Promise<string> {
  const configuration = await configurationOf(options);
  const { file, resolved, lang } = configuration;
  // A list that it names belongs to it.
  await readBaseline(undefined, configuration, null);
  if (print) return `${JSON.stringify(printed(configuration, path), null, 2)}\n`;
  const words = WORDS[lang];
  return `${file === null ? words.none : `${resolved.files.join(", ")}: ${words.right(resolved.files.length)}`}\n`;
}

const WORDS = {
  en: {
    none: "No configuration: everything is as recommended. crossfoot init writes one to begin with.",
    right: (files: number) => `nothing wrong with ${files === 1 ? "it" : "them"}.`,
  },
  vi: {
    none: "Không có cấu hình: mọi thứ theo mức recommended. Lệnh crossfoot init tạo một cấu hình ban đầu.",
    right: (_files: number) => "không có gì sai.",
  },
} as const;

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
