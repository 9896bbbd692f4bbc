import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Folder of the project. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** The package as it would be published, installed into a project of its own. */
export interface Packed {
  readonly tarball: string;
  /** The project that has it installed. */
  readonly consumer: string;
  /** The package in it. */
  readonly installed: string;
  readonly remove: () => Promise<void>;
}

/** Packs the package and installs it, with the dependencies that the project has. */
export async function pack(): Promise<Packed> {
  if (!existsSync(join(ROOT, "dist", "index.js"))) throw new Error("dist is missing: run npm run build first");
  const folder = await mkdtemp(join(tmpdir(), "crossfoot-package-"));
  await run("npm", ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder], { cwd: ROOT });
  const [name = ""] = await readdir(folder);
  const tarball = join(folder, name);
  await run("tar", ["-xzf", tarball, "-C", folder]);
  const consumer = join(folder, "consumer");
  const modules = join(consumer, "node_modules");
  const installed = join(modules, "crossfoot");
  await mkdir(modules, { recursive: true });
  await rename(join(folder, "package"), installed);
  const { dependencies } = await manifestOf(installed);
  for (const dependency of Object.keys(dependencies)) {
    const link = join(modules, dependency);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(ROOT, "node_modules", dependency), link, "dir");
  }
  return { tarball, consumer, installed, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** The manifest of a package. */
export async function manifestOf(folder: string): Promise<{ version: string; dependencies: Record<string, string> }> {
  return JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
}

/** Runs a source file of the consumer and returns what it printed. */
export async function runSource({ consumer }: Packed, name: string, source: string): Promise<string> {
  await writeFile(join(consumer, name), source);
  const { stdout, stderr } = await run(process.execPath, [name], { cwd: consumer });
  return stdout + stderr;
}

/** Runs a script in the consumer's folder; a failure carries what it printed. */
export async function runScript({ consumer }: Packed, script: string, ...args: string[]): Promise<string> {
  try {
    return (await run(process.execPath, [script, ...args], { cwd: consumer })).stdout;
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`${script} failed:\n${stdout}${stderr}`, { cause: error });
  }
}
