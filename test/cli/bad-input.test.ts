import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { BAD_INPUTS } from "./bad-input.js";
import { crossfoot, expectRefusal, ROOT, temporaryFolder } from "./process.js";
import { FAILS, FITS, put } from "./small.js";

const FIXTURES = join(ROOT, "fixtures", "bad-input");

describe("check refuses, and says where and what instead,", { timeout: 60_000 }, () => {
  test.each(BAD_INPUTS)("$what ($file)", async ({ file, content, place = "", says }) => {
    const cwd = content === undefined ? FIXTURES : await temporaryFolder();
    if (content !== undefined) await put(cwd, file, content);

    const outcome = await crossfoot(["check", file], { cwd });

    expectRefusal(outcome);
    expect(outcome.stderr).toContain(`${file}${place}:`);
    for (const words of says) expect(outcome.stderr).toMatch(words);
  });

  test("a folder", async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, "report.yaml"));

    const outcome = await crossfoot(["check", "report.yaml"], { cwd: folder });

    expectRefusal(outcome);
    expect(outcome.stderr).toMatch(/report\.yaml: is a folder, expected a file/);
  });

  test("every file of the fixtures", async () => {
    const files = BAD_INPUTS.filter(({ file, content }) => content === undefined && !file.startsWith("missing."));

    expect((await readdir(FIXTURES)).sort()).toEqual(files.map(({ file }) => file).sort());
  });
});

describe("one bad file among good ones", { timeout: 30_000 }, () => {
  test.each(["pretty", "json"])("is refused with nothing on the screen as %s", async (format) => {
    const folder = await temporaryFolder();
    const files = [
      await put(folder, "fits.yaml", FITS),
      await put(folder, "bad.yaml", "talies: []"),
      await put(folder, "fails.yaml", FAILS),
    ];

    const outcome = await crossfoot(["check", ...files, "--format", format]);

    expectRefusal(outcome);
    expect(outcome.stderr).toContain("bad.yaml");
    expect(outcome.stderr).not.toMatch(/fits\.yaml|fails\.yaml/);
  });

  test("does not hide a second one", async () => {
    const folder = await temporaryFolder();
    const files = [await put(folder, "first.yaml", "talies: []"), await put(folder, "second.yaml", "")];

    const outcome = await crossfoot(["check", ...files]);

    expectRefusal(outcome);
    expect(outcome.stderr).toMatch(/^crossfoot: .*first\.yaml.*\ncrossfoot: .*second\.yaml.*\n$/);
  });
});
