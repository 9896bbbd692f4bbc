import { describe, expect, test } from "vitest";
import { exceptionsIn } from "../checks.js";

const AGREE = "tie-out/versions-agree";
const TABLE = `## 2. Phụ lục

| Lĩnh vực | Nhận | Trả | Đang xử lý | Quá hạn |
|---|--:|--:|--:|--:|
| Hộ tịch | 3.812 | 3.806 | 6 | 1 |
| Đất đai | 2.640 | 2.364 | 276 | 26 |
| Cộng | 6.452 | 6.170 | 282 | 27 |
`;

function report(sentence: string): string {
  return `# Báo cáo kết quả năm 2025\n\n## 1. Kết quả\n\n${sentence}\n\n${TABLE}`;
}

describe("a sentence that tells the row of a table", () => {
  test("is held against each cell of it: 6.170 were returned", () => {
    expect(exceptionsIn(report("Hồ sơ nhận 6.452; trả 6.310; đang xử lý 282 (Phụ lục)."))).toEqual([AGREE]);
  });

  test.each([
    ["agrees with it", "Hồ sơ nhận 6.452; trả 6.170; đang xử lý 282 (Phụ lục)."],
    ["tells a part of a cell", "Hồ sơ nhận 6.452; đang xử lý 282; trong đó trả trực tuyến 5.310 (Phụ lục)."],
    ["tells another cell as well", "Hồ sơ nhận 6.452; trả 6.170; đang xử lý 282; năm 2024 trả 5.310."],
    ["tells a sum of cells", "Hồ sơ nhận 6.452; trả 6.452; đang xử lý 282 và quá hạn 309 (Phụ lục)."],
    ["has one small number in common", "Trong tháng nhận 27 hồ sơ; trả 14; đang xử lý 6."],
    ["tells another year", "Năm 2024, hồ sơ nhận 6.452; trả 6.310; đang xử lý 282."],
  ])("keeps silent where it %s", (_, sentence) => {
    expect(exceptionsIn(report(sentence)).filter((rule) => rule === AGREE)).toEqual([]);
  });
});
