import { resolve } from "node:path";
import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface Options {
  /** Folders with further reports. */
  readonly folders: readonly string[];
  readonly verbose: boolean;
  readonly only: string | null;
  /** How many slips to try in a report. */
  readonly mutations: number;
  readonly json: string | null;
}

const SAMPLE = 60;

/**
 * Reads the arguments of `npm run evaluate`.
 *
 * @param from folder that paths are relative to
 */
export function readOptions(args: readonly string[], from: string): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      verbose: { type: "boolean", default: false },
      only: { type: "string" },
      all: { type: "boolean", default: false },
      "no-mutation": { type: "boolean", default: false },
      json: { type: "string" },
    },
  });
  const sample = values.all ? Number.POSITIVE_INFINITY : SAMPLE;
  return {
    folders: positionals.map((folder) => resolve(from, folder)),
    verbose: values.verbose,
    only: values.only ?? null,
    mutations: values["no-mutation"] ? 0 : sample,
    json: values.json === undefined ? null : resolve(from, values.json),
  };
}
