import { describe, expect, test } from "vitest";
import { describeBroken, describeCheck, sidesInPrint } from "../../src/engine/describe.js";
import {
  above,
  atLeast,
  atMost,
  below,
  type Check,
  checkOfRows,
  difference,
  equal,
  evaluateCheck,
  figure,
  intersect,
  product,
  quotient,
  row,
  same,
  share,
  sum,
  times,
} from "../../src/engine/index.js";
import type { Language } from "../../src/numeric/index.js";
import { printed } from "../support/figures.js";

const textOf = (check: Check, lang: Language = "en"): string => describeCheck(check, evaluateCheck(check), lang);

describe("an equality", () => {
  const footing = equal(sum(printed("03"), printed("07"), printed("44")), printed("55"));

  test("shows the arithmetic in the report's own print", () => {
    expect(textOf(footing)).toBe("03 + 07 + 44 = 54; stated: 55");
  });

  test("says the same in Vietnamese", () => {
    expect(textOf(footing, "vi")).toBe("03 + 07 + 44 = 54; báo cáo ghi: 55");
  });

  test("reads from what is computed to what is stated, on whichever side that stands", () => {
    expect(textOf(equal(printed("55"), sum(printed("03"), printed("07"), printed("44"))))).toBe(
      "03 + 07 + 44 = 54; stated: 55",
    );
  });

  test("prints a percentage with two digits more than stated", () => {
    expect(textOf(equal(share(printed("10"), printed("31")), printed("32,2%")))).toBe(
      "10 / 31 = 32,258%; stated: 32,2%",
    );
  });

  test("puts sums within a share in brackets", () => {
    const [women, men] = [printed("10"), printed("21")];
    expect(textOf(equal(share(women, sum(women, men)), printed("32%")))).toBe("10 / (10 + 21) = 32,26%; stated: 32%");
  });

  test("shows differences, weights and constants", () => {
    expect(textOf(equal(difference(printed("10"), printed("03")), printed("08")))).toBe("10 − 03 = 07; stated: 08");
    expect(textOf(equal(sum(times("2", printed("3")), "4"), printed("11")))).toBe("2 × 3 + 4 = 10; stated: 11");
    expect(textOf(equal(sum(times("-1", printed("3")), "-4"), printed("-8")))).toBe("−3 − 4 = -7; stated: -8");
  });

  test("separates thousands as the stated figure does", () => {
    expect(textOf(equal(sum(printed("4754"), printed("5.469")), printed("10.224")))).toBe(
      "4754 + 5.469 = 10.223; stated: 10.224",
    );
    expect(textOf(equal(sum(printed("4.000"), printed("754")), printed("4755")))).toBe(
      "4.000 + 754 = 4754; stated: 4755",
    );
  });

  test("prints money and measures with the unit of the stated figure", () => {
    expect(textOf(equal(product(printed("12"), printed("500.000 đồng")), printed("6.500.000 đồng")))).toBe(
      "12 × 500.000 đồng = 6.000.000 đồng; stated: 6.500.000 đồng",
    );
    expect(textOf(equal(sum(printed("1,2 ha"), printed("1,4 ha")), printed("3,1 ha")))).toBe(
      "1,2 ha + 1,4 ha = 2,6 ha; stated: 3,1 ha",
    );
  });

  test("prints an amount under a scale word with two digits more than stated", () => {
    // 4,512,345 + 4,211,111 = 8,723,456
    expect(textOf(equal(sum(printed("4.512.345"), printed("4.211.111")), printed("8,6 triệu")))).toBe(
      "4.512.345 + 4.211.111 = 8,723 triệu; stated: 8,6 triệu",
    );
  });

  test("writes English numbers in English", () => {
    const english = (text: string) => printed(text, { lang: "en" });
    expect(textOf(equal(quotient(english("10,000"), english("4")), english("2,400")))).toBe(
      "10,000 / 4 = 2,500; stated: 2,400",
    );
  });

  test("leaves out the approximator of what it computes", () => {
    expect(textOf(equal(sum(printed("30"), printed("20")), printed("trên 60")))).toBe("30 + 20 = 50; stated: trên 60");
  });

  test("shows several mentions of one figure together", () => {
    const mentions = intersect(printed("8,7 triệu"), printed("8.712.345"));
    expect(textOf(equal(sum(mentions, printed("5")), printed("8.712.351")))).toContain("8,7 triệu ∩ 8.712.345 + 5");
  });

  test("shows the arithmetic without a result where there is none", () => {
    expect(textOf(equal(share(printed("5"), printed("0")), printed("50%")))).toBe("5 / 0; stated: 50%");
  });

  test("shows the value of a figure without a print", () => {
    expect(textOf(equal(sum(figure("3"), figure("4")), figure("8")))).toBe("3 + 4 = 7; stated: 8");
  });
});

describe("two figures", () => {
  test.each<[string, Check, string]>([
    ["that agree", same(printed("394"), printed("394")), "394 = 394"],
    ["that clash", same(printed("394"), printed("399")), "394 ≠ 399"],
    ["that cannot be told", same(printed("trên 60"), printed("90")), "trên 60 ≟ 90"],
    ["in order", atMost(printed("05"), printed("12")), "05 ≤ 12"],
    ["out of order", atMost(printed("12"), printed("05")), "12 > 05"],
    ["turned round", atLeast(printed("12"), printed("05")), "12 ≥ 05"],
    ["turned round and out of order", atLeast(printed("05"), printed("12")), "05 < 12"],
    ["strictly above", above(printed("12"), printed("05")), "12 > 05"],
    ["not strictly above", above(printed("12"), printed("12")), "12 ≤ 12"],
    ["strictly below", below(printed("05"), printed("12")), "05 < 12"],
    ["not strictly below", below(printed("12"), printed("12")), "12 ≥ 12"],
    ["of which one is a constant", above(printed("12"), "0"), "12 > 0"],
  ])("%s", (_title, check, text) => {
    expect(textOf(check)).toBe(text);
  });
});

describe("a bound on a sum", () => {
  const parts = sum(printed("03"), printed("04"));

  test("keeps its sides", () => {
    expect(textOf(atMost(parts, printed("10")))).toBe("03 + 04 = 7 ≤ 10");
    expect(textOf(atMost(parts, printed("5")))).toBe("03 + 04 = 7 > 5");
    expect(textOf(atMost(printed("5"), parts))).toBe("5 ≤ 7 = 03 + 04");
  });
});

describe("a check of several rows", () => {
  const check = checkOfRows("same", [
    row("total", printed("394"), printed("399")),
    row("online", printed("43"), printed("43")),
    row("other", printed("351"), printed("356")),
  ]);

  test("names each row", () => {
    expect(textOf(check)).toBe("total: 394 ≠ 399; online: 43 = 43; other: 351 ≠ 356");
  });

  test("can be cut to the rows that are broken", () => {
    expect(describeBroken(check, evaluateCheck(check), "en")).toBe("total: 394 ≠ 399; other: 351 ≠ 356");
  });
});

test("both sides and the difference are printed like the stated figure", () => {
  const check = equal(sum(printed("03"), printed("07"), printed("44")), printed("055"));
  const [evaluated] = evaluateCheck(check).rows;
  expect(sidesInPrint(check.rows[0], evaluated, "vi")).toEqual({
    stated: "055",
    computed: "054",
    rounded: "054",
    difference: "1",
  });
});
