import { type AuditDataOptions, configured, readReport } from "./api.js";
import type { Source } from "./document/source.js";
import type { Report } from "./model/index.js";

/** The models that a report may be of, and what a configuration says of them and of terms. */
export type LoadOptions = Pick<AuditDataOptions, "models" | "config" | "path">;

/**
 * Loads what the text of a report states, plain or Markdown. Pure and synchronous.
 *
 * The figures are named after the first of the models, so that its `view` knows them.
 *
 * @throws {CrossfootError} `text/invalid` where it is no string
 */
export function loadText(text: string, options: LoadOptions = {}): Report {
  return loadSource({ kind: "text", text }, options);
}

/**
 * Loads what the data of a report states: an object in the form of a data file. Pure and synchronous.
 *
 * @throws {InvalidDataError} with `problems`, each with pointer and remedy, where the data is no report
 */
export function loadData(data: unknown, options: LoadOptions = {}): Report {
  return loadSource({ kind: "data", value: data }, options);
}

/**
 * Loads what a file states: data where its name ends in `.json`, `.yaml` or `.yml`, else text.
 *
 * @throws {CrossfootError} `file/…`, `data/…`, `text/…` with the file, the place and the remedy
 */
export async function loadFile(path: string, options: LoadOptions = {}): Promise<Report> {
  const { readSource } = await import("./document/source.js");
  return loadSource(await readSource(path), { path, ...options });
}

function loadSource(source: Source, options: LoadOptions): Report {
  const { path, models, terms } = configured(options);
  return readReport(source, path, models, terms).report;
}
