import { readFile } from "node:fs/promises";
import { CrossfootError } from "../numeric/index.js";

/** A report of 60 pages is some 200 KB; a file far beyond is no report. */
const MAX_BYTES = 20 * 1024 * 1024;

/**
 * Reads a text file in UTF-8.
 *
 * @throws {CrossfootError} `file/not-found`, `file/unreadable`, `file/not-utf8`, `file/too-large`
 */
export async function readText(path: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === "ENOENT")
      throw new CrossfootError("file/not-found", `${path}: no such file; check the path.`, { cause });
    if (code === "EISDIR")
      throw new CrossfootError("file/unreadable", `${path}: is a folder, expected a file.`, { cause });
    throw new CrossfootError("file/unreadable", `${path}: cannot be read (${code ?? "unknown cause"}).`, { cause });
  }
  if (bytes.length > MAX_BYTES)
    throw new CrossfootError("file/too-large", `${path}: ${bytes.length} bytes, expected at most ${MAX_BYTES}.`);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new CrossfootError("file/not-utf8", `${path}: is not UTF-8 text; save it as UTF-8.`, { cause });
  }
}
