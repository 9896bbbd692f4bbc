import { describe, expect, test } from "vitest";
import { exceptionsIn } from "../checks.js";

const FOOTING = "footing/parts-total";

/** The syntax of public reports, a slip in one figure of each, and the rule that tells of it. */
const cases: [title: string, text: string, right: string, wrong: string, rule: string][] = [
  [
    // 219 + 212 = 431
    "two halves before what else is told of the same persons",
    "Trường có 431 học sinh, gồm 219 nam và 212 nữ; học sinh dân tộc thiểu số 35 em.",
    "212",
    "211",
    FOOTING,
  ],
  [
    // 219 + 212 = 431; 120 + 110 + 101 + 100 = 431
    "two halves before another way of splitting the same persons",
    "Trường có 431 học sinh, gồm: 219 nam, 212 nữ; khối 6 có 120 em, khối 7 có 110 em, khối 8 có 101 em, khối 9 có 100 em.",
    "219",
    "291",
    FOOTING,
  ],
];

describe("the syntax of public reports", () => {
  test.each(cases)("%s: right figures are no discrepancy", (_title, text) => {
    expect(exceptionsIn(text)).toEqual([]);
  });

  test.each(cases)("%s: one wrong figure is told of", (_title, text, right, wrong, rule) => {
    expect(text).toContain(right);
    expect(exceptionsIn(text.replace(right, wrong))).toContain(rule);
  });
});

/** What looks like one of these and is none. */
const traps: [title: string, text: string][] = [
  [
    // 45 x 500,000 + 30 x 300,000 = 31.5 million
    "two rates that one amount is the sum of, with no comma before the second",
    "Đã trao 45 suất học bổng mỗi suất 500.000 đồng và 30 suất mỗi suất 300.000 đồng, tổng trị giá 31,5 triệu đồng.",
  ],
];

describe("what looks like one of these", () => {
  test.each(traps)("%s", (_title, text) => {
    expect(exceptionsIn(text)).toEqual([]);
  });
});
