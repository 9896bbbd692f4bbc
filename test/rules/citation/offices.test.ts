import { describe, expect, test } from "vitest";
import { reportSaid } from "./cited.js";

const LETTERHEAD = [
  "SỞ Y TẾ",
  "Số: 1207/BC-SYT",
  "Suối Tre, ngày 15 tháng 11 năm 2024",
  "BÁO CÁO",
  "Kết quả công tác",
  "I. KẾT QUẢ",
];

describe("the letters of an office that is not the one named", () => {
  test.each([
    ["Sở Y tế ban hành Quyết định số 560/QĐ-SGDĐT ngày 12/6/2024 về khen thưởng.", "560/QĐ-SGDĐT"],
    ["Quyết định số 121/QĐ-STC ngày 28/3/2024 của Giám đốc Sở về kiểm tra.", "121/QĐ-STC"],
    ["Quyết định số 75/QĐ-SNV ngày 09/4/2024 của UBND tỉnh về bổ nhiệm.", "75/QĐ-SNV"],
    ["Công văn số 1450/STNMT-ĐĐ ngày 14/6/2024 của Sở Xây dựng về giá đất.", "1450/STNMT-ĐĐ"],
    ["Kế hoạch số 54/KH-SGDĐT ngày 11/9/2024 của Phòng Giáo dục và Đào tạo huyện.", "54/KH-SGDĐT"],
    ["Chỉ thị số 09/CT-BTC ngày 22/11/2023 của Bộ Y tế.", "09/CT-BTC"],
    ["Hướng dẫn số 15-HD/BTGHU, ngày 10/4/2024 của Ban Tổ chức Huyện ủy.", "15-HD/BTGHU"],
  ])("%s", (text, printed) => {
    expect(reportSaid(LETTERHEAD, text)).toEqual([`symbol-issuer ${printed}`]);
  });
});

describe("letters that may be those of the office named", () => {
  test.each([
    "Quyết định số 121/QĐ-SYT ngày 28/3/2024 của Giám đốc Sở về kiểm tra.",
    "Công văn số 1211/BYT-DP ngày 10/4/2024 của Cục Y tế dự phòng.",
    "Công văn số 12/VPUBND-VX ngày 10/4/2024 của UBND tỉnh.",
    "Công văn số 415/SNN-TL ngày 03/8/2024 của Sở Nông nghiệp và PTNT.",
    "Công văn số 88/SGDĐT-TCCB ngày 03/8/2024 của Sở GD&ĐT.",
    "Kế hoạch số 21/KH-PTCKH ngày 03/8/2024 của Phòng Tài chính - Kế hoạch huyện.",
    "Công văn số 33/SYT-NVY ngày 03/8/2024 của Phòng Nghiệp vụ Y.",
    "Thông tư liên tịch số 37/2014/TTLT-BLĐTBXH-BTP ngày 03/11/2014 của Bộ Tư pháp.",
    "Hướng dẫn số 05-HD/BTCHU, ngày 02/02/2024 của Ban Tổ chức Huyện ủy.",
  ])("%s", (text) => {
    expect(reportSaid(LETTERHEAD, text)).toEqual([]);
  });
});
