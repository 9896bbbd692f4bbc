import { describe, expect, test } from "vitest";
import { readDocument } from "../../../src/document/text/index.js";

/** What is written so often that a reader which looks at anything twice would not come to an end. */
const REPEATED = [
  ..."* **a|_a |[|[^|![|<|<!--|<sup>|&|^1|\\|(1) |A |a\n\n|A\n|¹|¹ A:\n- b\n|\t|a\tb\tc\n| |\n|\f|e\u0301|- a\n|# |> |[a](#b)|I. A\n\n|a¹ |”|*a*|***a".split(
    "|",
  ),
  "|",
  "a|b\n",
  `a|${"b".repeat(150)}\n`,
  "¹ A;\n\n- b;\n\n* c\n\n",
  "xét, \n\n",
];

describe("reading takes time in proportion to the length", () => {
  test.each(REPEATED)("of %j, repeated", (piece) => {
    const source = piece.repeat(200_000 / piece.length);
    const before = process.cpuUsage();

    readDocument(source);

    expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000);
  });
});

test("reads a report with a thousand notes and joins", () => {
  const page =
    "Đảng ủy đã lãnh đạo các chi bộ thực hiện tốt nhiệm vụ được giao¹ trong\n\n¹ Gồm 05 bản.\n\nnăm 2025.\n\n";

  const { body, notes } = readDocument(page.repeat(1000));

  expect([body.length, notes.length]).toEqual([1000, 1000]);
});
