import { describe, expect, test } from "vitest";
import { auditText } from "../../../src/index.js";

describe("a claim of all or none", () => {
  test.each<[claim: string, count: string, text: string]>([
    [
      "100% resolved",
      "17 pending",
      "Từ ngày 01/7/2025 đến nay tiếp nhận 4.712 hồ sơ, 100% hồ sơ được giải quyết. Số hồ sơ đang giải quyết: 17 hồ sơ.",
    ],
    ["100% on time", "two late", "100% hồ sơ được giải quyết đúng hạn. Có 02 hồ sơ quá hạn do lỗi phần mềm."],
    [
      "on time reaching 100%",
      "late in a list",
      "Hồ sơ giải quyết đúng hạn đạt 100%. Đã trả 412 hồ sơ trước hạn, 35 hồ sơ đúng hạn, 03 hồ sơ quá hạn.",
    ],
    ["no late ones", "a labelled count", "Trong kỳ không có hồ sơ quá hạn. Số hồ sơ quá hạn là 4 hồ sơ."],
    ["no poor households", "some left", "Đến nay, toàn xã không còn hộ nghèo; hiện còn 05 hộ nghèo."],
    ["all have it", "some lack it", "100% công chức có chữ ký số. Hiện còn 03 công chức chưa có chữ ký số."],
    ["all are digitised", "so many of so many", "100% hồ sơ đã được số hóa. Đã số hóa 58/60 hồ sơ."],
    [
      "all by words",
      "some pending",
      "Tất cả các đơn đều được giải quyết xong. Còn 04 đơn đang trong quá trình giải quyết.",
    ],
    ["posts filled", "one vacant", "Đã bố trí đủ biên chế cho các phòng. Hiện còn thiếu 01 biên chế."],
    ["the quota filled", "two vacant", "Đã hoàn thành 100% chỉ tiêu biên chế, còn thiếu 02 biên chế."],
    ["nothing happened", "it did", "Trong kỳ không để xảy ra tai nạn lao động. Có 02 vụ tai nạn lao động."],
    ["no dropouts", "some", "Không có học sinh bỏ học trong năm học. Số học sinh bỏ học: 06 em."],
    [
      "a share of 100",
      "a lower share",
      "100% hồ sơ được giải quyết đúng hạn. Tỷ lệ hồ sơ giải quyết đúng hạn đạt 98,5%.",
    ],
    [
      "all of a counted number",
      "two without",
      "Toàn bộ 96 công chức được cấp chữ ký số; 02 công chức chưa được cấp chữ ký số.",
    ],
    [
      "100% of what came in",
      "one more came in",
      "Tiếp nhận 19 ý kiến; đến nay đã giải quyết xong 18 ý kiến, đạt 100%.",
    ],
    ["all of a counted number", "less than 100%", "Toàn bộ 234 chi bộ đã tổ chức xong đại hội, đạt tỷ lệ 99%."],
    ["a verb before 100%", "some pending", "Đã giải quyết 100% đơn thư. Còn 03 đơn đang xem xét."],
    ["a verb before all", "one target missed", "Đã hoàn thành toàn bộ 12 chỉ tiêu; còn 01 chỉ tiêu chưa hoàn thành."],
    ["a verb before all", "so many of so many", "Xã hoàn thành tất cả các chỉ tiêu. Đã hoàn thành 11/12 chỉ tiêu."],
    ["a rate of 100%", "a few late", "Tỷ lệ giải quyết hồ sơ đúng hạn đạt 100%. Trong kỳ có 3 hồ sơ trễ hạn."],
    ["no cases", "four found", "Không phát sinh ca mắc sốt xuất huyết. Ghi nhận 04 ca mắc sốt xuất huyết."],
    [
      "posts filled",
      "the lack in brackets",
      "Được giao 46 biên chế, đã có 43 người (thiếu 03). Xã đã bố trí đủ biên chế.",
    ],
    ["abbreviated", "spelt out", "100% hộ có thẻ BHYT, còn 12 hộ chưa có bảo hiểm y tế."],
  ])("is denied: %s, %s", (_, __, text) => {
    expect(claimsIn(text)).toEqual(["exception"]);
  });

  test.each<[title: string, body: string, other: string, kinds: string[]]>([
    [
      "an exception where both name one period",
      "Từ ngày 01/7/2025 đến nay, 100% hồ sơ được giải quyết.",
      "Từ ngày 01/7/2025 đến nay còn 17 hồ sơ đang giải quyết.",
      ["exception"],
    ],
    [
      "an exception where the title of a list names the period",
      "Quý I/2026, 100% hồ sơ được giải quyết đúng hạn.",
      "Kết quả quý I/2026:\n\n- Số hồ sơ tiếp nhận: 318 hồ sơ.\n\n- Số hồ sơ quá hạn: 03 hồ sơ.",
      ["exception"],
    ],
    [
      "a question where no time is told",
      "100% hồ sơ được giải quyết đúng hạn.",
      "Tại bộ phận một cửa có 02 hồ sơ quá hạn.",
      ["query"],
    ],
    [
      "a question of filled posts",
      "Xã đã kiện toàn đủ biên chế.",
      "Đến nay có 31 biên chế, thiếu 01 biên chế.",
      ["query"],
    ],
  ])("is held against what stands far off: %s", (_, body, other, kinds) => {
    expect(claimsIn(farApart(body, other))).toEqual(kinds);
  });

  test.each<[title: string, text: string]>([
    ["no late ones, none counted", "Không có hồ sơ quá hạn. Số hồ sơ quá hạn: 0 hồ sơ."],
    ["100% on time, none late", "100% hồ sơ được giải quyết đúng hạn, số hồ sơ quá hạn 00 hồ sơ."],
  ])("is borne out: %s", (_, text) => {
    expect(claimsIn(text)).toEqual([]);
    expect(auditText(text).checks.filter(({ rule }) => rule.startsWith("claim/"))).toMatchObject([
      { verdict: "consistent" },
    ]);
  });
});

describe("a table", () => {
  const table = `Kết quả giải quyết hồ sơ từ 01/01/2026 đến 15/9/2026 theo lĩnh vực:

| Lĩnh vực | Tiếp nhận | Giải quyết | Còn lại |
|---|--:|--:|--:|
| Đất đai | 2.318 | 2.235 | 83 |
| Hộ tịch | 5.427 | 5.398 | 29 |
| Chứng thực | 964 | 964 | 0 |
| Tổng số | 8.709 | 8.597 | 112 |
`;

  test.each<[title: string, claim: string, kinds: string[]]>([
    [
      "denies what is claimed of one row",
      "Lĩnh vực hộ tịch đến ngày 15/9/2026 đã giải quyết 100% hồ sơ.",
      ["exception"],
    ],
    ["denies what is claimed of all", "Đến ngày 15/9/2026, 100% hồ sơ đã được giải quyết.", ["exception"]],
    ["bears out what is claimed of a row", "Lĩnh vực chứng thực đến ngày 15/9/2026 đã giải quyết 100% hồ sơ.", []],
    ["says nothing of another field", "Lĩnh vực y tế đến ngày 15/9/2026 đã giải quyết 100% hồ sơ.", []],
    ["says nothing of late ones", "Đến ngày 15/9/2026, 100% hồ sơ được giải quyết đúng hạn.", []],
    ["says nothing of another year", "Năm 2024 đã giải quyết 100% hồ sơ.", []],
  ])("%s", (_, claim, kinds) => {
    expect(claimsIn(farApart(table, claim))).toEqual(kinds);
  });
});

describe("nothing is claimed or denied", () => {
  test.each<[title: string, text: string]>([
    ["by what is pending in time", "100% hồ sơ giải quyết đúng hạn. Còn 17 hồ sơ đang giải quyết."],
    ["by other things", "100% hồ sơ được giải quyết đúng hạn. Có 02 nhiệm vụ quá hạn."],
    ["by dossiers of another kind", "100% hồ sơ trực tuyến được giải quyết đúng hạn. Có 02 hồ sơ trực tiếp quá hạn."],
    ["by those near to poverty", "Toàn xã không còn hộ nghèo, còn 12 hộ cận nghèo."],
    ["by those no longer poor", "Toàn xã không còn hộ nghèo; có 15 hộ thoát nghèo."],
    ["by gifts to the poor of before", "Đến nay không còn hộ nghèo; dịp Tết đã tặng quà cho 12 hộ nghèo."],
    ["by old ones where new ones are meant", "Không có trường hợp nghiện mới. Đang quản lý 05 trường hợp nghiện cũ."],
    ["by another period", "Năm 2026, 100% hồ sơ được giải quyết đúng hạn. Năm 2025 có 06 hồ sơ quá hạn."],
    ["by the same period of last year", "100% hồ sơ được giải quyết đúng hạn; cùng kỳ năm trước có 06 hồ sơ quá hạn."],
    ["by another village", "Bản Nà Pe không còn hộ nghèo. Bản Hua Chăng còn 05 hộ nghèo."],
    ["by the whole commune, of a village", "Bản Nà Pe không còn hộ nghèo. Toàn xã còn 05 hộ nghèo."],
    ["by another field", "Lĩnh vực đất đai 100% hồ sơ đúng hạn; lĩnh vực tư pháp có 02 hồ sơ quá hạn."],
    ["of a target", "Phấn đấu 100% hồ sơ được giải quyết đúng hạn. Có 02 hồ sơ quá hạn."],
    ["of a demand", "100% hồ sơ phải được giải quyết đúng hạn. Có 02 hồ sơ quá hạn."],
    ["of what is to be seen to", "Yêu cầu các bộ phận không để hồ sơ quá hạn. Có 02 hồ sơ quá hạn."],
    ["of what is nearly so", "Cơ bản không còn hộ nghèo; còn 05 hộ nghèo."],
    ["of what is not yet so", "Chưa đạt 100% hồ sơ đúng hạn. Có 02 hồ sơ quá hạn."],
    ["of an attribute", "Có 39 đơn không có hồ sơ quá hạn kèm theo. Số hồ sơ quá hạn là 4 hồ sơ."],
    ["of a condition", "Khi không còn hộ nghèo, xã sẽ được công nhận; hiện còn 05 hộ nghèo."],
    ["by what was settled since", "100% hồ sơ được giải quyết. Có 02 hồ sơ tồn đọng, đã giải quyết xong."],
    ["by those that got what they lacked", "100% công chức có chữ ký số. Đã cấp chữ ký số cho 03 công chức."],
    ["by those that do", "100% công chức có chữ ký số; trong đó 45 công chức đã có chữ ký số."],
    ["by what is resolved by another way", "100% văn bản được xử lý trên hệ thống. Có 12 văn bản chưa xử lý."],
    ["of posts, by what other things lack", "Đã bố trí đủ biên chế. Trạm y tế còn thiếu 02 máy tính."],
    ["of some", "Nhiều đơn đã được giải quyết dứt điểm; 07 đơn đang giải quyết."],
    ["of a counted number", "Đã giải quyết dứt điểm 45 đơn, 07 đơn đang giải quyết."],
    ["of plenty of documents", "Hồ sơ có đủ giấy chứng nhận. Còn thiếu 02 giấy chứng nhận của hộ khác."],
    ["of what is sent on", "100% đơn thuộc thẩm quyền được giải quyết. Có 07 đơn đang giải quyết ở cấp trên."],
    ["of no office left", "Sau khi không còn huyện, xã nhận 02 huyện đội. Có 03 huyện kết nghĩa."],
    ["of a share of the goods", "Hàng mới 100%, có 12 hồ sơ chưa đạt."],
    ["by a share of other things", "100% hồ sơ được giải quyết đúng hạn. Tỷ lệ hồ sơ nộp trực tuyến đạt 87,4%."],
    [
      "by a share of another year",
      "Năm 2026, 100% hồ sơ giải quyết đúng hạn. Năm 2025 tỷ lệ hồ sơ giải quyết đúng hạn đạt 98,5%.",
    ],
    [
      "of what none of them is",
      "100% người lao động chưa là đảng viên đã học tập. Có 12 người chưa học tập nghị quyết.",
    ],
    ["by the few of a bracket that say why", "100% học sinh đến lớp (không tính 02 học sinh bỏ học)."],
  ])("%s", (_, text) => {
    expect(claimsIn(text)).toEqual([]);
  });

  test.each<[title: string, body: string, other: string]>([
    [
      "of a section of tasks",
      "Kết quả năm 2026 có 02 hồ sơ quá hạn.",
      "2. Phương hướng, nhiệm vụ\n\n100% hồ sơ được giải quyết đúng hạn.",
    ],
    [
      "of a list of tasks",
      "Có 02 hồ sơ quá hạn.",
      "Thời gian tới, xã tập trung các nhiệm vụ sau:\n\n- 100% hồ sơ được giải quyết đúng hạn.",
    ],
    ["by a count of another year", "Đến nay, 100% hồ sơ được giải quyết đúng hạn.", "Năm 2019 có 06 hồ sơ quá hạn."],
    [
      "by a count of another unit",
      "Trường Tiểu học Nà Pe: không có học sinh bỏ học.",
      "Trường THCS Hua Chăng: có 02 học sinh bỏ học.",
    ],
  ])("far apart: %s", (_, body, other) => {
    expect(claimsIn(farApart(body, other))).toEqual([]);
  });
});

function claimsIn(text: string): string[] {
  return auditText(text).discrepancies.flatMap(({ rule, kind }) => (rule.startsWith("claim/") ? [kind] : []));
}

function farApart(one: string, other: string): string {
  return `Xã Mường, ngày 20 tháng 5 năm 2026\n\n1. Kết quả\n\n${one}\n\nCông tác văn hóa được quan tâm.\n\nCông tác y tế được duy trì.\n\n${other}\n`;
}
