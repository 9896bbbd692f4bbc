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

  test("in lines that name each figure before it, and in the lines that go on with them", () => {
    const { petitions, households } = read(
      [
        "- Số hộ: 5.284. Nhân khẩu: 22.947.",
        "- Đơn gửi UBND: 47. KN 06, TC 04, KNPA 37.",
        "+ Thuộc thẩm quyền: 39. Không thuộc thẩm quyền: 08.",
        "+ Đã giải quyết: 35 (KN 03, TC 02, KNPA 30). Đang giải quyết: 04.",
      ].join("\n\n"),
    );
    expect(households.value).toBe("5284");
    expect(petitions.value).toBe("47");
    expect(petitions.kind.proposals.value).toBe("37");
    expect(petitions.competence.own.value).toBe("39");
    expect(petitions.outcome.resolved.kind.complaints.value).toBe("3");
    expect(petitions.outcome.pending.value).toBe("4");
  });

  test("by their categories alone below a heading that says what they are of", () => {
    const { staff } = read(
      "1. Chất lượng đội ngũ\n\nKhối Đảng: nữ 14 người (42,42%), nam 19 người (57,58%). Lý luận chính trị: cao cấp 09 người, trung cấp 24 người.",
    );
    expect(staff.stated).toBe(false);
    expect([staff.sex.women.value, staff.sex.women.share.value, staff.theory.intermediate.value]).toEqual([
      "14",
      "42.42",
      "24",
    ]);
  });

  test("in a table that gives a name to each row", () => {
    const { area, villages, population, minorityShare } = read(
      "Một số chỉ số của xã:\n\n| Chỉ số | Số liệu |\n|---|---|\n| Diện tích tự nhiên | 6.842,75 ha |\n| Số ấp | 24 |\n| Dân số | 36.547 người |\n| Tỷ lệ đồng bào dân tộc thiểu số | 34,00% |",
    );
    expect([area.value, villages.value, population.value, minorityShare.value]).toEqual([
      "6842.75",
      "24",
      "36547",
      "34",
    ]);
  });

  test("in a table whose rows only one quantity has", () => {
    const { documentsIssued } = read(
      "Kết quả cụ thể:\n\n| Loại | Đảng ủy | UBND |\n|---|---|---|\n| Nghị quyết | 14 | 0 |\n| Quyết định | 186 | 1.642 |\n| Báo cáo | 274 | 389 |\n| Công văn | 512 | 1.207 |\n| **Cộng** | 986 | 3.238 |",
    );
    const places = documentsIssued.versions.map(({ body, value, type }) => [body, value, type.letters.value]);
    expect(places).toEqual([
      ["đảng ủy", "986", "512"],
      ["ubnd", "3238", "1207"],
    ]);
  });

  test("by names that stand before their figures throughout", () => {
    const { documentsReviewed } = read(
      "Đã rà soát 84 văn bản, trong đó giữ nguyên 52 văn bản, sửa đổi, bổ sung 19, thay thế 08 và bãi bỏ 05 văn bản.",
    );
    const { kept, amended, replaced, abolished } = documentsReviewed.outcome;
    expect([kept, amended, replaced, abolished].map(({ value }) => value)).toEqual(["52", "19", "8", "5"]);
  });

  test("not where they count what is to be done, or what has changed", () => {
    const { admittedMembers, partyMembers } = read(
      "I. KẾT QUẢ\n\nTrong năm giảm 27 đảng viên.\n\nII. NHIỆM VỤ THỜI GIAN TỚI\n\nKết nạp 65 đảng viên.\n",
    );
    expect([admittedMembers.stated, partyMembers.stated]).toEqual([false, false]);
  });

  test("by their items where no word says what they are", () => {
    const { documentsIssued } = read(
      "Phần của Đảng ủy có nghị quyết 07, quyết định 264, quy chế 08, kế hoạch 97. Phần của HĐND có 52 nghị quyết, 88 quyết định.",
    );
    const types = documentsIssued.versions.map(({ type }) => [type.resolutions.value, type.decisions.value]);
    expect(types).toEqual([
      ["7", "264"],
      ["52", "88"],
    ]);
  });

  test("by the words on their own side of a comma and a bracket", () => {
    const { removedMembers, admittedMembers } = read(
      "Đảng viên tăng 113 (52 kết nạp, 61 chuyển đến), giảm 84 (49 chuyển đi, 28 từ trần, 07 xóa tên).",
    );
    const { transferredOut, died, struckOff } = removedMembers.cause;
    expect(admittedMembers.value).toBe("52");
    expect([transferredOut.value, died.value, struckOff.value]).toEqual(["49", "28", "7"]);
  });

  test("none by a category where several are counted together", () => {
    const { documentsIssued } = read("UBND xã ban hành 1.548 văn bản (962 quyết định; 586 công văn, kế hoạch).");
    expect(documentsIssued.type.decisions.value).toBe("962");
    expect([documentsIssued.type.letters.stated, documentsIssued.type.plans.stated]).toEqual([false, false]);
  });

  test("as of another time where a paragraph goes on to it", () => {
    const { partyMembers } = read("Đảng viên ngày 01/7/2025: 706. Tăng: kết nạp 29. Hiện nay: 735, trong đó nữ 301.");
    expect(partyMembers.versions.map(({ value }) => value)).toEqual(["706", "735"]);
    expect(partyMembers.attribute.women.value).toBe("301");
  });

  describe("in a table", () => {
    test("whose columns are categories, a place of the concept a row", () => {
      const { petitions } = read(
        "Bảng 1. Đơn thư\n\n| Cơ quan | Tổng | Thuộc thẩm quyền | Không thuộc |\n|---|---|---|---|\n| Đảng ủy | 7 | 5 | 2 |\n| UBND | 61 | 52 | 9 |\n| Cộng | 68 | 57 | 11 |",
      );
      expect(petitions.versions.map(({ body, value, competence }) => [body, value, competence.own.value])).toEqual([
        ["đảng ủy", "7", "5"],
        ["ubnd", "61", "52"],
        [null, "68", "57"],
      ]);
    });

    test("whose rows are categories, with the percentages in the columns beside them", () => {
      const { staff } = read(
        "Bảng 2. Cơ cấu, trình độ\n\n| Tiêu chí | Khối Đảng (người) | Tỷ lệ (%) |\n|---|---|---|\n| Tổng số | 44 | 100 |\n| Nam | 21 | 47,73 |\n| Nữ | 23 | 52,27 |",
      );
      expect([staff.value, staff.sex.men.value, staff.sex.men.share.value]).toEqual(["44", "21", "47.73"]);
    });

    test("whose columns are concepts", () => {
      const { quotas, posts, missingPosts } = read(
        "Phụ lục A. Biên chế\n\n| Khối | Giao | Có mặt | Thiếu |\n|---|---|---|---|\n| Đảng, MTTQ | 31 | 29 | 2 |\n| Chính quyền | 64 | 59 | 5 |\n| Cộng | 95 | 88 | 7 |",
      );
      expect([quotas, posts, missingPosts].map(({ versions }) => versions.at(-1)?.value)).toEqual(["95", "88", "7"]);
      expect(quotas.versions.map(({ scope, body }) => scope ?? body)).toEqual(["Đảng, MTTQ", "Chính quyền", null]);
    });

    test("but not what tells of a change", () => {
      expect(
        named(
          "Bảng 3. Tổ chức đảng trực thuộc\n\n| Loại hình | Tăng | Giảm |\n|---|---|---|\n| Đảng bộ cơ sở | 1 | 0 |\n| Chi bộ cơ sở | 2 | 1 |",
        ),
      ).toEqual([]);
    });
  });

  test.each([
    ["of another thing", "Trạm y tế khám 1.250 lượt bệnh nhân, tiêm 318 mũi."],
    ["of a rate of the same name", "Hội nghị có 03 tham luận."],
  ])("and none is %s", (_, text) => {
    expect(named(text)).toEqual([]);
  });
});
