import type { AuditResult } from "../engine/index.js";
import { csv } from "./csv.js";
import { docx } from "./docx.js";
import { github } from "./github.js";
import { gitlab } from "./gitlab.js";
import { json } from "./json.js";
import { junit } from "./junit.js";
import { markdown } from "./markdown.js";
import { type PrettyOptions, pretty } from "./pretty.js";
import { sarif } from "./sarif.js";
import { xlsx } from "./xlsx.js";

/** A format as the command line offers it. */
export interface Format {
  /** True where it is bytes, which a terminal cannot show. */
  readonly binary: boolean;
  readonly write: (
    sources: readonly AuditResult[],
    options: PrettyOptions,
  ) => string | Uint8Array | Promise<string | Uint8Array>;
}

const text = (write: Format["write"]): Format => ({ binary: false, write });
const bytes = (write: Format["write"]): Format => ({ binary: true, write });

/** Every format by its name. */
export const FORMATS = {
  pretty: text(pretty),
  markdown: text(markdown),
  csv: text(csv),
  xlsx: bytes(xlsx),
  docx: bytes(docx),
  json: text(json),
  sarif: text(sarif),
  junit: text(junit),
  github: text(github),
  gitlab: text(gitlab),
} as const satisfies Readonly<Record<string, Format>>;
