import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rules } from "../../src/shipped.js";
import { BINH_LU, crossfoot, expectRefusal, ROOT } from "./process.js";

const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

describe("refuses, with one message that says what to do,", { timeout: 30_000 }, () => {
  test.each([
    ["an unknown flag", ["check", BINH_LU, "--formt", "json"], /--formt.*\n?.*Did you mean --format\?/],
    [
      "a flag with another letter and a value",
      ["check", BINH_LU, "--rẽason=ten twice"],
      /unknown option '--rẽason'\n\(Did you mean --reason\?\)\n$/,
    ],
    [
      "a flag with a dash",
      ["check", BINH_LU, "—reason", "x"],
      /—reason: begins with a dash, expected two hyphens: --reason\n$/,
    ],
    ["an unknown command", ["chek", BINH_LU], /'chek'.*\n?.*Did you mean check\?/],
    [
      "an unknown format",
      ["check", BINH_LU, "--format", "prety"],
      /'prety'.*Allowed choices are pretty, markdown, csv, .*json/,
    ],
    ["an unknown language", ["check", BINH_LU, "--lang", "fr"], /'fr'.*Allowed choices are en, vi/],
    ["an unknown threshold", ["check", BINH_LU, "--fail-on", "fatal"], /'fatal'.*error, warning, info, never/],
    ["an unknown confidence", ["check", BINH_LU, "--min-confidence", "sure"], /'sure'.*certain, likely, possible/],
    ["a flag without its value", ["check", BINH_LU, "--format"], /--format <format>.*argument missing/],
    [
      "an unknown rule",
      ["explain", "footing/part-total"],
      /"footing\/part-total".*did you mean footing\/parts-total\?/,
    ],
    ["a rule without its family", ["explain", "parts-total"], /"parts-total".*did you mean footing\/parts-total\?/],
    ["a rule like no other", ["explain", "spelling"], /"spelling".*crossfoot rules lists them/],
    [
      "a file without a command",
      [BINH_LU, "--lang", "vi"],
      /report\.yaml: không phải lệnh; có phải ý bạn là: crossfoot check \S+report\.yaml --lang vi$/m,
    ],
    ["standard input without a command", ["-"], /-: is no command; did you mean: crossfoot check -$/m],
    ["an argument too many", ["rules", "footing"], /too many arguments/],
  ])("%s", async (_, args, message) => {
    const outcome = await crossfoot(args);

    expectRefusal(outcome);
    expect(outcome.stderr).toMatch(message);
    expect(outcome.stderr.match(/^crossfoot: /gm)).toHaveLength(1);
    expect(outcome.stderr).not.toContain("Usage:");
  });
});

describe("prints, and exits with 0,", { timeout: 30_000 }, () => {
  test.each([
    ["its help", ["--help"], "Usage: crossfoot"],
    ["the help of a command", ["check", "--help"], "Exit code: 0 nothing at or above --fail-on"],
    ["its version", ["--version"], `${version}\n`],
    ["its rules", ["rules"], "footing/parts-total"],
    ["its rules in Vietnamese", ["rules", "--lang", "vi"], "Các phần của một cách chia đầy đủ cộng lại bằng tổng số."],
    ["what a rule is about", ["explain", "footing/parts-total"], "The parts of petitions by kind add up to 62, not 63"],
  ])("%s", async (_, args, expected) => {
    const { exitCode, stdout, stderr } = await crossfoot(args);

    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toContain(expected);
  });

  test("nothing but the version of the package for --version", async () => {
    expect((await crossfoot(["--version"])).stdout).toBe(`${version}\n`);
  });

  test("every rule once, as JSON", async () => {
    const { stdout } = await crossfoot(["rules", "--format", "json"]);

    const listed: unknown = JSON.parse(stdout);
    expect(listed).toEqual(
      rules.map(({ id, kind, severity, summary, rationale }) => ({
        ...{ id, kind, severity },
        ...{ summary: summary.en, rationale: rationale.en },
        options: expect.any(Array),
      })),
    );
    expect(listed).toContainEqual(
      expect.objectContaining({
        id: "wording/word-once",
        options: [{ name: "ignore", default: [], description: expect.stringContaining("twice running") }],
      }),
    );
  });
});
