import { describe, expect, test } from "vitest";
import { communeReview, loadText } from "../../src/index.js";

const review = (text: string) => communeReview.view(loadText(text));

describe("whose figures a sentence tells", () => {
  test("is the body that it opens with, behind a semicolon too", () => {
    const { petitions } = review("UBND xã tiếp 58 lượt công dân; nhận 33 đơn, gồm 25 đơn kiến nghị, 08 đơn khiếu nại.");
    expect([petitions.body, petitions.printed, petitions.kind.complaints.printed]).toEqual(["ubnd", "33", "08"]);
  });

  test("is nobody's where the sentence names a second body", () => {
    const { petitions } = review("UBND xã phối hợp với Hội Nông dân tiếp 58 lượt công dân; nhận 33 đơn.");
    expect([petitions.printed, petitions.body]).toEqual(["33", null]);
  });

  test("is nobody's where the body stands within the sentence", () => {
    const { petitions } = review("Tại trụ sở UBND xã tiếp 58 lượt công dân; nhận 33 đơn.");
    expect([petitions.printed, petitions.body]).toEqual(["33", null]);
  });
});

describe("whose figures the next sentence tells", () => {
  test("is the body that was told of last, so that two blocks are two accounts", () => {
    const { staff } = review(
      "Chất lượng đội ngũ: Trong 24 cán bộ, công chức khối Đảng có 13 nam, 11 nữ. Ở khối chính quyền, nam 18 người, nữ 15 người. Xếp theo ngạch, có 6 chuyên viên chính, 27 chuyên viên.",
    );
    const women = staff.versions.map(({ body, sex }) => [body, sex.women.printed]);
    expect(women).toEqual([
      ["đảng ủy", "11"],
      ["ubnd", "15"],
    ]);
    expect(staff.versions.map(({ grade }) => grade.expert.printed)).toEqual([null, "27"]);
  });

  test("is nobody's where all bodies are told of together", () => {
    const { petitions } = review("UBND xã tiếp 58 lượt công dân. Toàn xã nhận 33 đơn.");
    expect([petitions.printed, petitions.body]).toEqual(["33", null]);
  });

  test("is the body right behind what is counted", () => {
    const { units } = review("Đầu mối: 05 cơ quan khối Đảng, MTTQ; 06 cơ quan thuộc UBND.");
    const agencies = units.versions.map(({ body, type }) => [body, type.agencies.printed]);
    expect(agencies).toContainEqual(["đảng ủy", "05"]);
  });
});

describe("tables of bodies", () => {
  test("tell the documents of each body below their kinds", () => {
    const { documentsIssued } = review(
      "1. Ban hành văn bản\n\n| Cơ quan ban hành | Nghị quyết | Quyết định | Cộng |\n|---|---|---|---|\n| Đảng ủy, Ban Thường vụ | 13 | 201 | 214 |\n| HĐND, Thường trực HĐND | 37 | 19 | 56 |\n",
    );
    expect(
      documentsIssued.versions.map(({ body, printed, type }) => [body, printed, type.resolutions.printed]),
    ).toEqual([
      ["đảng ủy", "214", "13"],
      ["hđnd", "56", "37"],
    ]);
  });

  test("tell the posts assigned to each block in one row", () => {
    const { quotas } = review(
      "1. Biên chế\n\n| Tiêu chí | Khối Đảng, MTTQ | Khối chính quyền | Cộng |\n|---|---|---|---|\n| Biên chế giao | 31 | 42 | 73 |\n| Hiện có | 30 | 41 | 71 |\n",
    );
    const { party, government } = quotas.block;
    expect([quotas, party, government].map(({ printed }) => printed)).toEqual(["73", "31", "42"]);
  });
});

describe("fields in other words", () => {
  test("tell the levels of procedures behind what they are of", () => {
    const { procedures } = review(
      "Số thủ tục thuộc thẩm quyền cấp xã là 315, chia theo mức độ: toàn trình 101, một phần 148, tiếp nhận trực tiếp 66.",
    );
    const { full, partial, direct } = procedures.service;
    expect([procedures, full, partial, direct].map(({ printed }) => printed)).toEqual(["315", "101", "148", "66"]);
  });

  test("tell petitions of a period and what became of those within competence", () => {
    const { petitions } = review(
      "Đơn nhận trong kỳ 90 đơn (khiếu nại 17, tố cáo 6, kiến nghị, phản ánh 67); đủ điều kiện, thuộc thẩm quyền 77, không thuộc thẩm quyền 13.",
    );
    const { competence } = petitions;
    expect([petitions, competence.own, competence.other].map(({ printed }) => printed)).toEqual(["90", "77", "13"]);
  });

  test("tell Party members of the whole organisation, and some of them", () => {
    const { partyMembers } = review("Đảng viên toàn Đảng bộ là 640 đồng chí, trong đó nữ 233, dự bị 19.");
    const { women, probationary } = partyMembers.attribute;
    expect([partyMembers, women, probationary].map(({ printed }) => printed)).toEqual(["640", "233", "19"]);
  });
});
