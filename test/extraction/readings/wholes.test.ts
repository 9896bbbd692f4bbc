import { describe, expect, test } from "vitest";
import { auditText } from "../../../src/index.js";
import { reportedIn } from "../checks.js";

describe("a part above its whole is reported", () => {
  test.each([
    ["a standing committee", "Ban Chấp hành Đảng bộ có 11 đồng chí, Ban Thường vụ 33 đồng chí."],
    ["a residual value", "Có 03 xe ô tô với nguyên giá 866.562.788 đồng, giá trị còn lại 1.219.249.662 đồng."],
    ["ballots handed in", "Số phiếu phát ra 176 phiếu, thu về 186 phiếu."],
    ["cases settled", "Mặt trận xã hòa giải 12 vụ, thành 14 vụ."],
    ["a kind of document", "UBND xã ban hành 88 văn bản, trong đó có 347 kế hoạch."],
    ["some of those counted before", "Trong 08 trường hợp nghỉ có 30 nữ."],
    ["some of those a bracket tells of", "Xã có 746 đoàn viên (đoàn viên nữ: 911; đoàn viên dân tộc thiểu số: 502)."],
    ["villages, beside the name of a board", "Tổ số hóa đã có tại 53/35 bản; thành lập tổ chỉ đạo."],
  ])("%s", (_, text) => {
    expect(reportedIn(text)).toEqual([expect.stringContaining("bound/part-within-whole")]);
  });
});

describe("nothing is reported", () => {
  test.each([
    [
      "of parts within their wholes",
      "Ban Chấp hành có 33 đồng chí, Ban Thường vụ 11 đồng chí; hòa giải 14 vụ, thành 12 vụ.",
    ],
    ["of what was set up", "Hòa giải 12 vụ, thành lập 18 tổ hòa giải."],
    ["of other things in a sentence that opens so", "Trong 15 vụ có 32 đối tượng; trong 12 hộ nghèo có 45 nhân khẩu."],
    [
      "of other things in the bracket behind",
      "Xã có 46 đoàn viên (hội viên phụ nữ: 111; kinh phí đoàn viên đóng: 502; đoàn viên: 46).",
    ],
    ["of a result beside its plan", "Đã có nhà văn hóa tại 53/35 bản so với chỉ tiêu giao."],
    ["of periods", "Trong 6 tháng có 14 vụ trộm cắp."],
  ])("%s", (_, text) => {
    const { discrepancies } = auditText(text);
    expect(discrepancies.map(({ message }) => message)).toEqual([]);
  });
});
