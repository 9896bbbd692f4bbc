import * as fs from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import picomatch from "picomatch";
import type { Told } from "../numeric/index.js";

/** The argument that stands for standard input. */
export const STDIN = "-";

/** The files that arguments name, and what is wrong with the other arguments. */
export interface Expanded {
  /** In the order of the arguments, those of one pattern sorted, each file once. */
  readonly files: readonly string[];
  /** Messages, each with its remedy. */
  readonly failures: readonly Told[];
  /** What else is to be said of them. */
  readonly notices: readonly Told[];
}

/** Finds the files that paths and patterns name; a file that is there is taken by its name, whatever signs it holds. */
export async function expandPaths(args: readonly string[]): Promise<Expanded> {
  const files = new Map<string, string>();
  const [failures, notices]: [Told[], Told[]] = [[], []];
  for (const arg of args) {
    const found = arg === STDIN ? { files: [STDIN], failures: [], notices: [] } : await filesOf(arg);
    failures.push(...found.failures);
    notices.push(...found.notices);
    for (const file of found.files) await addOnce(files, file);
  }
  return { files: [...files.values()], failures, notices };
}

/** A file that has several names, such as one through a link, is listed by the first of them. */
async function addOnce(files: Map<string, string>, file: string): Promise<void> {
  const key = file === STDIN ? STDIN : await realpath(file).catch(() => resolve(file));
  if (!files.has(key)) files.set(key, file);
}

/** The files that one argument names, and what is wrong with it. */
async function filesOf(arg: string): Promise<Expanded> {
  const there = await stat(arg).catch(() => null);
  if (there?.isDirectory()) return { files: [], failures: [asFolder(arg)], notices: [] };
  if (there) return { files: [arg], failures: [], notices: [] };
  const { glob, isDynamicPattern } = await import("tinyglobby");
  const pattern = sep === "\\" ? arg.replaceAll(sep, "/") : arg;
  // What is no pattern is a file that is not there; reading it says so.
  if (!isDynamicPattern(pattern)) return { files: [arg], failures: [], notices: [] };
  const { disk, closed, dead } = telling();
  const found = await glob(pattern, {
    absolute: isAbsolute(arg),
    expandDirectories: false,
    ignore: pattern.includes("node_modules") ? [] : ["**/node_modules/**"],
    fs: disk,
  });
  const files = found.sort();
  const failures = [...closed].sort().map(([folder, code]) => closedFolder(arg, near(folder), code));
  if (files.length === 0 && failures.length === 0) failures.push(nothingFound(arg));
  const listed = new Set(files.map((file) => resolve(file)));
  const folders = [...dead].sort().filter((link) => !listed.has(link) && mayHold(link, pattern));
  return { files, failures, notices: folders.map((link) => deadFolder(arg, near(link))) };
}

type Failure = Exclude<Told, string>;

/**
 * The disk for a search, which would pass over folders that cannot be read and links that lead nowhere: of the former it
 * tells, the latter it takes for files, of which reading them says what they are.
 */
function telling() {
  const closed = new Map<string, string>();
  const dead = new Set<string>();
  type Done = (error: NodeJS.ErrnoException | null, ...found: unknown[]) => void;
  const disk = {
    readdir: (folder: string, options: object, done: Done) =>
      fs.readdir(folder, options, (error: NodeJS.ErrnoException | null, ...entries: unknown[]) => {
        // What went away meanwhile, or is no folder, holds no files.
        if (error && error.code !== "ENOENT" && error.code !== "ENOTDIR")
          closed.set(resolve(folder), error.code ?? error.message);
        done(error, ...entries);
      }),
    realpath: (path: string, done: Done) =>
      fs.realpath(path, (error, real) => {
        if (error) dead.add(resolve(path));
        done(null, error ? path : real);
      }),
    stat: (path: string, done: Done) =>
      fs.stat(path, (error, stats) => done(null, error ? { isDirectory: () => false } : stats)),
  };
  return { disk: disk as unknown as Partial<typeof fs>, closed, dead };
}

/** Whether a link would be searched if it led to a folder. */
function mayHold(link: string, pattern: string): boolean {
  const { base } = picomatch.scan(pattern);
  const inside = relative(resolve(base), link).replaceAll("\\", "/");
  const isHidden = /(?:^|\/)(?:\.|node_modules(?:\/|$))/.test(inside);
  return pattern.includes("**") && !isHidden;
}

/** A path from the working directory, where it lies within. */
function near(path: string): string {
  const inside = relative(process.cwd(), path) || ".";
  return /^\.\.(?:[\\/]|$)/.test(inside) || isAbsolute(inside) ? path : inside;
}

function closedFolder(arg: string, folder: string, code: string): Failure {
  return {
    en: `${arg}: the folder ${folder} cannot be read (${code}), and what it holds would be left out; let it be read, or give a pattern without it.`,
    vi: `${arg}: không đọc được thư mục ${folder} (${code}), các tệp trong đó sẽ bị bỏ sót; hãy cho quyền đọc, hoặc dùng mẫu không gồm thư mục này.`,
  };
}

function deadFolder(arg: string, link: string): Failure {
  return {
    en: `${arg}: the link ${link} leads nowhere; if it is to lead to a folder, what that holds is left out.`,
    vi: `${arg}: liên kết ${link} không dẫn tới đâu; nếu lẽ ra dẫn tới một thư mục thì các tệp trong đó không được kiểm tra.`,
  };
}

function nothingFound(arg: string): Failure {
  return {
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
