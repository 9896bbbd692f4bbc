import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { crossfoot, endOf, expectRefusal, start, temporaryFolder } from "./process.js";
import { FAILS, FITS, put } from "./small.js";

/** How each format begins. */
const BEGINNINGS = {
  pretty: /^\S+: ?\n|^\S+\n/,
  markdown: /^## /,
  csv: /^no\.,file,/,
  json: /^\{\n {2}"schemaVersion"/,
  sarif: /^\{\n {2}"\$schema"/,
  junit: /^<\?xml /,
  github: /^::error /,
  gitlab: /^\[\n/,
} as const;

describe("check --format", { timeout: 60_000 }, () => {
  test.each(Object.entries(BEGINNINGS))(
    "%s goes to the screen, or to a file, as the same bytes",
    async (format, beginning) => {
      const folder = await temporaryFolder();
      const [input, output] = [await put(folder, "fails.yaml", FAILS), join(folder, "list")];

      const screen = await crossfoot(["check", input, "--format", format]);
      const file = await crossfoot(["check", input, "--format", `${format}=${output}`]);

      expect(screen).toMatchObject({ exitCode: 1, stderr: "" });
      expect(screen.stdout).toMatch(beginning);
      expect(file).toEqual({ exitCode: 1, stdout: "", stderr: "" });
      // Who reads the pipe as UTF-8 takes the byte order mark for what it is.
      expect((await readFile(output, "utf8")).replace(/^\uFEFF/, "")).toBe(screen.stdout);
    },
  );

  test.each(["xlsx", "docx"])("%s is an archive, at the same bytes in a file and through a pipe", async (format) => {
    const folder = await temporaryFolder();
    const [input, output] = [await put(folder, "fails.yaml", FAILS), join(folder, "list")];

    const file = await crossfoot(["check", input, "--format", `${format}=${output}`]);
    const child = start(["check", input, "--format", format]);
    const [piped] = await Promise.all([buffer(child.stdout), endOf(child)]);

    expect(file).toEqual({ exitCode: 1, stdout: "", stderr: "" });
    expect(piped.subarray(0, 4).toString("latin1")).toBe("PK\u0003\u0004");
    expect(piped.equals(await readFile(output))).toBe(true);
  });

  test("writes several at once, one of them to --output or to the screen", async () => {
    const folder = await temporaryFolder();
    const input = await put(folder, "fails.yaml", FAILS);
    const [sarif, csv, list] = [join(folder, "a=b.sarif"), join(folder, "list.csv"), join(folder, "list.txt")];
    const several = ["check", input, "--format", `sarif=${sarif}`, "--format", `csv=${csv}`, "--format", "pretty"];

    const screen = await crossfoot(several);
    const output = await crossfoot([...several, "--output", list]);

    expect(screen.stdout).toContain("43 + 351 = 394");
    expect(output.stdout).toBe("");
    expect(await readFile(list, "utf8")).toBe(screen.stdout);
    expect((await readdir(folder)).sort()).toEqual(["a=b.sarif", "fails.yaml", "list.csv", "list.txt"]);
  });

  test("writes none where one cannot be written", async () => {
    const folder = await temporaryFolder();
    const input = await put(folder, "fails.yaml", FAILS);
    const good = await put(folder, "list.csv", "old");

    const outcome = await crossfoot([
      ...["check", input, "--format", `csv=${good}`, "--format", `sarif=${join(folder, "missing", "a.sarif")}`],
    ]);

    expectRefusal(outcome);
    expect(outcome.stderr).toContain("cannot be written");
    expect(await readFile(good, "utf8")).toBe("old");
    expect((await readdir(folder)).sort()).toEqual(["fails.yaml", "list.csv"]);
  });

  test.each([
    [
      "two formats to the screen",
      ["--format", "csv", "--format", "json"],
      /csv and --format json both go to the screen.*json=FILE/,
    ],
    ["two formats to one file", ["--format", "csv=a", "--format", "json=./a"], /both go to \.\/a/],
    ["two formats to --output", ["--format", "csv=a", "--format", "json", "--output", "a"], /both go to a/],
    ["an output that no format goes to", ["--format", "csv=a", "--output", "b"], /--output b: every format has a file/],
    ["a sign without a file", ["--format", "csv="], /'csv=' is invalid.*csv=list\.csv/],
    ["an unknown format with a file", ["--format", "prety=a"], /'prety=a' is invalid.*Allowed choices are pretty/],
  ])("refuses %s", async (_, args, message) => {
    const folder = await temporaryFolder();
    await put(folder, "fails.yaml", FAILS);

    const outcome = await crossfoot(["check", "fails.yaml", ...args], { cwd: folder });

    expectRefusal(outcome);
    expect(outcome.stderr).toMatch(message);
    expect(await readdir(folder)).toEqual(["fails.yaml"]);
  });

  test("refuses to write over what it reads", async () => {
    const folder = await temporaryFolder();
    const input = await put(folder, "fails.yaml", FAILS);

    const outcome = await crossfoot(["check", input, "--format", `csv=${input}`]);

    expectRefusal(outcome);
    expect(await readFile(input, "utf8")).toBe(FAILS);
  });

  test("lists files in the order given, whatever the format", async () => {
    const folder = await temporaryFolder();
    const names = ["z.yaml", "a.yaml", "m.yaml"];
    for (const name of names) await put(folder, name, name === "a.yaml" ? FITS : FAILS);

    for (const format of ["markdown", "csv", "sarif", "junit", "github", "gitlab"]) {
      const { stdout } = await crossfoot(["check", ...names, "--format", format], { cwd: folder });

      expect(stdout.indexOf("z.yaml"), format).toBeGreaterThan(0);
      expect(stdout.lastIndexOf("m.yaml"), format).toBeGreaterThan(stdout.lastIndexOf("z.yaml"));
    }
  });

  test("tells absolute paths from the folder it runs in where a host wants them so", async () => {
    const folder = await temporaryFolder();
    const input = await put(folder, "fails.yaml", FAILS);

    const { stdout } = await crossfoot(["check", input, "--format", "github"], { cwd: folder });

    expect(stdout).toMatch(/^::error file=fails\.yaml,line=\d/);
  });
});
