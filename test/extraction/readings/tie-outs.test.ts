import { describe, expect, test } from "vitest";
import { tiesIn } from "../checks.js";

/** A report of two sections and a note, with enough other words for the rare ones to tell. */
function report(first: string, second: string, note = "Các đơn vị đã báo cáo đầy đủ."): string {
  return [
    "BÁO CÁO",
    "Kết quả công tác năm 2025 của xã Yên Hạ",
    "",
    "I. ĐẶC ĐIỂM TÌNH HÌNH",
    "",
    first,
    "",
    "Toàn xã gieo trồng 612 ha lúa, chăm sóc 48 ha chè, sửa chữa 07 tuyến đường và tổ chức 15 buổi tập huấn.",
    "",
    "II. KẾT QUẢ",
    "",
    `${second}¹`,
    "",
    "Trung tâm đã tư vấn cho 256 lượt thanh niên; trồng mới 9.300 cây phân tán.",
    "",
    `¹ ${note}`,
    "",
  ].join("\n");
}

describe("ties what stands in two places", () => {
  test.each([
    [
      "a population told again",
      report("Xã có 2.356 hộ với 9.874 nhân khẩu.", "Bảo hiểm y tế đã bao phủ 9.418/9.874 nhân khẩu."),
      "same 9.874 / 9.874",
    ],
    [
      "a short form and its words",
      report(
        "Tổng số thủ tục hành chính thực hiện tại xã là 427 thủ tục.",
        "Bộ phận một cửa hoạt động tốt.",
        "Tổng số TTHC thực hiện tại xã: 427 thủ tục.",
      ),
      "same 427 / 427",
    ],
    [
      "a rounded and an exact amount",
      report("Sản lượng lương thực có hạt đạt trên 5.600 tấn.", "Tổng sản lượng lương thực có hạt đạt 5.630,7 tấn."),
      "same 5.630,7 tấn / trên 5.600 tấn",
    ],
    [
      "two counts that a sign makes one",
      report("Lãnh đạo xã tiếp dân 38 cuộc = 38 vụ việc.", "Các kiến nghị đều được trả lời."),
      "same 38 / 38",
    ],
  ])("%s", (_, text, expected) => {
    expect(tiesIn(text)).toContain(expected);
  });
});

test("ties a percentage without words of its own by those of its count", () => {
  const text = report(
    "Trả đúng hạn 15.811 hồ sơ, đạt 99,68%; cấp 512 giấy phép.",
    "Ưu điểm: tỷ lệ hồ sơ trả đúng hạn đạt 99,68%.",
  );

  expect(tiesIn(text)).toEqual(["same 99,68% / 99,68%"]);
});

describe("tells a slip in one of two places", () => {
  test.each([
    [
      "figures told in one row, of which two are equal, whatever each place calls the time",
      report(
        "Từ 15/12/2024 đến 14/9/2025 xảy ra 538 vụ tai nạn, làm chết 297 người, bị thương 371 người.",
        "Con số 9 tháng: 538 vụ; 297 người chết; 317 người bị thương.",
      ),
      "exception 317 / 371",
    ],
    [
      "digits swapped",
      report("Xã có 2.356 hộ với 9.874 nhân khẩu.", "Bảo hiểm y tế đã bao phủ 9.418/9.784 nhân khẩu."),
      "exception 9.784 / 9.874",
    ],
    [
      "an amount of money",
      report(
        "Kinh phí sửa chữa trường mầm non là 1.286.500.000 đồng.",
        "Đã quyết toán kinh phí sửa chữa trường mầm non 1.268.500.000 đồng.",
      ),
      "exception 1.268.500.000 đồng / 1.286.500.000 đồng",
    ],
    [
      "a length told again in an assessment",
      report("Bê tông hóa 4,25 km đường thôn.", "Ưu điểm: toàn xã bê tông hóa được 4,52 km đường thôn."),
      "exception 4,25 km / 4,52 km",
    ],
    [
      "a percentage",
      report(
        "Tỷ lệ hồ sơ nộp trực tuyến đạt 89,01%.",
        "Cải cách hành chính có nhiều tiến bộ, tỷ lệ hồ sơ nộp trực tuyến đạt 89,10%.",
      ),
      "exception 89,01% / 89,10%",
    ],
    [
      "one cell of a list told twice, which carries to the total",
      report(
        "Tổng số thủ tục hành chính của xã là 512 thủ tục, gồm: trực tuyến toàn trình 57 thủ tục, một phần 455 thủ tục.",
        "Bộ phận một cửa hoạt động tốt.",
        "Tổng số TTHC của xã: 518 thủ tục, gồm: trực tuyến toàn trình 57 thủ tục, một phần 461 thủ tục.",
      ),
      "exception 455 / 461 / 512 / 518 / 57 / 57",
    ],
    [
      "a figure far off, of one stated period",
      report(
        "Từ ngày 01/7/2025 đến nay, xã tiếp nhận 8.412 hồ sơ.",
        "Bộ phận một cửa hoạt động tốt.",
        "Kết quả giải quyết hồ sơ từ 01/7/2025 đến nay: tổng số hồ sơ tiếp nhận 3.965 hồ sơ.",
      ),
      "exception 3.965 / 8.412",
    ],
    [
      "a whole label of one stated year, far off",
      report(
        "Năm 2025, xã tiếp nhận 10.223 hồ sơ thủ tục hành chính.",
        "Năm 2025, xã tiếp nhận 4.754 hồ sơ thủ tục hành chính.",
      ),
      "exception 10.223 / 4.754",
    ],
    [
      "a small count beside two that agree",
      report(
        "Xã có 35 thôn, địa bàn rộng.",
        "Đến nay 35/35 thôn đã có nhà văn hóa; truyền thanh đã phủ 38/38 thôn.",
        "Tổ công nghệ số đã có tại 35/35 thôn.",
      ),
      "exception 35 / 38",
    ],
    [
      "a sign that does not hold",
      report("Lãnh đạo xã tiếp dân 38 cuộc = 36 vụ việc.", "Các kiến nghị đều được trả lời."),
      "exception 36 / 38",
    ],
  ])("%s", (_, text, expected) => {
    expect(tiesIn(text)).toContain(expected);
  });

  test("once, however many places say it otherwise", () => {
    const text = report(
      "Xã có 2.356 hộ với 9.874 nhân khẩu.",
      "Bảo hiểm y tế đã bao phủ 9.418/9.784 nhân khẩu.",
      "Toàn xã 9.874 nhân khẩu.",
    );

    expect(tiesIn(text).filter((each) => each.startsWith("exception"))).toHaveLength(1);
  });
});

describe("keeps silent where figures only look alike", () => {
  test.each([
    ["of a row of which one is equal", report("Đội một có 23 vụ, 45 hộ, 61 bản.", "Đội hai có 32 vụ, 45 hộ, 16 bản.")],
    ["another body", report("Đảng ủy ban hành 428 văn bản.", "UBND xã ban hành 482 văn bản.")],
    [
      "another year",
      report("Năm 2024, xã giải quyết 1.482 hồ sơ đất đai.", "Năm 2025, xã giải quyết 1.842 hồ sơ đất đai."),
    ],
    ["another village", report("Thôn Nà Khoang có 187 hộ.", "Thôn Pá Liềng có 178 hộ.")],
    ["plan and result", report("Kế hoạch giao trồng 1.250 cây ăn quả.", "Toàn xã đã trồng được 1.205 cây ăn quả.")],
    ["visits and people", report("Xã tiếp 643 lượt công dân.", "Xã tiếp 634 người đến kiến nghị.")],
    [
      "an earlier and the present state",
      report("Đảng bộ có 870 đảng viên. Đến nay, Đảng bộ có 892 đảng viên.", "Toàn Đảng bộ có 892 đảng viên."),
    ],
    ["part of one kind", report("Xã có 1.248 hội viên.", "Chi hội cựu giáo chức có 1.284 lượt hội viên dự sinh hoạt.")],
    [
      "what comes in and what goes out",
      report("Thu ngân sách đạt 5.236 triệu đồng.", "Chi ngân sách đạt 5.326 triệu đồng."),
    ],
    [
      "the same period of an earlier year",
      report("Thu ngân sách đạt 5.236 triệu đồng.", "Cùng kỳ năm 2024 thu ngân sách đạt 5.263 triệu đồng."),
    ],
    [
      "the school year before",
      report("Toàn xã có 1.433 học sinh.", "Đánh giá: năm học trước toàn xã có 1.343 học sinh."),
    ],
    [
      "small counts of different events",
      report("Xã tổ chức 03 hội nghị về đất đai.", "Xã tổ chức 05 hội nghị về chuyển đổi số."),
    ],
    [
      "two figures of one paragraph",
      report("Khám sức khỏe cho 1.391 người cao tuổi và 1.319 người lao động.", "Công tác y tế được quan tâm."),
    ],
    [
      "a growth and a level",
      report("Thu ngân sách đạt 15,21 tỷ đồng.", "Thu ngân sách tăng 12,51 tỷ đồng so với năm trước."),
    ],
    [
      "tasks ahead",
      report("Xã tạo việc làm cho 2.418 lao động.", "Năm 2026 phấn đấu tạo việc làm cho 2.448 lao động."),
    ],
  ])("%s", (_, text) => {
    expect(tiesIn(text).filter((each) => !each.startsWith("same"))).toEqual([]);
  });

  test("sections beside each other that tell of two villages in like words", () => {
    const text = report(
      "1. Thôn Đông\n\nNăm 2025, trồng 120 cây bóng mát.\n\n2. Thôn Tây\n\nNăm 2025, trồng 150 cây bóng mát.",
      "Phong trào được duy trì.",
    );

    expect(tiesIn(text).filter((each) => !each.startsWith("same"))).toEqual([]);
  });

  test.each([
    [
      "a) Khu phố 3: Tổng số hộ đóng góp quỹ là 1.245 hộ với tổng số tiền 312.450.000 đồng.",
      "b) Khu phố 5: Tổng số hộ đóng góp quỹ là 1.254 hộ với tổng số tiền 312.540.000 đồng.",
    ],
    [
      "+ Tổ 1: Số người tham gia bảo hiểm y tế là 1.245 người.",
      "+ Tổ 2: Số người tham gia bảo hiểm y tế là 1.254 người.",
    ],
    [
      "a) Tại khu phố 3, đã lắp đặt 24 camera với tổng kinh phí 245.000.000 đồng từ nguồn xã hội hóa.",
      "b) Tại khu phố 5, đã lắp đặt 24 camera với tổng kinh phí 254.000.000 đồng từ nguồn xã hội hóa.",
    ],
    [
      "- Trường Mầm non Hoa Sen: tổng số trẻ đến trường 1.312 cháu, đạt 98,5%.",
      "- Trường Mầm non Hoa Hồng: tổng số trẻ đến trường 1.321 cháu, đạt 97,8%.",
    ],
  ])("what two places or bodies have: “%s”", (one, other) => {
    expect(
      tiesIn(report(`${one}\n\n${other}`, "Phong trào được duy trì.")).filter((each) => !each.startsWith("same")),
    ).toEqual([]);
  });

  test("lists of one form for many villages", () => {
    const villages = ["Nà Khoang", "Pá Liềng", "Bản Giang", "Cò Lá"];
    const lines = villages.map(
      (name, index) => `- Thôn ${name}: có ${187 + index * 10} hộ, ${748 + index * 41} nhân khẩu.`,
    );

    expect(
      tiesIn(report(lines.join("\n"), "Công tác dân số được quan tâm.")).filter((each) => !each.startsWith("same")),
    ).toEqual([]);
  });
});

test("an average of the year and the one that a plan wants are two quantities", () => {
  const text = (heading: string): string =>
    [
      ...["BÁO CÁO", "KẾT QUẢ NĂM 2022", "II. Kết quả thực hiện", "1. Kết quả chung"],
      "Toàn tỉnh có 129 xã, trong đó 66 xã đạt chuẩn nông thôn mới (51,16%). Bình quân đạt 15,4 tiêu chí/xã.",
      ...["KẾ HOẠCH NĂM 2023", heading, "1. Thêm 07 xã đạt chuẩn.", "2. Bình quân đạt 15,8 tiêu chí/xã."],
    ].join("\n\n");

  expect(tiesIn(text("I. Mục tiêu"))).toEqual([]);
  expect(tiesIn(text("I. Nhìn lại"))).not.toEqual([]);
});
