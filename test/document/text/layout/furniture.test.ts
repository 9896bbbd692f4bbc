import { describe, expect, test } from "vitest";
import { body } from "../shown.js";

describe("what belongs to the page is dropped:", () => {
  test.each(["12", "- 5 -", "– 5 –", "Trang 3/12", "Trang 3", "Page 3 of 12", "---", "* * *", "*", "_______", "\f"])(
    "%j",
    (line) => {
      expect(body(`Một.\n\n${line}\n\nHai.`)).toEqual(["Một.", "Hai."]);
    },
  );

  test("also in the middle of a sentence", () => {
    expect(body("Đảng ủy đã chỉ đạo\n\n12\n\f\nthực hiện.")).toEqual(["Đảng ủy đã chỉ đạo thực hiện."]);
  });
});

describe("no page number is", () => {
  test("a number with a leading zero", () => {
    expect(body("Một.\n\n05\n\nHai.")).toEqual(["Một.", "05", "Hai."]);
  });

  test("one of several below each other, which a table has lost", () => {
    expect(body("Tổng số\n\n52\n\n45\n\n7")).toEqual(["Tổng số", "52", "45", "7"]);
  });

  test("a line of a paragraph", () => {
    expect(body("Tổng số đơn\n52\nHết.")).toEqual(["Tổng số đơn", "52", "Hết."]);
  });
});
