import { isAbsolute, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";

/** What results call standard input that was given no name. */
export const STDIN_NAME = "<stdin>";

/**
 * The path of a file as a host of repositories knows it: from the root of the repository, with slashes.
 *
 * @param root folder that an absolute path is told from; without it, or outside of it, the path stays absolute
 */
export function hostPath(path: string, root?: string): string {
  // Standard input is no file of a repository, but has to be called something.
  if (path === STDIN_NAME) return "stdin";
  const inside = root !== undefined && isAbsolute(path) ? relative(root, path) : path;
  const told = inside.startsWith("..") && isAbsolute(path) ? path : inside;
  return (sep === "\\" ? told.replaceAll(sep, "/") : told).replace(/^(?:\.\/+)+/, "");
}

/** The path of a file as a URI reference: relative to the root, or absolute. */
export function hostUri(path: string, root?: string): string {
  const told = hostPath(path, root);
  if (isAbsolute(told)) return pathToFileURL(told).href;
  // Halves of pairs have no UTF-8, which a URI is written in.
  return told
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}
