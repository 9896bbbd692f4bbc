import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished } from "vitest";

/** Folder of the project. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** A report with exceptions, whose JSON is longer than a pipe holds. */
export const BINH_LU = "fixtures/binh-lu-2026/report.yaml";

/** The text of a report. */
export const BINH_LU_TEXT = "fixtures/binh-lu-2026/report.md";

const PROGRAM = join(ROOT, "dist", "bin", "cli.js");

/** What a process left behind. */
export interface Outcome {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ProcessOptions {
  /** Variables beside those of this process; those about colours are never inherited. */
  readonly env?: Readonly<Record<string, string>>;
  /** Folder to start in; the project's by default. */
  readonly cwd?: string;
  /** What comes through standard input; nothing by default. */
  readonly input?: string | Uint8Array;
  /** The user to run as, by number; this one by default. */
  readonly uid?: number;
}

/** Starts the built command line, as a shell would. */
export function start(args: readonly string[], { env = {}, cwd = ROOT, input, uid }: ProcessOptions = {}) {
  if (!existsSync(PROGRAM)) throw new Error("dist/bin/cli.js is missing: run npm run build first");
  const { FORCE_COLOR: _forced, NO_COLOR: _none, ...inherited } = process.env;
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd,
    env: { ...inherited, ...env },
    stdio: ["pipe", "pipe", "pipe"],
    ...(uid !== undefined && { uid }),
  });
  // A program that refuses its input closes the pipe before it is read.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return child;
}

/** Runs the built command line to its end. */
export async function crossfoot(args: readonly string[], options?: ProcessOptions): Promise<Outcome> {
  const child = start(args, options);
  const ended = endOf(child);
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { exitCode: await ended, stdout, stderr };
}

/** The exit code of a process, once all its output has arrived. */
export function endOf(child: ReturnType<typeof start>): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
}

/** A folder for one test, removed when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "crossfoot-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A refusal: exit code 2, nothing on stdout, and a message that is no stack trace. */
export function expectRefusal({ exitCode, stdout, stderr }: Outcome): void {
  expect(stderr).toMatch(/^crossfoot: \S/);
  expect(stderr).not.toMatch(/^\s+at |unexpected failure|node:internal/m);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
}
