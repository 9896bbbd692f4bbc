import { dirname } from "node:path";
import type { SourceOptions } from "../api.js";
import { SHIPPED } from "../api.js";
import { findConfig, loadConfig, type ResolvedConfig, resolveConfig, settingsFor, shownPath } from "../config/index.js";
import type { Severity } from "../engine/index.js";
import type { Confidence } from "../model/index.js";
import { CrossfootError, type Language } from "../numeric/index.js";
import { whileLoading } from "./guard.js";

/** What the command line says of the configuration; what it sets itself wins. */
export interface ConfigurationOptions {
  /** A file; `false` for none at all. */
  readonly config?: string | false;
  readonly lang?: Language;
  readonly failOn?: Severity | "never";
  readonly maxWarnings?: number;
  readonly minConfidence?: Confidence;
}

/** What holds for a run. */
export interface Configuration {
  readonly resolved: ResolvedConfig;
  /** The file that it was read from. */
  readonly file: string | null;
  /** Folder of that file, else the working directory. */
  readonly folder: string;
  readonly lang: Language;
  readonly failOn: Severity | "never";
  readonly maxWarnings: number | null;
  readonly minConfidence: Confidence | undefined;
}

/**
 * Reads the configuration of a run: the file that is named, else the nearest one from the working directory upwards.
 *
 * @throws {CrossfootError} `config/…`
 */
export async function configurationOf(options: ConfigurationOptions): Promise<Configuration> {
  const file = options.config === false ? null : (options.config ?? (await findConfig(process.cwd())));
  const loaded = file === null ? null : await whileLoading(shownPath(file), () => loadConfig(file));
  const resolved = resolveConfig(loaded, SHIPPED);
  const { run } = resolved;
  return {
    resolved,
    file,
    folder: file === null ? process.cwd() : dirname(file),
    lang: options.lang ?? run.lang ?? "en",
    failOn: options.failOn ?? run.failOn ?? "error",
    maxWarnings: options.maxWarnings ?? run.maxWarnings ?? null,
    minConfidence: options.minConfidence,
  };
}

/** How one file is audited. */
export function sourceOptionsFor({ resolved, lang, minConfidence }: Configuration, path: string): SourceOptions {
  const settings = settingsFor(resolved, path);
  if (settings.rules.length === 0)
    throw new CrossfootError("config/all-off", {
      en: `${path}: every rule is off for it; leave it out of the files, or let some rule run.`,
      vi: `${path}: mọi quy tắc đều tắt cho tệp này; hãy bỏ tệp khỏi danh sách, hoặc bật quy tắc nào đó.`,
    });
  const { minConfidence: configured, ...rest } = settings;
  const least = minConfidence ?? configured;
  return { path, lang, ...rest, models: resolved.models, ...(least && { minConfidence: least }) };
}
