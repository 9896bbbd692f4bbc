import { describe, expect, test } from "vitest";
import {
  above,
  atLeast,
  atMost,
  below,
  type Check,
  checkOfRows,
  difference,
  equal,
  evaluate,
  figure,
  intersect,
  product,
  quotient,
  row,
  same,
  share,
  sum,
  times,
  type Verdict,
} from "../../src/engine/index.js";
import { printed } from "../support/figures.js";

const verdict = (check: Check): Verdict => evaluate(check).verdict;

describe("equal", () => {
  test.each<[string, string, Verdict]>([
    ["52", "52", "consistent"],
    ["52", "51", "inconsistent"],
    ["8,7 triệu", "8.712.345", "consistent"],
    ["8,7 triệu", "8.750.000", "consistent"],
    ["8,7 triệu", "8.750.001", "inconsistent"],
    ["8,7 triệu", "8,65 triệu", "consistent"],
    ["8,7 triệu", "8,6 triệu", "consistent"],
    ["8,7 triệu", "8,5 triệu", "inconsistent"],
    ["33,40%", "33,4%", "consistent"],
    ["33,40%", "33,5%", "inconsistent"],
    ["3 ha", "3,5 ha", "consistent"],
  ])("of %s and %s is %s", (left, right, expected) => {
    expect(verdict(equal(printed(left), printed(right)))).toBe(expected);
    expect(verdict(equal(printed(right), printed(left)))).toBe(expected);
  });

  test("gives both sides, their difference and the slack that rounding leaves", () => {
    // Parts in [9.5, 10.5] and [19.5, 20.5], the total in [30.5, 31.5].
    const [a, b, total] = ["10", "20", "31"].map((value) => figure(value, { decimals: 0 }));
    const check = equal(sum(a ?? "0", b ?? "0"), total ?? "0");
    expect(evaluate(check)).toMatchObject({
      verdict: "consistent",
      left: { low: "29", high: "31", lowOpen: false, highOpen: false },
      right: { low: "30.5", high: "31.5", lowOpen: false, highOpen: false },
      difference: { low: "-2.5", high: "0.5" },
      slack: "1.5",
    });
  });

  test("has no slack between exact figures", () => {
    expect(evaluate(equal(sum("3", "7", "44"), figure("55")))).toMatchObject({
      verdict: "inconsistent",
      difference: { low: "-1", high: "-1" },
      slack: "0",
    });
  });
});

describe("an approximated figure against an exact one", () => {
  test.each<[string, string, Verdict]>([
    // above: the unit of the last non-zero digit of 60 is 10.
    ["trên 60", "59", "inconsistent"],
    ["trên 60", "60", "inconsistent"],
    ["trên 60", "61", "consistent"],
    ["trên 60", "70", "consistent"],
    ["trên 60", "71", "undetermined"],
    ["gần 18.000", "18.001", "inconsistent"],
    ["gần 18.000", "18.000", "inconsistent"],
    ["gần 18.000", "17.239", "consistent"],
    ["gần 18.000", "17.000", "consistent"],
    ["gần 18.000", "16.999", "undetermined"],
    ["khoảng 60", "49", "inconsistent"],
    ["khoảng 60", "50", "consistent"],
    ["khoảng 60", "70", "consistent"],
    ["khoảng 60", "71", "inconsistent"],
    ["ít nhất 60", "59", "inconsistent"],
    ["ít nhất 60", "60", "consistent"],
    ["ít nhất 60", "71", "undetermined"],
    ["không quá 60", "61", "inconsistent"],
    ["không quá 60", "60", "consistent"],
    ["không quá 60", "49", "undetermined"],
    ["gần 94%", "93,7%", "consistent"],
    ["trên 8,7 triệu", "8.712.345", "consistent"],
    ["trên 8,7 triệu", "8.699.999", "inconsistent"],
    ["khoảng gần 4,8 tỷ đồng", "4,79 tỷ đồng", "consistent"],
    ["khoảng gần 4,8 tỷ đồng", "4,91 tỷ đồng", "inconsistent"],
  ])("%s and %s: %s", (approximated, exact, expected) => {
    expect(verdict(same(printed(approximated), printed(exact)))).toBe(expected);
    expect(verdict(equal(printed(exact), printed(approximated)))).toBe(expected);
  });

  test("has no slack, as one end is unbounded", () => {
    expect(evaluate(equal(printed("trên 60"), printed("65")))).toMatchObject({
      left: { low: "60", high: null, lowOpen: true },
      slack: null,
    });
  });
});

describe("same", () => {
  test.each(["52", "trên 60", "gần 18.000", "khoảng 4,8 tỷ đồng", "33,40%"])("of %s twice is consistent", (text) => {
    expect(verdict(same(printed(text), printed(text)))).toBe("consistent");
  });

  test("of two values of one precision is inconsistent, though their intervals touch", () => {
    const [one, other] = [figure("748000", { decimals: -3 }), figure("749000", { decimals: -3 })];
    expect(verdict(equal(one, other))).toBe("consistent");
    expect(verdict(same(one, other))).toBe("inconsistent");
  });

  test.each<[string, string, Verdict]>([
    ["394", "399", "inconsistent"],
    ["8,7 triệu", "8,71 triệu", "consistent"],
    ["8,7 triệu", "8,76 triệu", "inconsistent"],
    ["trên 60", "trên 70", "inconsistent"],
    ["trên 60", "gần 60", "inconsistent"],
    ["khoảng 60", "khoảng 70", "inconsistent"],
    // The precision of 61 is 1, that of 60 is 10, and [60, 62] meets [50, 70].
    ["khoảng 60", "khoảng 61", "consistent"],
  ])("of %s and %s is %s", (one, other, expected) => {
    expect(verdict(same(printed(one), printed(other)))).toBe(expected);
  });

  test("of three mentions: a coarse one does not hide the clash of two fine ones", () => {
    const [coarse, one, other] = [printed("8,7 triệu"), printed("8.712.345"), printed("8.712.354")];
    for (const mentions of [
      [coarse, one, other],
      [one, coarse, other],
      [one, other, coarse],
    ] as const) {
      expect(verdict(same(...mentions))).toBe("inconsistent");
    }
  });

  test("of three mentions that agree is consistent", () => {
    expect(verdict(same(printed("8,7 triệu"), printed("8,71 triệu"), printed("8.712.345")))).toBe("consistent");
  });
});

describe.each([
  ["atMost", atMost, ["consistent", "consistent", "inconsistent"]],
  ["below", below, ["consistent", "inconsistent", "inconsistent"]],
  ["atLeast", atLeast, ["inconsistent", "consistent", "consistent"]],
  ["above", above, ["inconsistent", "inconsistent", "consistent"]],
] as const)("%s", (_name, relate, expected) => {
  test("compares exact figures as numbers", () => {
    expect(["9", "10", "11"].map((left) => verdict(relate(figure(left), "10")))).toEqual(expected);
  });

  test("compares a share as a number, on either side, of a positive or negative base", () => {
    // 25 % of 40 is 10, and so is 25 % of -40 of -10.
    for (const sign of ["1", "-1"]) {
      const base = times(sign, figure("40"));
      const shareOf = (part: string) => share(times(sign, figure(part)), base);
      expect(["9", "10", "11"].map((part) => verdict(relate(shareOf(part), figure("25"))))).toEqual(expected);
      expect(["11", "10", "9"].map((part) => verdict(relate(figure("25"), shareOf(part))))).toEqual(expected);
    }
  });

  test("compares a product as a number, on either side", () => {
    const amount = (rate: string) => product(figure(rate), figure("5"));
    expect(["9", "10", "11"].map((rate) => verdict(relate(amount(rate), figure("50"))))).toEqual(expected);
    expect(["11", "10", "9"].map((rate) => verdict(relate(figure("50"), amount(rate))))).toEqual(expected);
  });
});

describe("a bound on rounded and approximated figures", () => {
  test.each<[string, string, Verdict]>([
    // left's top against right's bottom, else the printed values
    ["9 ha", "10 ha", "consistent"],
    ["10 ha", "10 ha", "consistent"],
    ["10 ha", "9 ha", "undetermined"],
    ["10 ha", "8 ha", "inconsistent"],
    ["trên 60", "60", "inconsistent"],
    ["trên 60", "59", "inconsistent"],
    ["trên 60", "100", "consistent"],
    ["gần 60", "60", "consistent"],
    ["gần 60", "50", "undetermined"],
    ["60", "gần 60", "inconsistent"],
    ["70", "trên 60", "undetermined"],
    ["60", "trên 60", "consistent"],
  ])("%s is at most %s: %s", (left, right, expected) => {
    expect(verdict(atMost(printed(left), printed(right)))).toBe(expected);
    expect(verdict(atLeast(printed(right), printed(left)))).toBe(expected);
  });

  test("a touching end decides a strict bound", () => {
    expect(verdict(below(printed("gần 60"), printed("60")))).toBe("consistent");
    expect(verdict(above(printed("trên 60"), printed("60")))).toBe("consistent");
    expect(verdict(below(printed("ít nhất 60"), printed("60")))).toBe("inconsistent");
    expect(verdict(above(printed("không quá 60"), printed("60")))).toBe("inconsistent");
  });
});

describe("a share", () => {
  test.each<[string, string, string, Verdict]>([
    // 10 / 31 = 32.258 %
    ["10", "31", "32,3%", "consistent"],
    ["10", "31", "32,26%", "consistent"],
    ["10", "31", "32,2%", "inconsistent"],
    ["10", "31", "trên 32%", "consistent"],
    ["10", "31", "gần 32%", "inconsistent"],
    ["1", "8", "12,5%", "consistent"],
    ["1", "8", "13%", "consistent"],
    ["1", "8", "12%", "consistent"],
  ])("%s of %s is %s: %s", (part, base, percent, expected) => {
    expect(verdict(equal(share(printed(part), printed(base)), printed(percent)))).toBe(expected);
    expect(verdict(equal(printed(percent), share(printed(part), printed(base))))).toBe(expected);
  });

  test("may have a base that contains the part", () => {
    const [women, men] = [printed("10"), printed("21")];
    expect(verdict(equal(share(women, sum(women, men)), printed("32,3%")))).toBe("consistent");
    expect(verdict(equal(share(women, sum(women, men)), printed("47,6%")))).toBe("inconsistent");
  });

  test("counts a rounded part that is also in its base once", () => {
    // a in [0.5, 1.5], b in [2.5, 3.5]: at most 1.5 of 4, which is 37.5 %; taken twice it would seem 1.5 of 3.
    const [a, b] = [figure("1", { decimals: 0 }), figure("3", { decimals: 0 })];
    const check = equal(share(a, sum(a, b)), figure("40"));
    expect(verdict(check)).toBe("inconsistent");
    expect(evaluate(check).difference).toMatchObject({ low: "-27.5", high: "-2.5" });
  });

  test("of its own whole is everything", () => {
    const whole = figure("10", { decimals: 0 });
    expect(verdict(equal(share(whole, whole), figure("100")))).toBe("consistent");
    expect(verdict(equal(share(whole, whole), figure("99")))).toBe("inconsistent");
  });

  test.each(["0", "0,3 ha", "gần 10"])("of %s, which may be zero, is undetermined", (base) => {
    expect(verdict(equal(share(printed("5"), printed(base, { decimals: 0 })), printed("50%")))).toBe("undetermined");
  });

  test("takes the limits of its percentage", () => {
    // 100.0 % alone would reach to 100.05 %.
    const [part, base] = [figure("10004"), figure("10000")];
    const percent = { decimals: 1, min: "0", max: "100" };
    expect(verdict(equal(share(part, base), figure("100", { decimals: 1 })))).toBe("consistent");
    expect(verdict(equal(share(part, base), figure("100", percent)))).toBe("inconsistent");
  });
});

describe("products and quotients", () => {
  test.each<[string, string, string, Verdict]>([
    ["12", "500.000 đồng", "6 triệu đồng", "consistent"],
    ["12", "500.000 đồng", "6.000.000 đồng", "consistent"],
    ["12", "500.000 đồng", "6.500.000 đồng", "inconsistent"],
    ["12", "0,5 triệu đồng", "6,6 triệu đồng", "consistent"],
    ["12", "0,5 triệu đồng", "6,7 triệu đồng", "inconsistent"],
  ])("%s at %s is %s: %s", (count, rate, amount, expected) => {
    expect(verdict(equal(product(printed(count), printed(rate)), printed(amount)))).toBe(expected);
    expect(verdict(equal(quotient(printed(amount), printed(count)), printed(rate)))).toBe(expected);
  });

  test.each(["nearest", "truncation", "half-even"] as const)("nothing times anything is nothing: %s", (rounding) => {
    const nothing = product(figure("1", { decimals: 0 }), figure("0"));
    const cut = product(figure("0", { decimals: 0 }), figure("0"));
    for (const side of [nothing, cut]) {
      expect(evaluate(equal(side, figure("0")), { rounding }).verdict).toBe("consistent");
      expect(evaluate(equal(figure("0"), side), { rounding }).verdict).toBe("consistent");
    }
  });
});

describe("a printed range", () => {
  test("promises everything between its ends, and half a unit more where it is rounded", () => {
    const range = figure("3", { upTo: "5", decimals: 0 });
    expect(evaluate(equal(range, "0")).left).toMatchObject({ low: "2.5", high: "5.5" });
  });

  test("agrees with its own ends", () => {
    const range = figure("3", { upTo: "5" });
    expect(["2", "3", "4", "5", "6"].map((value) => verdict(same(range, figure(value))))).toEqual([
      "inconsistent",
      "consistent",
      "consistent",
      "consistent",
      "inconsistent",
    ]);
  });

  test("agrees with its own ends when it is approximated", () => {
    const range = figure("3", { upTo: "5", approximator: "about" });
    expect(verdict(same(range, figure("5")))).toBe("consistent");
  });
});

describe("truncation", () => {
  const check = equal(share(figure("10"), figure("31")), figure("32.2", { decimals: 1 }));

  test("explains a percentage that rounding rules out", () => {
    expect(evaluate(check).verdict).toBe("inconsistent");
    expect(evaluate(check, { rounding: "truncation" }).verdict).toBe("consistent");
    expect(evaluate(check, { rounding: "nearest-or-truncation" }).verdict).toBe("consistent");
  });

  test("does not reach the next digit", () => {
    const cut = equal(figure("57", { decimals: 0 }), "58");
    expect(evaluate(cut, { rounding: "truncation" }).verdict).toBe("inconsistent");
  });
});

describe("several mentions of one figure", () => {
  test("that exclude each other make every check with them inconsistent", () => {
    const clash = intersect(figure("150", { decimals: -1 }), figure("130", { decimals: -1 }));
    expect(verdict(equal(clash, figure("150", { decimals: -1 })))).toBe("inconsistent");
    expect(verdict(atMost(sum(clash, "5"), "1000"))).toBe("inconsistent");
    expect(verdict(equal(share("1", figure("2")), clash))).toBe("inconsistent");
  });
});

describe("shared figures", () => {
  test("cancel where they stand on both sides", () => {
    const shared = figure("100", { decimals: -2 });
    expect(verdict(equal(sum(shared, "5"), sum(shared, "5")))).toBe("consistent");
    expect(evaluate(equal(sum(shared, "5"), sum(shared, "6")))).toMatchObject({
      verdict: "inconsistent",
      difference: { low: "-1", high: "-1" },
      slack: "0",
    });
  });

  test("cancel though they are unbounded", () => {
    const shared = printed("trên 60", { id: "x" });
    expect(verdict(equal(difference(shared, "5"), difference(shared, "6")))).toBe("inconsistent");
  });
});

describe("a check of several rows", () => {
  const agree = row("own", figure("43"), figure("43"));
  const clash = row("other", figure("351"), figure("356"));
  const open = row("online", printed("trên 60"), printed("90"));

  test("is inconsistent where one row is, and shows that row", () => {
    const result = evaluate(checkOfRows("same", [agree, open, clash]));
    expect(result).toMatchObject({ verdict: "inconsistent", left: { low: "351" }, right: { low: "356" } });
    expect(result.rows.map(({ label, verdict: each }) => [label, each])).toEqual([
      ["own", "consistent"],
      ["online", "undetermined"],
      ["other", "inconsistent"],
    ]);
  });

  test("is undetermined where one row is and none is broken, else consistent", () => {
    expect(verdict(checkOfRows("same", [agree, open]))).toBe("undetermined");
    expect(verdict(checkOfRows("same", [agree, agree]))).toBe("consistent");
  });
});
