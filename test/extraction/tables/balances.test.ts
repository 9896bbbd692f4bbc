import { describe, expect, test } from "vitest";
import { exceptionsIn, rollsIn } from "../checks.js";

const table = (head: string, ...rows: string[]): string =>
  ["Kết quả giải quyết:", "", head, head.replace(/[^|]+/g, "---"), ...rows].join("\n");

describe("leads what was left over to what remains, row by row", () => {
  test.each([
    [
      "with the closing called what remains",
      table(
        "| Lĩnh vực | Tồn đầu kỳ | Tiếp nhận | Giải quyết | Còn lại |",
        "| Đất đai | 96 | 2.318 | 2.331 | 83 |",
        "| Hộ tịch | 31 | 540 | 529 | 42 |",
      ),
      "96 + 2.318 - 2.331 => 83",
    ],
    [
      "with opening and additions together",
      table(
        "| Lĩnh vực | Kỳ trước chuyển sang | Tiếp nhận mới | Tổng số phải giải quyết | Đã giải quyết | Chuyển kỳ sau |",
        "| Đất đai | 96 | 2.318 | 2.414 | 2.331 | 83 |",
        "| Hộ tịch | 31 | 540 | 571 | 529 | 42 |",
      ),
      "96 + 2.318 - 2.331 => 83",
    ],
    [
      "with parts of what was dealt with",
      table(
        "| Lĩnh vực | Tồn kỳ trước | Tiếp nhận | Giải quyết | Trong đó đúng hạn | Còn lại |",
        "| Đất đai | 96 | 2.318 | 2.331 | 2.290 | 83 |",
        "| Hộ tịch | 31 | 540 | 529 | 529 | 42 |",
      ),
      "96 + 2.318 - 2.331 => 83",
    ],
    [
      "below each other",
      table(
        "| Nội dung | Đơn | Vụ việc |",
        "| Tồn đầu kỳ | 96 | 31 |",
        "| Tiếp nhận trong kỳ | 318 | 54 |",
        "| Đã giải quyết | 331 | 60 |",
        "| Còn lại | 83 | 25 |",
      ),
      "96 + 318 - 331 => 83",
    ],
  ])("%s", (_, text, expected) => {
    expect(rollsIn(text)).toContain(expected);
    expect(exceptionsIn(text)).toEqual([]);
  });
});

test("reports the row that does not lead there", () => {
  const head = "| Lĩnh vực | Tồn đầu kỳ | Tiếp nhận | Giải quyết | Còn lại |";
  const text = table(
    head,
    "| Đất đai | 96 | 2.318 | 2.331 | 83 |",
    "| Hộ tịch | 31 | 540 | 529 | 42 |",
    "| Xây dựng | 58 | 612 | 618 | 25 |",
  );

  expect(exceptionsIn(text)).toEqual(["roll-forward/total-reached"]);
});

test("keeps silent where columns that lead nowhere stand between", () => {
  const head = "| Lĩnh vực | Đầu kỳ | Tiếp nhận | Số cán bộ | Còn lại |";

  expect(rollsIn(table(head, "| Đất đai | 96 | 18 | 4 | 83 |", "| Hộ tịch | 31 | 40 | 3 | 42 |"))).toEqual([]);
});
