import { realpath, stat } from "node:fs/promises";
import { isAbsolute, resolve, sep } from "node:path";
import type { Told } from "../numeric/index.js";

/** The argument that stands for standard input. */
export const STDIN = "-";

/** The files that arguments name, and what is wrong with the other arguments. */
export interface Expanded {
  /** In the order of the arguments, those of one pattern sorted, each file once. */
  readonly files: readonly string[];
  /** Messages, each with its remedy. */
  readonly failures: readonly Told[];
}

/** Finds the files that paths and patterns name; a file that is there is taken by its name, whatever signs it holds. */
export async function expandPaths(args: readonly string[]): Promise<Expanded> {
  const files = new Map<string, string>();
  const failures: Told[] = [];
  for (const arg of args) {
    const found = arg === STDIN ? [STDIN] : await filesOf(arg);
    if ("en" in found) failures.push(found);
    else for (const file of found) await addOnce(files, file);
  }
  return { files: [...files.values()], failures };
}

/** A file that has several names, such as one through a link, is listed by the first of them. */
async function addOnce(files: Map<string, string>, file: string): Promise<void> {
  const key = file === STDIN ? STDIN : await realpath(file).catch(() => resolve(file));
  if (!files.has(key)) files.set(key, file);
}

/** The files that one argument names, or what is wrong with it. */
async function filesOf(arg: string): Promise<readonly string[] | Exclude<Told, string>> {
  const there = await stat(arg).catch(() => null);
  if (there?.isDirectory()) return asFolder(arg);
  if (there) return [arg];
  const { glob, isDynamicPattern } = await import("tinyglobby");
  const pattern = sep === "\\" ? arg.replaceAll(sep, "/") : arg;
  // What is no pattern is a file that is not there; reading it says so.
  if (!isDynamicPattern(pattern)) return [arg];
  const found = await glob(pattern, {
    absolute: isAbsolute(arg),
    expandDirectories: false,
    ignore: pattern.includes("node_modules") ? [] : ["**/node_modules/**"],
  });
  return found.length > 0
    ? found.sort()
    : {
        en: `${arg}: no file matches this pattern; check the folder and the ending, and quote the pattern.`,
        vi: `${arg}: không có tệp nào khớp mẫu này; hãy kiểm tra thư mục, đuôi tệp, và đặt mẫu trong dấu nháy.`,
      };
}

/** What is wrong with a folder, where files are expected. */
export function asFolder(arg: string): Exclude<Told, string> {
  return {
    en: `${arg}: is a folder, expected a file; name its files by a pattern such as "${below(arg)}".`,
    vi: `${arg}: là thư mục, cần một tệp; hãy chỉ các tệp trong đó bằng mẫu như "${below(arg)}".`,
  };
}

function below(folder: string): string {
  return `${folder.replace(/[\\/]+$/, "")}/**/*.md`;
}
