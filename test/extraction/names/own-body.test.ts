import { describe, expect, test } from "vitest";
import { auditText } from "../../../src/index.js";

const odd = (body: string, text: string): string[] =>
  auditText(`${body}\n\nSố: 12/BC-XX\n\nHòa An, ngày 12 tháng 6 năm 2024\n\nBÁO CÁO\n\n${text}`)
    .discrepancies.filter(({ rule }) => rule === "naming/one-spelling")
    .map(({ figures }) => figures[0]?.printed ?? "");

describe("the body that reports, misspelt", () => {
  test.each([
    ["SỞ TÀI CHÍNH", "Thanh tra Sở Tài chinh kiểm tra 04 đơn vị.", "Sở Tài chinh"],
    ["ĐẢNG ỦY XÃ HÒA AN", "Đảng ùy xã họp 06 kỳ.", "Đảng ùy"],
    ["ỦY BAN NHÂN DÂN\n\nXÃ HÒA AN", "Ủy ban nhân dấn xã tiếp 112 lượt công dân.", "Ủy ban nhân dấn"],
    ["ỦY BAN NHÂN DÂN\n\nXÃ HÒA AN", "UBND xã họp 12 phiên. UBDN xã có 24 văn bản. UBND xã báo cáo.", "UBDN"],
    ["ỦY BAN MTTQ VIỆT NAM\n\nXÃ HÒA AN", "Ủy ban Mật trận Tổ quốc xã tặng 41 nhà.", "Ủy ban Mật trận Tổ quốc"],
    ["LIÊN ĐOÀN LAO ĐỘNG TỈNH HÒA AN", "Liên đoàn Lao đông tỉnh tổ chức 41 cuộc đối thoại.", "Liên đoàn Lao đông"],
    ["TRƯỜNG THCS NGUYỄN VĂN TẠO", "Trường THCS Nguyễn Văn Tảo có 18 lớp.", "Trường THCS Nguyễn Văn Tảo"],
    ["TRƯỜNG THCS NGUYỄN VĂN TẠO", "Trường Trung học cơ sở Nguyễn Văn Tảo có 18 lớp.", "Nguyễn Văn Tảo"],
  ])("%s: %s", (body, text, printed) => {
    expect(odd(body, text)).toEqual([printed]);
  });
});

describe("what is no slip in the name of the body", () => {
  test.each([
    ["ĐẢNG ỦY XÃ HÒA AN", "Đảng uỷ xã họp 06 kỳ; Đảng bộ xã có 512 đảng viên."],
    ["HUYỆN ĐOÀN HÒA AN", "Đoàn viên huyện Đoan Hùng giao lưu với Huyện đoàn. Huyện Đoan Hùng có 12 xã."],
    ["CÔNG AN XÃ HÒA AN", "Công an xã xử lý 12 vụ. Công ăn việc làm ổn định."],
    ["TRƯỜNG THCS NGUYỄN VĂN TẠO", "Em Nguyễn Văn Tảo đạt 12 giải."],
    [
      "TRƯỜNG THCS HÒA LẠC",
      "Trường THCS Hòa Lạc có 18 lớp, cùng cụm với Trường THCS Hòa Lác (xã Hòa Lác) là đơn vị bạn.",
    ],
  ])("%s: %s", (body, text) => {
    expect(odd(body, text)).toEqual([]);
  });
});
