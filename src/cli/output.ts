import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { CrossfootError } from "../numeric/index.js";

/** A file to be written. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes a file whole or not at all: a reader never sees half of it, and a failure leaves the old one as it was.
 *
 * @throws {CrossfootError} `output/…`
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  inputs: readonly string[] = [],
): Promise<void> {
  await writeTogether([{ path, content }], inputs);
}

/**
 * Writes several files, each whole, and none of them before all are there to be put in place.
 *
 * @param inputs files that were read, which are never written over
 * @throws {CrossfootError} `output/is-input`, `output/unwritable`
 */
export async function writeTogether(files: readonly OutputFile[], inputs: readonly string[] = []): Promise<void> {
  const read = await Promise.all(inputs.map((input) => realpath(input).catch(() => input)));
  const drafts: string[] = [];
  const moves: (() => Promise<void>)[] = [];
  try {
    for (const { path, content } of files) {
      const target = await realpath(path).catch(() => path);
      if (read.includes(target)) {
        throw new CrossfootError(
          "output/is-input",
          `${path}: is one of the files that are read, expected another file for the list.`,
        );
      }
      moves.push(await draft(target, path, content, drafts));
    }
    for (const move of moves) await move();
  } finally {
    for (const left of drafts) await rm(left, { force: true });
  }
}

/** Writes beside the target and returns what puts it in place. */
async function draft(
  target: string,
  named: string,
  content: string | Uint8Array,
  drafts: string[],
): Promise<() => Promise<void>> {
  const existing = await stat(target).catch(() => null);
  if (existing?.isDirectory()) throw unwritable(named, "is a folder");
  // A pipe or a device is written to; only a regular file can be replaced.
  if (existing && !existing.isFile()) return () => attempt(named, () => writeFile(target, content));
  const path = `${target}.${process.pid}.tmp`;
  await attempt(named, async () => {
    await writeFile(path, content, { flag: "wx" });
    drafts.push(path);
  });
  return () => attempt(named, () => rename(path, target));
}

async function attempt(named: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (cause) {
    throw unwritable(named, (cause as NodeJS.ErrnoException).code ?? "unknown cause", cause);
  }
}

function unwritable(named: string, reason: string, cause?: unknown): CrossfootError {
  return new CrossfootError(
    "output/unwritable",
    `${named}: cannot be written (${reason}); check that its folder exists and may be written to.`,
    { cause },
  );
}
