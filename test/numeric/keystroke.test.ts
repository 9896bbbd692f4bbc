import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Keystroke, keystrokeBetween } from "../../src/numeric/keystroke.js";

const digits = fc.string({ unit: fc.constantFrom(..."0123456789"), maxLength: 8 });
const INVERSE: Readonly<Record<Keystroke, Keystroke>> = {
  swapped: "swapped",
  replaced: "replaced",
  added: "dropped",
  dropped: "added",
};

describe("one keystroke", () => {
  test.each<[meant: string, typed: string, slip: Keystroke]>([
    ["394", "349", "swapped"],
    ["394", "934", "swapped"],
    ["10", "01", "swapped"],
    ["394", "399", "replaced"],
    ["394", "894", "replaced"],
    ["5", "6", "replaced"],
    ["1250", "150", "dropped"],
    ["1250", "125", "dropped"],
    ["1250", "250", "dropped"],
    ["1150", "150", "dropped"],
    ["150", "1250", "added"],
    ["150", "1500", "added"],
    ["155", "1555", "added"],
    ["5", "05", "added"],
    ["05", "5", "dropped"],
  ])("turns %s into %s: %s", (meant, typed, slip) => {
    expect(keystrokeBetween(meant, typed)).toBe(slip);
  });

  test.each([
    ["394", "394", "nothing was typed wrong"],
    ["", "", "nothing was typed"],
    ["394", "493", "the swapped digits are no neighbours"],
    ["1234", "2143", "two pairs are swapped"],
    ["394", "405", "more than one digit is replaced"],
    ["12", "34", "both digits are replaced"],
    ["394", "3", "two digits are dropped"],
    ["3", "3000", "three digits are added"],
    ["394", "4395", "one digit is moved and one replaced"],
    ["1250", "1025", "a digit is moved over two others"],
  ])("does not turn %s into %s: %s", (meant, typed) => {
    expect(keystrokeBetween(meant, typed)).toBeNull();
  });
});

describe("keystrokeBetween", () => {
  test("finds exactly the strings that one keystroke can type", () => {
    fc.assert(
      fc.property(digits, digits, (meant, typed) => {
        expect(keystrokeBetween(meant, typed) !== null).toBe(meant !== typed && oneSlipFrom(meant).has(typed));
      }),
    );
    fc.assert(
      fc.property(
        digits.chain((meant) => fc.tuple(fc.constant(meant), fc.constantFrom(...oneSlipFrom(meant).keys()))),
        ([meant, typed]) => {
          expect(keystrokeBetween(meant, typed)).toBe(meant === typed ? null : oneSlipFrom(meant).get(typed));
        },
      ),
    );
  });

  test("is the same both ways for what is swapped or replaced, and drops what the other way adds", () => {
    fc.assert(
      fc.property(fc.oneof(slips, fc.tuple(digits, digits)), ([meant, typed]) => {
        const slip = keystrokeBetween(meant, typed);
        expect(keystrokeBetween(typed, meant)).toBe(slip && INVERSE[slip]);
      }),
    );
  });

  test("does not depend on what stands around the slip", () => {
    fc.assert(
      fc.property(slips, digits, digits, ([meant, typed], head, tail) => {
        expect(keystrokeBetween(head + meant + tail, head + typed + tail)).toBe(keystrokeBetween(meant, typed));
      }),
    );
  });

  test("finds none for two digits replaced apart from each other", () => {
    fc.assert(
      fc.property(digits, digits, digits, fc.integer({ min: 0, max: 8 }), (head, middle, tail, digit) => {
        const text = (by: number): string => `${head}${digit + by}${middle}5${digit + by}${tail}`;
        expect(keystrokeBetween(text(0), text(1))).toBeNull();
      }),
    );
  });
});

/** Some digits, and what one slip makes of them. */
const slips = digits.chain((meant) => fc.tuple(fc.constant(meant), fc.constantFrom(...oneSlipFrom(meant).keys())));

/** Everything that one slip makes of some digits, by trying each. */
function oneSlipFrom(meant: string): Map<string, Keystroke> {
  const made = new Map<string, Keystroke>();
  for (let at = 0; at <= meant.length; at += 1) {
    const [head, digit, next, tail] = [meant.slice(0, at), meant[at], meant[at + 1], meant.slice(at + 1)];
    for (const other of "0123456789") {
      made.set(head + other + meant.slice(at), "added");
      if (digit !== undefined) made.set(head + other + tail, "replaced");
    }
    if (digit !== undefined) made.set(head + tail, "dropped");
    if (digit !== undefined && next !== undefined) made.set(head + next + digit + meant.slice(at + 2), "swapped");
  }
  made.delete(meant);
  return made;
}
