import { describe, expect, test } from "vitest";
import { BINH_LU_TEXT, crossfoot, expectRefusal, temporaryFolder } from "./process.js";
import { put } from "./small.js";

describe("extract --as data", { timeout: 120_000 }, () => {
  test("writes a data file that says what the text says and is vouched for", async () => {
    const { stdout: yaml, exitCode } = await crossfoot(["extract", "--as", "data", BINH_LU_TEXT]);
    const file = await put(await temporaryFolder(), "report.yaml", yaml);
    const [ofText, ofData] = await Promise.all([
      crossfoot(["check", BINH_LU_TEXT]),
      crossfoot(["check", file, "--source", BINH_LU_TEXT]),
    ]);

    expect(exitCode).toBe(0);
    expect(yaml).toMatch(/^model: commune-review\n/);
    expect(ofData.stderr).toBe("");
    expect(ofData.exitCode).toBe(ofText.exitCode);
    expect(ofData.stdout.split("\n").slice(-3)).toEqual(ofText.stdout.split("\n").slice(-3));
  });

  test("refuses data, which is that already", async () => {
    const file = await put(await temporaryFolder(), "report.yaml", "figures: [{ id: a, printed: 05 }]\n");
    const outcome = await crossfoot(["extract", "--as", "data", file]);

    expectRefusal(outcome);
    expect(outcome.stderr).toContain("is report data already");
  });
});

describe("check --source", { timeout: 60_000 }, () => {
  test("refuses a figure that does not stand in its line, with its place in the data", async () => {
    const folder = await temporaryFolder();
    const text = await put(folder, "report.md", "Xã có 35 bản.\n");
    const data = await put(folder, "report.yaml", "figures:\n  - { id: a, printed: 53, line: 1 }\n");

    const { exitCode, stdout, stderr } = await crossfoot(["check", data, "--source", text]);

    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(`${data}:2:23: /figures/0/printed: "53" does not stand in line 1`);
  });

  test("compares the column that stands beside the print", async () => {
    const folder = await temporaryFolder();
    const text = await put(folder, "report.md", "Xã có 35 bản, 35 trường.\n");
    const data = (column: number) => `figures:\n  - { id: a, printed: 35, line: 1, column: ${column} }\n`;
    const right = await put(folder, "right.yaml", data(15));
    const wrong = await put(folder, "wrong.yaml", data(14));

    const { stderr } = await crossfoot(["check", wrong, "--source", text]);
    expect(stderr).toContain('"35" of line 1 of');
    expect(stderr).toContain("stands in column 7, 15, not 14; correct the column");
    expect((await crossfoot(["check", right, "--source", text])).stderr).not.toContain("column");
  });

  test("vouches for what is extracted of numbers that are glued to a name", async () => {
    const folder = await temporaryFolder();
    const text = await put(folder, "report.md", "Phun hóa chất tại khu tái định cư Huổi Én1,6ha; xã có 35 bản.\n");
    const { stdout } = await crossfoot(["extract", "--as", "data", text]);
    const data = await put(folder, "report.yaml", stdout);

    expect(stdout).toContain("1,6ha");
    expect((await crossfoot(["check", data, "--source", text])).stderr).not.toContain("1,6ha");
  });

  test("refuses texts to vouch for", async () => {
    const text = await put(await temporaryFolder(), "report.md", "Xã có 35 bản.\n");
    const outcome = await crossfoot(["check", text, "--source", text]);

    expectRefusal(outcome);
    expect(outcome.stderr).toContain("--source vouches for report data");
  });
});
