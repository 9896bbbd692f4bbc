import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/document/index.js";
import { outlineOf } from "../../src/extraction/outline/index.js";

const read = (...lines: string[]) => outlineOf(readDocument(lines.join("\n\n")));
const fixture = (name: string) =>
  outlineOf(readDocument(readFileSync(new URL(`../../fixtures/reports/${name}/report.md`, import.meta.url), "utf8")));

describe("the outline", () => {
  test("holds headings with their level, number and place", () => {
    const outline = read("I. KẾT QUẢ", "1. Thu ngân sách", "Xã thu 12 tỷ đồng.", "II. NHIỆM VỤ");
    expect(outline).toMatchObject([
      { kind: "heading", level: 1, number: "I", title: "KẾT QUẢ", at: { line: 1, section: "I" } },
      { kind: "heading", level: 2, number: "1", title: "Thu ngân sách", at: { line: 3, column: 4, section: "I.1" } },
      { kind: "heading", level: 1, number: "II", title: "NHIỆM VỤ", at: { line: 7, section: "II" } },
    ]);
  });

  test("leaves the letterhead and the title out", () => {
    const outline = read("UBND XÃ SUỐI TRE", "Số: 12/BC-UBND", "BÁO CÁO", "KẾT QUẢ NĂM 2025", "I. KẾT QUẢ");
    expect(outline).toMatchObject([{ kind: "heading", number: "I" }]);
  });

  test("holds a footnote with its number and its first words", () => {
    const long = "Gồm các thôn Đông, Tây, Nam, Bắc, Trung và những xóm ven sông ở cả hai bờ.";
    const outline = read("Xã có 12 thôn[^1] và 03 xóm[^2].", `[^1]: ${long}`, "[^2]: Xem Phụ lục 2.");
    expect(outline.filter(({ kind }) => kind !== "mark")).toMatchObject([
      {
        kind: "footnote",
        level: null,
        number: "1",
        title: "Gồm các thôn Đông, Tây, Nam, Bắc, Trung và những xóm ven",
        at: { footnote: "1" },
      },
      { kind: "footnote", number: "2", title: "Xem Phụ lục 2.", at: { footnote: "2" } },
      { kind: "appendix", number: "2", title: "Phụ lục 2", at: { footnote: "2" } },
    ]);
  });

  test.each([
    ["Chi tiết (Phụ lục số 1B kèm theo).", ["1B"]],
    ["(có Phụ lục số 3B, 4B, 5B kèm theo)", ["3B", "4B", "5B"]],
    ["theo Phụ lục I và II đính kèm", ["I", "II"]],
    ["Phụ lục 1, 12 hộ nghèo", ["1"]],
    ["PHỤ LỤC SỐ 02 nêu trên", ["02"]],
    ["ký phụ lục hợp đồng", []],
    ["Phụ lục kèm theo", []],
  ])("finds in “%s” the appendices %j", (text, numbers) => {
    expect(read(`Xã có đất; ${text}`).map(({ kind, number }) => [kind, number])).toEqual(
      numbers.map((number) => ["appendix", number]),
    );
  });

  test("places each appendix of a list", () => {
    expect(read("Xem Phụ lục số 3B, 4B kèm theo.")).toMatchObject([
      { title: "Phụ lục số 3B", at: { line: 1, column: 5, endColumn: 18 } },
      { title: "Phụ lục số 4B", at: { line: 1, column: 20, endColumn: 22 } },
    ]);
  });

  test("takes the heading of an appendix for a heading only", () => {
    expect(read("I. KẾT QUẢ", "PHỤ LỤC SỐ 1A").map(({ kind }) => kind)).toEqual(["heading", "heading", "attachment"]);
  });

  test.each([
    ["1) Thu ngân sách đạt khá", [["1", "1)", "Thu ngân sách đạt khá"]]],
    [
      "Gồm: (i) quy định; (ii) quy trình; (iv) hồ sơ.",
      [
        ["i", "(i)", "quy định; (ii) quy trình; (iv) hồ sơ."],
        ["ii", "(ii)", "quy trình; (iv) hồ sơ."],
        ["iv", "(iv)", "hồ sơ."],
      ],
    ],
    ["Theo điểm a) khoản 2) Điều 3", []],
    ["Một là, giữ vững ổn định.", [["1", "Một là", ", giữ vững ổn định."]]],
    ["Lớp học mở vào thứ ba, ngày 12/5.", []],
  ])("finds in “%s” the items %j", (text, items) => {
    const found = read(text).filter(({ kind, confidence }) => kind === "item" && confidence === "certain");
    expect(found.map(({ number, printed, title }) => [number, printed, title])).toEqual(items);
  });

  test("keeps what may have been the number of a heading apart", () => {
    expect(read("Xã giao 12 việc. 3. Công tác thu đạt khá.")).toMatchObject([
      { kind: "item", number: "3", confidence: "possible" },
    ]);
  });

  test("holds the marks of notes, also in tables, with the words before them", () => {
    const outline = read("Xã có 12 thôn¹.", "| Thôn | Hộ |\n| --- | --- |\n| Đông² | 120 |", "¹ Nêu ở trên.");
    expect(outline.filter(({ kind }) => kind === "mark")).toMatchObject([
      { number: "1", title: "Xã có 12 thôn", at: { line: 1, column: 10, endColumn: 14 } },
      { number: "2", title: "Đông", at: { line: 5, column: 3, endColumn: 7 } },
    ]);
  });

  test("takes a number glued to a word for a mark that may have lost its raising, where a note waits for it", () => {
    const outline = read("Xã có 12 thôn1 và 03 xóm[^2].", "[^1]: Nêu ở trên.", "[^2]: Ven sông.");
    expect(outline.filter(({ kind }) => kind === "mark")).toMatchObject([
      { number: "2", confidence: "certain" },
      { number: "1", confidence: "possible" },
    ]);
  });

  test.each([
    ["(Phụ lục số 1B kèm theo)", true, null],
    ["(Chi tiết tại Phụ lục 01 và Phụ lục 02 kèm theo)", true, null],
    ["Danh sách cán bộ của xã tại Phụ lục 02.", false, "Danh sách cán bộ của xã tại"],
    ["Danh sách tại Phụ lục II (sản phẩm mới công nhận).", false, "sản phẩm mới công nhận"],
    ["Xem Phụ lục 02 về kết quả kiểm tra, giám sát.", false, "kết quả kiểm tra, giám sát"],
  ])("tells of “%s” whether it closes a section, and its subject", (text, closes, subject) => {
    expect(read(text)[0]).toMatchObject({ kind: "appendix", closes, ...(closes ? {} : { subject }) });
  });

  test("does not count the appendix of another document among those of the report", () => {
    const [reference] = read("Lập theo Phụ lục II ban hành kèm theo Thông tư số 01/2021/TT-BNV.");
    expect(reference).toMatchObject({ kind: "appendix", confidence: "possible" });
  });

  test("holds what is attached with its title, in its line or the next", () => {
    const outline = read(
      "PHỤ LỤC 01",
      "Danh sách cán bộ (Kèm theo Báo cáo số 12/BC-UBND)",
      "Phụ lục 02: Thu ngân sách",
    );
    expect(outline.filter(({ kind }) => kind === "attachment")).toMatchObject([
      { number: "01", title: "Danh sách cán bộ" },
      { number: "02", title: "Thu ngân sách" },
    ]);
  });
});

describe("the outline of the fixture", () => {
  test.each([
    ["an-toan-giao-thong-tinh", [null, null, null, null, null]],
    ["aside-nong-thon-moi", ["I", "II", "III", "1", "2", "3", "IV", "V"]],
    ["chuyen-doi-so-phuong", ["I", "II", "III", "1", "2", "3", "IV", "V"]],
    ["dai-hoi-phu-nu", ["A", "I", "II", "B", "C"]],
    ["kiem-tra-dang-huyen", ["I", "II", "1", "2", "3", "III"]],
    ["tiep-cong-dan-tinh", ["I", "II", "III", "IV"]],
    ["to-chuc-bo-may-xa", ["I", "II", "1", "2", "3", "4", "III", "IV"]],
    ["van-hoa-xa", ["I", "1", "2", "3", "4", "II", "III", "IV"]],
  ])("%s has its headings", (name, numbers) => {
    const headings = fixture(name).filter(({ kind }) => kind === "heading");
    expect(headings.map(({ number }) => number)).toEqual(numbers);
  });

  test.each([
    ["aside-nong-thon-moi", 3],
    ["kiem-tra-dang-huyen", 9],
    ["to-chuc-bo-may-xa", 6],
    ["truong-hoc", 0],
  ])("%s has its footnotes", (name, count) => {
    const notes = fixture(name).filter(({ kind }) => kind === "footnote");
    expect(notes.map(({ number }) => number)).toEqual(Array.from({ length: count }, (_, index) => String(index + 1)));
  });
});
