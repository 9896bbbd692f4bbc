import { describe, expect, test } from "vitest";
import type { CheckResult } from "../../src/index.js";
import { reachOf } from "./reach.js";
import { isChecked, scoreRelations } from "./relations.js";
import { check, compared, figure } from "./synthetic.js";

const text = "Tổng 50: 20 nam, 30 nữ (60%), năm trước 40, tăng 10 (25%)\n\n- còn 7\n\nKhác\n\n- và 8";
const figures = [
  figure(text, "total", 1, "50"),
  figure(text, "men", 1, "20"),
  figure(text, "women", 1, "30"),
  figure(text, "share", 1, "60", "%"),
  figure(text, "before", 1, "40"),
  figure(text, "more", 1, "10"),
  figure(text, "growth", 1, "25", "%"),
  figure(text, "left", 3, "7"),
];

function isFound(relation: string, ...checks: CheckResult[]): boolean {
  const { gold, audited } = compared(text, { figures, checks }, `relations: [{ ${relation}, holds: true }]`);
  const [first] = gold.relations;
  return first !== undefined && isChecked(first, audited);
}

describe("a footing", () => {
  const footing = "kind: footing, figures: [1/50, 1/20, 1/30]";

  test("is there with exactly its figures, in whatever order", () => {
    expect(isFound(footing, check("footing/parts-total", "women", "men", "total"))).toBe(true);
  });

  test("is not there with one figure less or more", () => {
    expect(isFound(footing, check("footing/parts-total", "men", "total"))).toBe(false);
    expect(isFound(footing, check("footing/parts-total", "men", "women", "total", "left"))).toBe(false);
  });

  test("is there as one row of a check", () => {
    const rows = check("footing/crossed-cells", "men", "women", "total", "left", "before");
    const terms = rows.terms.map((term, index) => ({ ...term, row: index < 3 ? 0 : 1 }));
    expect(isFound(footing, { ...rows, terms })).toBe(true);
  });

  test("is not there where a figure is none to the audit", () => {
    expect(isFound("kind: footing, figures: [1/50, 7/8]", check("footing/parts-total", "total"))).toBe(false);
  });
});

describe("a bound and a ratio", () => {
  test("need a check of each part with the total", () => {
    const bound = "kind: bound, figures: [1/50, 1/20, 1/30]";
    const [men, women] = [check("bound/part-within-whole", "men", "total"), check("bound/open-list", "women", "total")];
    expect(isFound(bound, men, women)).toBe(true);
    expect(isFound(bound, men)).toBe(false);
  });

  test("may be a proportion with both", () => {
    expect(
      isFound("kind: ratio, figures: [1/30, 1/50]", check("proportion/share-agrees", "women", "total", "share")),
    ).toBe(true);
  });
});

describe("a change", () => {
  const change = "kind: change, figures: [1/40, 1/50, 1/10, 1/25]";

  test("is there with its difference or its percentage", () => {
    expect(isFound(change, check("change/difference-agrees", "before", "total", "more:difference"))).toBe(true);
    expect(isFound(change, check("change/growth-agrees", "before", "growth"))).toBe(true);
  });

  test("is not there without either, nor with a foreign figure", () => {
    expect(isFound(change, check("bound/part-within-whole", "before", "total"))).toBe(false);
    expect(isFound(change, check("change/difference-agrees", "before", "left", "more:difference"))).toBe(false);
  });

  test("of two figures needs both", () => {
    expect(isFound("kind: change, figures: [1/40, 1/50]", check("change/difference-agrees", "before", "total"))).toBe(
      true,
    );
  });
});

describe("an enumeration", () => {
  test("needs a check of its family with the count", () => {
    const listed = "kind: enumeration, figures: [1/20], items: 20";
    expect(isFound(listed, check("enumeration/count-listed", "men"))).toBe(true);
    expect(isFound(listed, check("footing/parts-total", "men"))).toBe(false);
  });
});

describe("the reach of a relation", () => {
  const reach = (relation: string): string | undefined => {
    const { gold, lines } = compared(text, { figures }, `relations: [{ ${relation}, holds: true }]`);
    return gold.relations[0] && reachOf(gold.relations[0], lines);
  };

  test("is local on one line and on lines next to each other", () => {
    expect(reach("kind: footing, figures: [1/50, 1/20]")).toBe("local");
    expect(reach("kind: footing, figures: [1/50, 3/7]")).toBe("local");
  });

  test("is far across other text and by nature", () => {
    expect(reach("kind: footing, figures: [1/50, 3/7, 7/8]")).toBe("far");
    expect(reach("kind: tie-out, figures: [1/50, 1/20]")).toBe("far");
  });

  test("is what the gold data says", () => {
    expect(reach("kind: footing, where: local, figures: [1/50, 7/8]")).toBe("local");
  });
});

test("relations are counted by kind and reach, and those missed are told with the figures that are none", () => {
  const { gold, audited, lines } = compared(
    text,
    { figures, checks: [check("footing/parts-total", "men", "women", "total")] },
    "relations: [{ kind: footing, figures: [1/50, 1/20, 1/30], holds: true }, { kind: footing, figures: [1/50, 7/8], holds: false }]",
  );
  const { counts, details } = scoreRelations(gold.relations, audited, lines);
  expect(counts).toEqual({
    "relations.footing.local.total": 1,
    "relations.footing.local.found": 1,
    "relations.footing.far.total": 1,
    "relations.footing.far.found": 0,
  });
  expect(details.map((detail) => detail.text)).toEqual(["footing 1/50 7/8; no figure at 8"]);
});
