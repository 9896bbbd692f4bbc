import { describe, expect, test } from "vitest";
import { auditText, loadText } from "../../src/index.js";

/** The rules that say something of a sentence under the heading of a review. */
function told(sentence: string): string[] {
  return auditText(
    `# BÁO CÁO\nKết quả công tác của xã\n\nI. TIẾP CÔNG DÂN, GIẢI QUYẾT ĐƠN THƯ\n${sentence}\n`,
  ).discrepancies.map(({ rule }) => rule);
}

/** Petitions of which the base of the outcome is told behind what was passed on and filed. */
function accounted({ own = "74", resolved = "66" }: { own?: string; resolved?: string } = {}): string {
  return `UBND phường nhận 112 đơn, gồm kỳ trước chuyển sang 08 đơn, tiếp nhận trong kỳ 104 đơn. Sau xử lý: xếp lưu 11 đơn do nặc danh; 27 đơn không thuộc thẩm quyền, đã chuyển đến cơ quan có thẩm quyền; ${own} đơn thuộc thẩm quyền. Kết quả, đã giải quyết ${resolved}/${own} đơn; công dân rút 03 đơn; còn 05 đơn đang giải quyết.`;
}

describe("what became of petitions", () => {
  test("is held against those within competence, however many arrived", () => {
    expect(told(accounted())).toEqual([]);
  });

  test("that adds up to none of the wholes told is asked about", () => {
    expect(told(accounted({ resolved: "56" }))).toContain("commune-review/petitions-accounted-for");
  });

  test("may follow the number of which it is told, which is no outcome itself", () => {
    expect(
      told(
        "Nhận 33 đơn (kiến nghị 25, khiếu nại 06, tố cáo 02); 08 đơn chuyển lên cấp trên vì không thuộc thẩm quyền; 25 đơn thuộc thẩm quyền thì giải quyết dứt điểm 23, còn 02 đang thụ lý.",
      ),
    ).toEqual([]);
  });
});

describe("what a sentence is about", () => {
  /** The concepts that figures of a text under a heading are filed under. */
  const filed = (heading: string, sentence: string) =>
    loadText(`# BÁO CÁO\nKết quả công tác của xã\n\n${heading}\n${sentence}\n`).annotations.map(
      ({ key }) => key.concept,
    );

  test("is no petition where units are counted", () => {
    expect(filed("I. TỔ CHỨC BỘ MÁY", "Cơ quan chuyên môn thuộc UBND xã: 04 đơn vị.")).not.toContain("petitions");
    expect(filed("I. TIẾP CÔNG DÂN", "UBND xã: 04 đơn, gồm 03 đơn khiếu nại, 01 đơn tố cáo.")).toContain("petitions");
  });

  test("is the members that there are where no inspection governs them", () => {
    const heading = "I. CÔNG TÁC KIỂM TRA, GIÁM SÁT";
    const there = "Đảng bộ xã có 46 tổ chức đảng trực thuộc với 815 đảng viên; 301 đảng viên nữ.";
    expect(filed(heading, there)).not.toContain("inspectedMembers");
    expect(filed(heading, "Đã kiểm tra 14 tổ chức đảng và 35 đảng viên.")).toContain("inspectedMembers");
  });
});
