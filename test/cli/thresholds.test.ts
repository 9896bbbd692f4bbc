import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { crossfoot, expectRefusal, temporaryFolder } from "./process.js";
import { BOUNDS, CUT, FAILS, FITS, put, TEXT_FAILS } from "./small.js";

let cwd: string;
beforeEach(async () => {
  cwd = await temporaryFolder();
  await put(cwd, "fails.yaml", FAILS);
  await put(cwd, "cut.yaml", CUT);
  await put(cwd, "loose.md", "Trong kỳ có 7 lượt khách.\n");
  await put(cwd, "crossfoot.config.yaml", "rules: { proportion/rounded-not-cut: warning }\n");
});

describe("check", { timeout: 60_000 }, () => {
  test.each([
    ["0", 1, "crossfoot: 1 warning, more than the 0 of --max-warnings.\n"],
    ["1", 0, ""],
  ])("with --max-warnings %s and one warning exits with %i", async (most, exitCode, stderr) => {
    expect(await crossfoot(["check", "cut.yaml", "--max-warnings", most], { cwd })).toMatchObject({ exitCode, stderr });
  });

  test.each(["-1", "x", "1.5"])("refuses --max-warnings %s", async (most) => {
    expectRefusal(await crossfoot(["check", "cut.yaml", "--max-warnings", most], { cwd }));
  });

  test("with --quiet lists what fails the run, and says how much else there is", async () => {
    const { exitCode, stdout } = await crossfoot(["check", "fails.yaml", "cut.yaml", "--quiet"], { cwd });

    expect(exitCode).toBe(1);
    expect(stdout).toContain("footing/parts-total");
    expect(stdout).not.toContain("rounded-not-cut");
    expect(stdout).not.toContain("No discrepancies.");
    expect(stdout).toContain("cut.yaml: left out of this list: 1 milder\n");
  });

  test("with --quiet says in every format what is left out, the accepted too", async () => {
    const { stdout: list } = await crossfoot(["check", "fails.yaml"], { cwd });
    const [id = ""] = /\bd[0-9a-f]{8}(?:w[0-9a-f]{5})?\b/.exec(list) ?? [];
    await put(cwd, "accepted.yaml", `${FAILS}accept: [{ id: ${id}, reason: checked by hand }]\n`);
    const formats = ["pretty", "markdown", "json", "junit", "github", "sarif"];
    const args = [
      "cut.yaml",
      "accepted.yaml",
      "--quiet",
      ...formats.flatMap((name) => ["--format", `${name}=${name}`]),
    ];

    const { exitCode, stdout, stderr } = await crossfoot(["check", ...args], { cwd });

    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: "", stderr: "" });
    const read = (name: string) => readFile(join(cwd, name), "utf8");
    expect(await read("pretty")).toBe(
      "cut.yaml: left out of this list: 1 milder\n\naccepted.yaml: left out of this list: 1 accepted\n",
    );
    expect(await read("markdown")).toMatch(
      /left out of this list: 1 milder\..*[\s\S]*left out of this list: 1 accepted\./,
    );
    expect(await read("markdown")).not.toContain("No discrepancies.");
    expect(await read("github")).toBe(
      "crossfoot: 0 exceptions, 0 queries, left out of this list: 1 milder, 1 accepted.\n",
    );
    expect(JSON.parse(await read("json")).summary.leftOut).toEqual({ milder: 1, accepted: 1 });
    expect(JSON.parse(await read("sarif")).runs[0].properties.leftOut).toEqual({ milder: 1, accepted: 1 });
    const junit = await read("junit");
    expect(junit.match(/left out of this list: milder than asked for, or accepted/g)).toHaveLength(2);
    expect(junit).not.toContain("less sure than asked for");
  });

  test("with --quiet prints nothing where nothing is wrong", async () => {
    await put(cwd, "fits.yaml", FITS);

    expect(await crossfoot(["check", "fits.yaml", "--quiet"], { cwd })).toEqual({
      exitCode: 0,
      stdout: "",
      stderr: "",
    });
  });

  test("refuses to accept all that --quiet does not show", async () => {
    const args = ["--quiet", "--update-baseline", "--accept", "all", "--reason", "as ever", "--author", "Office"];

    const outcome = await crossfoot(["check", "cut.yaml", ...args], { cwd });

    expectRefusal(outcome);
    expect(outcome.stderr).toContain("--accept all: would accept what --quiet does not show");
  });

  test("with --quiet shows the warnings that fail the run by their number, and no others", async () => {
    const args = ["check", "cut.yaml", "--quiet", "--max-warnings"];

    const failed = await crossfoot([...args, "0"], { cwd });

    expect(failed.exitCode).toBe(1);
    expect(failed.stdout).toContain("warning  proportion/rounded-not-cut");
    expect(failed.stderr).toBe("crossfoot: 1 warning, more than the 0 of --max-warnings.\n");
    expect((await crossfoot([...args, "1"], { cwd })).stdout).toBe("cut.yaml: left out of this list: 1 milder\n");
  });

  test("tells of a file in which there was nothing to check", async () => {
    const { exitCode, stderr } = await crossfoot(["check", "cut.yaml", "loose.md"], { cwd });

    expect(exitCode).toBe(0);
    expect(stderr).toBe("crossfoot: loose.md: nothing to check in it (1 figure).\n");
  });

  test("shows such a file as unchecked in every list", async () => {
    const formats = ["pretty", "markdown", "json", "junit", "github", "sarif"];
    const args = ["cut.yaml", "loose.md", ...formats.flatMap((name) => ["--format", `${name}=${name}`])];

    await crossfoot(["check", ...args], { cwd });

    const read = (name: string) => readFile(join(cwd, name), "utf8");
    const said = "Nothing was checked: no statement relates the 1 figure read.";
    for (const name of ["pretty", "markdown", "junit", "github", "sarif"]) expect(await read(name)).toContain(said);
    expect(await read("junit")).toContain('<testsuite name="loose.md" tests="1" failures="0" errors="0" skipped="1"');
    expect(JSON.parse(await read("json")).summary.unchecked).toBe(1);
  });

  test("refuses a run in which nothing but bounds hold, as they prove no figure", async () => {
    await put(cwd, "bounds.yaml", BOUNDS);

    const alone = await crossfoot(["check", "bounds.yaml"], { cwd });
    const beside = await crossfoot(["check", "bounds.yaml", "cut.yaml"], { cwd });
    const passed = await crossfoot(["check", "bounds.yaml", "--pass-without-figures"], { cwd });

    expectRefusal(alone);
    expect(alone.stderr).toMatch(/^crossfoot: Nothing was verified \(bounds\.yaml: 2 figures\): bounds, dates,/);
    const said = "crossfoot: bounds.yaml: nothing in it proves any of its 2 figures.\n";
    expect(beside).toMatchObject({ exitCode: 0, stderr: said });
    expect(passed).toMatchObject({ exitCode: 0, stderr: said });
    expect(passed.stdout).toContain("Nothing was verified: no other figure proves any of the 2 figures read");
    expect(passed.stdout).not.toContain("No discrepancies.");
  });

  test("refuses a run in which the numbering alone holds, and tells of such a file beside others", async () => {
    await put(cwd, "headed.md", "# I. Một\n\nTrong kỳ có 7 lượt khách.\n\n# II. Hai\n\n# III. Ba\n");

    const alone = await crossfoot(["check", "headed.md"], { cwd });
    const beside = await crossfoot(["check", "headed.md", "cut.yaml"], { cwd });
    const passed = await crossfoot(["check", "headed.md", "--pass-without-figures"], { cwd });

    expectRefusal(alone);
    expect(alone.stderr).toMatch(/^crossfoot: Nothing was verified \(headed\.md: 1 figure\): bounds, dates, headings/);
    const said = "crossfoot: headed.md: nothing in it proves any of its 1 figure.\n";
    expect(beside).toMatchObject({ exitCode: 0, stderr: said });
    expect(passed).toMatchObject({ exitCode: 0, stderr: said });
    expect(passed.stdout).not.toContain("No discrepancies.");
  });

  test("lets a run of mere prose pass where it is told to", async () => {
    const passed = await crossfoot(["check", "loose.md", "--pass-without-figures"], { cwd });

    expect(passed).toMatchObject({ exitCode: 0, stderr: "crossfoot: loose.md: nothing to check in it (1 figure).\n" });
    expectRefusal(await crossfoot(["check", "loose.md"], { cwd }));
  });

  test("lets an empty file pass where it is told to, and says so", async () => {
    await put(cwd, "empty.md", " \n");
    await put(cwd, "empty.yaml", "");

    const passed = await crossfoot(["check", "empty.md", "empty.yaml", "--pass-without-figures"], { cwd });

    expect(passed).toMatchObject({
      exitCode: 0,
      stderr: ["empty.md", "empty.yaml"]
        .map((name) => `crossfoot: ${name}: the file is empty, nothing to check in it.\n`)
        .join(""),
    });
    expectRefusal(await crossfoot(["check", "empty.md"], { cwd }));
  });

  test("speaks Vietnamese on stderr too", async () => {
    await put(cwd, "accepts.md", `<!-- crossfoot-accept footing/parts-total -->\n${TEXT_FAILS}`);

    const { stderr } = await crossfoot(["check", "accepts.md", "cut.yaml", "loose.md", "--lang", "vi"], { cwd });
    const nothing = await crossfoot(["check", "loose.md", "--lang", "vi"], { cwd });

    expect(stderr).toMatch(
      /^crossfoot: accepts\.md:1: chấp nhận footing\/parts-total mà không nêu lý do, .* cần viết <!-- /,
    );
    expect(stderr).toContain("crossfoot: loose.md: không có gì để kiểm tra (1 số liệu).\n");
    expect(nothing.stderr).toMatch(/^crossfoot: Không có gì để kiểm tra \(loose\.md: 1 số liệu\)/);
  });

  test("never calls what is accepted no discrepancy", async () => {
    const { stdout: list } = await crossfoot(["check", "fails.yaml"], { cwd });
    const [id = ""] = /\bd[0-9a-f]{8}(?:w[0-9a-f]{5})?\b/.exec(list) ?? [];
    await put(cwd, "accepted.yaml", `${FAILS}accept: [{ id: ${id}, reason: checked by hand }]\n`);

    const { stdout } = await crossfoot(["check", "accepted.yaml"], { cwd });

    expect(stdout).toContain("ACCEPTED");
    expect(stdout).toContain("Nothing is open; what was found is accepted.");
    expect(stdout).not.toContain("No discrepancies.");
  });

  test("says nothing of its progress to a pipe, and keeps the order of many files", async () => {
    const names = Array.from({ length: 12 }, (_, index) => `cut-${String(index).padStart(2, "0")}.yaml`);
    for (const name of names) await put(cwd, name, CUT);

    const { stdout, stderr } = await crossfoot(["check", "cut-*.yaml"], { cwd });

    expect(stderr).toBe("");
    expect(stdout.match(/^cut-\d\d\.yaml/gm)).toEqual(names);
  });
});
