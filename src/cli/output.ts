import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { CrossfootError } from "../numeric/index.js";

/**
 * Writes a file whole or not at all: a reader never sees half of it, and a failure leaves the old one as it was.
 *
 * @throws {CrossfootError} `output/unwritable`
 */
export async function writeWhole(path: string, text: string, inputs: readonly string[] = []): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const read = await Promise.all(inputs.map((input) => realpath(input).catch(() => input)));
  if (read.includes(target)) {
    throw new CrossfootError(
      "output/is-input",
      `${path}: is one of the files to check, expected another file for the list.`,
    );
  }
  const existing = await stat(target).catch(() => null);
  // A pipe or a device is written to; only a regular file can be replaced.
  if (existing && !existing.isFile() && !existing.isDirectory()) await writeFile(target, text);
  else await replace(target, path, text);
}

async function replace(path: string, named: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(draft, text, { flag: "wx" });
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true });
    const code = (cause as NodeJS.ErrnoException).code ?? "unknown cause";
    throw new CrossfootError(
      "output/unwritable",
      `${named}: cannot be written (${code}); check that its folder exists and may be written to.`,
      { cause },
    );
  }
}
