import { readFile, stat } from "node:fs/promises";
import { basename, dirname, extname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { notRead } from "../document/file.js";
import { readData } from "../document/index.js";
import { type Locate, plainProblems, problemAt } from "../model/index.js";
import { CrossfootError } from "../numeric/index.js";
import { configError } from "./error.js";
import { holdsKey } from "./manifest.js";
import { type ConfigNode, checkForm, nodeOf, parentsOf, unknownParent } from "./node.js";
import { isPreset, type Preset } from "./presets.js";
import { isPackage, resolveModule } from "./resolve-module.js";
import type { Config, Plugin } from "./schema.js";

/** Names that a configuration may have, one to a folder; beside them the key `crossfoot` of package.json. */
export const CONFIG_NAMES = ["js", "mjs", "cjs", "json", "yaml", "yml"].map((ending) => `crossfoot.config.${ending}`);
/** Endings that a configuration has for other tools. */
const FOREIGN = ["ts", "mts", "cts", "jsonc", "json5", "toml"];
const KEY = "crossfoot";

/**
 * Finds the configuration of a folder: in it, or in the nearest one above that has one.
 *
 * @throws {CrossfootError} `config/several` where a folder has more than one; `data/syntax` where a broken package.json may
 * hold it
 */
export async function findConfig(folder: string): Promise<string | null> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    const found: string[] = [];
    for (const name of CONFIG_NAMES) if (await isFile(join(at, name))) found.push(join(at, name));
    for (const ending of FOREIGN) {
      const foreign = join(at, `crossfoot.config.${ending}`);
      if (await isFile(foreign)) throw unread(foreign);
    }
    const manifest = join(at, "package.json");
    if ((await isFile(manifest)) && (await holdsKey(manifest, shownPath(manifest), KEY, found.length === 0)))
      found.push(manifest);
    const [first, second] = found;
    if (first !== undefined && second !== undefined) {
      const names = found.map((file) => basename(file));
      throw new CrossfootError("config/several", {
        en: `${shownPath(at)}: has ${names.join(" and ")}; expected one of them, keep the one that holds.`,
        vi: `${shownPath(at)}: có cả ${names.join(" và ")}; chỉ được có một, hãy giữ tệp đang dùng.`,
      });
    }
    if (first !== undefined) return first;
    if (dirname(at) === at) return null;
  }
}

function unread(file: string): CrossfootError {
  const names = CONFIG_NAMES.map((name) => extname(name)).join(", ");
  return new CrossfootError("config/unreadable", {
    en: `${shownPath(file)}: is not read in this form; expected crossfoot.config with ${names}.`,
    vi: `${shownPath(file)}: không đọc được ở dạng này; cần crossfoot.config với đuôi ${names}.`,
  });
}

/**
 * Reads a configuration with the files and packages that it builds on.
 *
 * @throws {CrossfootError} `config/…`, `file/…`, `data/…` with the file, the place and the remedy
 */
export function loadConfig(path: string): Promise<ConfigNode> {
  return loadNode(path, dirname(resolve(path)), []);
}

/**
 * @param base folder that its patterns and paths start from
 * @param above files that build on it
 */
async function loadNode(path: string, base: string, above: readonly string[]): Promise<ConfigNode> {
  const file = resolve(path);
  const name = shownPath(file);
  if (above.includes(file)) {
    const circle = [...above.slice(above.indexOf(file)), file].map(shownPath).join(" → ");
    throw new CrossfootError("config/circle", {
      en: `${name}: extends itself: ${circle}; take one of them out.`,
      vi: `${name}: kế thừa chính nó: ${circle}; hãy bỏ một chỗ.`,
    });
  }
  const { value, locate } = await readValue(file, name);
  const config = checkForm(value, name, locate);
  const parents: (Preset | ConfigNode)[] = [];
  for (const [index, parent] of parentsOf(config).entries()) {
    if (typeof parent !== "string") parents.push(nodeOf(parent as Config, base, name));
    else if (isPreset(parent)) parents.push(parent);
    else {
      const found = resolveModule(parent, file);
      if (found === null)
        throw configError([unknownParent(parent, Array.isArray(config.extends) ? index : null, locate)], name);
      // What a package says is about the reports of those who extend it, as none lies within it.
      const isWithin = isPackage(parent) || base !== dirname(file);
      parents.push(await loadNode(found, isWithin ? base : dirname(found), [...above, file]));
    }
  }
  const plugins: Plugin[] = [];
  for (const [index, plugin] of (config.plugins ?? []).entries()) {
    plugins.push(typeof plugin === "string" ? await loadPlugin(plugin, index, file, name, locate) : plugin);
  }
  return { name, base, config, locate, parents, plugins };
}

async function readValue(file: string, name: string): Promise<{ value: unknown; locate?: Locate | undefined }> {
  if (basename(file) === "package.json") {
    const data = await readData(await readConfigText(file, name), name, "configuration");
    const { [KEY]: value } = data.value as Record<string, unknown>;
    if (value === undefined)
      throw new CrossfootError("config/invalid", {
        en: `${name}: has no key "${KEY}", expected the configuration in it.`,
        vi: `${name}: không có khóa "${KEY}", cần cấu hình ở khóa đó.`,
      });
    return { value, locate: (pointer, of) => data.locate(`/${KEY}${pointer}`, of) };
  }
  if (/^\.(?:js|mjs|cjs)$/.test(extname(file))) {
    const { default: value } = await importModule(file, name);
    if (value === undefined)
      throw new CrossfootError("config/module", {
        en: `${name}: exports no configuration, expected one such as export default { extends: "recommended" }.`,
        vi: `${name}: không xuất cấu hình nào, cần như export default { extends: "recommended" }.`,
      });
    return { value };
  }
  const { value, locate } = await readData(await readConfigText(file, name), name, "configuration");
  const problems = plainProblems(value, locate);
  if (problems.length > 0) throw configError(problems, name);
  return { value, locate };
}

async function readConfigText(file: string, name: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? "unknown cause";
    const message =
      code === "ENOENT"
        ? {
            en: `${name}: no such file; check the path of the configuration.`,
            vi: `${name}: không có tệp này; hãy kiểm tra đường dẫn của cấu hình.`,
          }
        : code === "EISDIR"
          ? { en: `${name}: is a folder, expected a file.`, vi: `${name}: là thư mục, cần một tệp.` }
          : notRead(name, cause);
    throw new CrossfootError("config/unreadable", message, { cause });
  }
}

async function importModule(file: string, name: string): Promise<Record<string, unknown>> {
  if (!(await isFile(file))) await readConfigText(file, name);
  try {
    return await import(pathToFileURL(file).href);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : `it threw ${String(cause)}`;
    throw new CrossfootError(
      "config/module",
      { en: `${name}: cannot be loaded: ${reason}`, vi: `${name}: không nạp được: ${reason}` },
      { cause },
    );
  }
}

async function loadPlugin(
  plugin: string,
  index: number,
  file: string,
  name: string,
  locate: Locate | undefined,
): Promise<Plugin> {
  const wrong = (message: string): CrossfootError =>
    configError([problemAt(`/plugins/${index}`, message, locate)], name);
  const found = resolveModule(plugin, file);
  if (found === null)
    throw wrong(`there is no module ${JSON.stringify(plugin)}; expected a package, or a file such as ./rules.mjs`);
  const exported = await importModule(found, shownPath(found));
  const { rules, models } = { ...(exported.default as object | undefined), ...exported } as Plugin;
  if (rules === undefined && models === undefined)
    throw wrong(`${JSON.stringify(plugin)} exports neither rules nor models`);
  // Checked in the form in which a program hands it over.
  const [checked] = nodeOf(
    { plugins: [{ ...(rules && { rules }), ...(models && { models }) }] },
    null,
    shownPath(found),
  ).plugins;
  return checked ?? {};
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}

/** A path as a person reads it: from the working directory, where that is shorter. */
export function shownPath(path: string): string {
  const near = relative(process.cwd(), path);
  return near === "" ? "." : near.length < path.length ? near : path;
}
