import { rename, rm, writeFile } from "node:fs/promises";
import { CrossfootError } from "../numeric/index.js";

/**
 * Writes a file whole or not at all: a reader never sees half of it, and a failure leaves the old one as it was.
 *
 * @throws {CrossfootError} `output/unwritable`
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(draft, text, { flag: "wx" });
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true });
    const code = (cause as NodeJS.ErrnoException).code ?? "unknown cause";
    throw new CrossfootError(
      "output/unwritable",
      `${path}: cannot be written (${code}); check that its folder exists and may be written to.`,
      { cause },
    );
  }
}
