import { describe, expect, test } from "vitest";
import { auditText } from "../../../src/index.js";

const reported = (text: string): string[] => auditText(text).discrepancies.map(({ kind, rule }) => `${kind} ${rule}`);

describe("a difference told in words is held against its figures", () => {
  test.each<[title: string, text: string]>([
    // 14 - 11 = 3
    ["a shortage", "Trạm y tế cần 14 điều dưỡng, hiện có 11 người, còn thiếu 4 người."],
    // 27 - 24 = 3
    ["an absence", "Chi bộ triệu tập 27 đảng viên, có mặt 24, vắng 2 đồng chí."],
    // 180 - 165 = 15
    ["a surplus", "Xã chuẩn bị 180 suất quà, trao cho 165 hộ, thừa 25 suất."],
    // 35 - 32 = 3
    ["those who dropped out", "Lớp có 35 học viên, tốt nghiệp 32 học viên, có 04 học viên bỏ học."],
  ])("%s", (_, text) => {
    expect(reported(text)).toEqual(["exception footing/parts-total"]);
  });

  test.each<[title: string, text: string]>([
    ["a shortage that fits", "Trạm y tế cần 14 điều dưỡng, hiện có 11 người, còn thiếu 3 người."],
    ["a shortage of some only", "Trường cần 31 giáo viên, hiện có 27 giáo viên, thiếu 2 giáo viên tiếng Anh."],
    ["so many for each", "Quy định mỗi trường 2 kế toán, hiện có 1 người, thiếu 4 người."],
    ["another year", "Trường cần 31 giáo viên, hiện có 31 người, năm trước thiếu 2 người."],
  ])("silent: %s", (_, text) => {
    expect(reported(text)).toEqual([]);
  });
});

describe("a claim in words is held against the outcome before it", () => {
  test.each<[title: string, text: string]>([
    ["all of a number", "Tại hội nghị có 31 ý kiến; toàn bộ 30 ý kiến đã được giải trình."],
    ["nothing left", "Bộ phận Một cửa nhận 268 hồ sơ, đã trả 261 hồ sơ, không còn hồ sơ tồn đọng."],
    ["posts filled", "Phường được giao 22 biên chế, hiện có 20 đồng chí, đủ biên chế theo quy định."],
    ["entirely", "Diện tích bị lấn chiếm 6,3 ha, đã thu hồi trọn 5,3 ha."],
    [
      "a plan, behind its percentage",
      "Kế hoạch trồng rừng 180 ha; kết quả trồng 174,6 ha, đạt 97%. Vượt kế hoạch do mưa đến muộn.",
    ],
    ["an absolute share", "Đã có 41 hộ ký cam kết trên tổng số 43 hộ, tỷ lệ ký cam kết tuyệt đối."],
  ])("%s", (_, text) => {
    expect(reported(text)).toEqual(["exception claim/all-against-remainder"]);
  });

  test.each<[title: string, text: string]>([
    ["those of another kind", "Có 31 ý kiến; toàn bộ 30 ý kiến thuộc thẩm quyền đã được giải trình."],
    ["a plan of something else", "Kế hoạch 180 ha; kết quả trồng 174,6 ha, đạt 97%. Vượt kế hoạch về chăm sóc rừng."],
    ["a plan of another year", "Kế hoạch trồng rừng 180 ha; kết quả trồng 174,6 ha, đạt 97%. Năm trước vượt kế hoạch."],
    ["nearly all", "Phường được giao 22 biên chế, hiện có 20 đồng chí, cơ bản đủ biên chế."],
    ["a condition", "Phường được giao 22 biên chế, hiện có 20 đồng chí, đủ điều kiện tiếp nhận."],
    ["a plan", "Chỉ tiêu giao 90 lao động, đã tuyển 84 lao động, phấn đấu hoàn thành chỉ tiêu trong quý IV."],
    ["others in time", "Nhận 268 hồ sơ, đã trả 261 hồ sơ trước hạn, không còn hồ sơ tồn đọng."],
    [
      "what is left in brackets of its own",
      "Nhận 268 hồ sơ, đã trả 261 hồ sơ, 7 hồ sơ đang trong hạn, không còn hồ sơ tồn đọng.",
    ],
  ])("silent: %s", (_, text) => {
    expect(reported(text)).toEqual([]);
  });
});
