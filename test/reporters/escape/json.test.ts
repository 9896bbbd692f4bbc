import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonText } from "../../../src/reporters/escape/json.js";

describe("JSON", () => {
  test("shows marks that reorder text, and controls, by their codes", () => {
    expect(jsonText("a\u202eb\u009bc\u2066d\u001be\u007f")).toBe('"a\\u202eb\\u009bc\\u2066d\\u001be\\u007f"');
  });

  test("leaves the text of a report as it is", () => {
    expect(jsonText({ quote: "Tổng số: 1.252 “đơn”" })).toBe('{\n  "quote": "Tổng số: 1.252 “đơn”"\n}');
  });

  test("is read as what was written", () => {
    const value = fc.jsonValue({ stringUnit: "binary" });
    fc.assert(
      fc.property(value, (each) => {
        expect(JSON.parse(jsonText(each))).toEqual(JSON.parse(JSON.stringify(each)));
      }),
    );
  });
});
