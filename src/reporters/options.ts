import type { Rule } from "../engine/index.js";
import type { Language } from "../numeric/index.js";
import type { Tool } from "../tool.js";

/** What every reporter may be told. */
export interface ReporterOptions {
  /** Language of the words around the messages; `en` by default. */
  readonly lang?: Language;
  /** Rules of the audit, for formats that describe them. */
  readonly rules?: readonly Rule[];
  /** Root of the repository, that paths are told from, for programs that know files by their place in it. */
  readonly root?: string;
  /** Folder that relative paths are from, where it is not the root. */
  readonly folder?: string;
  /** The program that formats name as their author; crossfoot by default. */
  readonly tool?: Tool;
}
