import { describe, expect, test } from "vitest";
import { readDocument } from "../../../../src/document/text/index.js";
import { body } from "../shown.js";

describe("a table is read", () => {
  test.each([
    ["with outer pipes", "| Xã | Đơn |\n|---|--:|\n| A | 05 |\n| B | 07 |"],
    ["without outer pipes", "Xã | Đơn\n--- | ---\nA | 05\nB | 07"],
    ["without a line of dashes", "| Xã | Đơn |\n| A | 05 |\n| B | 07 |"],
    ["without either", "Xã | Đơn\nA | 05\nB | 07"],
    [
      "with lines around its rows",
      "+----+-----+\n| Xã | Đơn |\n+====+=====+\n| A | 05 |\n+----+-----+\n| B | 07 |\n+----+-----+",
    ],
  ])("%s", (_, source) => {
    expect(body(`Kết quả:\n\n${source}\n\nHết.`)).toEqual(["Kết quả:", "Xã | Đơn // A | 05 // B | 07", "Hết."]);
  });

  test("from tabs", () => {
    expect(body("STT\tXã\tĐơn\n1\tA\t05\n\tCộng\t12")).toEqual(["STT | Xã | Đơn // 1 | A | 05 //  | Cộng | 12"]);
  });

  test("with its head, and every row as long as the longest", () => {
    expect(readDocument("| Xã | Đơn |\n|---|---|\n| A |\n| B | 07 | 8 |").body).toMatchObject([
      { type: "table", headRows: 1, rows: [{ length: 3 }, { length: 3 }, { length: 3 }] },
    ]);
  });

  test("with pipes in its cells, markup taken off", () => {
    expect(body("| **Tổng** | a \\| b |\n|---|---|\n| 05<br>06¹ | _x_ |")).toEqual(["Tổng | a | b // 05 06 | x"]);
  });

  test("between the lines of a paragraph", () => {
    expect(body("Kết quả:\n| A | 05 |\n| B | 07 |\nHết.")).toEqual(["Kết quả:", "A | 05 // B | 07", "Hết."]);
  });
});

describe("no table is", () => {
  test("prose with a pipe", () => {
    expect(body("Số liệu A | B được nêu.\nĐoạn sau không có.")).toEqual([
      "Số liệu A | B được nêu.",
      "Đoạn sau không có.",
    ]);
  });

  test("a line with tabs", () => {
    expect(body("Nơi nhận:\t\tBÍ THƯ")).toEqual(["Nơi nhận: BÍ THƯ"]);
  });
});
