import { readStream } from "../document/file.js";
import { kindOf } from "../document/kind.js";
import { parseSource, readSource, type Source } from "../document/source.js";
import { CrossfootError } from "../numeric/index.js";
import { STDIN_NAME } from "../reporters/host-path.js";
import type { Io } from "./io.js";
import { STDIN } from "./paths.js";

/** A source with the name that results and messages give it. */
export interface Named {
  readonly name: string;
  readonly source: Source;
}

/**
 * Refuses a name for standard input where it is not read.
 *
 * @throws {CrossfootError} `options/invalid`
 */
export function checkStdinName(stdinName: string | undefined, paths: readonly string[]): void {
  if (stdinName === undefined || paths.includes(STDIN)) return;
  throw new CrossfootError("options/invalid", {
    en: `--stdin-filename ${stdinName}: standard input is not read; expected - among the paths.`,
    vi: `--stdin-filename ${stdinName}: không đọc đầu vào chuẩn; cần có - trong các đường dẫn.`,
  });
}

/**
 * Reads bytes that a file has elsewhere than on disk.
 *
 * @throws {CrossfootError} `file/…`, `data/…`, `text/…` with the file, the place and the remedy
 */
export async function readStored(name: string, read: (name: string) => Promise<Uint8Array>): Promise<Named> {
  // By its name first, as what is refused need not be fetched.
  kindOf(name);
  return { name, source: await parseSource(await read(name), name) };
}

/**
 * Reads a file, or standard input for `-`.
 *
 * @param stdinName name of what comes through standard input; its ending says how it is read
 * @throws {CrossfootError} `file/…`, `data/…`, `text/…` with the file, the place and the remedy
 */
export async function readNamed(path: string, stdinName: string | undefined, io: Io): Promise<Named> {
  if (path !== STDIN) return { name: path, source: await readSource(path) };
  const named = await readStored(stdinName ?? STDIN_NAME, (name) => readStream(io.stdin, name));
  if (stdinName === undefined && named.source.kind === "text" && isDataByItsLooks(named.source.text))
    throw new CrossfootError("options/invalid", {
      en: `${STDIN_NAME}: looks like report data, and would be read as prose; expected --stdin-filename report.yaml (or .json), or report.txt where it is prose.`,
      vi: `${STDIN_NAME}: trông như tệp số liệu, mà sẽ bị đọc như văn xuôi; cần --stdin-filename so-lieu.yaml (hoặc .json), hoặc bao-cao.txt nếu đúng là văn xuôi.`,
    });
  return named;
}

/** Keys of a data file at the beginning of a line, or an object of JSON. */
function isDataByItsLooks(text: string): boolean {
  return /^(?:report|figures|tallies|statements):\s/m.test(text) || /^\s*\{\s*"[$\w]+"\s*:/.test(text);
}
