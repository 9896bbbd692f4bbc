import { describe, expect, test } from "vitest";
import { auditText } from "../../../src/index.js";

const repeatedIn = (text: string): string[] =>
  auditText(text)
    .discrepancies.filter(({ rule }) => rule === "wording/word-once")
    .flatMap(({ figures }) => figures.map(({ printed }) => printed));

describe("words printed twice running", () => {
  test.each([
    ["Xã ban hành ban hành 12 kế hoạch.", "ban hành ban hành"],
    ["Ban hành ban hành 12 kế hoạch.", "Ban hành ban hành"],
    ["Xã tổ chức tổ chức 19 hội nghị.", "tổ chức tổ chức"],
    ["Triển khai công tác công tác cải cách hành chính.", "công tác công tác"],
    ["Đã giải quyết 52 đơn đơn của công dân.", "đơn đơn"],
    ["Đã giúp 215 đoàn viên viên với 12 căn nhà.", "viên viên"],
    ["Chi 412 triệu đồng đồng.", "đồng đồng"],
    ["Ban hành 24 24 nghị quyết chuyên đề.", "24 24"],
    ["Tỷ lệ của của năm 2025 đạt 45%.", "của của"],
    ["Đã cấp giấy chứng nhận giấy chứng nhận cho 14 hộ.", "giấy chứng nhận giấy chứng nhận"],
  ])("are told of: %s", (text, words) => {
    expect(repeatedIn(text)).toEqual([words]);
  });

  test("are told of once for all places of one word, wherever a line breaks", () => {
    const text = "Xã thực hiện thực hiện 03 kế hoạch.\n\nPhòng Kinh tế rà soát, thực hiện\nthực hiện 02 đề án.";

    expect(repeatedIn(text)).toEqual(["thực hiện thực hiện", "thực hiện thực hiện"]);
    expect(auditText(text).discrepancies).toHaveLength(1);
  });
});

describe("what the language doubles is left alone", () => {
  test.each([
    "Có 12 tổ tổ chức họp dân.",
    "Thôn 12 12 hộ thoát nghèo.",
    "Có 15 đoàn viên viên chức.",
    "Đời sống ngày ngày được nâng lên, dần dần ổn định, luôn luôn giữ vững.",
    "Người người thi đua, nhà nhà thi đua, ngành ngành thi đua.",
    "Ban Tổ chức tổ chức 03 vòng thi; Ủy ban Kiểm tra kiểm tra 04 chi bộ.",
    "Ban tổ chức tổ chức chấm thi; đoàn kiểm tra kiểm tra 12 cơ sở; nhà đầu tư đầu tư 15 tỷ đồng.",
    "Các cơ quan, đơn vị, tổ chức tổ chức thực hiện; 05 tổ chức tổ chức đại hội.",
    "Xây dựng xã hội xã hội chủ nghĩa; hạn chế còn tồn tại tại 03 bản; việc tiếp theo theo kế hoạch.",
    "Từng bước từng bước nâng cao chất lượng.",
    "Giao cho thôn 1, thôn 2; 03 lớp lớp 6 và 02 xã xã Hòa An, Hòa Lợi.",
    "Kết quả: tốt, tốt; đạt 45%, 45%.",
    "Trung tâm Phục vụ phục vụ 1.200 lượt người.",
  ])("%s", (text) => {
    expect(repeatedIn(text)).toEqual([]);
  });

  test("and so are cells of a table that say the same", () => {
    expect(repeatedIn("| Xã | Kết quả | Xếp loại |\n|---|---|---|\n| Hòa An | hoàn thành | hoàn thành |")).toEqual([]);
  });
});
