import { describe, expect, test } from "vitest";
import { partyReport, stateReport } from "./cited.js";

describe("nothing is said of a Party report", () => {
  test.each([
    [
      "with a letter by which a plan's work is guided",
      "Thực hiện Kế hoạch số 12-KH/ĐU, ngày 14/11/2025 về công tác năm 2026 và hướng dẫn tại Công văn số 431-CV/VPTU, ngày 11/5/2026 của Văn phòng Tỉnh ủy, Đảng ủy báo cáo như sau.",
    ],
    [
      "in which numbers of one body run on into the next year",
      "Kế hoạch số 41-KH/ĐU, ngày 15/12/2025 của Đảng ủy; Kế hoạch số 47-KH/ĐU, ngày 09/01/2026 của Đảng ủy.",
    ],
    [
      "with one number of two terms of the Party's centre",
      "Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương; Nghị quyết số 18-NQ/TW, ngày 16/6/2022 của Ban Chấp hành Trung ương.",
    ],
    [
      "with decisions and rules, which are numbered apart",
      "Quyết định số 12-QĐ/ĐU, ngày 05/9/2025 về khen thưởng; Quy định số 12-QĐ/ĐU, ngày 24/01/2026 về phân cấp quản lý cán bộ; Quy định số 09-QĐ/ĐU, ngày 28/10/2025 về sinh hoạt; Quyết định số 40-QĐ/ĐU, ngày 12/9/2025 về kiện toàn.",
    ],
    [
      "that tells a document by its kind and its number alone",
      "Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị. Thực hiện Nghị quyết 57 ngày 22/12/2024 và Nghị quyết 57 của Trung ương; Nghị quyết 18 ngày 25/10/2017.",
    ],
    [
      "with a plan for the school year that begins",
      "Kế hoạch số 12-KH/ĐU, ngày 20/8/2025 về nhiệm vụ năm học 2025-2026; Kế hoạch số 30-KH/ĐU, ngày 12/01/2026 về nhiệm vụ năm học 2025-2026.",
    ],
    [
      "with a rule that was drawn up before it was amended",
      "Quy định số 12-QĐ/ĐU, ngày 15/8/2025 được sửa đổi theo Quy định số 19-QĐ/ĐU, ngày 28/02/2026.",
    ],
    [
      "with two steering committees",
      "Kế hoạch số 56-KH/BCĐ, ngày 04/7/2025 của Ban Chỉ đạo Trung ương; Kế hoạch số 56-KH/BCĐ, ngày 12/8/2025 của Ban Chỉ đạo tỉnh.",
    ],
    [
      "with two boards under the same letters",
      "Kế hoạch số 01/KH-BVĐ ngày 03/02/2026 của Ban Vận động Quỹ vì người nghèo; Kế hoạch số 01/KH-BVĐ ngày 09/02/2026 của Ban Vận động cứu trợ.",
    ],
    [
      "that names a law with the one that amended it",
      "Thực hiện Luật Phòng, chống thiên tai số 33/2013/QH13 ngày 19/6/2013 (sửa đổi, bổ sung tại Luật số 60/2020/QH14 ngày 17/6/2020), Đảng ủy đã chỉ đạo diễn tập.",
    ],
    [
      "with steering committees that nobody names",
      "Kế hoạch số 03-KH/BCĐ, ngày 04/9/2025 và Kế hoạch số 02-KH/BCĐ, ngày 12/11/2025.",
    ],
    [
      "with documents of the congress",
      "Nghị quyết số 01-NQ/ĐH, ngày 29/7/2025 của Đại hội; Nghị quyết số 01-NQ/ĐU, ngày 20/8/2025 của Đảng ủy.",
    ],
    [
      "of a body that is no more and drafted what another issued",
      "Ban Tổ chức Tỉnh ủy Hà Sơn (cũ) tham mưu Kế hoạch số 285-KH/TU, ngày 14/3/2025 của Ban Thường vụ Tỉnh ủy về sắp xếp cán bộ.",
    ],
    [
      "in which those who work for a body were founded later",
      "Nghị quyết số 38-NQ/ĐU, ngày 14/02/2026 của Đảng ủy. Có 03 cơ quan giúp việc Đảng ủy (thành lập theo Quyết định số 109-QĐ/ĐU, ngày 03/4/2026 của Ban Thường vụ).",
    ],
    [
      "whose day of another deed stands before the verb",
      "Từ ngày 21/3/2026, Đảng ủy ban hành Nghị quyết số 06-NQ/ĐU. Kế hoạch số 55-KH/ĐU, ngày 12/3/2026 thực hiện Nghị quyết số 06-NQ/ĐU.",
    ],
    [
      "with repeats in short form",
      "Kế hoạch số 12-KH/ĐU, ngày 17/9/2025 của Đảng ủy. Tiếp tục thực hiện Kế hoạch 12-KH/ĐU và Kế hoạch số 12-KH/ĐU.",
    ],
    [
      "with the province's numbers of two terms",
      "Kế hoạch số 376-KH/TU, ngày 21/7/2025 của Tỉnh ủy; Kế hoạch số 85-KH/TU, ngày 22/5/2026 của Tỉnh ủy.",
    ],
    [
      "with a committee, its standing organ and its Party organisation",
      "Quy chế số 01-QC/ĐU, ngày 01/7/2025 của Ban Chấp hành Đảng bộ xã; Quy chế số 01-QC/ĐU, ngày 01/7/2025 của Đảng ủy.",
    ],
    [
      "with printed deviations",
      "Hướng dẫn số: 36 - HD/VPTW; Kế hoạch số 09 KH/ĐU; Quyết định số 282-QĐ-ĐU; Nghị quyết số 11-NQ/TƯ của Bộ Chính trị; Quy định số 08-QĐi/TW.",
    ],
    [
      "where a plan is told to be amended by a later one",
      "Kế hoạch số 12-KH/ĐU, ngày 17/9/2025 (được sửa đổi, bổ sung theo Kế hoạch số 20-KH/ĐU, ngày 10/11/2025).",
    ],
    [
      "where a resolution is carried out by a later plan",
      "Xã thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 theo Kế hoạch số 12-KH/ĐU, ngày 17/9/2025.",
    ],
    [
      "where another sentence goes on",
      "Đảng ủy ban hành Kế hoạch số 12-KH/ĐU, ngày 05/8/2025, chỉ đạo các chi bộ triển khai thực hiện Hướng dẫn số 45-HD/BTCTU, ngày 10/9/2025.",
    ],
    [
      "with bodies of its old place",
      "Xã Suối Tre được thành lập theo Nghị quyết số 1670/NQ-UBTVQH15, ngày 16/6/2025; kế thừa Nghị quyết số 15/NQ-HĐND ngày 20/12/2024 của HĐND xã Suối Tre (cũ).",
    ],
    [
      "in which an organ of the Party committee, or the whole of it, issues",
      "Ủy ban Kiểm tra Đảng ủy ban hành Kế hoạch số 05-KH/UBKTĐU, ngày 15/01/2026; Ban Tổ chức Đảng ủy ban hành Hướng dẫn số 02-HD/BTCĐU, ngày 20/01/2026. Ngày 02/3/2026, Ban Chấp hành Đảng bộ xã ban hành Nghị quyết số 07-NQ/ĐU, ngày 02/3/2026.",
    ],
    [
      "in which one body has another issue",
      "UBND xã trình Đảng ủy ban hành Nghị quyết số 12-NQ/ĐU, ngày 10/3/2026; Văn phòng HĐND và UBND xã có Công văn số 31/HĐND-VP ngày 11/3/2026 của Văn phòng HĐND và UBND xã.",
    ],
    [
      "with a resolution of the whole committee and the plan of its standing organ for it",
      "Nghị quyết số 07-NQ/ĐU, ngày 02/3/2026 của Ban Chấp hành Đảng bộ xã; cùng ngày, Ban Thường vụ Đảng ủy ban hành Kế hoạch số 27-KH/ĐU, ngày 02/3/2026 thực hiện Nghị quyết số 07-NQ/ĐU, ngày 02/3/2026.",
    ],
    [
      "with a resolution of a conference of the committee",
      "Nghị quyết số 09-NQ/ĐU, ngày 12/4/2026 của Hội nghị Ban Chấp hành Đảng bộ xã về phát triển cây chè.",
    ],
    [
      "with one subject in other words",
      "Kế hoạch số 12-KH/ĐU, ngày 17/9/2025 về ứng phó dịch bệnh trên đàn lợn; theo Kế hoạch số 12-KH/ĐU, ngày 17/9/2025 về phòng, chống bệnh dịch tả lợn châu Phi. Kế hoạch số 13-KH/ĐU, ngày 18/9/2025 về tinh gọn bộ máy; Kế hoạch số 13-KH/ĐU, ngày 18/9/2025 về thực hiện Nghị quyết số 18-NQ/TW.",
    ],
    ["with districts while there were any", "Kế hoạch số 30-KH/HU, ngày 25/3/2025 của Ban Thường vụ Huyện ủy."],
  ])("%s", (_, text) => {
    expect(partyReport(text)).toEqual([]);
  });
});

describe("nothing is said of a report of the State", () => {
  test.each([
    [
      "in which numbers begin anew every year",
      "Kế hoạch số 12/KH-UBND ngày 22/7/2025 về cải cách hành chính năm 2025; Kế hoạch số 12/KH-UBND ngày 15/01/2026 về cải cách hành chính năm 2026; Quyết định số 40/QĐ-UBND ngày 11/8/2025; Quyết định số 04/QĐ-UBND ngày 27/02/2026.",
    ],
    [
      "with legal documents, which are numbered apart",
      "Quyết định số 120/QĐ-UBND ngày 01/8/2025; Quyết định số 02/2025/QĐ-UBND ngày 11/8/2025; Quyết định số 03/2025/QĐ-UBND ngày 12/8/2025.",
    ],
    [
      "with numbers of the province among its own",
      "Quyết định số 12/QĐ-UBND ngày 20/8/2025 của UBND xã; Quyết định số 2171/QĐ-UBND ngày 15/8/2025 của UBND tỉnh; Quyết định số 15/QĐ-UBND ngày 25/8/2025 của UBND xã.",
    ],
    [
      "with numbers of another commune",
      "Kế hoạch số 12/KH-UBND ngày 20/8/2025 của UBND xã Suối Tre; Kế hoạch số 12/KH-UBND ngày 10/9/2025 của UBND xã Tân An.",
    ],
    [
      "with official letters without letters for their kind",
      "Công văn số 269/UBND-KT ngày 11/02/2026; Công văn số 1164/SKHCN-CĐS ngày 02/3/2026 của Sở Khoa học và Công nghệ; Công văn số 1234/CT-TTHT ngày 05/3/2026.",
    ],
    [
      "with laws and resolutions of parliament",
      "Luật Đất đai số 31/2024/QH15 ngày 18/01/2024; Nghị quyết số 202/2025/QH15 ngày 12/6/2025; Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025 và Nghị quyết số 76/2025/UBTVQH15 ngày 14/4/2025 của Ủy ban Thường vụ Quốc hội.",
    ],
    [
      "with a decision by which the province approved something",
      "Đề án được UBND tỉnh phê duyệt tại Quyết định số 2790/QĐ-UBND ngày 03/9/2025; Quyết định số 61/QĐ-UBND ngày 12/9/2025 về tổ chức chợ phiên.",
    ],
    [
      "with a resolution of the council of a district that is no more",
      "Xã Suối Tre được thành lập theo Nghị quyết số 1670/NQ-UBTVQH15 ngày 16/6/2025, hoạt động từ ngày 01/7/2025; dự toán do HĐND huyện Suối Cát (cũ) quyết nghị tại Nghị quyết số 47/NQ-HĐND ngày 19/12/2024.",
    ],
    [
      "with a union's numbers that begin anew with its congress",
      "Kế hoạch số 03/KH-HND ngày 10/01/2026; Kế hoạch số 14/KH-HND ngày 02/2/2026; Kế hoạch số 01/KH-HND ngày 18/3/2026; Kế hoạch số 05/KH-HND ngày 20/4/2026. Hướng dẫn số 22/HD-HND ngày 02/2/2026; Hướng dẫn số 01/HD-HND ngày 25/3/2026.",
    ],
    [
      "with the province's numbers before and after its merger",
      "Quyết định số 1745/QĐ-UBND ngày 12/5/2025 của UBND tỉnh; Quyết định số 86/QĐ-UBND ngày 15/7/2025 của UBND tỉnh; Quyết định số 1203/QĐ-UBND ngày 15/11/2025 của UBND tỉnh.",
    ],
    [
      "with last year's documents among this year's",
      "Kế hoạch số 31/KH-UBND ngày 12/02/2026 về trồng rừng; Kế hoạch số 140/KH-UBND ngày 20/12/2025 về Tết; Kế hoạch số 55/KH-UBND ngày 05/4/2026 về hè. Quyết định số 31/QĐ-UBND ngày 12/02/2026 thay thế Quyết định số 40/QĐ-UBND ngày 20/3/2025; Quyết định số 55/QĐ-UBND ngày 05/4/2026.",
    ],
    [
      "with the province's decision and the plan of the body that carries it out",
      "UBND tỉnh ban hành Quyết định số 12/QĐ-UBND ngày 03/01/2026; thực hiện Quyết định số 12/QĐ-UBND, UBND xã ban hành Kế hoạch số 05/KH-UBND ngày 10/01/2026 và Quyết định số 12/QĐ-UBND ngày 15/01/2026.",
    ],
    [
      "with inspectors under whose name another office stands in brackets",
      "Đoàn kiểm tra (Công an xã) được thành lập theo Quyết định số 44/QĐ-UBND ngày 05/3/2026; Công văn số 12/CAX-TH ngày 10/02/2026 của Công an xã.",
    ],
    ["with joint issuers", "Kế hoạch số 03/KH-UBND ngày 08/9/2025 của UBND và Ủy ban MTTQ xã."],
    [
      "with a list of amended documents",
      "Thông tư số 07/2026/TT-BNV ngày 05/3/2026 sửa đổi Thông tư số 02/2024/TT-BNV ngày 01/3/2024 và Thông tư số 05/2025/TT-BNV ngày 12/6/2025 của Bộ Nội vụ.",
    ],
    [
      "with plans for the next year and for years ahead",
      "Nghị quyết số 12/NQ-HĐND ngày 20/12/2025 của HĐND xã về nhiệm vụ năm 2026; Nghị quyết số 15/NQ-HĐND ngày 26/12/2025 của HĐND xã về kế hoạch giai đoạn 2026-2030; Kế hoạch số 90/KH-UBND ngày 10/7/2025 của UBND xã về xây dựng dự toán năm 2026.",
    ],
    [
      "with a programme that a decision put in force",
      "Chương trình số 1719/QĐ-TTg ngày 14/10/2021 của Thủ tướng Chính phủ.",
    ],
    [
      "that is cited in its own appendix",
      "Kèm theo Báo cáo số 210/BC-UBND, ngày 24/5/2026; năm trước có Báo cáo số 210/BC-UBND, ngày 20/5/2025.",
    ],
  ])("%s", (_, text) => {
    expect(stateReport(text)).toEqual([]);
  });
});
