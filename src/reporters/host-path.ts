import { isAbsolute, join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import type { ReporterOptions } from "./options.js";

/** What results call standard input that was given no name. */
export const STDIN_NAME = "<stdin>";

/** Where files are told from. */
type Folders = Pick<ReporterOptions, "root" | "folder">;

/**
 * The path of a file as a host of repositories knows it: from the root of the repository, with slashes. Outside of the root
 * it is absolute; without one it stays as it is.
 */
export function hostPath(path: string, folders: Folders = {}): string {
  // Standard input is no file of a repository, but has to be called something.
  if (path === STDIN_NAME) return "stdin";
  const told = fromRoot(path, folders);
  return (sep === "\\" ? told.replaceAll(sep, "/") : told).replace(/^(?:\.\/+)+/, "");
}

/** The path of a file as a URI reference: relative to the root, or absolute. */
export function hostUri(path: string, folders?: Folders): string {
  const told = hostPath(path, folders);
  if (isAbsolute(told)) return pathToFileURL(told).href;
  // Halves of pairs have no UTF-8, which a URI is written in.
  return told
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}

function fromRoot(path: string, { root, folder }: Folders): string {
  const whole = folder === undefined || isAbsolute(path) ? path : join(folder, path);
  if (root === undefined || !isAbsolute(whole)) return path;
  const inside = relative(root, whole);
  const isOutside = inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return isOutside ? whole : inside;
}
