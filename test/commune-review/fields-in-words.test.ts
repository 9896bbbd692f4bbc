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
