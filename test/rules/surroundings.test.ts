import { describe, expect, test } from "vitest";
import { auditText } from "../../src/index.js";

const COMMUNE = ["ỦY BAN NHÂN DÂN XÃ SUỐI TRE", "Số: 210/BC-UBND", "Suối Tre, ngày 24 tháng 5 năm 2026"];
const PARTY = ["ĐẢNG ỦY XÃ SUỐI TRE", "Số 210-BC/ĐU", "Suối Tre, ngày 24 tháng 5 năm 2026"];
const UNION = ["HỘI NÔNG DÂN XÃ SUỐI TRE", "Số 41-BC/HNDX", "Suối Tre, ngày 24 tháng 5 năm 2026"];
const OFFICE = ["SỞ XÂY DỰNG", "Số: 88/BC-SXD", "Suối Tre, ngày 24 tháng 5 năm 2026"];
const INSURANCE = ["BẢO HIỂM XÃ HỘI CƠ SỞ SUỐI TRE", "Số: 43/BC-BHXH", "Suối Tre, ngày 24 tháng 5 năm 2026"];

function rulesOf(letterhead: readonly string[], ...paragraphs: readonly string[]): string[] {
  const text = [...letterhead, "BÁO CÁO", "Kết quả công tác", "I. KẾT QUẢ", ...paragraphs].join("\n\n");
  return auditText(text).discrepancies.map(({ rule, figures }) => `${rule} ${figures[0]?.printed}`);
}

describe("a slip in what surrounds the figures is found", () => {
  test.each<[string, readonly string[], readonly string[], string]>([
    [
      "a plan before the resolution that the clause takes up again",
      PARTY,
      [
        "Tỉnh ủy ban hành Kế hoạch số 71-KH/TU, ngày 16/3/2026 về cây mắc ca; để thực hiện Kế hoạch này, Đảng ủy có Kế hoạch số 30-KH/ĐU, ngày 02/3/2026.",
      ],
      "citation/not-before-basis 30-KH/ĐU",
    ],
    [
      "a decision before the letter on which the clause decides by it",
      OFFICE,
      [
        "Căn cứ Công văn số 1560/BXD-KH ngày 16/4/2026 của Bộ Xây dựng, Sở phê duyệt thiết kế mẫu tại Quyết định số 88/QĐ-SXD ngày 13/4/2026.",
      ],
      "citation/not-before-basis 88/QĐ-SXD",
    ],
    [
      "a state that the sentence begins with, told with a plain verb",
      COMMUNE,
      ["Tính đến ngày 30/6/2026, Ban quản lý 7 dự án, tổng mức đầu tư 128,4 tỷ đồng."],
      "date/reached-by-report Tính đến ngày 30/6/2026",
    ],
    [
      "a decision before the resolution that the sentence before told",
      COMMUNE,
      [
        "Chủ trương được nêu tại Nghị quyết số 21/NQ-HĐND ngày 12/3/2026 của HĐND tỉnh. Trên cơ sở đó, UBND tỉnh phê duyệt dự án bằng Quyết định số 388/QĐ-UBND ngày 28/02/2026.",
      ],
      "citation/not-before-basis 388/QĐ-UBND",
    ],
    [
      "a plan before the letter that the sentence before told",
      COMMUNE,
      [
        "Sở Y tế có Công văn số 415/SYT-NV ngày 20/4/2026. Căn cứ vào đó, UBND xã ban hành Kế hoạch số 30/KH-UBND ngày 02/4/2026.",
      ],
      "citation/not-before-basis 30/KH-UBND",
    ],
    [
      "a letter of one office under the letters of another",
      COMMUNE,
      ["Sở Y tế góp ý thiết kế tại Văn bản số 1954/SXD-KHTC ngày 06/4/2026; xã tiếp thu ngày 18/4/2026."],
      "citation/symbol-issuer 1954/SXD-KHTC",
    ],
    [
      "a letter that an office of another name is said to have",
      COMMUNE,
      ["Về giải ngân, Sở Tài chính có Công văn số 1128/SNV-NS ngày 22/4/2026."],
      "citation/symbol-issuer 1128/SNV-NS",
    ],
    [
      "a firm whose name is written as it is said",
      COMMUNE,
      [
        "Thi công là Công ty cổ phần Hạ tầng Đông Triều.",
        "Nhà thầu: Công ty cổ phần Hạ tầng Đông Chiều nghiệm thu phần thô.",
      ],
      "naming/one-spelling Công ty cổ phần Hạ tầng Đông Chiều",
    ],
    [
      "a centre whose name is written as it is said",
      COMMUNE,
      [
        "Đội tuyển tập tại Trung tâm Văn hóa thể thao Bãi Lau.",
        "Hội thi mượn nhà của Trung tâm Văn hóa thể thao Bãi Nau.",
      ],
      "naming/one-spelling Trung tâm Văn hóa thể thao Bãi Nau",
    ],
    [
      "the years of a term that is told elsewhere with others",
      COMMUNE,
      [
        "HĐND xã khóa II, nhiệm kỳ 2026 - 2031 họp kỳ thứ nhất.",
        "Hoạt động của HĐND xã khóa II, nhiệm kỳ 2025 - 2030 đã vào nền nếp.",
      ],
      "date/period-as-named HĐND xã khóa II, nhiệm kỳ 2025 - 2030",
    ],
    [
      "the end of a term that begins in the same year",
      PARTY,
      [
        "Ban Chấp hành Đảng bộ xã khóa I, nhiệm kỳ 2025 - 2030 có 27 đồng chí.",
        "Nghị quyết Đại hội Đảng bộ xã Suối Tre lần thứ I, nhiệm kỳ 2025 - 2035 được cụ thể hóa.",
      ],
      "date/period-as-named Đảng bộ xã Suối Tre lần thứ I, nhiệm kỳ 2025 - 2035",
    ],
    [
      "one decision for two deeds",
      PARTY,
      [
        "Quyết định số 40-QĐ/ĐU, ngày 02/4/2026 thành lập Tổ rà soát quy hoạch.",
        "Quyết định số 40-QĐ/ĐU, ngày 02/4/2026 về kiện toàn Ban Chỉ đạo cải cách hành chính.",
      ],
      "citation/one-subject 40-QĐ/ĐU",
    ],
    [
      "a decision of an office before it was founded",
      OFFICE,
      [
        "Sở Xây dựng được thành lập trên cơ sở hợp nhất hai sở, chính thức hoạt động từ ngày 01/3/2025. Giám đốc Sở ký Quyết định số 11/QĐ-SXD ngày 17/02/2025 về quy chế làm việc.",
      ],
      "citation/issuer-exists 11/QĐ-SXD",
    ],
    [
      "letters that are not those of the body that reports",
      INSURANCE,
      ["Thông báo số 52/TB-BHYT ngày 21/3/2026 của Bảo hiểm xã hội cơ sở về lịch tiếp dân."],
      "citation/symbol-issuer 52/TB-BHYT",
    ],
    [
      "a number out of order in a list of another body's plans",
      INSURANCE,
      [
        "- Kế hoạch số 22/KH-SYT ngày 17/01/2026 của Sở Y tế về bệnh dại;",
        "- Kế hoạch số 57/KH-SYT ngày 21/4/2026 của Sở Y tế về bệnh sởi;",
        "- Kế hoạch số 71/KH-SYT ngày 18/3/2026 của Sở Y tế về bệnh cúm.",
      ],
      "citation/numbers-follow-dates 71/KH-SYT",
    ],
    [
      "a quarter beside days without a year",
      COMMUNE,
      ["Thu quý I/2026 (từ ngày 01/02 đến ngày 31/3) đạt 2,1 tỷ đồng."],
      "date/period-as-named quý I/2026 (từ ngày 01/02 đến ngày 31/3)",
    ],
    [
      "a year with the name of another",
      COMMUNE,
      ["Tặng 312 suất quà nhân dịp Tết Nguyên đán Bính Ngọ năm 2025."],
      "date/period-as-named Tết Nguyên đán Bính Ngọ năm 2025",
    ],
    [
      "a state to come, told with a list",
      COMMUNE,
      ["Số người tham gia tính đến ngày 30/6/2026: bảo hiểm bắt buộc 1.472 người, tự nguyện 391 người."],
      "date/reached-by-report tính đến ngày 30/6/2026",
    ],
    [
      "an event before the body was drawn up",
      OFFICE,
      [
        "Tổ Giám sát công trình của Sở, lập ngày 12/3/2026, có 7 người. Ngày 04/02/2026 Tổ ghi nhận 11 vết nứt ở cầu Suối Tre.",
      ],
      "date/body-exists Ngày 04/02/2026",
    ],
    [
      "an appendix that a list of them has not",
      COMMUNE,
      ["Danh mục lô rừng tại Phụ lục IV.", "Phụ lục I: Thu ngân sách\nPhụ lục II: Chăm sóc rừng"],
      "structure/appendices-in-series Phụ lục IV",
    ],
    [
      "an appendix beyond those counted",
      COMMUNE,
      ["Danh sách hộ nghèo tại Phụ lục 05.", "Kèm theo 03 phụ lục."],
      "structure/appendices-in-series Phụ lục 05",
    ],
    [
      "the appendix of another subject, in a list with semicolons",
      COMMUNE,
      [
        "Tiến độ dữ liệu đất đai từng thôn nêu tại Phụ lục 1.",
        "Danh sách cơ sở gây ô nhiễm nghiêm trọng nêu tại Phụ lục 1.",
        "- Phụ lục 1. Tiến độ dữ liệu đất đai;",
        "- Phụ lục 2. Danh sách cơ sở gây ô nhiễm nghiêm trọng.",
      ],
      "structure/appendix-one-subject Phụ lục 1",
    ],
    [
      "a variety in two spellings",
      COMMUNE,
      ["Giống lúa Hương Lài 5 gieo 31 ha.", "Gạo Hương Lai 5 được công nhận 4 sao."],
      "naming/one-spelling Hương Lai",
    ],
    [
      "the kind of a portal",
      COMMUNE,
      [
        "Cổng Dịch vụ công quốc gia tiếp nhận 410 hồ sơ.",
        "Tra cứu trên Cổng Dịch vụ công quốc gia.",
        "Nộp qua Công Dịch vụ công quốc gia.",
      ],
      "naming/one-spelling Công Dịch vụ công quốc gia",
    ],
    [
      "a bound here, an exact number there",
      COMMUNE,
      [
        "Xã duy trì 3 nhóm điều hành; báo, đài tỉnh sử dụng trên 60 tin, bài.",
        "Đoàn xã là tác giả của phần lớn trong số 60 tin, bài báo, đài tỉnh đã sử dụng.",
      ],
      "tie-out/versions-agree 60",
    ],
  ])("%s", (_, letterhead, paragraphs, told) => {
    expect(rulesOf(letterhead, ...paragraphs)).toEqual([told]);
  });
});

describe("what only looks like such a slip is left alone", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      "a plan behind the resolution that the clause takes up again, and the older one that it replaces",
      PARTY,
      [
        "Đảng ủy ban hành Nghị quyết số 07-NQ/ĐU, ngày 16/3/2026; để thực hiện Nghị quyết này, UBND xã có Kế hoạch số 30/KH-UBND ngày 22/3/2026, thay thế Kế hoạch số 12/KH-UBND ngày 14/02/2025.",
      ],
    ],
    [
      "what had been approved before",
      COMMUNE,
      [
        "Thực hiện Kế hoạch số 40/KH-UBND ngày 02/4/2026, Phòng Kinh tế kiểm tra các công trình phê duyệt tại Quyết định số 12/QĐ-UBND ngày 04/02/2026.",
      ],
    ],
    [
      "a plan that a later letter adds to",
      PARTY,
      [
        "Đảng ủy ban hành Kế hoạch số 41-KH/ĐU, ngày 10/02/2026; Kế hoạch này được bổ sung theo Công văn số 215-CV/TU, ngày 03/4/2026 của Tỉnh ủy.",
      ],
    ],
    [
      "one decision in two manners",
      COMMUNE,
      [
        "Quyết định số 40/QĐ-UBND ngày 02/4/2026 thành lập BCĐ 389.",
        "Quyết định số 40/QĐ-UBND ngày 02/4/2026 kiện toàn Ban Chỉ đạo chống buôn lậu, gian lận thương mại và hàng giả.",
      ],
    ],
    [
      "documents of a predecessor and of a unit",
      OFFICE,
      [
        "Sở Xây dựng được thành lập và hoạt động từ ngày 01/3/2025. Hồ sơ làm theo Quyết định số 90/QĐ-SXD ngày 14/5/2024 của Sở Xây dựng (cũ). Chi cục Giám định có Quyết định số 04/QĐ-CCGĐ ngày 11/02/2025.",
      ],
    ],
    [
      "a state that the sentence begins with, of a day before the report",
      COMMUNE,
      ["Tính đến ngày 20/5/2026, Ban quản lý 7 dự án, tổng mức đầu tư 128,4 tỷ đồng."],
    ],
    ["what is expected by a day", COMMUNE, ["Tính đến ngày 30/6/2026, dự kiến Ban quản lý 7 dự án."]],
    [
      "a decision behind the resolution that the sentence before told",
      COMMUNE,
      [
        "Chủ trương được nêu tại Nghị quyết số 21/NQ-HĐND ngày 12/02/2026 của HĐND tỉnh. Trên cơ sở đó, UBND tỉnh phê duyệt dự án bằng Quyết định số 388/QĐ-UBND ngày 28/02/2026.",
      ],
    ],
    [
      "what rests on something that stands between",
      COMMUNE,
      [
        "Chủ trương được nêu tại Nghị quyết số 21/NQ-HĐND ngày 12/3/2026 của HĐND tỉnh. Xã đã khảo sát trước đó. Trên cơ sở đó, UBND tỉnh phê duyệt dự án bằng Quyết định số 388/QĐ-UBND ngày 28/02/2026.",
      ],
    ],
    [
      "a letter of an office under its own letters, and a decision on who has it",
      COMMUNE,
      [
        "Sở Y tế góp ý thiết kế tại Văn bản số 1954/SYT-KHTC ngày 06/4/2026.",
        "Trường Tiểu học Suối Tre có Quyết định số 45/QĐ-UBND ngày 06/4/2026 công nhận đạt chuẩn.",
      ],
    ],
    [
      "letters that two bodies share",
      COMMUNE,
      [
        "Quyết định số 71/QĐ-BTC ngày 27/4/2026 của Ban Tổ chức cuộc thi; Quyết định số 52/QĐ-BTC ngày 09/4/2026 của Bộ Tài chính.",
      ],
    ],
    [
      "the same body of the level above",
      UNION,
      ["Hướng dẫn số 22-HD/HNDT, ngày 19/3/2026 của Hội Nông dân tỉnh về hội viên."],
    ],
    [
      "two firms beside each other",
      COMMUNE,
      ["Liên danh gồm Công ty cổ phần Hạ tầng Đông Triều và Công ty cổ phần Hạ tầng Đông Chiều."],
    ],
    [
      "the days of two classes",
      COMMUNE,
      ["Tập huấn nghiệp vụ 2 lớp: lớp 1 ngày 12 - 13/3/2026, lớp 2 ngày 9 - 10/4/2026."],
    ],
    [
      "the days of two classes, in words",
      COMMUNE,
      ["Mở 2 lớp: lớp 1 các ngày 12 và 13 tháng 3 năm 2026, lớp 2 ngày 9, 10 tháng 4 năm 2026."],
    ],
    [
      "two terms of one body, and one of each of two bodies",
      COMMUNE,
      [
        "HĐND xã khóa I, nhiệm kỳ 2021 - 2026 đã kết thúc; HĐND xã khóa II, nhiệm kỳ 2026 - 2031 có 24 đại biểu.",
        "Đảng bộ xã lần thứ I, nhiệm kỳ 2025 - 2030; Đảng bộ tỉnh lần thứ I, nhiệm kỳ 2020 - 2025.",
      ],
    ],
    [
      "plans of two bodies in one list",
      COMMUNE,
      [
        "- Kế hoạch số 12/KH-UBND ngày 08/01/2026 của UBND tỉnh;",
        "- Kế hoạch số 09/KH-UBND ngày 27/01/2026 của UBND xã;",
        "- Kế hoạch số 33/KH-UBND ngày 25/01/2026 của UBND tỉnh.",
      ],
    ],
    [
      "two periods before the days of both",
      COMMUNE,
      [
        "Làm sạch dữ liệu quý IV/2025 và tháng đầu quý I/2026 (từ ngày 01/10/2025 đến ngày 31/01/2026) được 3.127 thửa.",
      ],
    ],
    [
      "years by their right names",
      COMMUNE,
      ["Tết Nguyên đán Bính Ngọ 2026 tặng 312 suất quà; dịp Tết Ất Tị (2025) tặng 290 suất."],
    ],
    ["what is aimed at", COMMUNE, ["Phấn đấu đến ngày 31/12/2026: toàn xã còn 12 hộ nghèo."]],
    [
      "another body of the kind",
      COMMUNE,
      ["Tổ hòa giải thôn Lâm, lập ngày 12/3/2026, có 7 người. Ngày 02/02/2026, Tổ hòa giải thôn Đông hòa giải 2 vụ."],
    ],
    [
      "the appendix of another document beside one's own",
      COMMUNE,
      [
        "Phụ lục 3 của Kế hoạch số 12/KH-UBND nêu chỉ tiêu.",
        "Chi tiết tại Phụ lục 1, Phụ lục 2.",
        "Phụ lục 1: Thu ngân sách\nPhụ lục 2: Hộ nghèo",
      ],
    ],
    [
      "two varieties by their numbers",
      COMMUNE,
      ["Giống lúa Hương Lài 5 gieo 20 ha.", "Giống lúa Hương Lai 9 gieo 12 ha."],
    ],
    [
      "decimals of a table",
      COMMUNE,
      ["| Bệnh | 2025 | Tỷ lệ |\n|---|---|---|\n| Sởi | 1.204 | 1,053 |\n| Cúm | 2.011 | 2,4 |"],
    ],
    [
      "as many of something else",
      COMMUNE,
      ["Phong trào thi đua thu hút hơn 200 đoàn viên dọn vệ sinh.", "Huy động 200 đoàn viên trực chốt."],
    ],
    [
      "as many and more in one sentence",
      COMMUNE,
      ["Số học sinh bán trú là 60 em, số học sinh được hỗ trợ tiền ăn trên 60 em do tính cả diện không ở bán trú."],
    ],
  ])("%s", (_, letterhead, paragraphs) => {
    expect(rulesOf(letterhead, ...paragraphs)).toEqual([]);
  });
});
