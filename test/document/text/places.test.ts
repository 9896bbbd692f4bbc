import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placesOf } from "../../../src/document/text/places.js";

describe("placesOf", () => {
  test.each(["\n", "\r\n", "\r"])("counts lines that end in %j", (end) => {
    const source = ["ab", "", "cde"].join(end);
    const at = source.indexOf("d");

    expect(placesOf(source)(at, at + 2)).toEqual({ line: 3, column: 2, endLine: 3, endColumn: 4 });
  });

  test("finds the line and column that an offset was counted from", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 5 }), { minLength: 1 }), fc.nat(), (strings, pick) => {
        const lines = strings.map((text) => text.replace(/[\r\n]/g, " "));
        const line = pick % lines.length;
        const column = pick % ((lines[line]?.length ?? 0) + 1);
        const offset = lines.slice(0, line).join("\n").length + (line > 0 ? 1 : 0) + column;

        expect(placesOf(lines.join("\n"))(offset, offset)).toMatchObject({ line: line + 1, column: column + 1 });
      }),
    );
  });
});
