import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync } from "node:fs";
import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { BINH_LU, crossfoot, endOf, ROOT, start } from "./process.js";

const JSON_RUN = ["check", BINH_LU, "--format", "json"];
/** What a pipe holds before its writer has to wait. */
const PIPE = 64 * 1024;

describe("through a pipe", { timeout: 30_000 }, () => {
  test("a long output arrives whole, however slowly it is read", async () => {
    const child = start(JSON_RUN);
    const ended = endOf(child);
    const chunks: Buffer[] = [];

    for await (const chunk of child.stdout) {
      chunks.push(chunk);
      await pause(20);
    }

    const whole = Buffer.concat(chunks);
    expect(whole.length).toBeGreaterThan(2 * PIPE);
    expect(() => JSON.parse(whole.toString("utf8"))).not.toThrow();
    expect(await ended).toBe(1);
  });

  test("a reader that leaves early is no crash", async () => {
    const child = start(JSON_RUN);
    const [ended, stderr] = [endOf(child), text(child.stderr)];

    await once(child.stdout, "data");
    child.stdout.destroy();

    await ended;
    expect(child.signalCode).toBeNull();
    expect(await stderr).toBe("");
  });

  // A device that is always full, where the system has one.
  test.skipIf(!existsSync("/dev/full"))("an output that cannot be written is told, with exit code 2", () => {
    const full = openSync("/dev/full", "w");
    onTestFinished(() => closeSync(full));
    const { status, stderr } = spawnSync(process.execPath, ["dist/bin/cli.js", ...JSON_RUN], {
      cwd: ROOT,
      stdio: ["ignore", full, "pipe"],
      encoding: "utf8",
    });
    expect(stderr).toMatch(
      /^crossfoot: standard output cannot be written: .*ENOSPC.*; make room, or use --output\.\n$/,
    );
    expect(status).toBe(2);
  });

  test.skipIf(!existsSync("/dev/full")).each([
    ["the work could not be done", ["check", "nowhere.md"], 2],
    ["there are discrepancies", ["check", BINH_LU, "--output", "/dev/null"], 1],
    ["nothing fails the run", ["check", BINH_LU, "--fail-on", "never", "--output", "/dev/null"], 0],
  ])("messages that cannot be written leave the exit code as it is, where %s", (_, args, expected) => {
    const full = openSync("/dev/full", "w");
    onTestFinished(() => closeSync(full));
    const { status } = spawnSync(process.execPath, ["dist/bin/cli.js", ...args], {
      cwd: ROOT,
      stdio: ["ignore", "pipe", full],
    });
    expect(status).toBe(expected);
  });

  test("the same input gives the same bytes", async () => {
    for (const format of ["json", "pretty"]) {
      const run = () => crossfoot(["check", BINH_LU, "--format", format]);
      const [first, second] = await Promise.all([run(), run()]);

      expect(second.stdout === first.stdout).toBe(true);
    }
  });
});
