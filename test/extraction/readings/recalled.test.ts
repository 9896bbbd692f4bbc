import { describe, expect, test } from "vitest";
import { exceptionsIn } from "../checks.js";

const AGREE = "tie-out/versions-agree";

describe("what is taken up again near by", () => {
  test.each([
    [
      "with words that point at it",
      "Tổ đã thẩm định 647 hồ sơ vay vốn.\n\nNgân hàng giải ngân cho 674 hồ sơ vay vốn nói trên.",
    ],
    [
      "as the whole of it",
      "Trung tâm tiếp nhận 647 bộ sách giáo khoa của các trường.\n\nToàn bộ 674 bộ sách giáo khoa đã được phân loại.",
    ],
  ])("is held against what was told: %s", (_, text) => {
    expect(exceptionsIn(text)).toEqual([AGREE]);
  });

  test.each([
    [
      "with the same number",
      "Tổ đã thẩm định 647 hồ sơ vay vốn.\n\nNgân hàng giải ngân cho 647 hồ sơ vay vốn nói trên.",
    ],
    [
      "of another year",
      "Năm 2024, trung tâm tiếp nhận 647 bộ sách giáo khoa.\n\nNăm 2025, toàn bộ 674 bộ sách giáo khoa đã được phân loại.",
    ],
    [
      "in its own paragraph",
      "Có 286 ý kiến: cấp xã 231, cấp huyện 41, cấp tỉnh 14. Đến nay 271 ý kiến đã được trả lời.",
    ],
  ])("keeps silent: %s", (_, text) => {
    expect(exceptionsIn(text)).toEqual([]);
  });
});
