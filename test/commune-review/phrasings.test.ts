import { describe, expect, test } from "vitest";
import { auditSource, readReport } from "../../src/api.js";
import { writeYaml } from "../../src/document/write-yaml.js";
import { readYaml } from "../../src/document/yaml.js";
import { communeReview } from "../../src/index.js";

const HEAD =
  "ĐẢNG ỦY XÃ TÂN KHÊ\n\nSố 12-BC/ĐU\n\nTân Khê, ngày 20 tháng 5 năm 2026\n\nBÁO CÁO\n\nSơ kết 01 năm vận hành\n\n";

/** What is said of a text, and of the data file that is written of it. */
function rulesOf(text: string): { text: string[]; data: string[]; ids: string[][] } {
  const written = writeYaml(communeReview.write(readReport({ kind: "text", text }).report));
  const { value, locate } = readYaml(written, "report.yaml");
  const [ofText, ofData] = [
    auditSource({ kind: "text", text }, {}).discrepancies,
    auditSource({ kind: "data", value, locate }, {}).discrepancies,
  ];
  const rules = (found: typeof ofText): string[] => found.map(({ kind, rule }) => `${kind} ${rule}`);
  const ids = (found: typeof ofText): string[] => found.map(({ id, message }) => `${id} ${message}`);
  return { text: rules(ofText), data: rules(ofData), ids: [ids(ofText), ids(ofData)] };
}

/** Texts of a commune in which `{wrong|right}` is the one slip, and the rule that tells of it. */
const PHRASINGS: readonly (readonly [rule: string, text: string])[] = [
  [
    "query commune-review/own-petitions-handled",
    "UBND xã tiếp nhận 66 đơn, trong đó 57 đơn thuộc thẩm quyền, 09 đơn không thuộc thẩm quyền. Đã giải quyết {55|46} đơn, đang giải quyết 11 đơn; chuyển 09 đơn đến cơ quan có thẩm quyền.",
  ],
  [
    "query commune-review/own-petitions-handled",
    "Toàn xã nhận 84 đơn thư (71 đơn thuộc thẩm quyền của xã, 13 đơn không thuộc thẩm quyền đã chuyển cơ quan chức năng). Kết quả: giải quyết xong 66 đơn, còn {18|05} đơn đang xem xét, giải quyết.",
  ],
  [
    "query commune-review/own-petitions-handled",
    "UBND xã đã thụ lý 31 đơn, giải quyết dứt điểm 26 đơn; 02 đơn người gửi tự nguyện rút; 01 đơn giấu tên; {07|02} đơn chưa giải quyết xong.",
  ],
  [
    "query commune-review/petitions-accounted-for",
    "Tổng số đơn nhận được: 40 đơn. Xếp lưu do nặc danh, mạo danh: 06 đơn; rút đơn: 03 đơn; đã trả lời, giải quyết: 27 đơn; đang thụ lý: {05|04} đơn.",
  ],
  [
    "query commune-review/petitions-accounted-for",
    "Ủy ban nhân dân xã nhận được 63 đơn thư của công dân; kết quả: giải quyết {50|52} đơn, còn đang xem xét 6 đơn, công dân rút đơn 2 đơn, xếp lưu do nặc danh 3 đơn.",
  ],
  ["exception footing/parts-total", "Toàn xã có 52 biên chế (44 cán bộ, 05 viên chức, {06|03} hợp đồng lao động)."],
  [
    "exception commune-review/posts-missing",
    "Biên chế UBND xã được tỉnh giao năm 2026 là 47 chỉ tiêu; số có mặt tại thời điểm báo cáo 42 người; so với chỉ tiêu được giao còn thiếu {04|05} người.",
  ],
  [
    "exception bound/part-within-whole",
    "Giá trị còn lại của tài sản công do xã quản lý là {18.940|12.940} triệu đồng trên tổng nguyên giá 15.620 triệu đồng.",
  ],
  [
    "exception commune-review/posts-missing",
    "Năm 2026 xã được phân bổ 62 biên chế, hiện bố trí 57 người, còn khuyết {06|05} vị trí.",
  ],
  [
    "exception footing/parts-total",
    "Khối chính quyền xã được cấp trên giao 45 chỉ tiêu biên chế công chức, đã sử dụng 41 chỉ tiêu, chưa sử dụng {03|04} chỉ tiêu.",
  ],
  ["exception footing/parts-total", "Toàn xã có 52 biên chế (44 công chức, {06|05} viên chức, 03 hợp đồng lao động)."],
  ["exception footing/parts-total", "Toàn xã có 52 người (44 công chức, {06|05} viên chức, 03 công nhân)."],
  [
    "exception footing/parts-total",
    "Trạm Y tế xã được giao 18 biên chế, gồm 01 Trạm trưởng, 01 Phó Trạm trưởng, 14 viên chức và {03|02} hợp đồng lao động.",
  ],
  [
    "exception commune-review/residual-within-cost",
    "Tổng nguyên giá 812 thiết bị văn phòng là 6,4 tỷ đồng, giá trị còn lại {7,1|3,1} tỷ đồng.",
  ],
  [
    "exception commune-review/residual-within-cost",
    "Phương tiện đi lại: 03 xe ô tô; giá trị ban đầu: 1.530.000.000 đồng; giá trị còn lại sau khấu hao: {1.920.000.000|920.000.000} đồng.",
  ],
  [
    "query commune-review/inspected-within-existing",
    "Đảng bộ xã có 46 tổ chức đảng trực thuộc (02 đảng bộ cơ sở với 03 chi bộ trực thuộc, 44 chi bộ trực thuộc Đảng ủy).\n\nTrong năm đã kiểm tra {52|12} tổ chức đảng.",
  ],
  [
    "query commune-review/inspected-within-existing",
    "Đảng bộ xã có 40 tổ chức đảng, gồm 02 đảng bộ cơ sở, 08 chi bộ cơ sở, 30 chi bộ trực thuộc Đảng ủy.\n\nBan Thường vụ Đảng ủy kiểm tra {04|02} đảng bộ cơ sở và 05 chi bộ cơ sở.",
  ],
  [
    "query commune-review/inspected-within-existing",
    "Toàn Đảng bộ có 655 đảng viên.\n\nTrong nhiệm kỳ đã giám sát {702|72} đảng viên.",
  ],
  [
    "exception commune-review/document-numbers",
    "Từ khi thành lập đến nay, Ban Thường vụ Đảng ủy xã đã ban hành 08 hướng dẫn, 84 kế hoạch.\n\nTriển khai Hướng dẫn số {13|07}-HD/ĐU, ngày 10/4/2026 của Ban Thường vụ Đảng ủy xã.",
  ],
  [
    "query commune-review/reached-villages",
    "Sau sắp xếp, xã có 19 bản.\n\nĐã thành lập {91|19} tổ công nghệ số cộng đồng ở các bản.",
  ],
  [
    "exception commune-review/reached-villages",
    "Xã gồm 24 thôn, bản.\n\nĐến nay {26/26|24/24} thôn, bản có tổ công nghệ số cộng đồng.",
  ],
  [
    "exception commune-review/teams-of-villages",
    "Toàn xã có 33 bản, tổ dân phố.\n\nMỗi bản, tổ dân phố thành lập 01 tổ công nghệ số cộng đồng, tổng số {31|33} tổ.",
  ],
  [
    "exception commune-review/teams-of-villages",
    "Xã có 27 thôn, làng.\n\nTổ công nghệ số cộng đồng: {29|27}, mỗi thôn, làng 01 tổ.\n\n“Nhà rông số”: 18/18 làng có wifi, máy tính ở nhà rông.",
  ],
  [
    "exception commune-review/teams-of-villages",
    "Đã thành lập 20 tổ công nghệ số cộng đồng, mỗi tổ 06 thành viên, tổng số {130|120} thành viên.",
  ],
  [
    "exception commune-review/teams-of-villages",
    "Toàn xã có 31 tổ công nghệ số cộng đồng với {165|155} thành viên (05 thành viên/tổ).",
  ],
  [
    "exception commune-review/benefits-by-block",
    "Chi trả chế độ theo Nghị định 178 cho 11 người với số tiền 9.120.000.000 đồng, trong đó khối Đảng 04 người: 3.050.000.000 đồng, khối chính quyền {08|07} người: 6.070.000.000 đồng.",
  ],
  [
    "query commune-review/document-numbers",
    "Từ khi thành lập đến nay, HĐND xã đã thông qua 36 nghị quyết.\n\nCăn cứ Nghị quyết số {52|31}/NQ-HĐND ngày 20/4/2026 của HĐND xã về phân bổ dự toán.",
  ],
];

describe("a slip is told, in text and in data, and the right figures are not", () => {
  test.each(PHRASINGS)("%s: %s", (rule, text) => {
    const [wrong, right] = [0, 1].map(
      (at) => `${HEAD}${text.replace(/\{([^{}]*)\}/g, (_, pair: string) => pair.split("|")[at] ?? "")}\n`,
    );
    const { ids, ...told } = rulesOf(wrong ?? "");
    expect(told).toEqual({ text: [rule], data: [rule] });
    expect(ids[1]).toEqual(ids[0]);
    expect(rulesOf(right ?? "")).toEqual({ text: [], data: [], ids: [[], []] });
  });
});

test("villages of a commune are not held against the neighbourhoods of a ward", () => {
  const text = `${HEAD}Phường có 26 tổ dân phố.\n\nĐến nay 29/30 bản có điện lưới.\n`;
  expect(rulesOf(text)).toEqual({ text: [], data: [], ids: [[], []] });
});

describe("figures of other communes are named", () => {
  const named = (text: string): string[] => {
    const { report } = readReport({ kind: "text", text });
    const prints = new Map(report.figures.map(({ id, printed }) => [id, printed]));
    return report.annotations
      .flatMap(({ key, total, cells }) => [
        ...(total === null ? [] : [`${key.concept} ${prints.get(total)}`]),
        ...cells.map(({ path, figure }) => `${key.concept}.${path.join(".")} ${prints.get(figure)}`),
      ])
      .sort();
  };

  test.each<[string, string[]]>([
    [
      "Kiểm tra 07 tổ chức đảng, gồm: 03 đảng bộ cơ sở, 04 chi bộ cơ sở.",
      [
        "inspectedOrganisations 07",
        "inspectedOrganisations.type.committees 03",
        "inspectedOrganisations.type.grassrootsCells 04",
      ],
    ],
    [
      "Trong năm đã kiểm tra 45 tổ chức đảng, giám sát 12 đảng viên.",
      ["inspectedMembers 12", "inspectedOrganisations 45"],
    ],
    ["Đã kiểm tra, giám sát 08 chi bộ và 15 đảng viên.", ["inspectedMembers 15", "inspectedOrganisations 08"]],
    ["Xã có 24 thôn, bản.", ["villages 24"]],
    [
      "Đảng bộ xã có 512 đảng viên, trong đó đảng viên chính thức 489 đồng chí, đảng viên dự bị 23 đồng chí.",
      ["partyMembers 512", "partyMembers.attribute.full 489", "partyMembers.attribute.probationary 23"],
    ],
    [
      "Chi trả chế độ cho 12 người, tổng số tiền 540.000.000 đồng.",
      ["beneficiaries 12", "benefitAmount 540.000.000 đồng"],
    ],
    ["Phường gồm 24 tổ dân phố.", ["villages 24"]],
    ["Xã có 24 bản, tổ dân phố.", ["villages 24"]],
    ["Đến nay, xã có 12 thôn đạt chuẩn nông thôn mới.", []],
    ["Xã có 12 thôn, bản đã phủ sóng 4G.", []],
    [
      "Đảng ủy đã ban hành 08 hướng dẫn, 84 kế hoạch.",
      ["documentsIssued.type.guidelines 08", "documentsIssued.type.plans 84"],
    ],
    ["UBND xã đã ban hành 04 quyết định phục vụ công tác điều hành.", []],
    ["Thực hiện chuyển đổi số, Đảng ủy ban hành 01 chương trình, 02 kế hoạch.", []],
    [
      "Hội thi có 18 thí sinh, trao 01 giải Nhất, 02 giải Nhì, 03 giải Ba.",
      ["contestants 18", "prizes.rank.first 01", "prizes.rank.second 02", "prizes.rank.third 03"],
    ],
  ])("%s", (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

describe("what is told side by side and of other things", () => {
  test.each([
    "22/26 thôn có nhóm Zalo; 100% thôn phủ sóng 4G.",
    "22/26 thôn có nhóm Zalo; 100% thôn phủ sóng 4G, còn 03 điểm lõm sóng tại khu sản xuất.",
  ])("%s is no contradiction", (text) => {
    expect(rulesOf(`${HEAD}${text}\n`)).toEqual({ text: [], data: [], ids: [[], []] });
  });
});
