import { describe, expect, test } from "vitest";
import type { Discrepancy } from "../../src/index.js";
import type { Counts } from "./counts.js";
import { scoreDiscrepancies } from "./discrepancies.js";
import { compared, discrepancy, figure } from "./synthetic.js";

const text = "Tổng 50: 20 nam, 31 nữ (60%)";
const total = figure(text, "total", 1, "50");
const men = figure(text, "men", 1, "20");
const women = figure(text, "women", 1, "31");
const share = figure(text, "share", 1, "60", "%");

function score(yaml: string, ...discrepancies: Discrepancy[]): Counts {
  const found = { figures: [total, men, women, share], discrepancies };
  const { gold, audited } = compared(text, found, `relations: []\n${yaml}`);
  return scoreDiscrepancies(gold.discrepancies, gold.relations, audited).counts;
}

const SLIP = "discrepancies: [{ kind: exception, about: footing, figures: [1/50, 1/20, 1/31], why: they make 51 }]";

describe("an exception of the gold data", () => {
  test("is found by two figures in common", () => {
    const counts = score(SLIP, discrepancy("change/difference-agrees", [share, women, men]));
    expect(counts).toMatchObject({ "exception.arithmetic.total": 1, "exception.arithmetic.found": 1 });
    expect(counts).not.toHaveProperty("false.exception.alarm");
  });

  test("is found by the primary figure and the family of the rule", () => {
    expect(score(SLIP, discrepancy("footing/parts-total", [total, share]))).toMatchObject({
      "exception.arithmetic.found": 1,
    });
  });

  test("is not found by one figure of another family, which is a false alarm", () => {
    expect(score(SLIP, discrepancy("proportion/share-agrees", [total, share]))).toMatchObject({
      "exception.arithmetic.found": 0,
      "false.exception.alarm": 1,
    });
  });

  test("is not found by a query, which is no false one either", () => {
    const counts = score(
      SLIP,
      discrepancy("footing/parts-total", [total, men], { kind: "query", severity: "warning" }),
    );
    expect(counts).toMatchObject({ "exception.arithmetic.found": 0 });
    expect(counts).not.toHaveProperty("false.query.alarm");
  });

  test("is counted apart where it is about something else, by its line without figures", () => {
    const yaml = "discrepancies: [{ kind: exception, about: naming, lines: [1], why: two names }]";
    expect(score(yaml)).toMatchObject({ "exception.other.total": 1, "exception.other.found": 0 });
    expect(score(yaml, discrepancy("naming/one-name", [total]))).toMatchObject({ "exception.other.found": 1 });
  });
});

describe("a discrepancy that the gold data does not have", () => {
  test("is a false alarm, apart where it is for information", () => {
    const counts = score(
      "",
      discrepancy("footing/parts-total", [total, men]),
      discrepancy("proportion/rounded-not-cut", [share, total], { severity: "info" }),
      discrepancy("bound/open-list", [total], { kind: "query", severity: "warning" }),
    );
    expect(counts).toMatchObject({ "false.exception.alarm": 1, "false.exception.info": 1, "false.query.alarm": 1 });
  });

  test("is none where a note or a relation that does not hold explains it", () => {
    const note = "discrepancies: [{ kind: note, about: footing, figures: [1/50, 1/20], why: may overlap }]";
    expect(score(note, discrepancy("footing/parts-total", [total, men]))).not.toHaveProperty("false.exception.alarm");
    const found = { figures: [total, men], discrepancies: [discrepancy("footing/parts-total", [total, men])] };
    const broken = "relations: [{ kind: footing, figures: [1/50, 1/20], holds: false }]";
    const { gold, audited } = compared(text, found, broken);
    expect(scoreDiscrepancies([], gold.relations, audited).counts).not.toHaveProperty("false.exception.alarm");
  });
});
