import { describe, expect, test } from "vitest";
import { BINH_LU, crossfoot, expectRefusal, temporaryFolder } from "./process.js";
import { put } from "./small.js";

const ESCAPE = "\u001b";
/** Bold, dim and the colours: all that the program itself may send to a terminal. */
const COLOURS = new RegExp(`${ESCAPE}\\[(?:0|1|2|22|3[136]|39)m`, "g");
/** Control characters beside the end of a line, and marks that reorder the text around them. */
const HOSTILE = /[^\n\P{Cc}]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

const HOSTILE_REPORT = String.raw`
report: { title: "\e[2J\u202Etitle", symbol: "1\r\x9b31m" }
tallies:
  - id: procedures
    label: "đơn\u001b[31m thư\u202E\r\nhidden\x07"
    unit: "bộ\u2066\u001b]0;title\x07"
    at: { section: "III\u001b[1A", footnote: "\u200f2\t6" }
    total: { printed: "399", quote: "có \u001b[8m399\u202e thủ tục\r" }
    dimensions: { channel: { cells: { online: { printed: "43", label: "\x08\x08" }, other: "351" } } }
`;

describe("escape codes", { timeout: 30_000 }, () => {
  test("are left out of piped output", async () => {
    expect((await crossfoot(["check", BINH_LU])).stdout).not.toContain(ESCAPE);
  });

  test("are used where colours are forced", async () => {
    const { stdout } = await crossfoot(["check", BINH_LU], { env: { FORCE_COLOR: "1" } });

    expect(stdout).toMatch(COLOURS);
    expect(stdout.replace(COLOURS, "")).toBe((await crossfoot(["check", BINH_LU])).stdout);
  });

  test("are left out for NO_COLOR, even where colours are forced", async () => {
    const { stdout } = await crossfoot(["check", BINH_LU], { env: { FORCE_COLOR: "1", NO_COLOR: "1" } });

    expect(stdout).not.toContain(ESCAPE);
  });
});

describe("hostile text", { timeout: 30_000 }, () => {
  test.each([
    ["without colours", {}],
    ["with colours", { FORCE_COLOR: "1" }],
  ])("of a report never reaches the terminal raw, %s", async (_, env) => {
    const file = await put(await temporaryFolder(), "hostile.yaml", HOSTILE_REPORT);

    const { exitCode, stdout, stderr } = await crossfoot(["check", file], { env });

    expect(exitCode).toBe(1);
    expect(stdout.replace(COLOURS, "")).not.toMatch(HOSTILE);
    expect(stdout).toContain("<001B>[31m");
    expect(stdout).toContain("<202E>");
    expect(stderr).toBe("");
  });

  test("of a broken report never reaches the terminal raw", async () => {
    const content = String.raw`"tal\e[31mlies": "\u202E\r"`;
    const file = await put(await temporaryFolder(), "hostile.yaml", content);

    const outcome = await crossfoot(["check", file]);

    expectRefusal(outcome);
    expect(outcome.stderr).not.toMatch(HOSTILE);
  });

  test("of a file name never reaches the terminal raw", async () => {
    const folder = await temporaryFolder();
    const file = await put(folder, `list${ESCAPE}[31m\u202e\r.yaml`, HOSTILE_REPORT);

    const [there, missing] = await Promise.all([crossfoot(["check", file]), crossfoot(["check", `${file}x.yaml`])]);

    expect(there.stdout).not.toMatch(HOSTILE);
    expectRefusal(missing);
    expect(missing.stderr).not.toMatch(HOSTILE);
  });

  test.each([
    ["a rule", ["explain", `${ESCAPE}[31m`]],
    ["a command", [`${ESCAPE}[31m`]],
    ["a flag", ["check", "x.yaml", `--${ESCAPE}[31m`]],
    ["a format", ["check", "x.yaml", "--format", `${ESCAPE}[31m`]],
  ])("given as %s never reaches the terminal raw", async (_, args) => {
    const outcome = await crossfoot(args);

    expectRefusal(outcome);
    expect(outcome.stderr).not.toMatch(HOSTILE);
  });

  test("cannot forge a message of its own", async () => {
    const file = await put(await temporaryFolder(), "forged.yaml", String.raw`"x\ncrossfoot: all is well": "y"`);

    const outcome = await crossfoot(["check", file]);

    expectRefusal(outcome);
    expect(outcome.stderr.match(/^crossfoot: /gm)).toHaveLength(1);
  });
});
