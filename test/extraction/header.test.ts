import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/document/index.js";
import { headerOf } from "../../src/extraction/header.js";

const read = (...lines: string[]) => headerOf(readDocument(lines.join("\n\n")));
const fixture = (name: string) =>
  headerOf(readDocument(readFileSync(new URL(`../../fixtures/reports/${name}/report.md`, import.meta.url), "utf8")));

describe("the header of a report", () => {
  test("tells the place and the date that a point sets apart from the symbol", () => {
    const header = read("UBND XÃ SUỐI TRE", "Số: 63/BC-UBND · Suối Tre, ngày 10/6/2026", "BÁO CÁO", "I. KẾT QUẢ");

    expect(header).toMatchObject({ symbol: "63/BC-UBND", place: "Suối Tre", date: "2026-06-10" });
  });

  test("tells what a Party report says above its text", () => {
    const header = read(
      "ĐẢNG BỘ TỈNH AN HÒA",
      "**ĐẢNG ỦY XÃ SUỐI TRE**",
      "*",
      "Số 07-BC/ĐU",
      "*Suối Tre, ngày 05 tháng 3 năm 2026*",
      "**BÁO CÁO**",
      "Kết quả công tác quý I",
      "và nhiệm vụ quý II",
      "Thực hiện Kế hoạch số 12-KH/TU, Đảng ủy xã báo cáo như sau:",
      "I. KẾT QUẢ",
    );
    expect(header).toEqual({
      title: "Kết quả công tác quý I và nhiệm vụ quý II",
      symbol: "07-BC/ĐU",
      date: "2026-03-05",
      lang: "vi",
      place: "Suối Tre",
      body: "ĐẢNG ỦY XÃ SUỐI TRE",
    });
  });

  test("is read from two columns, in a table or on one line", () => {
    const expected = { symbol: "12/BC-UBND", date: "2025-04-03", place: "Suối Tre", body: "UBND XÃ SUỐI TRE" };
    const table = [
      "| UBND XÃ SUỐI TRE | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc |",
      "|---|---|",
      "| Số: 12/BC-UBND | Suối Tre, ngày 3 tháng 4 năm 2025 |",
    ].join("\n");
    expect(read(table, "BÁO CÁO", "Thu, chi ngân sách")).toMatchObject({ ...expected, title: "Thu, chi ngân sách" });
    const lines = [
      "UBND XÃ SUỐI TRE          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Số: 12/BC-UBND            Suối Tre, ngày 3/4/2025",
    ];
    expect(read(...lines, "BÁO CÁO")).toMatchObject({ ...expected, title: null });
  });

  test("is empty where the report says nothing of it", () => {
    const nothing = { title: null, symbol: null, date: null, place: null, body: null };
    expect(read("Xã có 12 thôn.", "Trong đó 05 thôn đạt chuẩn.")).toMatchObject(nothing);
  });
});

describe("the title", () => {
  test.each([
    [["TỜ TRÌNH", "Về việc điều chỉnh dự toán"], "điều chỉnh dự toán"],
    [["BÁO CÁO TỔNG KẾT NĂM 2025", "của Trạm Y tế xã"], "BÁO CÁO TỔNG KẾT NĂM 2025 của Trạm Y tế xã"],
    [["BÁO CÁO", "Kết quả năm 2025", "(Trình kỳ họp thứ 5)", "Xã có 12 thôn."], "Kết quả năm 2025"],
    [["BÁO CÁO", "Kết quả năm 2025", "Kính gửi: UBND huyện"], "Kết quả năm 2025"],
    [["BÁO CÁO", "Kết quả năm 2025", "Căn cứ Luật Thống kê", "Xã báo cáo"], "Kết quả năm 2025"],
    [["# Báo cáo", "Kết quả năm 2025"], "Kết quả năm 2025"],
    [["# Thu ngân sách vượt kế hoạch", "Năm 2025 xã thu 12 tỷ đồng."], "Thu ngân sách vượt kế hoạch"],
    [["THU NGÂN SÁCH VƯỢT KẾ HOẠCH", "Năm 2025 xã thu 12 tỷ đồng."], "THU NGÂN SÁCH VƯỢT KẾ HOẠCH"],
    [["UBND XÃ SUỐI TRE", "Số: 15/UBND-KT", "V/v báo cáo thu ngân sách"], "báo cáo thu ngân sách"],
    [["BÁO CÁO", "I. KẾT QUẢ"], null],
  ])("of %j is %s", (lines, title) => {
    expect(read(...lines).title).toBe(title);
  });
});

describe("the date", () => {
  test.each([
    ["Suối Tre, ngày 24 tháng 5 năm 2026", "2026-05-24"],
    ["Suối Tre, ngày 01/02/2026", "2026-02-01"],
    ["Suối Tre, ngày 31 tháng 4 năm 2026", null],
    ["Suối Tre, ngày      tháng 5 năm 2026", null],
  ])("of “%s” is %s", (line, date) => {
    expect(read("Số: 12/BC-UBND", line, "BÁO CÁO")).toMatchObject({ place: "Suối Tre", date });
  });

  test("is not taken from a sentence", () => {
    expect(read("BÁO CÁO", "Hội nghị họp, ngày 24 tháng 5 năm 2026 tại xã.")).toMatchObject({
      date: null,
      place: null,
    });
  });
});

describe("the symbol", () => {
  test.each([
    ["Số: 05/BC-HTX", "05/BC-HTX"],
    ["Số 16 - HD/BTCTW", "16-HD/BTCTW"],
    ["Số 09 KH/ĐU", "09 KH/ĐU"],
    ["Số: 35/2023/NQ-UBTVQH15", "35/2023/NQ-UBTVQH15"],
    ["Số:      /BC-UBND", null],
    ["Số hộ nghèo: 12", null],
  ])("of “%s” is %s", (line, symbol) => {
    expect(read("UBND XÃ SUỐI TRE", line, "BÁO CÁO").symbol).toBe(symbol);
  });
});

describe("the issuing body", () => {
  test.each([
    [["ỦY BAN NHÂN DÂN", "PHƯỜNG SUỐI TRE"], "ỦY BAN NHÂN DÂN PHƯỜNG SUỐI TRE"],
    [["ỦY BAN NHÂN DÂN XÃ", "SUỐI TRE"], "ỦY BAN NHÂN DÂN XÃ SUỐI TRE"],
    [["UBND XÃ SUỐI TRE", "TRƯỜNG TIỂU HỌC SỐ 2"], "TRƯỜNG TIỂU HỌC SỐ 2"],
    [["HỘI NÔNG DÂN XÃ SUỐI TRE", "BAN THƯỜNG VỤ"], "HỘI NÔNG DÂN XÃ SUỐI TRE"],
    [["ĐẢNG BỘ TỈNH AN HÒA"], null],
    [["Tài liệu hội nghị"], null],
    [[], null],
  ])("of %j is %s", (lines, body) => {
    expect(read(...lines, "Số: 12/BC-UBND", "BÁO CÁO").body).toBe(body);
  });
});

describe("the header of the fixture", () => {
  test.each([
    ["aside-mat-tran", "312/BC-MTTQ-BTT", "2024-12-06", "Vàm Sông", "ỦY BAN MTTQ VIỆT NAM HUYỆN VÀM SÔNG"],
    ["aside-nong-thon-moi", "187/BC-UBND", "2024-11-29", "Phúc Lãng", "ỦY BAN NHÂN DÂN XÃ PHÚC LÃNG"],
    ["chuyen-doi-so-phuong", "187/BC-UBND", "2026-06-19", "Lương Hạ", "ỦY BAN NHÂN DÂN PHƯỜNG LƯƠNG HẠ"],
    ["dai-hoi-phu-nu", "46/BC-BCH", "2025-09-23", "Quế Trạch", "BAN CHẤP HÀNH HỘI LHPN XÃ QUẾ TRẠCH"],
    ["kiem-tra-dang-huyen", "412-BC/HU", "2023-12-12", "Lâm Khê", "HUYỆN ỦY LÂM KHÊ"],
    ["tai-chinh-hop-tac-xa", "05/BC-HTX", "2026-01-16", "Cẩm Lương Hạ", "HTX NÔNG NGHIỆP - DỊCH VỤ ĐỒNG CẨM"],
    ["tiep-cong-dan-tinh", "214/BC-UBND", "2026-06-22", "Thái Nguyên", "ỦY BAN NHÂN DÂN TỈNH THÁI NGUYÊN"],
    ["to-chuc-bo-may-xa", "218-BC/ĐU", "2026-05-19", "Thạnh Lễ Bình", "ĐẢNG ỦY XÃ THẠNH LỢI BÌNH"],
    ["truong-hoc", "47/BC-THCSPH", "2026-05-28", "Vĩnh Lạc Đông", "TRƯỜNG THCS PHƯỚC HẠNH"],
    ["van-hoa-xa", "268/BC-UBND", "2024-12-06", "Vân Hóa", "ỦY BAN NHÂN DÂN XÃ VÂN HÓA"],
    ["y-te-tram", "31/BC-TYT", "2026-06-12", "Nậm Khương", "TRẠM Y TẾ"],
    ["an-toan-giao-thong-tinh", null, null, null, null],
  ])("%s names its symbol, date, place and body", (name, symbol, date, place, body) => {
    expect(fixture(name)).toMatchObject({ symbol, date, place, body });
  });

  test("may stand in one paragraph", () => {
    const header = headerOf(
      readDocument(
        "TỔNG CÔNG TY CẤP NƯỚC\nCÔNG TY CẤP NƯỚC HÒA TRE\nSố: 512/BC-CNHT\nHòa Tre, ngày 18 tháng 11 năm 2019\n\nBÁO CÁO\nKết quả năm 2019",
      ),
    );
    expect(header).toMatchObject({ symbol: "512/BC-CNHT", date: "2019-11-18", place: "Hòa Tre" });
  });

  test.each([
    ["an-toan-giao-thong-tinh", "Gia Lai: Gần 540 vụ tai nạn giao thông, gần 300 người chết trong 9 tháng"],
    ["aside-mat-tran", "Kết quả công tác Mặt trận năm 2024 và phương hướng, nhiệm vụ năm 2025"],
    ["tai-chinh-hop-tac-xa", "Kết quả sản xuất, kinh doanh năm 2025 và phương án năm 2026"],
    ["truong-hoc", "Tổng kết năm học 2025-2026 và phương hướng, nhiệm vụ năm học 2026-2027"],
    ["y-te-tram", "Kết quả công tác y tế 6 tháng đầu năm, nhiệm vụ trọng tâm 6 tháng cuối năm 2026"],
  ])("%s has its title", (name, title) => {
    expect(fixture(name).title).toBe(title);
  });
});
