import { describe, expect, test } from "vitest";
import { partyReport, reportSaid, stateReport } from "./cited.js";

describe("a slip among a Party report's citations is found", () => {
  test.each([
    ["a day that does not exist", "Kế hoạch số 12-KH/ĐU, ngày 31/4/2026 của Đảng ủy.", "day-exists 12-KH/ĐU"],
    ["a day that does not exist, in words", "Kế hoạch số 12-KH/ĐU, ngày 30 tháng 02 năm 2026.", "day-exists 12-KH/ĐU"],
    ["a date after the report", "Kế hoạch số 85-KH/TU, ngày 22/6/2026 của Tỉnh ủy.", "not-after-report 85-KH/TU"],
    [
      "a plan before its resolution",
      "Kế hoạch số 44-KH/ĐU, ngày 26/12/2025 thực hiện Hướng dẫn số 08-HD/BTCTU, ngày 14/01/2026 của Ban Tổ chức Tỉnh ủy.",
      "not-before-basis 44-KH/ĐU",
    ],
    [
      "a plan before its resolution, which stands first",
      "Thực hiện Nghị quyết số 05-NQ/TU, ngày 12/02/2026 của Tỉnh ủy, Đảng ủy ban hành Kế hoạch số 44-KH/ĐU, ngày 26/12/2025.",
      "not-before-basis 44-KH/ĐU",
    ],
    [
      "a plan before a resolution that is dated elsewhere",
      "Nghị quyết số 05-NQ/TU, ngày 12/02/2026 của Tỉnh ủy. Kế hoạch số 44-KH/ĐU, ngày 26/12/2025 cụ thể hóa Nghị quyết số 05-NQ/TU.",
      "not-before-basis 44-KH/ĐU",
    ],
    [
      "a plan before a resolution whose day stands before the verb",
      "Ngày 21/3/2026, Ban Chấp hành Đảng bộ xã ban hành Nghị quyết số 06-NQ/ĐU về cây ăn quả. Kế hoạch số 55-KH/ĐU, ngày 12/3/2026 thực hiện Nghị quyết số 06-NQ/ĐU.",
      "not-before-basis 55-KH/ĐU",
    ],
    [
      "a plan before its conclusion, which the next sentence tells of",
      "Kế hoạch số 71-KH/ĐU do Ban Thường vụ ban hành ngày 10 tháng 4 năm 2026 về rà soát đảng viên. Kế hoạch này được xây dựng để thực hiện Kết luận số 88-KL/TU, ngày 21 tháng 4 năm 2026 của Tỉnh ủy.",
      "not-before-basis 71-KH/ĐU",
    ],
    [
      "a plan before its resolution, told behind a semicolon, and dated behind what it is about",
      "Kế hoạch số 71-KH/ĐU về phòng cháy rừng được ban hành ngày 5 tháng 3 năm 2026; đây là văn bản triển khai Nghị quyết số 06-NQ/TU, ngày 16 tháng 3 năm 2026 của Tỉnh ủy.",
      "not-before-basis 71-KH/ĐU",
    ],
    [
      "two dates, one behind who signed",
      "Thực hiện Quy chế số 03-QC/ĐU mà hai bên cùng ký ngày 11/11/2025. Theo Điều 7 Quy chế số 03-QC/ĐU, ngày 17/11/2025.",
      "one-date 03-QC/ĐU",
    ],
    [
      "two subjects, behind one of which it is said what became of the document",
      "Kế hoạch số 39-KH/ĐU, ngày 17/11/2025 về chuyển đổi số giai đoạn 2025 - 2027 được ban hành, giao UBND cụ thể hóa bằng Kế hoạch số 102/KH-UBND. Theo Kế hoạch số 39-KH/ĐU, ngày 17/11/2025 về phát triển chợ và dịch vụ đêm.",
      "one-subject 39-KH/ĐU",
    ],
    [
      "another year where only the kind and the number are told",
      "Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị. Kết quả thực hiện Nghị quyết 57 ngày 22/12/2023 của Bộ Chính trị.",
      "one-date 57-NQ/TW",
    ],
    [
      "a programme before the resolution that it is drawn up by",
      "Chương trình số 12-CTr/ĐU, ngày 15/8/2025 được xây dựng theo Nghị quyết số 19-NQ/TU, ngày 28/8/2025 của Tỉnh ủy.",
      "not-before-basis 12-CTr/ĐU",
    ],
    [
      "a programme before the resolution that it is to carry out",
      "Để cụ thể hóa Nghị quyết số 19-NQ/TU, ngày 28/8/2025 của Tỉnh ủy, Đảng ủy đã xây dựng Chương trình số 12-CTr/ĐU, ngày 15/8/2025.",
      "not-before-basis 12-CTr/ĐU",
    ],
    [
      "a plan for a school year that is dated a year too early",
      "Kế hoạch số 12-KH/ĐU, ngày 20/8/2024 về nhiệm vụ năm học 2025-2026.",
      "year-of-subject 12-KH/ĐU",
    ],
    [
      "a kind in a cell of its own that the letters deny",
      "| TT | Loại | Số, ký hiệu | Ngày |\n|---|---|---|---|\n| 1 | Quyết định | 145-KH/ĐU | 02/02/2026 |",
      "type-letters 145-KH/ĐU",
    ],
    [
      "two dates of one number",
      "Kế hoạch số 12-KH/ĐU, ngày 17/9/2025. Sơ kết Kế hoạch số 12-KH/ĐU, ngày 19/9/2025.",
      "one-date 12-KH/ĐU",
    ],
    [
      "the year of one of two mentions",
      "Quy định số 05-QĐ/ĐU, ngày 14/7/2025 của Đảng ủy. Sửa Quy định số 05-QĐ/ĐU, ngày 14/7/2024.",
      "one-date 05-QĐ/ĐU",
    ],
    [
      "two bodies under one number",
      "Kết luận số 226-KL/TW, ngày 11/12/2025 của Ban Bí thư. Theo Kết luận số 226-KL/TW, ngày 11/12/2025 của Bộ Chính trị.",
      "one-issuer 226-KL/TW",
    ],
    [
      "two subjects under one number",
      "Kế hoạch số 12-KH/ĐU, ngày 17/9/2025 về phòng cháy rừng mùa khô; hội nghị bàn Kế hoạch số 12-KH/ĐU, ngày 17/9/2025 về tuyển quân đợt một.",
      "one-subject 12-KH/ĐU",
    ],
    [
      "a number out of order",
      "Kế hoạch số 41-KH/ĐU, ngày 15/12/2025; Kế hoạch số 47-KH/ĐU, ngày 09/01/2026; Kế hoạch số 52-KH/ĐU, ngày 05/01/2026; Kế hoạch số 60-KH/ĐU, ngày 12/02/2026.",
      "numbers-follow-dates 52-KH/ĐU",
    ],
    ["a kind that its letters deny", "Thông báo số 17-KL/ĐU, ngày 18/3/2026 của Đảng ủy.", "type-letters 17-KL/ĐU"],
    ["an abbreviated kind that its letters deny", "KH số 17-BC/ĐU, ngày 18/3/2026.", "type-letters 17-BC/ĐU"],
    [
      "a symbol of the State for a plan of the Party",
      "Kế hoạch số 52/KH-UBND, ngày 27/01/2026 của Ban Thường vụ Đảng ủy.",
      "symbol-issuer 52/KH-UBND",
    ],
    [
      "a rule of the inspection under the committee's symbol",
      "Quy định số 09-QĐ/ĐU, ngày 27/01/2026 của Ủy ban Kiểm tra Đảng ủy.",
      "symbol-issuer 09-QĐ/ĐU",
    ],
    [
      "a document before its body",
      "Ủy ban Kiểm tra Đảng ủy được thành lập ngày 08/7/2025. Căn cứ Quyết định số 01-QĐ/UBKTĐU, ngày 03/7/2025 của Ủy ban Kiểm tra Đảng ủy.",
      "issuer-exists 01-QĐ/UBKTĐU",
    ],
    [
      "a document before the steering committee that a decision set up",
      "Quyết định số 40-QĐ/ĐU, ngày 05/02/2026 thành lập Ban Chỉ đạo chuyển đổi số; Kế hoạch số 01-KH/BCĐ, ngày 20/01/2026 của Ban Chỉ đạo chuyển đổi số.",
      "issuer-exists 01-KH/BCĐ",
    ],
    [
      "a document before the commune",
      "Xã Suối Tre được thành lập theo Nghị quyết số 1670/NQ-UBTVQH15, ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội. Kế hoạch số 01-KH/ĐU, ngày 05/5/2025 của Ban Thường vụ Đảng ủy.",
      "issuer-exists 01-KH/ĐU",
    ],
    [
      "a plan before the one that it is based on, behind its subject",
      "Kế hoạch số 14-KH/ĐU, ngày 12/9/2025 về chuẩn bị Hội thi, căn cứ Kế hoạch số 38-KH/TU, ngày 18/9/2025 của Ban Thường vụ Tỉnh ủy.",
      "not-before-basis 14-KH/ĐU",
    ],
    [
      "a year that would be of the term before",
      "Nghị quyết số 05-NQ/ĐU, ngày 10/10/2025; Nghị quyết số 08-NQ/ĐU, ngày 10/01/2025; Nghị quyết số 10-NQ/ĐU, ngày 10/02/2026.",
      "numbers-follow-dates 08-NQ/ĐU",
    ],
    [
      "a document of a body under the short form of its name, before that was founded",
      "Trạm Cấp nước Phú Điền được thành lập ngày 01/6/2025. Trạm vận hành theo Phương án số 02/PA-TCNPĐ ngày 15/4/2025 của Trạm về vận hành bơm tăng áp.",
      "issuer-exists 02/PA-TCNPĐ",
    ],
    ["a document of a district that is no more", "Kế hoạch số 30-KH/HU, ngày 25/9/2025.", "issuer-exists 30-KH/HU"],
  ])("%s", (_, text, expected) => {
    expect(partyReport(text)).toEqual([expected]);
  });

  test("a year that its neighbours deny, though no document of the day before is cited", () => {
    const said = partyReport(
      "Kế hoạch số 14-KH/ĐU, ngày 06/11/2025; Kế hoạch số 66-KH/ĐU, ngày 06/3/2026; Kế hoạch số 74-KH/ĐU, ngày 10/4/2025; Kế hoạch số 75-KH/ĐU, ngày 13/4/2026.",
    );
    expect(said).toEqual(["numbers-follow-dates 74-KH/ĐU"]);
  });
});

describe("a slip among the citations of the State is found", () => {
  test.each([
    [
      "a number out of order within its year",
      "Chủ tịch UBND xã ban hành Quyết định số 52/QĐ-UBND ngày 02/4/2026 kiện toàn Ban Chỉ đạo; Quyết định số 58/QĐ-UBND ngày 15/4/2026 thành lập Tổ công nghệ; Quyết định số 64/QĐ-UBND ngày 08/4/2026 phân công trực.",
      "numbers-follow-dates 64/QĐ-UBND",
    ],
    [
      "numbers without a stated issuer",
      "Quyết định số 629/QĐ-UBND ngày 06/10/2025 về tài sản; Quyết định số 497/QĐ-UBND ngày 03/11/2025 về thẩm định.",
      "numbers-follow-dates 629/QĐ-UBND",
    ],
    [
      "the year of one in a list, which only its neighbours tell",
      "Quyết định số 31/QĐ-UBND ngày 12/02/2026 về trồng rừng; Quyết định số 40/QĐ-UBND ngày 20/3/2025 về hỗ trợ giống; Quyết định số 55/QĐ-UBND ngày 05/4/2026 về hè.",
      "numbers-follow-dates 40/QĐ-UBND",
    ],
    [
      "a document before the centre that a date tells to have begun its work",
      "Trung tâm Dịch vụ công xã đi vào hoạt động từ ngày 01/3/2026. Quyết định số 02/QĐ-TTDVC ngày 20/02/2026 của Trung tâm Dịch vụ công xã.",
      "issuer-exists 02/QĐ-TTDVC",
    ],
    [
      "a year within the symbol",
      "Nghị định số 178/2024/NĐ-CP ngày 31/12/2025 của Chính phủ.",
      "year-in-symbol 178/2024/NĐ-CP",
    ],
    [
      "the year of a plan for another year",
      "Nghị quyết số 12/NQ-HĐND ngày 20/12/2024 của HĐND xã về nhiệm vụ phát triển kinh tế - xã hội năm 2026.".replace(
        "2024",
        "2023",
      ),
      "year-of-subject 12/NQ-HĐND",
    ],
    [
      "a plan under the letters of a report",
      "Kế hoạch số 27/BC-UBND ngày 15/02/2026 của UBND xã.",
      "type-letters 27/BC-UBND",
    ],
    [
      "a committee's symbol for a head of another office",
      "Quyết định số 27/QĐ-UBND ngày 15/02/2026 của Hạt trưởng Hạt Kiểm lâm kiểm tra rừng giáp ranh.",
      "symbol-issuer 27/QĐ-UBND",
    ],
    [
      "two subjects of an official letter under one number",
      "Công văn số 118/PKT-NN ngày 15/02/2026 gửi Sở Xây dựng về chống hạn cho cây chè; theo Công văn số 118/PKT-NN ngày 15/02/2026 về cấp phép vỉa hè.",
      "one-subject 118/PKT-NN",
    ],
    [
      "two subjects that share no more than a syllable",
      "Công văn số 75/UBND-KT ngày 15/02/2026 về phòng, chống bệnh lở mồm long móng trâu bò; đã thực hiện Công văn số 75/UBND-KT ngày 15/02/2026 về vận động hiến máu phòng bệnh hiểm nghèo.",
      "one-subject 75/UBND-KT",
    ],
    [
      "a document before the team that is named by its number",
      "Tổ rà soát đất công (Tổ 88) được thành lập theo Quyết định số 88/QĐ-UBND ngày 12/3/2026 của UBND xã. Tổ có Báo cáo số 01/BC-TCT ngày 02/3/2026 của Tổ 88.",
      "issuer-exists 01/BC-TCT",
    ],
    [
      "a document between the resolution that founded its place and the day on which it began to work",
      "Xã Suối Tre được thành lập theo Nghị quyết số 1670/NQ-UBTVQH15 ngày 16/6/2025, hoạt động từ ngày 01/7/2025. Kế hoạch số 03/KH-UBND ngày 24/6/2025 của UBND xã về vệ sinh môi trường.",
      "issuer-exists 03/KH-UBND",
    ],
    [
      "a council's resolution of the committee",
      "Nghị quyết số 27/NQ-HĐND ngày 15/02/2026 của UBND xã.",
      "symbol-issuer 27/NQ-HĐND",
    ],
    [
      "a body before the verb",
      "HĐND xã ban hành Quyết định số 27/QĐ-UBND ngày 15/02/2026 về giám sát.",
      "symbol-issuer 27/QĐ-UBND",
    ],
    [
      "the report's own date",
      "Phụ lục kèm theo Báo cáo số 210/BC-UBND, ngày 24/4/2026 của UBND xã.",
      "one-date 210/BC-UBND",
    ],
    [
      "two dates within one year",
      "Kế hoạch số 31/KH-UBND ngày 22/02/2026. Thực hiện Kế hoạch số 31/KH-UBND ngày 27/02/2026.",
      "one-date 31/KH-UBND",
    ],
  ])("%s", (_, text, expected) => {
    expect(stateReport(text)).toEqual([expected]);
  });

  test.each([
    [
      "beside the state's motto",
      "PHƯỜNG BẾN ĐÁ Độc lập - Tự do - Hạnh phúc",
      "Số: 80/BC-UBND Bến Đá, ngày 20 tháng 11 năm 2025",
    ],
    ["in lines of its own", "PHƯỜNG BẾN ĐÁ", "Số: 80/BC-UBND\n\nBến Đá, ngày 20 tháng 11 năm 2025"],
  ])("two dates of one number, of which one tells the body, where the letterhead stands %s", (_, place, symbol) => {
    const said = reportSaid(
      ["ỦY BAN NHÂN DÂN", place, symbol, "BÁO CÁO", "Kết quả công tác", "I. KẾT QUẢ"],
      "Quyết định số 61/QĐ-UBND ngày 12/8/2025 về tổ chức chợ đêm. Chợ mở theo Quyết định số 61/QĐ-UBND ngày 17/8/2025 của UBND phường.",
    );
    expect(said).toEqual(["one-date 61/QĐ-UBND"]);
  });

  test.each([
    [
      "that began anew with a congress",
      "Kế hoạch số 12/KH-HND ngày 10/01/2026; Kế hoạch số 19/KH-HND ngày 02/2/2026; Kế hoạch số 02/KH-HND ngày 18/3/2026; Kế hoạch số 06/KH-HND ngày 20/4/2026; Kế hoạch số 09/KH-HND ngày 11/4/2026.",
      "numbers-follow-dates 09/KH-HND",
    ],
    [
      "of one term",
      "Kế hoạch số 12/KH-HND ngày 10/01/2026; Kế hoạch số 19/KH-HND ngày 02/3/2026; Kế hoạch số 22/KH-HND ngày 18/02/2026; Kế hoạch số 25/KH-HND ngày 20/4/2026.",
      "numbers-follow-dates 22/KH-HND",
    ],
  ])("a number out of order in a union's own series %s", (_, text, expected) => {
    const letterhead = ["HỘI NÔNG DÂN XÃ SUỐI TRE", "Số: 31/BC-HND", "Suối Tre, ngày 24 tháng 5 năm 2026", "BÁO CÁO"];
    expect(reportSaid([...letterhead, "Kết quả công tác", "I. KẾT QUẢ"], text)).toEqual([expected]);
  });

  test("a date after that of a report whose letterhead is one cell of a table", () => {
    const said = reportSaid(
      [
        "| ĐẢNG BỘ TỈNH A<br>**ĐẢNG ỦY XÃ SUỐI TRE**<br>\\*<br>Số 210-BC/ĐU | **ĐẢNG CỘNG SẢN VIỆT NAM**<br>*Suối Tre, ngày 24 tháng 5 năm 2026* |\n| --- | --- |",
        "BÁO CÁO",
        "Kết quả công tác",
        "I. KẾT QUẢ",
      ],
      "Kế hoạch số 33-KH/ĐU, ngày 22/6/2026 của Đảng ủy.",
    );
    expect(said).toEqual(["not-after-report 33-KH/ĐU"]);
  });
});
