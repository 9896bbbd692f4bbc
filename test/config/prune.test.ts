import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BaselineEntry, baselineText, parseBaseline, prune } from "../../src/config/index.js";
import type { AuditedFile } from "../../src/config/prune.js";
import { auditText } from "../../src/index.js";
import { checkOn } from "../support/results.js";

const ids = ["c0000000000000001", "c0000000000000002", "c0000000000000003"];
const entry = (file: string, checks: string[], rule = "a/b"): BaselineEntry => ({
  ...{ file, checks, rule, reason: "counted twice", author: "Office", date: "2026-05-24" },
});
const audited = (file: string, checks: readonly string[], rules = ["a/b"], off: readonly string[] = []) => ({
  ...{ file, off },
  checks,
  rules: new Set(rules),
});
/** What an audit of a file with a list gives: of each entry, which of its checks are there. */
const resultWith = (given: BaselineEntry, { file, checks }: ReturnType<typeof audited>): AuditedFile["result"] => ({
  checks: checks.map((id) => checkOn([], { id })),
  acceptances: [given]
    .filter((each) => each.file === file)
    .map((each) => ({
      ...each,
      ...{ source: "baseline", id: null, state: "used", candidates: [], line: null, column: null, pointer: null },
      now: each.checks.map((name) => (checks.includes(name) ? name : null)),
    })),
});

describe("pruning a list", () => {
  test.each<[string, BaselineEntry, ReturnType<typeof audited>[], string[] | undefined]>([
    ["keeps what is there", entry("a", ids), [audited("a", ids)], ids],
    ["drops what is gone", entry("a", ids), [audited("a", [])], undefined],
    ["drops what is gone of an entry", entry("a", ids), [audited("a", ids.slice(1))], ids.slice(1)],
    ["keeps what another file has not", entry("b", ids), [audited("a", [])], ids],
    ["drops what belongs to a file that is gone", entry("gone", ids), [audited("a", [])], undefined],
    ["keeps what a rule that is off would find", entry("a", ids), [audited("a", [], ["c/d"])], ids],
    [
      "keeps what a further rule of it would find that is off",
      { ...entry("a", ids), also: ["c/d"] },
      [audited("a", ids.slice(1), ["a/b"], ["c/d"])],
      ids,
    ],
    [
      "drops what is gone where all its rules ran",
      { ...entry("a", ids), also: ["c/d"] },
      [audited("a", ids.slice(1), ["a/b", "c/d"], ["e/f"])],
      ids.slice(1),
    ],
    [
      "keeps what any rule that is off may find of an entry that does not name all of its rules",
      entry("a", ids),
      [audited("a", ids.slice(1), ["a/b"], ["e/f"])],
      ids,
    ],
  ])("%s", (_, given, files, expected) => {
    const { entries, gone } = prune(
      [given],
      files.map((each) => ({ ...each, result: resultWith(given, each) })),
      (file) => file === "gone",
    );

    expect(entries.map(({ checks }) => checks)).toEqual(expected ? [expected] : []);
    expect(gone).toEqual(expected?.length === given.checks.length ? [] : [given]);
  });
});

describe("a list", () => {
  test("is read as it is written", () => {
    const entries = [entry("b", ids), entry("a", ids.slice(1))];

    expect(parseBaseline(JSON.parse(baselineText(entries)), "list").entries).toEqual(entries.toReversed());
  });

  test.each<[string, object, string]>([
    ["no reason", { reason: undefined }, "/entries/0/reason: expected text, found nothing: the key is missing"],
    ["a reason that says nothing", { reason: " - " }, "/entries/0/reason: expected a reason in words"],
    ["nobody", { author: undefined }, "/entries/0/author: "],
    ["a date that does not exist", { date: "2026-02-30" }, "/entries/0/date: "],
    ["an id that is none", { checks: ["x"] }, "/entries/0/checks/0: expected the id of a check"],
    ["no checks", { checks: [] }, "/entries/0/checks: "],
    ["a key too many", { reasons: "x" }, 'expected "reason"'],
  ])("with %s is refused", (_, changed, said) => {
    const list = { version: 1, entries: [{ ...entry("a", ids), ...changed }] };

    expect(() => parseBaseline(JSON.parse(JSON.stringify(list)), "list.json")).toThrow(said);
  });

  test.each([1, 2, 3])("of form %i, before all that is told of a place, is read", (version) => {
    expect(parseBaseline({ version, entries: [entry("a", ids)] }, "list.json")).toEqual({
      version,
      entries: [entry("a", ids)],
    });
  });

  test("of a newer form is refused", () => {
    expect(() => parseBaseline({ version: 5, entries: [] }, "list.json")).toThrow("list.json: /version: expected 4");
  });
});

describe("a baseline", { timeout: 60_000 }, () => {
  const report = (parts: readonly number[][]): string =>
    parts
      .map(
        ([one = 0, other = 0, off = 0]) =>
          `Xã có ${one + other + off} hộ, gồm: ${one} hộ nghèo, ${other} hộ cận nghèo.`,
      )
      .join("\n\n");
  const sums = fc.array(
    fc.tuple(fc.integer({ min: 2000, max: 9999 }), fc.integer({ min: 2000, max: 9999 }), fc.constantFrom(0, 1000, 10)),
    {
      minLength: 1,
      maxLength: 4,
    },
  );

  test("never hides a check that is not in it", () => {
    fc.assert(
      fc.property(sums, sums, (before, after) => {
        const old = auditText(report(before));
        const baseline = old.discrepancies.map(({ checks }) => ({ checks, reason: "looked at" }));
        const known = new Set(old.discrepancies.flatMap(({ checks }) => checks));

        const { discrepancies, acceptances } = auditText(report(after), { baseline });

        for (const { status, checks } of discrepancies)
          expect(status).toBe(checks.every((id) => known.has(id)) ? "accepted" : "open");
        expect(acceptances).toHaveLength(baseline.length);
      }),
      { numRuns: 15 },
    );
  });
});
