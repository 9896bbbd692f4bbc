import { describe, expect, test } from "vitest";
import { auditText, rules } from "../../../src/index.js";

const dated = rules.filter(({ id }) => id.startsWith("date/"));
const head = [
  "UBND XÃ SUỐI TRE",
  "Số: 12/BC-UBND",
  "Suối Tre, ngày 24 tháng 5 năm 2026",
  "BÁO CÁO",
  "KẾT QUẢ NĂM 2026",
];
const messages = (...lines: string[]): string[] =>
  auditText([...head, "I. KẾT QUẢ", ...lines].join("\n\n"), { rules: dated }).discrepancies.map(
    ({ message }) => message,
  );

describe("dates that fit are silent", () => {
  test.each([
    "Tính đến ngày 24/5/2026, xã có 1.200 hộ.",
    "Tính đến tháng 5/2026, xã có 1.200 hộ.",
    "Tính đến hết quý I/2026, xã đã thu 12 tỷ đồng.",
    "Phấn đấu đến ngày 31/12/2026 đạt 100% kế hoạch.",
    "Thu ngân sách ước đến 30/6/2026 đạt 12 tỷ đồng.",
    "Dự kiến tính đến 30/6/2026, xã có 1.250 hộ.",
    "Dự án thực hiện từ tháng 3/2026 đến ngày 31/12/2026, đã giải ngân 2 tỷ đồng.",
    "Giấy phép có hiệu lực đến ngày 31/12/2027, đã nộp đủ phí.",
    "6 tháng đầu năm 2026, xã đã thu 12 tỷ đồng.",
    "Đợt cao điểm từ ngày 15/12 đến ngày 14/02/2026 đã đạt kết quả tốt.",
    "Ca trực từ ngày 25/12 đến ngày 05/01 có 12 người.",
    "Hội nghị lần thứ hai ngày 03/02/2026, hội nghị lần thứ ba ngày 11/02/2026.",
    "Kỳ họp thứ hai ngày 03/02/2026 có 24 đại biểu.",
    "Lịch họp dời từ ngày 20/5/2026 đến ngày 15/5/2026.",
    "Giai đoạn 2021-2026, nhiệm kỳ 2025 - 2030.",
    "Quý II (kỳ báo cáo từ ngày 15/3/2026 đến ngày 14/6/2026) đã tiếp 12 lượt.",
    "6 tháng đầu năm 2025 (từ 01/10/2024 đến 31/3/2025) có 12 vụ.",
    "6 tháng đầu năm 2026 (từ ngày 01/01/2026 đến ngày 20/5/2026) có 12 vụ.",
    "Năm 2025 (từ 01/01/2025 đến 31/12/2025) có 12 vụ.",
    "Tháng 4/2026 (từ ngày 01/4/2026 đến ngày 30/4/2026) có 12 vụ.",
    "Học kỳ I (từ ngày 05/9/2025 đến ngày 13/01/2026) và học kỳ II (từ 19/01/2026 đến 24/5/2026).",
    "Kế hoạch đến 31/12/2026: 12 km đường.",
    "Quý I/2026 (các tháng 1, 2, 3) có 12 vụ; 6 tháng cuối năm 2025 (tháng 7, 8, 9, 10, 11 và 12) có 20 vụ.",
    "Quý I/2026 (tháng 1 và tháng 3) không có vụ nào.",
    "Quý I năm 2026 (từ tháng 1 đến tháng 3) có 12 vụ; quý IV/2025 (tháng 10 - 12) có 20 vụ.",
    "Vụ Đông Xuân năm 2026 (tháng 11/2025) xuống giống 410 ha.",
    "Hội nghị tổng kết Tháng Công nhân năm 2025 (tháng 01/2026) có 120 người.",
    "Tháng Thanh niên năm 2026 (tháng 3/2026) có 12 công trình.",
    "Trong 3 tháng (từ ngày 10/02/2026 đến ngày 09/5/2026), xã đã họp 12 lần.",
    "Trong 9 tháng (từ ngày 01/01/2026 đến ngày 20/5/2026), xã đã họp 12 lần.",
    "Đoàn làm việc từ 8 giờ ngày 18/4/2026 đến 17 giờ ngày 20/4/2026.",
    "Ngày 29/02/2024 xã họp; ngày 29/02 hằng năm nhuận cũng vậy.",
    "Xã giảm từ 31/4 hộ, trực 24/7, ngày 15 hằng tháng tiếp dân.",
    "Hội nghị họp Chủ nhật, ngày 24/5/2026; thứ Hai (ngày 18/5/2026) họp giao ban.",
    "Xã ban hành Kế hoạch số 12/KH-UBND ngày 31/6/2025 của UBND xã.",
  ])("“%s”", (text) => {
    expect(messages(text)).toEqual([]);
  });

  test("plans under a heading of what is to be done", () => {
    expect(messages("Xã ổn định.", "II. NHIỆM VỤ TRỌNG TÂM", "Tính đến 31/12/2026, xã có 1.300 hộ.")).toEqual([]);
  });

  test.each([
    ["Ngày 01/7/2025, Trung tâm Phục vụ hành chính công xã được thành lập.", "the founding itself"],
    ["Tháng 6/2025, Trung tâm Phục vụ hành chính công xã (cũ) đã tiếp 120 lượt.", "the body before"],
    ["Tháng 7/2025, Trung tâm Phục vụ hành chính công xã đã tiếp 120 lượt.", "something in the month of the founding"],
    ["Tháng 6/2025, Trung tâm Y tế huyện đã khám cho 120 người.", "another body"],
  ])("“%s”: %s", (text) => {
    expect(messages("Trung tâm Phục vụ hành chính công xã được thành lập ngày 01/7/2025.", text)).toEqual([]);
  });

  test("a report without its date", () => {
    const { discrepancies } = auditText("Tính đến ngày 30/6/2026, xã có 1.200 hộ.", { rules: dated });
    expect(discrepancies).toEqual([]);
  });
});

describe("dates that contradict each other", () => {
  test.each([
    [
      "Tính đến ngày 30/6/2026, xã có 1.200 hộ.",
      "“Tính đến ngày 30/6/2026” is told as reached, in a report of 24/5/2026.",
    ],
    [
      "Đến hết quý III/2026, xã đã thu 12 tỷ đồng.",
      "“Đến hết quý III/2026” is told as reached, in a report of 24/5/2026.",
    ],
    ["Đến 15/8/2026, xã đã giải ngân 12 tỷ đồng.", "“Đến 15/8/2026” is told as reached, in a report of 24/5/2026."],
    ["Ngày 02/6/2026, xã đã tổ chức hội nghị.", "“Ngày 02/6/2026” is told as reached, in a report of 24/5/2026."],
    [
      "Đợt kiểm tra từ ngày 16/3/2026 đến ngày 06/3/2026.",
      "“từ ngày 16/3/2026 đến ngày 06/3/2026” ends before it begins.",
    ],
    ["Đợt kiểm tra từ ngày 16/3 đến ngày 06/3.", "“từ ngày 16/3 đến ngày 06/3” ends before it begins."],
    ["Lớp học từ tháng 5/2026 đến tháng 3/2026.", "“từ tháng 5/2026 đến tháng 3/2026” ends before it begins."],
    ["Kế hoạch giai đoạn 2026-2021 của xã.", "“giai đoạn 2026-2021” ends before it begins."],
    [
      "Quý II/2025 (từ ngày 01/7/2025 đến ngày 30/9/2025) có 12 vụ.",
      "“Quý II/2025 (từ ngày 01/7/2025 đến ngày 30/9/2025)”: the period named runs from 01/4/2025 to 30/6/2025.",
    ],
    [
      "Trong quý II/2025 (các tháng 5, 6, 7) có 12 vụ.",
      "“quý II/2025 (các tháng 5, 6, 7)”: the period named runs from 01/4/2025 to 30/6/2025.",
    ],
    [
      "9 tháng đầu năm 2025 (01/01/2025 - 31/12/2025) có 12 vụ.",
      "“9 tháng đầu năm 2025 (01/01/2025 - 31/12/2025)”: the period named runs from 01/01/2025 to 30/9/2025.",
    ],
    [
      "Tháng 3/2026, từ ngày 01/4/2026 đến ngày 30/4/2026, có 12 vụ.",
      "“Tháng 3/2026, từ ngày 01/4/2026 đến ngày 30/4/2026”: the period named runs from 01/3/2026 to 31/3/2026.",
    ],
    [
      "Sáu tháng đầu năm (tính từ 01/7/2025 đến 31/10/2025) có 12 vụ.",
      "“Sáu tháng đầu năm (tính từ 01/7/2025 đến 31/10/2025)”: the period named runs from 01/01/2025 to 30/6/2025.",
    ],
    [
      "Học kỳ II (từ ngày 08/9/2025 đến ngày 10/01/2026) có 98 % học sinh đạt.",
      "“Học kỳ II (từ ngày 08/9/2025 đến ngày 10/01/2026)”: the period named runs from 15/01/2026 to 31/5/2026.",
    ],
    [
      "Đoàn làm việc từ 8 giờ ngày 20/4/2026 đến 17 giờ ngày 18/4/2026.",
      "“từ 8 giờ ngày 20/4/2026 đến 17 giờ ngày 18/4/2026” ends before it begins.",
    ],
    [
      "Tại thời điểm 15/6/2026, xã có 612 học sinh.",
      "“Tại thời điểm 15/6/2026” is told as reached, in a report of 24/5/2026.",
    ],
    [
      "Lũy kế đến 30/6/2026 đã giải ngân 84,2 tỷ đồng.",
      "“Lũy kế đến 30/6/2026” is told as reached, in a report of 24/5/2026.",
    ],
    ["- Số đoàn viên có đến 30/6/2026: 412 người.", "“đến 30/6/2026” is told as reached, in a report of 24/5/2026."],
    ["Hội thi ngày 31 tháng 4 năm 2026 có 08 đội.", "“ngày 31 tháng 4 năm 2026”: the month has 30 days."],
    ["Hội thi ngày 31/4 có 08 đội.", "“ngày 31/4”: the month has 30 days."],
    ["Hội thi ngày 29/02/2025 có 08 đội.", "“ngày 29/02/2025”: the month has 28 days."],
    ["Hội thi ngày 15/13/2025 có 08 đội.", "“ngày 15/13/2025”: the year has 12 months."],
    ["Xã họp thứ Hai, ngày 24/5/2026.", "“ngày 24/5/2026” is a Sunday, not a Monday."],
  ])("“%s”", (text, message) => {
    expect(messages(text)).toEqual([message]);
  });

  test("the state in the head of a column", () => {
    const table = "| Chỉ tiêu | Thực hiện đến 31/12/2026 |\n|---|---|\n| Số xã đạt chuẩn | 90 |";
    expect(messages(table)).toEqual(["“Thực hiện đến 31/12/2026” is told as reached, in a report of 24/5/2026."]);
    expect(messages(table.replace("Thực hiện", "Kế hoạch"))).toEqual([]);
  });

  test("an event told behind the name of who did it", () => {
    const founding = "Câu lạc bộ Hát ru ra đời ngày 20/11/2025.";
    expect(messages(founding, "Câu lạc bộ Hát ru đạt giải Nhì cuộc thi ngày 15/10/2025.")).toEqual([
      "“ngày 15/10/2025”: Câu lạc bộ Hát ru acts before it was founded on 20/11/2025 (section I, line 13).",
    ]);
    expect(messages(founding, "Câu lạc bộ Hát ru được xã giao phòng tập ngày 15/10/2025.")).toEqual([]);
    expect(messages(founding, "Câu lạc bộ Hát ru đạt giải Nhì cuộc thi ngày 15/12/2025.")).toEqual([]);
  });

  test.each([
    ["Quý I năm 2026 (từ tháng 01 đến tháng 4) có 12 vụ.", "01/01/2026 to 31/3/2026"],
    ["Quý IV năm 2025 (tháng 9 - 12) có 12 vụ.", "01/10/2025 to 31/12/2025"],
    ["Tháng Thanh niên năm 2026 (tháng 3/2025) có 12 công trình.", "01/01/2026 to 31/12/2026"],
    ["Số liệu của 6 tháng (từ ngày 01/7/2025 đến ngày 30/9/2025) do xã cung cấp.", "01/7/2025 to 31/12/2025"],
    ["Số liệu của 4 tháng (từ ngày 01/01/2026 đến ngày 31/01/2026) do xã cung cấp.", "01/01/2026 to 30/4/2026"],
  ])("a period beside other dates: “%s”", (text, named) => {
    expect(messages(text)).toEqual([expect.stringContaining(`the period named runs from ${named}`)]);
  });

  test.each([
    "Trung tâm Phục vụ hành chính công xã chính thức đi vào hoạt động từ ngày 01/7/2025.",
    "Xã có Quyết định số 12/QĐ-UBND ngày 01/7/2025 thành lập Trung tâm Phục vụ hành chính công xã.",
    "Ban Pháp chế và Trung tâm Phục vụ hành chính công xã được thành lập ngày 01/7/2025.",
  ])("an event before “%s”", (founding) => {
    const event = "Tháng 5/2025, Trung tâm Phục vụ hành chính công xã đã tiếp nhận 120 hồ sơ.";
    expect(messages(founding, event)).toEqual([
      "“Tháng 5/2025”: Trung tâm Phục vụ hành chính công xã acts before it was founded on 01/7/2025 (section I, line 13).",
    ]);
  });

  test.each([
    [
      "Tổ bay (phun thuốc bằng máy bay không người lái) ra mắt ngày 15/8/2025.",
      "Trong vụ này, cụ thể là giữa tháng 6 năm 2025, Tổ bay đã phun thuốc cho 120 ha.",
    ],
    [
      "Khoa Đột quỵ được thành lập theo Quyết định số 1127/QĐ-SYT ngày 02/10/2025 của Sở Y tế.",
      "Riêng Khoa Đột quỵ, từ khi thành lập đến nay đã điều trị 412 người bệnh, trong đó tháng 9/2025 điều trị 38 người bệnh.",
    ],
    [
      "Xã Suối Tre hình thành từ ngày 01/7/2025.",
      "Để chuẩn bị kỳ họp, Thường trực HĐND xã đã chủ trì phiên họp thống nhất nội dung vào ngày 24/6/2025.",
    ],
  ])("before “%s”: “%s”", (founding, event) => {
    expect(messages(founding, event)).toEqual([expect.stringContaining("acts before it was founded on")]);
    expect(messages(founding, event.replaceAll(/(?:6|9)(?= năm|\/)/gu, "11"))).toEqual([]);
  });

  test("a body named again by its kind alone, unless the text names another one of the kind", () => {
    const founded =
      "Trung tâm Phục vụ hành chính công xã được thành lập theo Quyết định số 02/QĐ-UBND ngày 01/7/2025 của UBND xã";
    const event = "ngày 12/6/2025, Trung tâm tổ chức ngày hội hướng dẫn dịch vụ công cho 350 lượt người.";
    expect(messages(`${founded}; ${event}`)).toEqual([expect.stringContaining("“ngày 12/6/2025”")]);
    expect(messages(`${founded}, cùng Trung tâm Y tế; ${event}`)).toEqual([]);
    expect(messages(`${founded}; ${event.replace("Trung tâm", "Trung tâm Y tế huyện")}`)).toEqual([]);
    expect(messages(`${founded}; ${event.replace("12/6", "12/8")}`)).toEqual([]);
  });
});
