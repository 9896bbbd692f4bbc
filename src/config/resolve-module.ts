import { readFileSync } from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { dirname, isAbsolute, join, resolve } from "node:path";

/** Conditions under which a package gives what `import` takes. */
const CONDITIONS = ["node", "import", "module-sync", "default"];

/** Whether a word names a package rather than a file. */
export function isPackage(specifier: string): boolean {
  return !/^\.{1,2}[\\/]/.test(specifier) && !isAbsolute(specifier);
}

/** The file that a path or the name of a package means, from where it is written; `null` where it means none. */
export function resolveModule(specifier: string, from: string): string | null {
  if (!isPackage(specifier)) return resolve(dirname(from), specifier);
  if (isBuiltin(specifier)) return null;
  const { resolve: required } = createRequire(from);
  try {
    return required(specifier);
  } catch {
    // A package may be for `import` alone, of which `require` knows nothing.
    return importedFrom(required.paths(specifier) ?? [], specifier);
  }
}

function importedFrom(folders: readonly string[], specifier: string): string | null {
  const [, name = "", below = ""] = /^((?:@[^/]+\/)?[^/]+)(.*)$/.exec(specifier) ?? [];
  for (const folder of folders) {
    const exported = exportsOf(join(folder, name, "package.json"));
    if (exported === undefined) continue;
    const target = targetOf(exported, `.${below}`);
    return target === null ? null : join(folder, name, target);
  }
  return null;
}

/** What a package exports; `undefined` where there is no package. */
function exportsOf(manifest: string): unknown {
  try {
    const { exports: exported = null } = JSON.parse(readFileSync(manifest, "utf8"));
    return exported;
  } catch {
    return undefined;
  }
}

/** What stands for a path among the exports of a package, below its own name or below a pattern with one star. */
function targetOf(exported: unknown, path: string): string | null {
  const paths =
    isMap(exported) && Object.keys(exported).some((key) => key.startsWith(".")) ? exported : { ".": exported };
  if (Object.hasOwn(paths, path)) return chosenOf(paths[path]);
  const patterns = Object.keys(paths).filter((key) => key.includes("*"));
  const longestFirst = patterns.sort((a, b) => b.indexOf("*") - a.indexOf("*") || b.length - a.length);
  for (const pattern of longestFirst) {
    const [before = "", behind = ""] = pattern.split("*");
    if (path.length < pattern.length || !path.startsWith(before) || !path.endsWith(behind)) continue;
    const part = path.slice(before.length, path.length - behind.length);
    return chosenOf(paths[pattern])?.replaceAll("*", () => part) ?? null;
  }
  return null;
}

/** The first file whose condition holds. */
function chosenOf(target: unknown): string | null {
  if (typeof target === "string") return target.startsWith("./") ? target : null;
  if (!isMap(target)) return null;
  for (const [condition, inner] of Object.entries(target)) {
    const chosen = CONDITIONS.includes(condition) ? chosenOf(inner) : null;
    if (chosen !== null) return chosen;
  }
  return null;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
