import { describe, expect, test } from "vitest";
import { checksIn, exceptionsIn } from "../checks.js";

describe("a percentage is checked", () => {
  test.each<[title: string, text: string, expected: string[]]>([
    ["with its base before", "Xã có 1.248 hộ, trong đó 187 hộ nghèo, chiếm 14,98%.", ["14,98% = 187 / 1.248"]],
    ["with its base behind a stroke", "Có 187/1.248 hộ nghèo, chiếm 14,98%.", ["14,98% = 187 / 1.248"]],
    ["in brackets behind the fraction", "Có 412/480 hộ đạt chuẩn (85,83%).", ["85,83% = 412 / 480"]],
    [
      "with its base in front of the sentence's count",
      "Trong tổng số 983 hồ sơ tiếp nhận, đã giải quyết 954 hồ sơ, đạt 97,05%.",
      ["97,05% = 954 / 983"],
    ],
    [
      "with its base in another paragraph",
      "Xã tiếp nhận 983 hồ sơ.\n\nĐến nay đã giải quyết 954 hồ sơ, đạt 97,05%.\n",
      ["97,05% = 954 / 983"],
    ],
    [
      "in a group, that totals one hundred",
      "Kết quả xếp loại 640 học sinh: giỏi 128 em, chiếm 20%; khá 288 em, chiếm 45%; trung bình 224 em, chiếm 35%.",
      ["100% = 20% + 45% + 35%", "20% = 128 / 640", "35% = 224 / 640", "45% = 288 / 640", "640 = 128 + 288 + 224"],
    ],
    [
      "in a group without counts",
      "Cơ cấu kinh tế: nông nghiệp 45%, công nghiệp 32%, dịch vụ 23%.",
      ["100% = 45% + 32% + 23%"],
    ],
    [
      "against a plan in brackets",
      "Thu ngân sách đạt 8.640 triệu đồng, bằng 108% kế hoạch (8.000 triệu đồng).",
      ["108% = 8.640 triệu đồng / 8.000 triệu đồng"],
    ],
    [
      "against a plan behind a stroke",
      "Thu ngân sách đạt 8.640 triệu đồng/8.000 triệu đồng, đạt 108% kế hoạch.",
      ["108% = 8.640 triệu đồng / 8.000 triệu đồng"],
    ],
    ["with its base behind 'trong'", "Đầu năm có 212 hộ nghèo trong 2.986 hộ, chiếm 7,10%.", ["7,10% = 212 / 2.986"]],
    [
      "with its base in the bracket behind its name",
      "Thôn có 31 hộ nghèo, bằng 22,14% số hộ trong thôn (140 hộ).",
      ["22,14% = 31 / 140"],
    ],
    [
      "with its base named by what was done",
      "Tiếp nhận 8.412 hồ sơ (kỳ trước chuyển sang 118, nhận mới 8.294). Nộp trực tuyến 7.546 hồ sơ, bằng 90,98% số nhận mới.",
      ["8.412 = 118 + 8.294", "90,98% = 7.546 / 8.294"],
    ],
    [
      "of all that stand beside it",
      "Trình độ: 11 thạc sĩ (11,46%), 82 đại học (85,42%), 03 trung cấp (3,13%).",
      [
        "100% = 11,46% + 85,42% + 3,13%",
        "11,46% = 11 / 11 + 82 + 03",
        "3,13% = 03 / 11 + 82 + 03",
        "85,42% = 82 / 11 + 82 + 03",
      ],
    ],
    [
      "with its base in a table",
      "| Thôn | Số hộ |\n|---|--:|\n| Bản Lằng | 1.204 |\n| Nà Sáy | 1.782 |\n| Cộng | 2.986 |\n\nHộ nghèo còn 186 hộ, tỷ lệ 6,23%.\n",
      ["2.986 = 1.204 + 1.782", "6,23% = 186 / 2.986"],
    ],
  ])("%s", (_, text, expected) => {
    expect(checksIn(text)).toEqual(expected);
    expect(exceptionsIn(text)).toEqual([]);
  });
});

describe("a change is checked", () => {
  test.each<[title: string, text: string, expected: string[]]>([
    ["from one state to another", "Số hộ nghèo giảm từ 428 hộ xuống còn 353 hộ, giảm 75 hộ.", ["428 -> 353: 75"]],
    ["with its rate in brackets", "Xảy ra 412 vụ, giảm 38 vụ (8,44%) so với cùng kỳ.", ["? -> 412: 38 (8,44%)"]],
    ["against the year before", "Tổng số 1.012 vụ, tăng 146 vụ so với cùng kỳ (866 vụ).", ["866 -> 1.012: 146"]],
    ["that went down", "Tổng số 866 vụ, giảm 146 vụ so với cùng kỳ (1.012 vụ).", ["1.012 -> 866: 146"]],
    [
      "in percentage points",
      "Tỷ lệ hộ nghèo giảm từ 14,98% xuống còn 12,36%, giảm 2,62 điểm phần trăm.",
      ["14,98% -> 12,36%: 2,62 điểm phần trăm"],
    ],
  ])("%s", (_, text, expected) => {
    expect(checksIn(text)).toEqual(expected);
    expect(exceptionsIn(text)).toEqual([]);
  });

  test("by its rate alone", () => {
    expect(checksIn("Sản lượng tăng từ 1.250 tấn lên 1.475 tấn, tăng 18%.")).toContain(
      "1.250 tấn -> 1.475 tấn: ? (18%)",
    );
  });
});
