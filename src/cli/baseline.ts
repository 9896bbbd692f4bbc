import { stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { BASELINE_NAME, BASELINE_VERSION, type BaselineEntry, parseBaseline } from "../config/index.js";
import { readText } from "../document/file.js";
import { readData } from "../document/index.js";
import { CrossfootError } from "../numeric/index.js";
import type { Configuration } from "./configuration.js";

/** The list of accepted discrepancies that holds for a run. */
export interface Baseline {
  readonly path: string;
  readonly entries: readonly BaselineEntry[];
  /** The form that it is written in. */
  readonly version: number;
  /** The name that the list gives to a file: from its own folder, with strokes. */
  nameOf(file: string): string;
  /** Whether a file of the list is not there any more. */
  isGone(name: string): Promise<boolean>;
}

/** Where the list is: as named, as configured, else beside the configuration or in the working directory. */
export function baselinePath(named: string | undefined, { resolved, folder }: Configuration): string {
  return named ?? resolved.run.baseline ?? join(relative(process.cwd(), resolve(folder)), BASELINE_NAME);
}

/**
 * Reads the list that is named, else the one that stands beside the configuration or in the working directory.
 *
 * @param named a file; `false` for none at all
 * @param change what is to be done to it: a list that is not there can be begun, but not pruned
 * @throws {CrossfootError} `file/…`, `data/…`, `config/invalid` with the entry, its place and the remedy
 */
export async function readBaseline(
  named: string | false | undefined,
  configuration: Configuration,
  change: "update" | "prune" | null,
): Promise<Baseline | null> {
  if (named === false) return null;
  const path = baselinePath(named, configuration);
  const there = await stat(path).catch(() => null);
  const asked = named !== undefined || configuration.resolved.run.baseline !== undefined;
  if (!there && !asked && change === null) return null;
  if (!there && change !== "update") {
    throw new CrossfootError("file/not-found", {
      en: `${path}: no such list of accepted discrepancies; check the path, or begin one with --update-baseline.`,
      vi: `${path}: không có danh sách điểm đã chấp nhận này; hãy kiểm tra đường dẫn, hoặc lập mới bằng --update-baseline.`,
    });
  }
  const data = there ? await readData(await readText(path), path, "baseline") : undefined;
  const { version, entries } = data
    ? parseBaseline(data.value, path, data.locate)
    : { version: BASELINE_VERSION, entries: [] };
  const base = dirname(resolve(path));
  // Systems spell the accents of a name in their own way.
  const nameOf = (file: string): string => relative(base, file).replaceAll("\\", "/").normalize("NFC");
  const isThere = async (name: string): Promise<boolean> => (await stat(join(base, name)).catch(() => null)) !== null;
  return {
    ...{ path, version },
    entries: entries.map((entry) => ({ ...entry, file: nameOf(resolve(base, entry.file)) })),
    nameOf: (file) => nameOf(resolve(file)),
    isGone: async (name) => !(await isThere(name)) && !(await isThere(name.normalize("NFD"))),
  };
}

/** A list by the last part of its path, for messages. */
export function baselineName({ path }: Baseline): string {
  return basename(path);
}
