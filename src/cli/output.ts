import { access, chmod, constants, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { CrossfootError, type Told, toldIn } from "../numeric/index.js";

/** A file to be written. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** It is one of the files that were read, to be changed. */
  readonly isChanged?: true;
}

/**
 * Writes several files, each whole, and none of them before all are there to be put in place: a reader never sees half of
 * one, and a failure leaves the old ones as they were.
 *
 * @param inputs files that were read, which are never written over
 * @throws {CrossfootError} `output/is-input`, `output/unwritable`
 */
export async function writeTogether(files: readonly OutputFile[], inputs: readonly string[] = []): Promise<void> {
  const read = await Promise.all(inputs.map(realOf));
  const drafts: string[] = [];
  const moves: (() => Promise<void>)[] = [];
  const streams: (() => Promise<void>)[] = [];
  const taken = new Map<string, string>();
  try {
    for (const { path, content, isChanged } of files) {
      const target = await realOf(path);
      if (read.includes(target) && !isChanged) {
        throw new CrossfootError("output/is-input", {
          en: `${path}: is one of the files that are read, expected another file for the list.`,
          vi: `${path}: là một trong các tệp được đọc, cần tệp khác để ghi danh mục.`,
        });
      }
      const other = taken.get(target);
      if (other !== undefined) {
        throw new CrossfootError("output/taken", {
          en: `${other} and ${path} are one file, through a link; expected another file for one of them.`,
          vi: `${other} và ${path} là một tệp, qua liên kết; cần tệp khác cho một trong hai.`,
        });
      }
      taken.set(target, path);
      const existing = await stat(target).catch(() => null);
      if (existing?.isDirectory()) throw unwritable(path, { en: "is a folder", vi: "là thư mục" });
      // A pipe or a device is written to; only a regular file can be replaced.
      if (existing && !existing.isFile()) streams.push(() => attempt(path, () => writeFile(target, content)));
      else moves.push(await draft(target, path, content, existing?.mode, drafts));
    }
    // What may yet fail comes first.
    for (const write of [...streams, ...moves]) await write();
  } finally {
    for (const left of drafts) await rm(left, { force: true });
  }
}

const UNKNOWN: Told = { en: "unknown cause", vi: "không rõ nguyên nhân" };

/** A path without links, also of what is not there yet. */
async function realOf(path: string): Promise<string> {
  const whole = resolve(path);
  const inFolder = (folder: string): string => join(folder, basename(whole));
  return realpath(whole).catch(() => realpath(dirname(whole)).then(inFolder, () => whole));
}

/** Writes beside the target and returns what puts it in place: for those who may read and write the file of before. */
async function draft(
  target: string,
  named: string,
  content: string | Uint8Array,
  mode: number | undefined,
  drafts: string[],
): Promise<() => Promise<void>> {
  const path = `${target}.${process.pid}.tmp`;
  await attempt(named, async () => {
    // What may not be written to may not be replaced either, though its folder would allow that.
    if (mode !== undefined) await access(target, constants.W_OK);
    await writeFile(path, content, { flag: "wx", ...(mode !== undefined && { mode: 0o600 }) });
    drafts.push(path);
    if (mode !== undefined) await chmod(path, mode & 0o777);
  });
  return () => attempt(named, () => rename(path, target));
}

async function attempt(named: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (cause) {
    throw unwritable(named, (cause as NodeJS.ErrnoException).code, cause);
  }
}

/** The error of a file that cannot be written. */
export function unwritable(named: string, reason: Told = UNKNOWN, cause?: unknown): CrossfootError {
  const isFull = reason === "ENOSPC" || reason === "EDQUOT";
  const remedy = isFull
    ? { en: "make room", vi: "hãy giải phóng dung lượng" }
    : {
        en: "check that its folder exists, and that both may be written to",
        vi: "hãy kiểm tra thư mục có tồn tại không, thư mục và tệp có được phép ghi không",
      };
  return new CrossfootError(
    "output/unwritable",
    {
      en: `${named}: cannot be written (${toldIn(reason, "en")}); ${remedy.en}.`,
      vi: `${named}: không ghi được (${toldIn(reason, "vi")}); ${remedy.vi}.`,
    },
    { cause },
  );
}
