import { describe, expect, test } from "vitest";
import { auditData, type Discrepancy, type ReportFile } from "../../src/index.js";

function exceptionsIn(file: Partial<ReportFile>, lang: "en" | "vi" = "en"): Discrepancy[] {
  const { discrepancies } = auditData({ report: { title: "r", date: "2026-05-24" }, ...file }, { lang });
  return discrepancies.filter(({ kind }) => kind === "exception");
}

const told = ({ figures, suspects }: Discrepancy): string[] =>
  suspects.map(
    ({ figure, repairedPrinted, operation, slip }) =>
      `${figures[figure]?.printed} → ${repairedPrinted} ${slip ?? operation}`,
  );

/** A table of two rows and two columns that adds up, but for its cells: 412 + 250 = 662, 318 + 130 = 448. */
const table = (cells: readonly [string, string, string, string]): Partial<ReportFile> => {
  const names = ["r1c1", "r1c2", "r2c1", "r2c2"];
  const lines: [string, string, [string, string]][] = [
    ["row1", "662", ["r1c1", "r1c2"]],
    ["row2", "448", ["r2c1", "r2c2"]],
    ["column1", "730", ["r1c1", "r2c1"]],
    ["column2", "380", ["r1c2", "r2c2"]],
  ];
  return {
    figures: names.map((id, index) => ({ id, printed: cells[index] ?? "" })),
    tallies: lines.map(([id, total, parts]) => ({
      ...{ id, total },
      dimensions: { part: { cells: Object.fromEntries(parts.map((part) => [part, { ref: part }])) } },
    })),
  };
};

describe("the suspects of an exception", () => {
  test("are two figures of a list that changed places, where their sum holds", () => {
    expect(exceptionsIn(table(["412", "250", "318", "130"]))).toEqual([]);
    const [exception, ...others] = exceptionsIn(table(["250", "412", "318", "130"]));
    expect(others).toEqual([]);
    expect(exception?.checks).toHaveLength(2);
    expect(told(exception as Discrepancy).slice(0, 2)).toEqual(["250 → 412 swap", "412 → 250 swap"]);
    expect(exception?.suspects[0]?.text).toBe("250 and 412 probably changed places");
  });

  test("are an amount in the wrong category, where the sum holds", () => {
    // 13 of the first row stand in the second column; 13 of the second row may do so as well: 331 + 117 = 448.
    const [exception, ...others] = exceptionsIn(table(["399", "263", "318", "130"]));
    expect(others).toEqual([]);
    expect(
      told(exception as Discrepancy)
        .slice(0, 4)
        .sort(),
    ).toEqual(["130 → 117 move", "263 → 250 move", "318 → 331 move", "399 → 412 move"]);
    const texts = exception?.suspects.map(({ text }) => text);
    expect(texts).toContain("13 of 263 may belong to 399: 263 → 250, 399 → 412");
    const [vi] = exceptionsIn(table(["399", "263", "318", "130"]), "vi");
    expect(vi?.suspects.map(({ text }) => text)).toContain("có thể 13 trong 263 thuộc về 399: 263 → 250, 399 → 412");
  });

  test("are a movement booked to the wrong category, in both states", () => {
    const state = (id: string, total: string, cells: string, direct: string) => ({
      ...{ id, key: { concept: "organisations", ...(id === "after" && { time: "report" }) }, total },
      dimensions: { type: { cells: { cells, direct } } },
    });
    const [exception] = exceptionsIn({
      tallies: [state("before", "51", "07", "44"), state("after", "52", "08", "44")],
      statements: [
        {
          ...{ kind: "roll-forward", opening: "before", closing: "after", dimension: "type" },
          movements: [
            { in: "03", category: "cells" },
            { out: "02", category: "direct" },
          ],
        },
      ],
    });
    expect(exception?.rule).toBe("roll-forward/categories-reached");
    // 07 + 03 = 10 against 08, 44 - 02 = 42 against 44: two too few here, two too many there.
    expect(told(exception as Discrepancy)).toEqual(
      expect.arrayContaining(["08 → 10 move", "44 → 42 move", "07 → 05 move", "44 → 46 move"]),
    );
  });

  test.each([
    ["that leaves a part out", "640", "640 → 952 left out"],
    ["that counts a part twice", "1.264", "1.264 → 952 counted twice"],
  ])("are a total %s", (_, total, expected) => {
    // 427 + 213 + 312 = 952.
    const cells = { a: "427", b: "213", c: "312" };
    const [exception] = exceptionsIn({ tallies: [{ id: "t", total, dimensions: { kind: { cells } } }] });
    expect(told(exception as Discrepancy)[0]).toBe(expected);
  });

  test("are a percentage of the base beside it, or of the count beside it", () => {
    const shares = (percent: string): Partial<ReportFile> => ({
      report: { title: "r", date: "2026-05-24", lang: "vi" },
      statements: [
        // 10 of 31 is 32,3 %, 18 of 33 is 54,5 %; 18 of 31 is 58,1 %, 10 of 33 is 30,3 %.
        { kind: "proportion", part: "10", base: "31", percent: { printed: "32,3%", line: 7 } },
        { kind: "proportion", part: "18", base: "33", percent: { printed: percent, line: 7 } },
      ],
    });
    expect(exceptionsIn(shares("54,5%"))).toEqual([]);
    const [base] = exceptionsIn(shares("58,1%"));
    expect(told(base as Discrepancy)).toContain("58,1% → 54,5% neighbour's base");
    const [count] = exceptionsIn(shares("30,3%"), "vi");
    expect(told(count as Discrepancy)).toContain("30,3% → 54,5% neighbour's count");
    expect(count?.suspects.map(({ text }) => text)).toContain(
      "nếu 18 và 33 đúng thì 30,3% phải là 54,5% (tính theo tử số bên cạnh)",
    );
  });

  test("are one keystroke in a percentage of the base beside it", () => {
    const [exception] = exceptionsIn({
      report: { title: "r", date: "2026-05-24", lang: "vi" },
      statements: [
        { kind: "proportion", part: "10", base: "31", percent: { printed: "32,3%", line: 7 } },
        // 9 of 31 is 29,03 %, 9 of 33 is 27,27 %.
        { kind: "proportion", part: "9", base: "33", percent: { printed: "20,0%", line: 7 } },
      ],
    });
    expect(told(exception as Discrepancy)).toContain("20,0% → 29,0% replaced");
    expect(exception?.suspects.map(({ text }) => text)).toContain(
      "if 31 is the base, as beside it, 20,0% should read 29,0% (one digit replaced)",
    );
  });

  test("are another total beside a list, to which its parts add up", () => {
    const list = (lang: "en" | "vi"): Discrepancy[] =>
      exceptionsIn(
        {
          figures: [{ id: "other", printed: "68", line: 4 }],
          tallies: [
            {
              id: "t",
              total: { printed: "52", line: 4 },
              dimensions: { kind: { cells: { a: "31", b: "37" } } },
            },
          ],
        },
        lang,
      );
    const [[english], [vietnamese]] = [list("en"), list("vi")];
    expect(told(english as Discrepancy)).toContain("52 → 68 attach");
    expect(english?.suspects.map(({ text }) => text)).toContain(
      "the parts add up to 68 (line 4), of which they may be the parts, not of 52",
    );
    expect(vietnamese?.suspects.map(({ text }) => text)).toContain(
      "các thành phần cộng lại bằng 68 (dòng 4), có thể thuộc về số này chứ không phải 52",
    );
  });

  // 427 + 213 + 213 = 853; without the second 213 it is 640.
  test("are a part that stands twice in the same words, and one that the total leaves out where the words differ", () => {
    const list = (label: string): Partial<ReportFile> => ({
      tallies: [
        {
          ...{ id: "t", total: "640" },
          dimensions: {
            kind: {
              cells: {
                a: { printed: "427", label: "Chi bộ thôn" },
                b: { printed: "213", label: "Chi bộ trường học" },
                c: { printed: "213", label },
              },
            },
          },
        },
      ],
    });
    const [repeated] = exceptionsIn(list("chi bộ trường học"));
    expect(repeated?.suspects[0]).toMatchObject({ operation: "attach", slip: "counted twice", repaired: "0" });
    expect(repeated?.suspects[0]?.text).toBe(
      "the second 213 is probably counted twice: without it the parts add up to 640",
    );
    const [other] = exceptionsIn(list("Chi bộ quân sự"));
    expect(told(other as Discrepancy)[0]).toBe("640 → 853 left out");
    expect(other?.suspects.map(({ text }) => text)).toContain(
      "213 (Chi bộ quân sự) may be counted twice: without it the parts add up to 640",
    );
  });

  // 157 + 53 = 210, and 36 stands beside the list: 246.
  test("are a part beside the list that it leaves out", () => {
    const list = (lang: "en" | "vi"): Discrepancy[] =>
      exceptionsIn(
        {
          figures: [{ id: "beside", printed: "36", line: 4 }],
          tallies: [
            {
              ...{ id: "t", total: { printed: "246", line: 4 } },
              dimensions: { kind: { cells: { a: "157", b: "53" } } },
            },
          ],
        },
        lang,
      );
    expect(list("en")[0]?.suspects.map(({ text }) => text)).toContain(
      "36 (line 4) may be a part that the list leaves out: with it the parts add up to 246",
    );
    expect(list("vi")[0]?.suspects.map(({ text }) => text)).toContain(
      "có thể 36 (dòng 4) là một thành phần bị bỏ sót: thêm số này thì các thành phần cộng lại đúng bằng 246",
    );
  });

  // 07 + 03 = 10 and 44 - 02 = 42 are reached where the 02 left the first: 07 + 03 - 02 = 08, and 44 stays.
  test("are a movement as it is in another category, but behind one keystroke that settles as much", () => {
    const state = (id: string, total: string, cells: string, direct: string) => ({
      ...{ id, key: { concept: "organisations", ...(id === "after" && { time: "report" }) }, total },
      dimensions: { type: { cells: { cells, direct } } },
    });
    const forward = (before: [string, string, string], after: [string, string, string]): Discrepancy | undefined =>
      exceptionsIn({
        tallies: [state("before", ...before), state("after", ...after)],
        statements: [
          {
            ...{ kind: "roll-forward", opening: "before", closing: "after", dimension: "type" },
            movements: [
              { in: "03", category: "cells" },
              { out: "02", category: "direct" },
            ],
          },
        ],
      }).find(({ rule }) => rule === "roll-forward/categories-reached");
    const moved = forward(["51", "07", "44"], ["52", "08", "44"]);
    expect(moved?.suspects[0]).toMatchObject({ operation: "move", repaired: "2", repairedPrinted: "02" });
    expect(moved?.suspects[0]?.text).toBe("the movement of 02 may belong to “cells”, not to “direct”");
    // 44 - 02 = 42 is printed 24 in a total that says 52 = 10 + 42.
    const typed = forward(["51", "07", "44"], ["52", "10", "24"]);
    expect(typed?.suspects[0]).toMatchObject({ operation: "value", slip: "swapped", repaired: "42" });
  });

  test("are a bound where more than one value would do", () => {
    const whole = (lang: "en" | "vi"): Discrepancy[] =>
      exceptionsIn(
        {
          tallies: [
            { id: "t", total: "45", dimensions: { kind: { kind: "overlap", cells: { women: "66", young: "12" } } } },
          ],
        },
        lang,
      );
    const [exception] = whole("en");
    expect(exception?.suspects.slice(0, 2)).toMatchObject([
      { repaired: "45", bound: "atMost" },
      { repaired: "66", bound: "atLeast" },
    ]);
    // One digit replaced explains many of the values that would do; they come behind.
    expect(new Set(exception?.suspects.slice(2).map(({ bound }) => bound))).toEqual(new Set([null]));
    expect(exception?.suspects.slice(0, 2).map(({ text }) => text)).toEqual([
      "if 45 is right, 66 should be at most 45",
      "if 66 is right, 45 should be at least 66",
    ]);
    expect(whole("vi")[0]?.suspects[0]?.text).toBe("nếu 45 đúng thì 66 phải tối đa là 45");
  });

  test("are filled up with zeros like the figures beside them", () => {
    const [exception] = exceptionsIn({
      tallies: [{ id: "t", total: "97", dimensions: { kind: { cells: { a: "01", b: "02", c: "04" } } } }],
    });
    expect(told(exception as Discrepancy)[0]).toBe("97 → 07 replaced");
  });

  test("begin with what is printed in another manner than the figures beside it", () => {
    const [exception] = exceptionsIn({
      tallies: [{ id: "t", total: "16", dimensions: { kind: { cells: { a: "05", b: "3", c: "06", d: "01" } } } }],
    });
    // Each part may have lost or got a digit; that of one print is not like the others.
    expect(told(exception as Discrepancy)[0]).toBe("3 → 04 replaced");
  });

  test("say of figures beside them how many places were meant", () => {
    // 6 of 34 is 17,647 %, 27 of 34 is 79,412 %.
    const [exception] = exceptionsIn({
      report: { title: "r", date: "2026-05-24", lang: "vi" },
      statements: [
        { kind: "proportion", part: "06", base: "34", percent: { id: "p", printed: "17,5%" } },
        { kind: "shares", cells: { a: { ref: "p" }, b: "79,41%", c: "2,94%" } },
      ],
    });
    expect(told(exception as Discrepancy).slice(0, 2)).toEqual(["17,5% → 17,65% dropped", "17,5% → 17,6% replaced"]);
  });

  test("are two figures of one check that changed places, those first that stand side by side", () => {
    const members = (id: string, total: string) => ({
      ...{ id, key: { concept: "members", ...(id === "after" && { time: "report" }) }, total },
    });
    const roll = (joined: string, left: string, lang: "en" | "vi" = "en"): Discrepancy[] =>
      exceptionsIn(
        {
          tallies: [members("before", "412"), members("after", "431")],
          statements: [
            { kind: "roll-forward", opening: "before", closing: "after", movements: [{ in: joined }, { out: left }] },
          ],
        },
        lang,
      );
    // 412 + 25 - 06 = 431, and so 431 + 06 - 25 = 412: either two movements or the two states.
    expect(roll("25", "06")).toEqual([]);
    const [exception] = roll("06", "25");
    expect(told(exception as Discrepancy).slice(0, 4)).toEqual([
      "06 → 25 swap",
      "25 → 06 swap",
      "412 → 431 swap",
      "431 → 412 swap",
    ]);
    expect(exception?.suspects[0]?.text).toBe("06 and 25 may have changed places");
    expect(roll("06", "25", "vi")[0]?.suspects[0]?.text).toBe("có thể 06 và 25 bị đổi chỗ cho nhau");
    // Nothing that changes places makes up for an odd difference.
    expect(roll("07", "25")[0]?.suspects.map(({ operation }) => operation)).not.toContain("swap");
  });

  test("are two lists of which each adds up to the total of the other", () => {
    const lists = (lang: "en" | "vi"): Discrepancy[] =>
      exceptionsIn(
        {
          tallies: [
            { id: "one", total: "52", dimensions: { kind: { cells: { a: "20", b: "11" } } } },
            { id: "other", total: "31", dimensions: { kind: { cells: { c: "40", d: "12" } } } },
          ],
        },
        lang,
      );
    const [exception, ...others] = lists("en");
    expect(others).toEqual([]);
    expect(exception?.checks).toHaveLength(2);
    expect(told(exception as Discrepancy).slice(0, 2)).toEqual(["52 → 31 attach", "31 → 52 attach"]);
    expect(exception?.suspects[0]?.text).toBe("the parts of 52 and those of 31 may have changed places");
    expect(lists("vi")[0]?.suspects[0]?.text).toBe("có thể các thành phần của 52 và của 31 bị đổi chỗ cho nhau");
  });

  test("are an amount that is wrong by a power of ten, and no neighbours of it within what is rounded", () => {
    const [exception] = exceptionsIn({
      report: { title: "r", date: "2026-05-24", lang: "vi" },
      statements: [
        { kind: "extension", label: "support", quantity: "12", rate: "60 triệu đồng/hộ", amount: "72 triệu đồng" },
      ],
    });
    // 12 × 60 = 720; a zero is lost more easily than added: 12 × 6 = 72.
    expect(told(exception as Discrepancy)).toEqual([
      "72 triệu đồng → 720 triệu đồng scale",
      "60 triệu đồng/hộ → 6 triệu đồng/hộ scale",
    ]);
  });

  test("are the days of a period that ends before it begins", () => {
    const words = "Quý I (từ 01/01/2026 đến 31/3/2025)";
    const [exception] = exceptionsIn({
      dates: [{ kind: "period", words, from: "2026-01-01", to: "2025-03-31" }],
    });
    expect(exception?.suspects).toMatchObject([
      { figure: 0, repaired: "2026-03-31", repairedPrinted: "31/3/2026", operation: "date", slip: "year" },
      { figure: 0, repaired: "2025-01-01", repairedPrinted: "01/01/2025", operation: "date", slip: "year" },
    ]);
    const [months] = exceptionsIn({
      dates: [{ kind: "period", words: "từ tháng 4/2026 đến tháng 3/2025", from: "2026-04-01", to: "2025-03-31" }],
    });
    // March of the same year would be before April again.
    expect(months?.suspects.map(({ repairedPrinted }) => repairedPrinted)).toEqual(["3/2027", "4/2024"]);
  });

  test("begin with the date that stands in no order that holds", () => {
    const [exception, ...others] = exceptionsIn({
      report: { title: "r", date: "2026-05-24", symbol: "30-BC/ĐU" },
      citations: [
        { number: "66", symbol: "66-KH/ĐU", dated: "06/3/2026", at: { line: 5 } },
        { number: "74", symbol: "74-KH/ĐU", dated: "10/4/2025", at: { line: 5 } },
        { number: "75", symbol: "75-KH/ĐU", dated: "13/4/2026", at: { line: 5 } },
      ],
    });
    expect(others).toEqual([]);
    expect(exception?.suspects.map(({ repaired }) => repaired)).toEqual(["2026-04-10", "2025-03-06"]);
  });

  test("are a date that is printed wrongly at two places, of which each breaks a check", () => {
    const [exception, ...others] = exceptionsIn({
      report: { title: "r", date: "2026-05-24", symbol: "30-BC/ĐU" },
      citations: [
        { id: "b", number: "66", symbol: "66-KH/ĐU", dated: "06/3/2026", at: { line: 5 } },
        { id: "c", number: "74", symbol: "74-KH/ĐU", dated: "10/4/2025", at: { line: 5 } },
        { id: "d", number: "75", symbol: "75-KH/ĐU", dated: "13/4/2026", at: { line: 5 } },
        { id: "e", number: "74", symbol: "74-KH/ĐU", dated: "10/4/2025", basis: ["n"], at: { line: 9 } },
        { id: "n", number: "05", symbol: "05-NQ/TU", dated: "12/02/2026", at: { line: 9 } },
      ],
    });
    expect(others).toEqual([]);
    expect(exception?.checks).toHaveLength(2);
    expect(exception?.suspects[0]).toMatchObject({ repaired: "2026-04-10", slip: "year", operation: "date" });
    expect(exception?.suspects[0]?.text).toBe("probably 10/4/2025 should read 10/4/2026 (another year)");
  });
});
