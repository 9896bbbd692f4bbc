import { lstat, readFile, stat } from "node:fs/promises";
import { CrossfootError, type Told } from "../numeric/index.js";

/** A report of 60 pages is some 200 KB; a file far beyond is no report. */
export const MAX_BYTES = 20 * 1024 * 1024;

/**
 * Reads a file as it is.
 *
 * @throws {CrossfootError} `file/not-found`, `file/unreadable`, `file/too-large`
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    checkSize((await stat(path)).size, path);
    const bytes = await readFile(path);
    checkSize(bytes.length, path);
    return bytes;
  } catch (cause) {
    if (cause instanceof CrossfootError) throw cause;
    const code = (cause as NodeJS.ErrnoException).code;
    if ((code === "ENOENT" || code === "ELOOP") && (await isLink(path)))
      throw new CrossfootError(
        "file/not-found",
        {
          en: `${path}: is a link that leads to no file; mend it, or take it away.`,
          vi: `${path}: là liên kết không dẫn tới tệp nào; hãy sửa liên kết, hoặc bỏ đi.`,
        },
        { cause },
      );
    if (code === "ENOENT") throw new CrossfootError("file/not-found", noSuchFile(path), { cause });
    if (code === "EISDIR")
      throw new CrossfootError(
        "file/unreadable",
        { en: `${path}: is a folder, expected a file.`, vi: `${path}: là thư mục, cần một tệp.` },
        { cause },
      );
    throw unreadable(path, cause);
  }
}

/** What is said of a path that nothing stands at. */
export function noSuchFile(path: string): Exclude<Told, string> {
  return { en: `${path}: no such file; check the path.`, vi: `${path}: không có tệp này; hãy kiểm tra lại đường dẫn.` };
}

async function isLink(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => null))?.isSymbolicLink() ?? false;
}

/**
 * Reads a stream to its end, such as standard input.
 *
 * @param name what messages call it
 * @throws {CrossfootError} `file/unreadable`, `file/too-large`
 */
export async function readStream(stream: AsyncIterable<Uint8Array | string>, name: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      size += bytes.length;
      checkSize(size, name);
      chunks.push(bytes);
    }
  } catch (cause) {
    if (cause instanceof CrossfootError) throw cause;
    throw unreadable(name, cause);
  }
  return Buffer.concat(chunks);
}

/**
 * Reads a text file in UTF-8.
 *
 * @throws {CrossfootError} `file/not-found`, `file/unreadable`, `file/not-utf8`, `file/too-large`
 */
export async function readText(path: string): Promise<string> {
  return decodeUtf8(await readBytes(path), path);
}

/**
 * The text of a file in UTF-8; a byte order mark stays its first character.
 *
 * @throws {CrossfootError} `file/not-utf8`
 */
export function decodeUtf8(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new CrossfootError(
      "file/not-utf8",
      {
        en: `${name}: is not UTF-8 text; save it as UTF-8.`,
        vi: `${name}: không phải văn bản UTF-8; hãy lưu lại ở dạng UTF-8.`,
      },
      { cause },
    );
  }
}

function unreadable(name: string, cause: unknown): CrossfootError {
  return new CrossfootError("file/unreadable", notRead(name, cause), { cause });
}

/** What is said of a file that the system does not hand over. */
export function notRead(name: string, cause: unknown): Exclude<Told, string> {
  const { code } = cause as NodeJS.ErrnoException;
  const isClosed = code === "EACCES" || code === "EPERM";
  const remedy = isClosed ? { en: "; let it be read", vi: "; hãy cho quyền đọc tệp này" } : { en: "", vi: "" };
  return {
    en: `${name}: cannot be read (${code ?? "unknown cause"})${remedy.en}.`,
    vi: `${name}: không đọc được (${code ?? "không rõ nguyên nhân"})${remedy.vi}.`,
  };
}

/**
 * Refuses what is too large for a report.
 *
 * @throws {CrossfootError} `file/too-large`
 */
export function checkSize(size: number, name: string): void {
  if (size > MAX_BYTES)
    throw new CrossfootError("file/too-large", {
      en: `${name}: more than ${MAX_BYTES} bytes, expected no more than one report takes.`,
      vi: `${name}: quá ${MAX_BYTES} byte, cần không quá dung lượng của một báo cáo.`,
    });
}
