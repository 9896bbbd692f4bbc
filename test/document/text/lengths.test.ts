import { describe, expect, test } from "vitest";
import { readDocument } from "../../../src/document/text/index.js";
import { blocksOf, passagesOf } from "../../../src/extraction/places.js";

/** What is written so often that a reader which looks back would not come to an end. */
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

describe("a document is read to its end", () => {
  test.each(REPEATED)("of %j, repeated", (piece) => {
    const source = piece.repeat(100_000 / piece.length);
    const passages = blocksOf(readDocument(source)).flatMap(passagesOf);
    const astray = passages.filter(
      ({ text, offsets }) => offsets.length !== text.length + 1 || (offsets.at(-1) ?? 0) > source.length,
    );
    expect(astray).toEqual([]);
  });
});

test("reads a report with a thousand notes and joins", () => {
  const page =
    "Đảng ủy đã lãnh đạo các chi bộ thực hiện tốt nhiệm vụ được giao¹ trong\n\n¹ Gồm 05 bản.\n\nnăm 2025.\n\n";

  const { body, notes } = readDocument(page.repeat(1000));

  expect([body.length, notes.length]).toEqual([1000, 1000]);
});
