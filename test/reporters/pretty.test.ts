import { describe, expect, test } from "vitest";
import { pretty } from "../../src/reporters/index.js";
import { accepting, audited, BOTH, FITTING, listOf, PLAIN, SHORT_BY_FIVE } from "./audited.js";

describe("the list of a report", () => {
  test("begins with its file, symbol and title", () => {
    expect(listOf(SHORT_BY_FIVE).split("\n")[0]).toBe("report.yaml: 430-BC/ĐU · Sơ kết một năm");
  });

  test("shows both sides, the arithmetic, the rule, and why it matters", () => {
    const list = listOf(SHORT_BY_FIVE, { width: 200 });

    expect(list).toContain("EXCEPTIONS: the figures contradict each other");
    expect(list).toContain("1. error");
    for (const words of ["footing/parts-total", "43 + 351 = 394", "399", "why: "]) expect(list).toContain(words);
  });

  test("shows every figure with its place and its quote, the primary one first", () => {
    const lines = listOf(SHORT_BY_FIVE).split("\n");
    const places = lines.filter((line) => line.includes("section III.6.2, footnote 26, line 393"));

    expect(places.map((line) => line.trim().split(/\s+/)[0])).toEqual(["399", "43", "351"]);
    expect(places[0]).toContain("“Tổng số TTHC: 399 thủ tục”");
  });

  test("says the arithmetic once", () => {
    expect(listOf(SHORT_BY_FIVE, { width: 200 }).split("43 + 351 = 394")).toHaveLength(2);
  });

  test("puts exceptions before queries and counts on", () => {
    const list = listOf(BOTH);

    const [exceptions, queries] = [list.indexOf("EXCEPTIONS"), list.indexOf("QUERIES")];
    expect(exceptions).toBeGreaterThan(0);
    expect(queries).toBeGreaterThan(exceptions);
    expect(list.indexOf("  1. ")).toBeGreaterThan(exceptions);
    expect(list.indexOf("  2. ")).toBeGreaterThan(queries);
  });

  test("ends with what was found and what could be checked", () => {
    expect(listOf(BOTH, { width: 200 }).trimEnd().split("\n").at(-1)).toMatch(
      /^1 exception, 1 query\. 7 figures: 0 verified, \d disputed, \d undetermined, \d unchecked \(\d+ checks?\)\.$/,
    );
  });

  test("says so where there is nothing to say", () => {
    const list = listOf(FITTING);

    expect(list).toContain("No discrepancies.\n");
    expect(list).toContain("0 exceptions, 0 queries. 3 figures: 3 verified, 0 disputed, 0 undetermined, 0 unchecked");
    expect(list).not.toMatch(/EXCEPTIONS|QUERIES/);
  });

  test("keeps what is accepted apart, with who accepted it and why", () => {
    const result = accepting(audited(BOTH), "footing/parts-total", "counted twice on purpose", "T. An");
    const list = pretty([result], { width: 200 });

    const [queries, accepted] = [list.indexOf("QUERIES"), list.indexOf("ACCEPTED: looked at, and to stand")];
    expect(list).not.toContain("EXCEPTIONS");
    expect(queries).toBeGreaterThan(0);
    expect(accepted).toBeGreaterThan(queries);
    expect(list.indexOf("43 + 351 = 394")).toBeGreaterThan(accepted);
    expect(list).toContain("accepted: counted twice on purpose (T. An, 2026-06-01)");
    expect(list).toContain("0 exceptions, 1 query, 1 accepted. ");
  });

  test("counts one check as one", () => {
    expect(listOf(FITTING)).toContain("(1 check).");
  });

  test("is in Vietnamese throughout where asked", () => {
    const list = listOf(BOTH, { lang: "vi", width: 200 });

    for (const words of ["SAI LỆCH", "ĐỀ NGHỊ LÀM RÕ", "lỗi", "mục III.6.2, chú thích 26, dòng 393", "1 sai lệch"]) {
      expect(list).toContain(words);
    }
    expect(list.replaceAll(/[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*/g, "")).not.toMatch(/\b(the|error|why|line|checks)\b/);
  });

  test("breaks its sentences at the width of the terminal", () => {
    const sentences = listOf(SHORT_BY_FIVE, { width: 60 })
      .split("\n")
      .filter((line) => line.startsWith("     ") && !line.includes("line 393"));

    expect(sentences.length).toBeGreaterThan(3);
    for (const line of sentences) expect(line.length).toBeLessThanOrEqual(60);
  });

  test("marks an error in red, and nothing where colours are off", () => {
    const red = (text: string) => `<red>${text}</red>`;

    expect(listOf(SHORT_BY_FIVE, { colours: { ...PLAIN, red } })).toContain("<red>error</red>");
    expect(listOf(SHORT_BY_FIVE)).not.toContain("\u001b");
  });

  test("ends each report with a line of its own, in the order given", () => {
    const options = { lang: "en", colours: PLAIN, width: 100 } as const;
    const list = pretty([audited(FITTING, "b.yaml"), audited(SHORT_BY_FIVE, "a.yaml")], options);

    expect(list.indexOf("b.yaml")).toBeLessThan(list.indexOf("a.yaml"));
    expect(list.match(/\d+ figures: /g)).toHaveLength(2);
    expect(list.endsWith("\n")).toBe(true);
  });

  test("shows hostile text as its codes", () => {
    const [tally] = SHORT_BY_FIVE.tallies ?? [];
    if (!tally) throw new Error("expected a tally");
    const list = listOf({
      report: { title: "\u001b[2J\u202e" },
      tallies: [{ ...tally, label: "\u001b[31mđỏ\r", at: { section: "I\u009b1m" } }],
    });

    expect(list).toContain("<001B>[2J<202E>");
    expect(list).toContain("<001B>[31mđỏ");
    expect(list).toContain("<009B>1m");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(list).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});
