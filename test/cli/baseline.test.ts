import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import type { Discrepancy } from "../../src/engine/index.js";
import type { JsonOutput } from "../../src/reporters/index.js";
import { crossfoot, endOf, expectRefusal, start, temporaryFolder } from "./process.js";
import { FAILS, put, TEXT_FAILS } from "./small.js";

const LIST = "crossfoot-baseline.json";
const SIGNED = ["--reason", "ten are counted twice on purpose", "--author", "Office"];

let cwd: string;
beforeEach(async () => {
  cwd = await temporaryFolder();
  await mkdir(join(cwd, "below"));
  await put(cwd, "report.md", TEXT_FAILS);
});

describe("a list of accepted discrepancies", { timeout: 60_000 }, () => {
  test("is begun with what is named, why, by whom and when, and lets the run pass", async () => {
    const [open] = await discrepancies(["report.md"]);

    const outcome = await update([open?.id.slice(0, 8) ?? ""]);

    expect(outcome).toMatchObject({ exitCode: 0, stderr: `crossfoot: ${LIST}: 1 entry added.\n` });
    expect(outcome.stdout).toMatch(
      /ACCEPTED[\s\S]*accepted: ten are counted twice on purpose \(Office, \d{4}-\d\d-\d\d\)/,
    );
    expect(await entries()).toMatchObject([
      {
        file: "report.md",
        checks: [expect.stringMatching(open?.checks[0] ?? "")],
        rule: "footing/parts-total",
        author: "Office",
      },
    ]);
    expect(await crossfoot(["check", "report.md"], { cwd })).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test("holds from every folder, for every name of the file, and for no other file", async () => {
    await update(["all"]);
    await put(cwd, "below/copy.md", TEXT_FAILS);

    const found = await discrepancies(["../report.md", "copy.md", "--baseline", `../${LIST}`], "below");

    expect(found.map(({ status }) => status)).toEqual(["accepted", "open"]);
  });

  test("stands beside the configuration, or where that says", async () => {
    await put(cwd, "crossfoot.config.yaml", "baseline: below/accepted.json\n");

    await update(["all"]);

    expect(await entries("below/accepted.json")).toMatchObject([{ file: "../report.md" }]);
    expect(await discrepancies(["../report.md"], "below")).toMatchObject([{ status: "accepted" }]);
    expect(await discrepancies(["report.md", "--no-baseline"])).toMatchObject([{ status: "open" }]);
  });

  test("outlives an inserted paragraph and a corrected separator, and never hides a new slip", async () => {
    await put(cwd, "report.md", TEXT_FAILS.replace("1.252", "1252"));
    await update(["all"]);
    const inserted = "Trong kỳ, xã có 3.140 hộ, gồm: 1.845 hộ vùng cao, 1.205 hộ vùng thấp.";
    await put(cwd, "report.md", `${inserted}\n\n${TEXT_FAILS}`);

    const found = await discrepancies(["report.md"]);

    expect(found.map(({ stated, status }) => [stated, status]).sort()).toEqual([
      ["1.252", "accepted"],
      ["3.140", "open"],
    ]);
  });

  test("outlives a change of places among paragraphs, and none among the amounts of one", async () => {
    const households = "Huyện có 3.140 hộ nghèo, gồm: 1.845 hộ vùng cao, 1.205 hộ vùng thấp.\n";
    await put(cwd, "report.md", `${TEXT_FAILS}\n${households}`);
    await update(["all"]);

    await put(cwd, "report.md", `${households}\n${TEXT_FAILS}`);
    expect(await crossfoot(["check", "report.md"], { cwd })).toMatchObject({ exitCode: 0, stderr: "" });

    const exchanged = TEXT_FAILS.replace("845", "x").replace("305", "845").replace("x", "305");
    await put(cwd, "report.md", `${households}\n${exchanged}`);
    const outcome = await crossfoot(["check", "report.md"], { cwd });
    expect(outcome.exitCode).toBe(1);
    expect(outcome.stderr).toMatch(/its entry on footing\/parts-total in report\.md .* accepts what is gone; --prune/);
  });

  test("tells of what is gone, and drops it when told to", async () => {
    await put(cwd, "gone.md", TEXT_FAILS.replace("1.252", "1.242"));
    await crossfoot(["check", "report.md", "gone.md", "--update-baseline", "--accept", "all", ...SIGNED], { cwd });
    await rm(join(cwd, "gone.md"));
    await put(cwd, "report.md", TEXT_FAILS.replace("305", "306"));

    const stale = await crossfoot(["check", "report.md"], { cwd });
    const pruned = await crossfoot(["check", "report.md", "--prune-baseline"], { cwd });

    expect(stale.exitCode).toBe(1);
    expect(stale.stderr).toMatch(
      /its entry on footing\/parts-total in report\.md \(Office, .*\) accepts what is gone; --prune/,
    );
    expect(stale.stderr).toContain("gone.md, which is gone; --prune-baseline drops them.");
    expect(pruned.stderr).toBe(`crossfoot: ${LIST}: 2 entries dropped or shortened.\n`);
    expect(await entries()).toEqual([]);
  });

  test.each<[string, string[], RegExp]>([
    ["without a reason", ["--update-baseline", "--accept", "all", "--author", "Office"], /expected --reason too/],
    ["without anybody", ["--update-baseline", "--accept", "all", "--reason", "ten twice"], /expected --author too/],
    ["of nothing named", ["--update-baseline", ...SIGNED], /expected --accept too/],
    [
      "for no reason",
      ["--update-baseline", "--accept", "all", "--reason", "-", "--author", "Office"],
      /--reason "-": expected words/,
    ],
    ["unasked", ["--accept", "all", ...SIGNED], /belongs to --update-baseline/],
    [
      "where there is to be none",
      ["--no-baseline", "--update-baseline", "--accept", "all", ...SIGNED],
      /--update-baseline: has no list to change beside --no-baseline/,
    ],
    [
      "where there is none to prune",
      ["--prune-baseline"],
      /crossfoot-baseline\.json: no such list of accepted discrepancies/,
    ],
    [
      "of what is not there",
      ["--update-baseline", "--accept", "d0000,all", ...SIGNED],
      /d0000: is no open discrepancy/,
    ],
  ])("is not added to %s", async (_, args, said) => {
    const outcome = await crossfoot(["check", "report.md", ...args], { cwd });

    expectRefusal(outcome);
    expect(outcome.stderr).toMatch(said);
    await expect(entries()).rejects.toThrow("ENOENT");
  });

  test("takes nothing twice", async () => {
    const [open] = await discrepancies(["report.md"]);
    await update(["all"]);

    const outcome = await update([open?.id ?? ""]);

    expectRefusal(outcome);
    expect(outcome.stderr).toMatch(/is accepted already, by Office on \d/);
  });

  test.each<[string, string, RegExp]>([
    [
      "a reasonless entry",
      '{"version": 1, "entries": [\n{"file": "a", "checks": ["c0123456789abcdef"], "rule": "a/b", "author": "O", "date": "2026-05-24"}]}',
      /json:2:1: \/entries\/0\/reason: expected text/,
    ],
    ["broken JSON", "{", /broken JSON/],
  ])("with %s is refused", async (_, content, said) => {
    await put(cwd, LIST, content);

    const outcome = await crossfoot(["check", "report.md"], { cwd });

    expectRefusal(outcome);
    expect(outcome.stderr).toMatch(said);
  });

  test.each(["crossfoot-baseline.json", "crossfoot.config.yaml"])("is not written over: %s", async (name) => {
    await put(cwd, "crossfoot.config.yaml", "lang: en\n");
    await update(["all"]);
    const before = await readFile(join(cwd, name), "utf8");

    const { exitCode, stderr } = await crossfoot(["check", "report.md", "--format", `json=${name}`], { cwd });

    expect(exitCode).toBe(2);
    expect(stderr).toContain(`${name}: is one of the files that are read, expected another file for the list.`);
    expect(await readFile(join(cwd, name), "utf8")).toBe(before);
  });

  test("takes nothing where nothing is open, and says so", async () => {
    await update(["all"]);
    const before = await readFile(join(cwd, LIST), "utf8");

    expect(await update(["all"])).toMatchObject({ exitCode: 0, stderr: `crossfoot: ${LIST}: 0 entries added.\n` });
    expect(await readFile(join(cwd, LIST), "utf8")).toBe(before);
  });

  test("takes what comes through standard input under a name alone", async () => {
    const args = ["check", "-", "--update-baseline", "--accept", "all", ...SIGNED];

    const unnamed = await crossfoot(args, { cwd, input: TEXT_FAILS });

    expectRefusal(unnamed);
    expect(unnamed.stderr).toMatch(/^crossfoot: --update-baseline: .*expected --stdin-filename NAME beside -\./);
    await expect(entries()).rejects.toThrow("ENOENT");
    await crossfoot([...args, "--stdin-filename", "report.md"], { cwd, input: TEXT_FAILS });
    expect(await entries()).toMatchObject([{ file: "report.md" }]);
  });

  test("of an earlier form is written anew when it is pruned, and that is told", async () => {
    const [open] = await discrepancies(["report.md"]);
    const old = { file: "report.md", checks: open?.checks, rule: open?.rule, reason: "ten twice", author: "Office" };
    await put(cwd, LIST, JSON.stringify({ version: 1, entries: [{ ...old, date: "2026-05-24" }] }));

    const { stderr } = await crossfoot(["check", "report.md", "--prune-baseline"], { cwd });

    expect(stderr).toBe(
      `crossfoot: ${LIST}: 0 entries dropped or shortened.\ncrossfoot: ${LIST}: was of version 1, is written as version 4.\n`,
    );
    expect(await entries()).toMatchObject([{ checks: [expect.stringMatching(/^c\w{16}-\w{6}-\w{16}-w\w{8}-1of1$/)] }]);
    expect(await crossfoot(["check", "report.md"], { cwd })).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test("that is named must be there", async () => {
    expectRefusal(await crossfoot(["check", "report.md", "--baseline", "no.json"], { cwd }));
    await put(cwd, "crossfoot.config.yaml", "baseline: no.json\n");
    for (const args of [["config"], ["config", "--print"]]) {
      const outcome = await crossfoot(args, { cwd });
      expectRefusal(outcome);
      expect(outcome.stderr).toContain("no.json: no such list of accepted discrepancies");
    }
  });
});

describe("a list that was written by hand", { timeout: 60_000 }, () => {
  const edit = async (from: string, to: string): Promise<void> => {
    await update(["all"]);
    await put(cwd, LIST, (await readFile(join(cwd, LIST), "utf8")).replace(from, to));
  };

  test.each(["./report.md", "below/../report.md"])("names a file in any way that leads to it: %s", async (name) => {
    await edit('"report.md"', JSON.stringify(name));

    expect(await crossfoot(["check", "report.md"], { cwd })).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test("names a file however its accents are spelt", async () => {
    const name = "báo cáo.md";
    await put(cwd, name.normalize("NFC"), TEXT_FAILS);
    await edit('"report.md"', JSON.stringify(name.normalize("NFD")));

    expect(await crossfoot(["check", name.normalize("NFC")], { cwd })).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test("accepts nothing under another rule than that of the check, and says so", async () => {
    await edit("footing/parts-total", "footing/part-total");

    const { exitCode, stderr } = await crossfoot(["check", "report.md"], { cwd });

    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      /its entry on footing\/part-total in report\.md .* names another rule than its checks have \(footing\/parts-total\), and accepts nothing;/,
    );
  });

  test("tells of a rule that there is not, where its checks are gone", async () => {
    await edit("footing/parts-total", "footing/part-total");
    await put(cwd, "report.md", TEXT_FAILS.replace("305", "306"));

    const { stderr } = await crossfoot(["check", "report.md"], { cwd });

    expect(stderr).toMatch(/names a rule that there is not, and accepts nothing; did you mean footing\/parts-total\?/);
  });

  test("accepts nothing of standard input without a name", async () => {
    await edit('"report.md"', '"<stdin>"');

    const { exitCode, stderr } = await crossfoot(["check", "-"], { cwd, input: TEXT_FAILS });

    expect(exitCode).toBe(1);
    expect(stderr).toContain("accepts discrepancies of <stdin>, which is gone; --prune-baseline drops them.");
  });
});

describe("several runs that change one list", { timeout: 120_000 }, () => {
  test("lose no entry, whichever is first", async () => {
    const names = ["a.md", "b.md", "c.md", "d.md"];
    for (const name of names) await put(cwd, name, TEXT_FAILS);

    const runs = names.map((name) =>
      crossfoot(["check", name, "--update-baseline", "--accept", "all", ...SIGNED], { cwd }),
    );
    const outcomes = await Promise.all(runs);

    expect(outcomes.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0]);
    expect(await entries()).toMatchObject(names.map((file) => ({ file })));
    expect((await readdir(cwd)).filter((name) => name.includes(".lock"))).toEqual([]);
  });

  test("are not held up by one that was killed", async () => {
    const child = start(["--version"]);
    await endOf(child);
    await put(cwd, `${LIST}.lock`, `${child.pid} ${hostname()}\n`);

    expect(await update(["all"])).toMatchObject({ exitCode: 0 });
    expect((await readdir(cwd)).filter((name) => name.includes(".lock"))).toEqual([]);
  });
});

describe("an acceptance in the report", { timeout: 60_000 }, () => {
  test("names what the list prints, and lets the run pass", async () => {
    const { stdout } = await crossfoot(["check", "report.md"], { cwd });
    const [, rule = "", id = ""] = /1\. error {2}(\S+) {2}(\S+)/.exec(stdout) ?? [];
    await put(cwd, "report.md", `<!-- crossfoot-accept ${rule} ${id} -- ten are counted twice -->\n${TEXT_FAILS}`);

    expect(await crossfoot(["check", "report.md"], { cwd })).toMatchObject({ exitCode: 0, stderr: "" });

    await put(cwd, "report.md", `<!-- crossfoot-accept ${rule} ${id} -- ten -->\n${TEXT_FAILS.replace("845", "844")}`);
    const { exitCode, stderr } = await crossfoot(["check", "report.md"], { cwd });
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      /report\.md:1: accepts footing\/parts-total d\w+, which the report no longer has; what is here now is d\w{8}w\w{5},/,
    );
  });

  test.each<[string, string, RegExp]>([
    [
      "no reason",
      "<!-- crossfoot-accept footing/parts-total -->",
      /without a reason, and so nothing; expected <!-- crossfoot-accept footing\/parts-total d\w{8}w\w{5} -- reason -->\.\n$/,
    ],
    [
      "an id in capitals",
      "<!-- crossfoot-accept footing/parts-total D64ABCDC8 -- ten twice -->",
      /accepts "D64ABCDC8", which is neither a rule nor an id, and so nothing; did you mean d64abcdc8wf341f\?\n$/,
    ],
    [
      "half a rule",
      "<!-- crossfoot-accept parts-total -- ten twice -->",
      /accepts "parts-total", which is neither a rule nor an id, and so nothing; did you mean footing\/parts-total\?\n$/,
    ],
    [
      "a slip in the name",
      "<!-- crossfoot-acept footing/parts-total -- ten twice -->",
      /is not understood, and accepts nothing; expected <!-- crossfoot-accept RULE ID -- reason -->\.\n$/,
    ],
  ])("with %s accepts nothing, with its line and the right form", async (_, comment, said) => {
    await put(cwd, "report.md", `${comment}\n${TEXT_FAILS}`);

    const { exitCode, stderr } = await crossfoot(["check", "report.md"], { cwd });

    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^crossfoot: report\.md:1: /);
    expect(stderr).toMatch(said);
  });

  test("that names a rule which its block breaks twice accepts neither, and shows what to write", async () => {
    const twice = `${TEXT_FAILS.trim()} ${TEXT_FAILS.replace("1.252", "1.253")}`;
    await put(cwd, "report.md", `<!-- crossfoot-accept footing/parts-total -- ten twice -->\n${twice}`);

    const { exitCode, stderr } = await crossfoot(["check", "report.md"], { cwd });

    expect(exitCode).toBe(1);
    expect(stderr).toMatch(
      /without saying which discrepancy, and so nothing; here are d\w{8}w\w{5}, d\w{8}w\w{5}, write <!-- crossfoot-accept footing\/parts-total ID -- ten twice -->\.\n$/,
    );
  });

  test("without the mark of its id says once that amounts may change places, and what to write", async () => {
    const comment = "<!-- crossfoot-accept footing/parts-total d64abcdc8 -- ten twice -->";
    await put(cwd, "report.md", `${comment}\n${TEXT_FAILS}`);

    const { exitCode, stderr } = await crossfoot(["check", "report.md"], { cwd });

    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/^crossfoot: report\.md:1: accepts d64abcdc8 whatever words its amounts stand beside; <!--/);
    const [, bound = ""] = /(<!--.*-->)/.exec(stderr) ?? [];
    await put(cwd, "report.md", `${bound}\n${TEXT_FAILS}`);
    expect(await crossfoot(["check", "report.md"], { cwd })).toMatchObject({ exitCode: 0, stderr: "" });
    await put(cwd, "report.md", `${bound}\n${exchanged(TEXT_FAILS)}`);
    const after = await crossfoot(["check", "report.md"], { cwd });
    expect(after.exitCode).toBe(1);
    expect(after.stderr).toMatch(/which the report no longer has; what is here now is d64abcdc8w/);
  });

  test("without an id says once that it holds for whatever becomes of the figures, and what to write", async () => {
    const comment = "<!-- crossfoot-accept footing/parts-total -- ten twice -->";
    const other = "Huyện có 3.140 hộ nghèo, gồm: 1.845 hộ vùng cao, 1.205 hộ vùng thấp.\n";
    await put(cwd, "report.md", `${comment}\n${TEXT_FAILS}\n${comment}\n${other}`);

    const { exitCode, stderr } = await crossfoot(["check", "report.md"], { cwd });

    expect(exitCode).toBe(0);
    expect(stderr).toMatch(
      /^crossfoot: report\.md:1: accepts footing\/parts-total whatever its figures become, as do 1 more; <!-- crossfoot-accept footing\/parts-total d\w{8}w\w{5} -- ten twice --> holds for those that it has now\.\n$/,
    );
    const [, bound = ""] = /(<!--.*-->)/.exec(stderr) ?? [];
    await put(cwd, "report.md", `${bound}\n${TEXT_FAILS}`);
    expect(await crossfoot(["check", "report.md"], { cwd })).toMatchObject({ exitCode: 0, stderr: "" });
  });

  test("of data may name the rule and what it concerns", async () => {
    await put(
      cwd,
      "report.yaml",
      `${FAILS}accept: [{ rule: footing/parts-total, of: procedures, reason: ten twice }]\n`,
    );

    const { exitCode, stderr } = await crossfoot(["check", "report.yaml"], { cwd });
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(
      /report\.yaml.* accepts footing\/parts-total whatever .*; \{ "id": "d\w{8}w\w{5}", "rule": "footing\/parts-total", … \}/,
    );
  });
});

describe("a copy of an accepted paragraph", { timeout: 60_000 }, () => {
  test("leaves both open where nothing tells which one was accepted, and says so", async () => {
    await update(["all"]);
    await put(cwd, "report.md", `${TEXT_FAILS}\nXã đã họp.\n\n${TEXT_FAILS}`);

    const { stdout, stderr, exitCode } = await crossfoot(["check", "report.md", "--format", "json"], { cwd });

    const [source] = (JSON.parse(stdout) as JsonOutput).sources;
    expect(source?.discrepancies.map(({ status }) => status)).toEqual(["open", "open"]);
    expect(stderr).toMatch(/does not say which of equal discrepancies it accepts \(d64abcdc8, d64abcdc8-\w{6}-2\)/);
    expect(exitCode).toBe(1);
  });

  test("is open itself, and leaves the first accepted where a figure beside it tells it apart", async () => {
    const beside = "Huyện có 3.140 cây sưa.\n";
    await put(cwd, "report.md", `${TEXT_FAILS}\n${beside}`);
    await update(["all"]);
    await put(cwd, "report.md", `${TEXT_FAILS}\n${beside}\n${TEXT_FAILS}`);

    const { stdout, stderr, exitCode } = await crossfoot(["check", "report.md", "--format", "json"], { cwd });

    const [source] = (JSON.parse(stdout) as JsonOutput).sources;
    expect(source?.discrepancies.map(({ status, figures }) => [figures[0]?.line, status]).sort()).toEqual([
      [1, "accepted"],
      [5, "open"],
    ]);
    expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 1 });

    const copy = source?.discrepancies.find(({ status }) => status === "open")?.id ?? "";
    expect(await update([`${copy.slice(0, 9)}${copy.slice(copy.indexOf("-"))}`])).toMatchObject({ exitCode: 0 });
    expect(await entries()).toHaveLength(2);
  });
});

describe("an id that stands in two files", { timeout: 60_000 }, () => {
  test("is refused with both named, and taken with one of them before it", async () => {
    await put(cwd, "below/copy.md", TEXT_FAILS);
    const args = ["check", "report.md", "below/copy.md", "--update-baseline", ...SIGNED, "--accept"];

    const refused = await crossfoot([...args, "d64abcdc8"], { cwd });

    expectRefusal(refused);
    expect(refused.stderr).toContain("such as report.md:d64abcdc8 or below/copy.md:d64abcdc8.");
    await crossfoot([...args, "below/copy.md:d64abcdc8"], { cwd });
    expect(await entries()).toMatchObject([{ file: "below/copy.md" }]);
    await crossfoot([...args, "report.md:d64abcdc8"], { cwd });
    expect(await entries()).toMatchObject([{ file: "below/copy.md" }, { file: "report.md" }]);
  });
});

function update(accept: readonly string[]) {
  return crossfoot(["check", "report.md", "--update-baseline", "--accept", accept.join(), ...SIGNED], { cwd });
}

async function discrepancies(args: readonly string[], folder = "."): Promise<Discrepancy[]> {
  const { stdout } = await crossfoot(["check", ...args, "--format", "json"], { cwd: join(cwd, folder) });
  const { sources }: JsonOutput = JSON.parse(stdout);
  return sources.flatMap((source) => source.discrepancies);
}

async function entries(list = LIST): Promise<object[]> {
  return JSON.parse(await readFile(join(cwd, list), "utf8")).entries;
}

/** The first two parts of a list in each other's place, their words where they were. */
function exchanged(text: string): string {
  return text.replace(/845(.*?)305/, "305$1845");
}
