import { beforeEach, describe, expect, test } from "vitest";
import { crossfoot, expectRefusal, temporaryFolder } from "./process.js";
import { put, TEXT_FAILS } from "./small.js";

const SIGNED = ["--update-baseline", "--reason", "mười đơn tính hai lần", "--author", "Văn phòng"];

let cwd: string;
beforeEach(async () => {
  cwd = await temporaryFolder();
  await put(cwd, "report.md", TEXT_FAILS);
  await put(cwd, "other.md", TEXT_FAILS);
});

describe("a refusal", { timeout: 60_000 }, () => {
  test.each<[string, string[], string]>([
    ["a file that is not there", ["check", "no.md"], "no.md: không có tệp này; hãy kiểm tra lại đường dẫn."],
    ["a pattern", ["check", "*.none"], "*.none: không có tệp nào khớp mẫu này;"],
    [
      "an unknown option",
      ["check", "report.md", "--formt"],
      "không có tùy chọn '--formt'\n(có phải ý bạn là --format?)",
    ],
    ["an output", ["check", "report.md", "--output", "no/list"], "no/list: không ghi được (ENOENT);"],
    ["a configuration", ["check", "report.md", "--config", "no.yaml"], "no.yaml: không có tệp này;"],
    ["a rule", ["explain", "footing/part-total"], "có phải ý bạn là footing/parts-total?"],
    ["an id that is too short", ["check", "report.md", ...SIGNED, "--accept", "d64a"], "d64a: quá ngắn, cần ít nhất 5"],
  ])("of %s speaks Vietnamese where that is asked for", async (_, args, said) => {
    const outcome = await crossfoot([...args, "--lang", "vi"], { cwd });

    expectRefusal(outcome);
    expect(outcome.stderr).toContain(said);
  });

  test("speaks the language of the configuration", async () => {
    await put(cwd, "crossfoot.config.yaml", "lang: vi\n");

    expect((await crossfoot(["check", "no.md"], { cwd })).stderr).toBe(
      "crossfoot: no.md: không có tệp này; hãy kiểm tra lại đường dẫn.\n",
    );
    expect((await crossfoot(["check", "no.md", "--lang", "en"], { cwd })).stderr).toContain("no such file");
  });

  test.each<[string, string[], RegExp]>([
    ["too short", ["d64a"], /^crossfoot: d64a: is too short for an id, .* 5 signs .*; did you mean d64abcdc8\?\n$/],
    [
      "too short and of nothing",
      ["zz"],
      /^crossfoot: zz: is too short for an id, .* as the list shows them behind the rule\.\n$/,
    ],
    ["none at all", [","], /^crossfoot: --accept: names nothing, expected ids/],
  ])("of an id to accept that is %s says what to give", async (_, ids, said) => {
    const outcome = await crossfoot(["check", "report.md", ...SIGNED, "--accept", ...ids], { cwd });

    expectRefusal(outcome);
    expect(outcome.stderr).toMatch(said);
  });

  test.each([
    ["crossfoot.config.yaml", "", "the file is empty, expected a configuration, such as extends: recommended;"],
    ["crossfoot.config.json", " \n", "the file is empty, expected a configuration, such as extends: recommended;"],
    ["crossfoot.config.mjs", "", "exports no configuration, expected one such as export default {"],
    ["crossfoot-baseline.json", "", "the file is empty, expected a list of accepted discrepancies;"],
  ])("of an empty %s says what is expected there", async (name, content, said) => {
    await put(cwd, name, content);

    const outcome = await crossfoot(["check", "report.md"], { cwd });

    expectRefusal(outcome);
    expect(outcome.stderr).toContain(`${name}: ${said}`);
  });

  test("of a rule that throws names the report and the plugin, once a report", async () => {
    await put(cwd, "crossfoot.config.yaml", "plugins: [./plugin.mjs]\n");
    await put(
      cwd,
      "plugin.mjs",
      `const said = { en: "a", vi: "b" };
      const of = { kind: "exception", severity: "error", summary: said, rationale: said, messages: { en: {}, vi: {} } };
      export const rules = [{ ...of, id: "office/own", examples: { holds: [], fails: [] }, check() { throw new Error("boom"); } }];`,
    );

    const outcome = await crossfoot(["check", "report.md", "other.md"], { cwd });

    expectRefusal(outcome);
    expect(outcome.stderr).toBe(
      ["report.md", "other.md"]
        .map(
          (file) =>
            `crossfoot: ${file}: the rule office/own of ./plugin.mjs failed: boom; until it is mended, it may be set to off.\n`,
        )
        .join(""),
    );
  });
});
