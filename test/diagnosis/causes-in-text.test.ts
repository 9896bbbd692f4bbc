import { describe, expect, test } from "vitest";
import { auditText, type Discrepancy } from "../../src/index.js";

function exceptionsIn(text: string): Discrepancy[] {
  return auditText(text, { lang: "vi" }).discrepancies.filter(({ kind }) => kind === "exception");
}

const table = (...rows: readonly string[]): string =>
  ["| Thôn | Số hộ | Hộ nghèo | Tỷ lệ (%) | Số khẩu | Số tổ |", "|---|---|---|---|---|---|", ...rows].join("\n");

describe("the causes of a text", () => {
  // 662 + 448 + 310 + 500 + 250 = 2.170 and 112 + 56 + 31 + 45 + 20 = 264, people 2.648 + 1.792 + 1.240 + 2.000 + 1.000 = 8.680, groups 13 + 12 + 14 + 15 + 16 = 70; 264 of 2.170 is 12,17 %, 56 of 448 is 12,50 %.
  const TRUE = [
    "| Bắc | 662 | 112 | 16,92 | 2.648 | 13 |",
    "| Nam | 448 | 56 | 12,50 | 1.792 | 12 |",
    "| Đông | 310 | 31 | 10,00 | 1.240 | 14 |",
    "| Tây | 500 | 45 | 9,00 | 2.000 | 15 |",
    "| Trung | 250 | 20 | 8,00 | 1.000 | 16 |",
    "| Cộng | 2.170 | 264 | 12,17 | 8.680 | 70 |",
  ];

  test("are none where everything holds", () => {
    expect(exceptionsIn(table(...TRUE))).toEqual([]);
  });

  test("are one for a cell that breaks its column and its share, which are told by rules of their own", () => {
    const [exception, ...others] = exceptionsIn(table(...TRUE).replace("| 448 |", "| 484 |"));
    expect(others).toEqual([]);
    expect(exception?.checks).toHaveLength(2);
    expect(new Set([exception?.rule, ...(exception?.also.map(({ rule }) => rule) ?? [])])).toEqual(
      new Set(["footing/parts-total", "proportion/share-agrees"]),
    );
    expect(exception?.suspects[0]?.text).toBe("có thể 484 phải là 448 (đảo hai chữ số)");
  });

  test("are two where two cells are wrong, each in checks of its own", () => {
    // The 662 of the first row is 626, so that its column and share miss; the 31 of the third is 37.
    const text = table(...TRUE)
      .replace("| 662 |", "| 626 |")
      .replace("| 31 |", "| 37 |");
    const found = exceptionsIn(text);
    const first = found.find(({ suspects: [suspect], figures }) => figures[suspect?.figure ?? 0]?.printed === "626");
    const second = found.find(({ suspects: [suspect], figures }) => figures[suspect?.figure ?? 0]?.printed === "37");
    expect(found).toHaveLength(2);
    expect([first?.checks.length, second?.checks.length]).toEqual([2, 2]);
    expect([first?.suspects[0]?.repaired, second?.suspects[0]?.repaired]).toEqual(["662", "31"]);
  });

  // 812 + 543 = 1.355; 480 + 412 = 892.
  test("stay two for two slips that stand side by side", () => {
    const found = exceptionsIn(
      "Toàn xã có 1.365 hộ, gồm 812 hộ nông thôn, 543 hộ đô thị. Toàn xã có 892 đảng viên, gồm 480 đảng viên nam, 421 đảng viên nữ.",
    );
    expect(found.map(({ checks, suspects: [suspect] }) => [checks.length, suspect?.repaired])).toEqual([
      [1, "1355"],
      [1, "412"],
    ]);
  });

  test("are one for a total that is right in one place and breaks what stands far from it", () => {
    // 43 + 351 = 394; 394 is printed 349 where it is split, and stands right in two other sections.
    const text = [
      "# I. THỦ TỤC HÀNH CHÍNH",
      "Đến nay, tổng số thủ tục hành chính là 349 thủ tục, gồm 43 thủ tục trực tuyến, 351 thủ tục còn lại.",
      "# II. KẾT QUẢ",
      "Trong năm, xã đã tổ chức 12 cuộc họp.",
      "# III. ĐÁNH GIÁ",
      "Đến nay, tổng số thủ tục hành chính là 394 thủ tục.",
    ].join("\n\n");
    const [exception, ...others] = exceptionsIn(text);
    expect(others).toEqual([]);
    expect(exception?.checks.length).toBeGreaterThan(1);
    expect(exception?.suspects[0]).toMatchObject({ repaired: "394", slip: "swapped" });
  });
});
