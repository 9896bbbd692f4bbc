import { describe, expect, test } from "vitest";
import { readReport } from "../../src/api.js";
import { type CommuneReview, communeReview } from "../../src/index.js";

function read(text: string): CommuneReview {
  return communeReview.view(readReport({ kind: "text", text }).report);
}

/** The concepts that a text is read to state, each with its print. */
function named(text: string): string[] {
  const { report } = readReport({ kind: "text", text });
  const prints = new Map(report.figures.map(({ id, printed }) => [id, printed]));
  return report.annotations.map(({ key, total }) => `${key.concept} ${total === null ? "" : prints.get(total)}`.trim());
}

describe("the figures of a text are named", () => {
  test("by what they count, their parts by category", () => {
    const { petitions } = read(
      "UBND xã tiếp nhận 61 đơn: kiến nghị, phản ánh 48 đơn, khiếu nại 08 đơn, tố cáo 05 đơn. Đơn thuộc thẩm quyền 52 đơn, không thuộc thẩm quyền 09 đơn.",
    );
    expect(petitions.value).toBe("61");
    expect(petitions.body).toBe("ubnd");
    expect(petitions.kind.proposals.printed).toBe("48");
    expect(petitions.kind.complaints.printed).toBe("08");
    expect(petitions.kind.denunciations.printed).toBe("05");
    expect(petitions.competence.other.printed).toBe("09");
  });

  test("in short forms and either spelling of tones, with a comma within a name", () => {
    const { procedures } = read(
      "Tổng số TTHC: 402 thủ tục; số TTHC trực tuyến toàn trình: 148 thủ tục, một phần, trực tiếp: 254 thủ tục.",
    );
    const { digitisation } = read("Tỷ lệ số hoá đạt 95,5%, tỷ lệ tái sử dụng dữ liệu 88,1%.");
    expect(procedures.service.full.value).toBe("148");
    expect(procedures.service.partialOrDirect.value).toBe("254");
    expect(digitisation.rate.reuse.value).toBe("88.1");
  });

  test("with the percentages beside them", () => {
    const { staff } = read(
      "Tổng số cán bộ, công chức, viên chức khối Đảng có 40 người (nam 22 người, chiếm 55%; nữ 18 người, chiếm 45%). Trình độ lý luận chính trị: cao cấp 10 người, chiếm 25%; trung cấp 30 người, chiếm 75%.",
    );
    expect(staff.sex.women.share.value).toBe("45");
    expect(staff.theory.intermediate.value).toBe("30");
    expect(staff.education.intermediate.stated).toBe(false);
  });

  test("in a list that is not complete", () => {
    const { documentsIssued } = read(
      "Đảng ủy xã ban hành trên 900 văn bản (07 nghị quyết, 61 quyết định, 99 kế hoạch, ...).",
    );
    expect(documentsIssued.printed).toBe("trên 900");
    expect(documentsIssued.type.plans.value).toBe("99");
  });

  test.each([
    ["of another thing", "Trạm y tế khám 1.250 lượt bệnh nhân, tiêm 318 mũi."],
    ["of a rate of the same name", "Hội nghị có 03 tham luận."],
  ])("and none is %s", (_, text) => {
    expect(named(text)).toEqual([]);
  });
});
