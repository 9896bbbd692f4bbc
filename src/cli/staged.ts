import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import picomatch from "picomatch";
import { MAX_BYTES } from "../document/file.js";
import { CrossfootError } from "../numeric/index.js";
import { asFolder, STDIN } from "./paths.js";

/** Files that are about to be committed, as Git's index has them. */
export interface Staged {
  /** From the working directory, in the order of Git. */
  readonly files: readonly string[];
  readonly read: (file: string) => Promise<Uint8Array>;
}

/**
 * Finds what is staged of the files that paths and patterns name.
 *
 * @throws {CrossfootError} `staged/git` where there is no repository, or no Git; `options/invalid`
 */
export async function stagedOf(args: readonly string[]): Promise<Staged> {
  if (args.includes(STDIN))
    throw new CrossfootError("options/invalid", {
      en: "--staged: standard input is not staged; expected paths or patterns.",
      vi: "--staged: đầu vào chuẩn không nằm trong chỉ mục Git; cần đường dẫn hoặc mẫu.",
    });
  for (const arg of args) {
    const there = await stat(arg).catch(() => null);
    if (there?.isDirectory()) throw new CrossfootError("options/invalid", asFolder(arg));
  }
  const root = (await git("rev-parse", "--show-toplevel")).toString("utf8").trimEnd();
  const listed = await git("diff", "--cached", "--name-only", "--diff-filter=ACMR", "--no-relative", "-z");
  const names = listed
    .toString("utf8")
    .split("\0")
    .filter((name) => name !== "");
  /** Names in the index by the paths that lead there from the working directory. */
  const staged = new Map(names.map((name) => [fromHere(join(root, name)), name]));
  const patterns = args.map(fromHere);
  const isNamed = (file: string): boolean =>
    patterns.some((pattern) => pattern === file || picomatch.isMatch(file, pattern, { dot: true }));
  return { files: [...staged.keys()].filter(isNamed), read: (file) => git("show", `:${staged.get(file) ?? file}`) };
}

/** A path or pattern as it is written from the working directory: hooks name files by their full paths. */
function fromHere(path: string): string {
  return relative(process.cwd(), resolve(path)).replaceAll("\\", "/");
}

function git(...args: readonly string[]): Promise<Buffer> {
  const options = { encoding: "buffer", maxBuffer: MAX_BYTES + 1, windowsHide: true } as const;
  return new Promise((resolve, reject) => {
    execFile("git", args, options, (error, stdout, stderr) => {
      if (!error) return resolve(stdout);
      const [said = ""] = stderr.toString("utf8").trim().split("\n");
      const reason = said === "" ? error.message : said;
      reject(
        new CrossfootError(
          "staged/git",
          {
            en: `--staged: Git does not tell what is staged: ${reason}.`,
            vi: `--staged: Git không cho biết tệp nào sắp ghi: ${reason}.`,
          },
          { cause: error },
        ),
      );
    });
  });
}
