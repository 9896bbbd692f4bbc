import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { auditText, type Config } from "../../src/index.js";
import { ROOT } from "../cli/process.js";
import { TEXT_FAILS, TEXT_FITS } from "../cli/small.js";

const readme = readFileSync(join(ROOT, "README.md"), "utf8");

const { version }: { version: string } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

/** A folder in which npx runs the built program, where it is asked for this version and for no other. */
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "crossfoot-pipeline-"));
  mkdirSync(join(folder, "bin"));
  mkdirSync(join(folder, "reports"));
  const npx = `#!/bin/sh\n[ "$1 $2" = "--yes crossfoot@${version}" ] || exit 99\nshift 2\nexec "${process.execPath}" "${join(ROOT, "dist/bin/cli.js")}" "$@"\n`;
  writeFileSync(join(folder, "bin/npx"), npx);
  chmodSync(join(folder, "bin/npx"), 0o755);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("the pipelines of the README", { timeout: 60_000 }, () => {
  test("of GitHub fails for a slip alone, and leaves what is uploaded", () => {
    const { jobs } = parse(blockOf(".github/workflows/reports.yml"));
    const steps: { run?: string; with?: { sarif_file?: string } }[] = jobs.crossfoot.steps;
    const [command = ""] = steps.flatMap(({ run }) => run ?? []);
    const [sarif = ""] = steps.flatMap((step) => step.with?.sarif_file ?? []);

    expect(statusOf(command, TEXT_FITS)).toBe(0);
    expect(statusOf(command, TEXT_FAILS)).toBe(1);
    expect(JSON.parse(readFileSync(join(folder, sarif), "utf8")).runs[0].results).toHaveLength(1);
  });

  test("of GitLab fails for a slip alone, and leaves its reports", () => {
    const { crossfoot } = parse(blockOf(".gitlab-ci.yml"));
    const [command = ""]: string[] = crossfoot.script;

    expect(statusOf(command, TEXT_FITS)).toBe(0);
    expect(statusOf(command, TEXT_FAILS)).toBe(1);
    const reports: string[] = Object.values(crossfoot.artifacts.reports);
    expect(reports.map((report) => existsSync(join(folder, report)))).toEqual([true, true]);
  });

  test("of Git stops a commit with a slip, as it is in the index, and no other", () => {
    const git = (...args: string[]): number | null => run("git", args).status;
    git("init", "--quiet");
    git("config", "user.email", "office@example.org");
    git("config", "user.name", "Office");
    const hook = join(folder, ".git/hooks/pre-commit");
    writeFileSync(hook, blockOf(".git/hooks/pre-commit"));
    chmodSync(hook, 0o755);
    const commit = (staged: string, left = staged): number | null => {
      writeFileSync(join(folder, "reports/báo cáo.md"), staged);
      git("add", "reports");
      writeFileSync(join(folder, "reports/báo cáo.md"), left);
      return git("commit", "--quiet", "-m", "x");
    };

    expect(commit(TEXT_FAILS, TEXT_FITS)).not.toBe(0);
    expect(commit(TEXT_FITS, TEXT_FAILS)).toBe(0);

    // A commit of prose, beside a report that holds: what is not staged is not looked at.
    writeFileSync(join(folder, "README.md"), "Văn phòng ghi lại cách làm.\n");
    git("add", "README.md");
    const prose = run("git", ["commit", "--quiet", "-m", "prose"]);
    expect(prose).toMatchObject({ status: 0, stdout: "" });
    expect(prose.stderr).toBe("crossfoot: README.md: nothing to check in it (0 figures).\n");
    writeFileSync(join(folder, "README.md"), "Văn phòng ghi lại.\n");
    writeFileSync(join(folder, "reports/fits.md"), TEXT_FITS.replace("1.252", "1252"));
    git("add", "README.md", "reports/fits.md");
    expect(run("git", ["commit", "--quiet", "-m", "both"])).toMatchObject({ status: 0, stdout: "" });

    // Nothing to check is staged at all.
    writeFileSync(join(folder, "notes.txt"), "x");
    git("add", "notes.txt");
    expect(run("git", ["commit", "--quiet", "-m", "none"])).toMatchObject({ status: 0, stdout: "", stderr: "" });
  });
});

describe("the configuration of the README", () => {
  test("is one, and accepts as the README says", () => {
    const config: Config = parse(blockOf("crossfoot.config.yaml"));
    const [accepting = ""] = /^<!-- crossfoot-accept footing[\s\S]*?\n(?=```)/m.exec(readme) ?? [];

    const { discrepancies } = auditText(accepting, { config });

    expect(discrepancies.map(({ status, acceptances }) => [status, acceptances[0]?.reason])).toEqual([
      ["accepted", "mười đơn thuộc cả hai loại"],
    ]);
  });
});

/** The block that begins with the name of its file. */
function blockOf(name: string): string {
  const found = [...readme.matchAll(/^```\w+\n([\s\S]*?)^```$/gm)].map(([, block = ""]) => block);
  const block = found.find((each) => each.split("\n").slice(0, 2).includes(`# ${name}`));
  if (block === undefined) throw new Error(`the README has no block of ${name}`);
  return block;
}

function statusOf(command: string, report: string): number | null {
  writeFileSync(join(folder, "reports/report.md"), report);
  return run("sh", ["-c", command]).status;
}

function run(command: string, args: readonly string[]) {
  const env = { ...process.env, PATH: `${join(folder, "bin")}${delimiter}${process.env.PATH}` };
  return spawnSync(command, args, { cwd: folder, encoding: "utf8", env });
}
