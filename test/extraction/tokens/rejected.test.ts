import { describe, expect, test } from "vitest";
import { printsIn, rejectedIn, scan } from "./scan.js";

describe("a number is no figure", () => {
  test.each([
    ["theo Kế hoạch số 85-KH/TU", ["85: citation"]],
    ["Số: 92/BC-UBND", ["92: citation"]],
    ["ngày 22/5/2026", ["22: date", "5: date", "2026: date"]],
    ["nhiệm kỳ 2020 - 2025", ["2020: date", "2025: date"]],
    ["tháng 9", ["9: date"]],
    ["(1) lớp học; (2) trạm y tế; (3) chợ", ["1: numbering", "2: numbering", "3: numbering"]],
    ["Trạm Y tế (1), Nhà Văn hóa (2), Chợ Mới (3)", ["1: numbering", "2: numbering", "3: numbering"]],
    ["xe L2.0 màu đỏ", ["0: name"]],
    ["1) nội dung; 2) hình thức", ["1: numbering", "2: numbering"]],
    ["bão số 2", ["2: name"]],
    ["thôn 7", ["7: name"]],
    ["Tổ 4", ["4: name"]],
    ["chi bộ 1", ["1: name"]],
    ["phường 5", ["5: name"]],
    ["loại 1, loại 2", ["1: name", "2: name"]],
    ["mức độ 3", ["3: name"]],
    ["cấp 3", ["3: name"]],
    ["khoản 2 Điều 30", ["2: name", "30: name"]],
    ["lần thứ 13", ["13: name"]],
    ["Covid-19", ["19: name"]],
    ["Đề án 06", ["06: name"]],
    ["Xã thực hiện Chương trình 1719", ["1719: name"]],
    ["Triển khai Nghị quyết 18", ["18: name"]],
    ["Quyết định số 1234", ["1234: name"]],
    ["Chương trình 1719", ["1719: name"]],
    ["Chương trình 1719 được triển khai đúng tiến độ", ["1719: name"]],
    ["Nghị quyết 18 của Trung ương", ["18: name"]],
    ["Chỉ thị 05, Kết luận 21 và Quy định 37 được quán triệt", ["05: name", "21: name", "37: name"]],
    ["Xã làm tốt. Chỉ thị 05, như mọi năm, được quán triệt", ["05: name"]],
    ["Học tập Chỉ thị 05, cán bộ gương mẫu hơn", ["05: name"]],
    ["Phụ lục 2", ["2: name"]],
    ["chính quyền địa phương 2 cấp", ["2: set phrase"]],
    ["sản phẩm đạt 4 sao trở lên", ["4: set phrase"]],
    ["phong trào “3 không”", ["3: set phrase"]],
    ["theo phương châm “5 rõ”", ["5: set phrase"]],
    ["6 tháng đầu năm", ["6: length of time"]],
    ["sau 02 năm, 15 ngày và 8 giờ", ["02: length of time", "15: length of time", "8: length of time"]],
    ["không quá 12 ngày", ["12: length of time"]],
    ["trực 24/7", ["24: set phrase", "7: set phrase"]],
    ["trực tuyến (24/7)", ["24: set phrase", "7: set phrase"]],
    ["dưới 40 tuổi", ["40: condition"]],
    ["từ 80 tuổi trở lên", ["80: condition"]],
    ["huy hiệu 30 năm tuổi đảng", ["30: condition"]],
    ["điện thoại 0912345678", ["0912345678: code"]],
    ["Quốc lộ 1A", ["1: code"]],
    ["đạt 1,939", ["1,939: not a number"]],
    ["có 12.345.67 hộ", ["12.345.67: not a number"]],
  ])("in “%s”", (text, expected) => {
    const { tokens } = scan(text);
    expect(rejectedIn(text)).toEqual(expected);
    expect(tokens).toEqual([]);
  });

  test.each([["trực 24/24 giờ"], ["tàu BV92754"], ["bụi PM10"], ["dịch H5N1"], ["khu vực III"], ["khóa XV"]])(
    "in “%s”, whatever the reason",
    (text) => {
      expect(scan(text).tokens).toEqual([]);
    },
  );

  test.each([
    ["cấp 25 thẻ", "25"],
    ["số lượng 7", "7"],
    ["tổng số 15", "15"],
    ["có 2 cấp ủy", "2"],
    ["lớp có 30 em", "30"],
    ["tại 7 thôn", "7"],
    ["ban hành 18 nghị quyết", "18"],
    ["thực hiện 06 đề án", "06"],
    ["Quyết định 35 trường hợp được miễn", "35"],
    ["Kế hoạch 120 hộ", "120"],
  ])("but it is one in “%s”", (text, printed) => {
    expect(scan(text).tokens.map((token) => token.printed)).toEqual([printed]);
  });

  test("but a list that counts documents has as many figures", () => {
    expect(printsIn("Nghị quyết 35, quyết định 20, kế hoạch 05")).toEqual(["35", "20", "05"]);
  });
});
