import { describe, expect, test } from "vitest";
import { auditText, type Config } from "../../src/index.js";

function figuresOf(text: string, terms: Config["terms"] = {}): { printed: string; unit: string | null }[] {
  return auditText(text, { config: { terms } }).figures.map(({ printed, unit }) => ({ printed, unit }));
}

describe("own terms", () => {
  test("make what a short form stands for the thing that is counted", () => {
    const text = "Xã có 52 ĐVTN tham gia.";

    expect(figuresOf(text)).toEqual([{ printed: "52", unit: null }]);
    expect(figuresOf(text, { abbreviations: { ĐVTN: "đoàn viên thanh niên" } })).toEqual([
      { printed: "52", unit: "đoàn viên" },
    ]);
  });

  test("read synonyms as the first of them, where each stands", () => {
    const terms = { synonyms: [["hồ sơ", "bộ giấy tờ"]] };
    const { figures } = auditText("Đã nhận 431 bộ giấy tờ trong quý.", { config: { terms } });

    expect(figures).toMatchObject([{ printed: "431", unit: "hồ sơ", line: 1, column: 9, endColumn: 12 }]);
    expect(figures[0]?.quote).toContain("431 bộ giấy tờ");
  });

  test("take numbers within names for no figures", () => {
    const text = "Đường ống Hoa Mai 135 dài thêm; có 27 hộ được lợi.";

    expect(figuresOf(text).map(({ printed }) => printed)).toEqual(["135", "27"]);
    expect(figuresOf(text, { names: ["Hoa Mai 135"] }).map(({ printed }) => printed)).toEqual(["27"]);
  });

  test("keep a name that is right from being a misspelling of another", () => {
    const text = Array.from({ length: 6 }, () => "Người dân truy cập Cổng thông tin điện tử xã.").join("\n\n");
    const odd = `${text}\n\nNgười dân gọi Công thông tin điện tử xã.`;
    const named = (terms: Config["terms"]): string[] =>
      auditText(odd, { config: { terms: terms ?? {} } })
        .discrepancies.map(({ rule }) => rule)
        .filter((rule) => rule.startsWith("naming/"));

    expect(named({})).toEqual(["naming/one-spelling"]);
    expect(named({ names: ["Công thông tin điện tử"] })).toEqual([]);
  });

  test("leave the reading of a text without them as it is", () => {
    const text = "Xã tiếp nhận 1.252 đơn, gồm: 845 đơn đề nghị, 305 đơn khiếu nại, 112 đơn tố cáo.";
    const plain = auditText(text);

    expect(auditText(text, { config: { terms: { abbreviations: { XYZ: "xa lạ" } } } })).toEqual(plain);
  });
});
