import { describe, expect, test } from "vitest";
import { auditText } from "../../../src/index.js";
import { reportedIn } from "../checks.js";

const SHARE = "proportion/share-agrees";

describe("a slip in a share is reported", () => {
  test.each<[title: string, text: string, expected: string[]]>([
    [
      "of what the sentence takes it from",
      "Trong tổng số 241 hội viên có 19 hội viên nữ, chiếm 9,12%.",
      [`${SHARE}: 9,12%, not 7,8838%`],
    ],
    [
      "of another base than the one it is taken from",
      "Năm 2025 có 297 người chết, 371 người bị thương. Trong 297 người chết có 19 học sinh, chiếm 5,12% tổng số người chết.",
      [`${SHARE}: 5,12%, not 6,3973%`],
    ],
    [
      "whose base words name and a sibling proves",
      "Lực lượng công an lập biên bản 61.482 trường hợp.\n\nVi phạm tốc độ 16.934 trường hợp, chiếm 24,57% số trường hợp đã lập; nồng độ cồn 14.527 trường hợp, chiếm 23,63%.",
      [`${SHARE}: 24,57%, not 27,543%`],
    ],
    [
      "whose siblings prove the base, where another tells no count",
      "Xã có 64 đại biểu, trong đó có 14 đại biểu nữ (21,88%), 6 đại biểu ngoài đảng (9,38%), 17 đại biểu tái cử (26,56%), 1 đại biểu tôn giáo (1,65%) và đại biểu trẻ (3,13%).",
      [`${SHARE}: 1,65%, not 1,5625%`],
    ],
    [
      "of a base with fewer qualifiers than the words name",
      "Kiểm tra 38 đảng viên. Kết luận 33 đảng viên có vi phạm. Trong số đó 19 đồng chí đã tự nhận, chiếm 50,00% số đảng viên có vi phạm.",
      [`${SHARE}: 50,00%, not 57,5758%`],
    ],
    [
      "of a fraction whose things reach it",
      "Có 95/98 bếp ăn trường tiểu học đạt tỷ lệ 96,9%; 600/830 bếp ăn nhóm trẻ đạt tỷ lệ 74,7%.",
      [`${SHARE}: 74,7%, not 72,289%`],
    ],
  ])("%s", (_, text, expected) => {
    expect(reportedIn(text)).toEqual(expected);
  });
});

describe("nothing is reported of a share", () => {
  test.each<[title: string, text: string]>([
    [
      "of another base that its words name",
      "Trong 241 hội viên có 19 hội viên nữ, chiếm 7,12% tổng số phụ nữ toàn xã.",
    ],
    ["of households beside the villages they live in", "Trong 12 thôn có 45 hộ nghèo, chiếm 3,2%."],
    ["of a subject of its own", "Có 12/19 thôn có tỷ lệ hộ nghèo đạt tỷ lệ 6,31%."],
    [
      "of what is left of a count",
      "Xã có 212 hộ nghèo trong 2.986 hộ, chiếm 7,10%; 26 hộ thoát nghèo, hiện còn 186 hộ, tỷ lệ 6,23%. Thôn Hạ có 31 hộ nghèo, bằng 16,67% số hộ nghèo của xã.",
    ],
    ["that so many places reach", "Xã có 64 thôn, 16 thôn có 100% số hộ dùng nước sạch."],
  ])("%s", (_, text) => {
    expect(auditText(text).discrepancies).toEqual([]);
  });
});
