import { execFile } from "node:child_process";
import { stat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import picomatch from "picomatch";
import { checkSize, MAX_BYTES, noSuchFile } from "../document/file.js";
import { CrossfootError, type Told } from "../numeric/index.js";
import { asFolder, STDIN } from "./paths.js";

/** Files that are about to be committed, as Git's index has them. */
export interface Staged {
  /** From the working directory, in the order of Git. */
  readonly files: readonly string[];
  /** What is wrong with the paths, each with its remedy. */
  readonly failures: readonly Told[];
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
  const changes = changesIn(
    await git("diff", "--cached", "--raw", "--no-abbrev", "--no-renames", "--no-relative", "-z"),
  );
  const changed = new Map(changes.map((change) => [fromHere(join(root, change.name)), change]));
  const patterns = args.map((arg) => ({ arg, pattern: fromHere(arg) }));
  const isNamed = (file: string): boolean => patterns.some(({ pattern }) => matches(file, pattern));
  // A link holds a path, and a submodule a commit: neither is a report.
  const files = [...changed].filter(([file, { isFile }]) => isFile && isNamed(file)).map(([file]) => file);
  const failures: Told[] = [];
  for (const { arg, pattern } of patterns) {
    const isKnown =
      changed.has(pattern) || picomatch.scan(pattern).isGlob || (await stat(arg).catch(() => null)) !== null;
    if (!isKnown) failures.push(noSuchFile(arg));
  }
  return { files, failures, read: (file) => blobOf(changed.get(file)?.blob ?? "", file) };
}

/** What the index has otherwise than the last commit. */
interface Change {
  /** From the root of the repository. */
  readonly name: string;
  readonly blob: string;
  readonly isFile: boolean;
}

/** Reads `:MODE MODE BLOB BLOB STATUS`, each followed by its name; a deleted file has the mode 0. */
function changesIn(listed: Buffer): Change[] {
  const fields = listed.toString("utf8").split("\0");
  const changes: Change[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const [, mode = "", , blob = ""] = fields[at]?.split(" ") ?? [];
    changes.push({ name: fields[at + 1] ?? "", blob, isFile: mode.startsWith("100") });
  }
  return changes;
}

/** Matches as the search on disk does: neither hidden files nor `node_modules`, unless they are named. */
function matches(file: string, pattern: string): boolean {
  if (pattern === file) return true;
  if (!pattern.includes("node_modules") && /(?:^|\/)node_modules\//.test(file)) return false;
  // A pattern that goes up comes down again, perhaps to the working directory itself.
  const [up = ""] = /^(?:\.\.\/)*/.exec(pattern) ?? [];
  const fromThere = relative(resolve(up), resolve(file)).replaceAll("\\", "/");
  return picomatch.isMatch(fromThere, pattern.slice(up.length), { nonegate: true });
}

/** A path or pattern as it is written from the working directory: hooks name files by their full paths. */
function fromHere(path: string): string {
  return relative(process.cwd(), resolve(path)).replaceAll("\\", "/");
}

async function blobOf(blob: string, file: string): Promise<Buffer> {
  checkSize(Number(await git("cat-file", "-s", blob)), file);
  return git("cat-file", "blob", blob);
}

function git(...args: readonly string[]): Promise<Buffer> {
  const options = { encoding: "buffer", maxBuffer: MAX_BYTES + 1, windowsHide: true } as const;
  return new Promise((resolve, reject) => {
    execFile("git", args, options, (error, stdout, stderr) => {
      if (!error) return resolve(stdout);
      const [said = ""] = stderr.toString("utf8").trim().split("\n");
      const reason = (said === "" ? error.message : said).replace(/\.$/, "");
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
