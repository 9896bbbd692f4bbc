import { describe, expect, test } from "vitest";
import { align } from "./align.js";
import { occurrences } from "./tokens.js";

const columns = (text: string, prints: readonly string[], preferred: readonly number[] = []): number[] =>
  align(text, 1, prints, ({ column }) => preferred.includes(column)).map(({ column }) => column);

describe("occurrences of a print", () => {
  test("are whole numbers", () => {
    expect(occurrences("12,5 and 1.125 and 512 and 5", 1, "5").map(({ column }) => column)).toEqual([28]);
  });

  test("may touch letters, marks and a closing dot", () => {
    expect(occurrences("gồm35người, 35/35.", 1, "35").map(({ column }) => column)).toEqual([4, 13, 16]);
  });

  test("are whole words, in capitals too", () => {
    expect(occurrences("Ba người ở bản Bay, ba chi bộ", 1, "ba").map(({ column }) => column)).toEqual([1, 21]);
  });

  test("stand in lists without blanks", () => {
    expect(occurrences("các ô 2,3,4", 1, "3").map(({ column }) => column)).toEqual([9]);
  });
});

describe("a list of prints on a line", () => {
  test("is found in its order", () => {
    expect(columns("5 of 3 and 5 of 4", ["5", "3", "5", "4"])).toEqual([1, 6, 12, 17]);
  });

  test("takes the earliest place where several are possible", () => {
    expect(columns("03 of 03", ["03"])).toEqual([1]);
  });

  test("prefers places where a figure is", () => {
    expect(columns("on 03/5 there were 03 in 5", ["03", "5"], [20, 26])).toEqual([20, 26]);
  });

  test("never gives up a place for a preference", () => {
    expect(columns("1 2 1", ["1", "2"], [5])).toEqual([1, 3]);
  });

  test("is short where the order is another", () => {
    expect(columns("5 of 3", ["3", "5"]).length).toBeLessThan(2);
  });
});
