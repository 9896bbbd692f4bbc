import { auditSource } from "../api.js";
import { acceptedFor, type BaselineEntry } from "../config/index.js";
import type { AuditResult } from "../engine/index.js";
import { CrossfootError, type Told } from "../numeric/index.js";
import { STDIN_NAME } from "../reporters/host-path.js";
import type { Baseline } from "./baseline.js";
import { type Configuration, sourceOptionsFor } from "./configuration.js";
import type { Io } from "./io.js";
import { progressOf } from "./progress.js";
import type { Named } from "./sources.js";

/** One file and what was found in it. */
export interface Audited {
  readonly named: Named;
  /** The name that a list of accepted discrepancies gives it. */
  readonly file: string;
  readonly result: AuditResult;
  readonly off: readonly string[];
}

/** All files of a run, in their order, and what is wrong with the others. */
export interface AuditedFiles {
  readonly audited: readonly Audited[];
  readonly failures: readonly Told[];
  /** Files that hold nothing at all, where such may pass. */
  readonly empty: readonly string[];
}

/** Audits files one after the other, so that their order is always the same. */
export async function auditFiles(
  files: readonly string[],
  read: (file: string) => Promise<Named>,
  configuration: Configuration,
  baseline: Baseline | null,
  io: Io,
  { mayBeEmpty }: { readonly mayBeEmpty: boolean },
): Promise<AuditedFiles> {
  const audited: Audited[] = [];
  const empty: string[] = [];
  const failures: Told[] = [];
  const progress = progressOf(io, files.length);
  for (const file of files) {
    progress.next(file);
    try {
      const named = await read(file);
      audited.push(auditNamed(named, configuration, baseline, baseline?.entries ?? []));
    } catch (error) {
      if (!(error instanceof CrossfootError)) throw error;
      if (mayBeEmpty && /^(?:text|data)\/empty$/.test(error.code)) empty.push(file);
      else failures.push(...error.told);
    }
  }
  progress.done();
  return { audited, failures, empty };
}

/** Audits one file with what a list accepts of it. */
export function auditNamed(
  named: Named,
  configuration: Configuration,
  baseline: Baseline | null,
  entries: readonly BaselineEntry[],
): Audited {
  const options = sourceOptionsFor(configuration, named.name);
  const file = baseline?.nameOf(named.name) ?? named.name;
  // What comes through standard input without a name may be any report.
  const accepted = named.name === STDIN_NAME ? [] : acceptedFor(entries, file);
  const result = auditSource(named.source, { ...options, baseline: accepted });
  return { named, file, result, off: options.off ?? [] };
}
