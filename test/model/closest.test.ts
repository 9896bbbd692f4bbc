import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { closest } from "../../src/model/index.js";

describe("closest", () => {
  test.each([
    ["talies", ["tallies", "titles"], "tallies"],
    ["titel", ["title", "tilde"], "title"],
    ["Total", ["total", "totals"], "total"],
    ["petitons.total", ["petitions.total", "petitions.kind"], "petitions.total"],
    ["x", ["id"], undefined],
    ["colour", ["title", "symbol"], undefined],
    ["word", [], undefined],
  ])("to %s among %j is %s", (word, candidates, expected) => {
    expect(closest(word, candidates)).toBe(expected);
  });

  test("is the word itself where it is among them", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30 }), fc.array(fc.string()), (word, others) => {
        expect(closest(word, [...others, word])?.toLowerCase()).toBe(word.toLowerCase());
      }),
    );
  });

  test("undoes one slip in a word of four letters or more", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abcdefgh"), minLength: 4, maxLength: 20 });
    fc.assert(
      fc.property(word, fc.nat(), (meant, at) => {
        const place = at % meant.length;
        const swapped = [meant[place + 1] ?? "", meant[place]].join("");
        const slips = [
          meant.slice(0, place) + meant.slice(place + 1),
          `${meant.slice(0, place)}x${meant.slice(place)}`,
          `${meant.slice(0, place)}x${meant.slice(place + 1)}`,
          meant.slice(0, place) + swapped + meant.slice(place + 2),
        ];

        for (const slip of slips) expect(closest(slip, [meant])).toBe(meant);
      }),
    );
  });
});
