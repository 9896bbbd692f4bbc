import { describe, expect, test } from "vitest";
import { auditText, type Discrepancy } from "../../src/index.js";

function exceptionsIn(text: string, lang: "en" | "vi"): Discrepancy[] {
  return auditText(text, { lang }).discrepancies.filter(({ kind }) => kind === "exception");
}

/** What is said first of the one exception of a text, in both languages. */
function said(text: string, at = 0): (string | undefined)[] {
  return (["en", "vi"] as const).map((lang) => {
    const [exception, ...others] = exceptionsIn(text, lang);
    expect(others).toEqual([]);
    return [...new Set(exception?.suspects.map((suspect) => suspect.text))][at];
  });
}

describe("what is suspected in a text", () => {
  test.each([
    [
      // 157 + 36 + 53 = 246; with the second 36 it is 282.
      "a part that a list has twice",
      "Đảng bộ có 246 chi bộ, gồm: 157 chi bộ thôn, 36 chi bộ trường học, 53 chi bộ cơ quan, 36 chi bộ trường học.",
      "the second 36 is probably counted twice: without it the parts add up to 246",
      "có thể 36 thứ hai bị tính trùng: bỏ số này thì các thành phần cộng lại đúng bằng 246",
    ],
    [
      // 157 + 36 + 53 = 246 = 210 + 36.
      "a total that leaves a part out",
      "Toàn xã có 210 chi bộ, gồm: 157 chi bộ nông thôn, 36 chi bộ trường học, 53 chi bộ cơ quan.",
      "if the other figures are right, 210 should read 246 (a part left out)",
      "nếu các số khác đúng thì 210 phải là 246 (bỏ sót một thành phần)",
    ],
    [
      // 246 + 36 = 282.
      "a total that counts a part twice",
      "Toàn xã có 282 chi bộ, gồm: 157 chi bộ nông thôn, 36 chi bộ trường học, 53 chi bộ cơ quan.",
      "if the other figures are right, 282 should read 246 (a part counted twice)",
      "nếu các số khác đúng thì 282 phải là 246 (tính trùng một thành phần)",
    ],
    [
      // 212 / 1.355 = 15,65 %, 318 / 1.355 = 23,47 %.
      "a percentage that repeats the one beside it",
      "Toàn xã có 1.355 hộ, trong đó 212 hộ nghèo, chiếm 15,65%; 318 hộ cận nghèo, chiếm 15,65%.",
      "if 318 and 1.355 are right, 15,65% should read 23,47% (worked out with the count beside it)",
      "nếu 318 và 1.355 đúng thì 15,65% phải là 23,47% (tính theo tử số bên cạnh)",
    ],
    [
      // 318 / 1.255 = 25,34 %, 212 / 1.255 = 16,89 %.
      "a percentage of the count beside it",
      "Thôn A có 212/1.355 hộ nghèo, chiếm 15,65%; thôn B có 318/1.255 hộ nghèo, chiếm 16,89%.",
      "if 318 and 1.255 are right, 16,89% should read 25,34% (worked out with the count beside it)",
      "nếu 318 và 1.255 đúng thì 16,89% phải là 25,34% (tính theo tử số bên cạnh)",
    ],
    [
      // 4.583 / 4.754 = 96,4 %.
      "a share that was made all",
      "Trong năm, đã giải quyết 4.583/4.754 hồ sơ, đạt 100%.",
      "if 4.583 and 4.754 are right, 100% should read 96% (forced to 100%)",
      "nếu 4.583 và 4.754 đúng thì 100% phải là 96% (ghi tròn 100%)",
    ],
    [
      // 45 / 52 = 86,5 %.
      "a claim of all that leaves some out",
      "Năm 2025 tiếp nhận 52 đơn, đã giải quyết 45 đơn, đạt tỷ lệ 100%.",
      "if 45 and 52 are right, 100% should read 87% (forced to 100%)",
      "nếu 45 và 52 đúng thì 100% phải là 87% (ghi tròn 100%)",
    ],
    [
      // 8.200 + 4.250 = 12.450.
      "a separator in the wrong place",
      "Tổng thu ngân sách 12.450 triệu đồng, gồm: thu nội địa 8.200 triệu đồng, thu bổ sung 4,25 triệu đồng.",
      "if 8.200 triệu đồng and 12.450 triệu đồng are right, 4,25 triệu đồng should read 4.250 triệu đồng (the separator)",
      "nếu 8.200 triệu đồng và 12.450 triệu đồng đúng thì 4,25 triệu đồng phải là 4.250 triệu đồng (sai dấu phân cách)",
    ],
    [
      // 10 / 31 = 32,258 %.
      "a percentage that was cut off",
      "Toàn xã có 31 người, trong đó 10 người có trình độ cao cấp, chiếm 32,2%.",
      "probably 32,2% should read 32,3% (cut off instead of rounded)",
      "có thể 32,2% phải là 32,3% (cắt bớt chữ số, không làm tròn)",
    ],
    [
      "a version that is out of date",
      "Đến nay, tổng số thủ tục hành chính là 394 thủ tục, trong đó 43 thủ tục trực tuyến, 351 thủ tục còn lại.\n\nĐến nay, tổng số thủ tục hành chính là 399 thủ tục, trong đó 43 thủ tục trực tuyến, 356 thủ tục còn lại.",
      "if 399 and 356 are right, 394 and 351 are out of date and should read so",
      "nếu 399 và 356 đúng thì 394 và 351 là số liệu cũ, phải sửa theo",
    ],
    [
      "the year of a date",
      "Thực hiện Kế hoạch số 66-KH/ĐU ngày 06/3/2026 của Đảng ủy xã về công tác dân vận; Kế hoạch số 74-KH/ĐU ngày 10/4/2025 của Đảng ủy xã về chuyển đổi số; Kế hoạch số 75-KH/ĐU ngày 13/4/2026 của Đảng ủy xã về kiểm tra.",
      "if 06/3/2026 is right, 10/4/2025 should read 10/4/2026 (another year)",
      "nếu 06/3/2026 đúng thì 10/4/2025 phải là 10/4/2026 (sai năm)",
    ],
    [
      // 54 + 3 - 2 = 55 holds; by kind 7 + 3 = 10 against 8 and 44 - 2 = 42 against 44, so that the 2 went from the 10.
      "a movement in the wrong category",
      "Đầu năm, toàn xã có 54 tổ chức đảng, gồm 03 đảng bộ bộ phận, 07 chi bộ cơ sở, 44 chi bộ trực thuộc. Trong năm thành lập 03 chi bộ cơ sở, giải thể 02 chi bộ trực thuộc. Đến nay, toàn xã có 55 tổ chức đảng, gồm 03 đảng bộ bộ phận, 08 chi bộ cơ sở, 44 chi bộ trực thuộc.",
      "the movement of 02 may belong to “chi bộ cơ sở”, not to “chi bộ trực thuộc”",
      "có thể biến động 02 thuộc về “chi bộ cơ sở” chứ không phải “chi bộ trực thuộc”",
    ],
    [
      // 350,4 + 250,3 + 190,5 = 791,2.
      "the sum of what is rounded, as the printed parts make it",
      "Tổng diện tích 802,2 ha, gồm: lúa 350,4 ha, ngô 250,3 ha, sắn 190,5 ha.",
      "if the other figures are right, 802,2 ha should read 791,2 ha",
      "nếu các số khác đúng thì 802,2 ha phải là 791,2 ha",
    ],
  ])("is %s", (_, text, english, vietnamese) => {
    expect(said(text)).toEqual([english, vietnamese]);
  });

  // 399 + 318 = 717, not 730, and 263 + 130 = 393, not 380; by rows everything holds.
  test("is an amount in the wrong column of a table that adds up by rows", () => {
    const table =
      "| Thôn | Nam | Nữ | Tổng |\n|---|---|---|---|\n| Bắc | 399 | 263 | 662 |\n| Nam | 318 | 130 | 448 |\n| Cộng | 730 | 380 | 1.110 |";
    expect(said(table)).toEqual([
      "13 of 263 may belong to 399: 263 → 250, 399 → 412",
      "có thể 13 trong 263 thuộc về 399: 263 → 250, 399 → 412",
    ]);
    expect(exceptionsIn(table, "en")[0]?.checks).toHaveLength(2);
  });

  // 412 + 318 = 730 and 250 + 130 = 380.
  test("are two cells of a row that changed places", () => {
    const table =
      "| Thôn | Nam | Nữ | Tổng |\n|---|---|---|---|\n| Bắc | 250 | 412 | 662 |\n| Nam | 318 | 130 | 448 |\n| Cộng | 730 | 380 | 1.110 |";
    expect(said(table)).toEqual(["250 and 412 may have changed places", "có thể 250 và 412 bị đổi chỗ cho nhau"]);
  });

  test("are two cells that changed places before an amount that moved anywhere else", () => {
    // By columns 812 + 934 + 671 = 2.417 and 795 + 948 + 666 = 2.409; with 666 and 671 exchanged each misses by 5, which any row could have.
    const table = [
      "| Thôn | Nam | Nữ | Tổng |",
      "|---|---|---|---|",
      "| Bản A | 812 | 795 | 1.607 |",
      "| Bản B | 934 | 948 | 1.882 |",
      "| Bản C | 666 | 671 | 1.337 |",
      "| Tổng cộng | 2.417 | 2.409 | 4.826 |",
    ].join("\n");
    expect(said(table)).toEqual(["666 and 671 may have changed places", "có thể 666 và 671 bị đổi chỗ cho nhau"]);
  });

  test.each([
    // 203 + 109 = 312 and 251 + 207 = 458; 20 + 10 = 30 and 25 + 20 = 45.
    [
      "counted in nouns of their own",
      "Trong năm tiếp nhận 458 đơn, gồm: 203 đơn khiếu nại, 109 đơn tố cáo. Trong năm tiếp nhận 312 kiến nghị, gồm: 251 kiến nghị về đất đai, 207 kiến nghị về môi trường.",
      [458, 312],
    ],
    [
      "without nouns, and of small numbers",
      "Tổng số 45 đơn, gồm: 20 khiếu nại, 10 tố cáo. Tổng số 30 kiến nghị, gồm: 25 về đất đai, 20 về môi trường.",
      [45, 30],
    ],
    [
      "with a sentence between them",
      "Tổng số 45 đơn khiếu nại, gồm: 20 đơn về đất đai, 10 đơn về chế độ chính sách. Công tác tiếp dân được duy trì. Tổng số 30 kiến nghị, gồm: 25 kiến nghị về hạ tầng, 20 kiến nghị về môi trường.",
      [45, 30],
    ],
    ["in brackets", "Huyện có 458 giáo viên (203 nam, 109 nữ) và 312 nhân viên (251 nam, 207 nữ).", [458, 312]],
  ])("are two lists of a paragraph, %s, that changed places", (_, text, [one, other]) => {
    expect(said(text)).toEqual([
      `the parts of ${one} and those of ${other} may have changed places`,
      `có thể các thành phần của ${one} và của ${other} bị đổi chỗ cho nhau`,
    ]);
    expect(exceptionsIn(text, "en")[0]?.checks).toHaveLength(2);
  });

  // 20 + 10 = 30 and 25 + 20 = 45; 402 + 110 = 512 and 490 + 402 = 892.
  test.each([
    [
      "in paragraphs",
      ["Tổng số 45 đơn, gồm: 20 khiếu nại, 10 tố cáo.", "Tổng số 30 kiến nghị, gồm: 25 về đất đai, 20 về môi trường."],
      [45, 30],
    ],
    [
      "in sections, with others between them",
      [
        "# I. ĐƠN THƯ",
        "Tổng số 45 đơn: khiếu nại 20 đơn, tố cáo 10 đơn.",
        "# II. ĐẢNG VIÊN",
        "Xã có 62 đảng viên, gồm 40 nam, 22 nữ.",
        "# III. KIẾN NGHỊ",
        "Tổng số 30 kiến nghị: 25 kiến nghị về đất đai, 20 kiến nghị về môi trường.",
      ],
      [45, 30],
    ],
    [
      "in bullets",
      [
        "Tổng số đảng viên: 892 đồng chí, gồm:",
        "- Đảng viên nam: 402 đồng chí;",
        "- Đảng viên nữ: 110 đồng chí.",
        "Công tác đoàn được duy trì.",
        "Tổng số đoàn viên: 512 đồng chí, gồm:",
        "- Nam: 490 đồng chí;",
        "- Nữ: 402 đồng chí.",
      ],
      [892, 512],
    ],
    [
      "that `trong đó` and a bracket begin",
      [
        "Toàn xã có 892 hồ sơ, trong đó hồ sơ đất đai 402, hồ sơ hộ tịch 110.",
        "Toàn xã có 512 kiến nghị (490 về đất đai, 402 về hộ tịch).",
      ],
      [892, 512],
    ],
  ])("are two lists %s that changed places", (_, paragraphs, [one, other]) => {
    const text = paragraphs.join("\n\n");
    expect(said(text)).toEqual([
      `the parts of ${one} and those of ${other} may have changed places`,
      `có thể các thành phần của ${one} và của ${other} bị đổi chỗ cho nhau`,
    ]);
    expect(exceptionsIn(text, "en")[0]?.checks).toHaveLength(2);
  });

  test.each([
    // 30 + 10 = 40, so that 10 + 20 = 30 is told of nothing that 45 lacks.
    [
      "of which one makes neither total",
      "Tổng số 45 đơn, gồm: 30 khiếu nại, 10 tố cáo.",
      "Tổng số 40 kiến nghị, trong đó 10 về đất đai, 20 về môi trường.",
    ],
    // 2 + 1 = 3 and 3 + 2 = 5: of small numbers some list makes any total.
    [
      "of small numbers",
      "Trong tháng có 5 đoàn, trong đó 2 đoàn tỉnh, 1 đoàn huyện.",
      "Đã tổ chức 3 cuộc, trong đó 3 cuộc ở thôn, 2 cuộc ở xã.",
    ],
  ])("are no two lists in paragraphs %s", (_, one, other) => {
    const suspects = exceptionsIn(`${one}\n\n${other}`, "en").flatMap((each) => each.suspects);
    expect(suspects.filter((suspect) => suspect.text.includes("changed places"))).toEqual([]);
  });

  test.each([
    // 203 + 255 = 458 and 251 + 207 = 458: two ways to split one total, and the other total has no list.
    [
      "the total of both is right",
      "Trong năm tiếp nhận 458 đơn, gồm: 203 đơn khiếu nại, 255 đơn tố cáo. Trong 312 ngày, gồm: 251 đơn về đất đai, 207 đơn về môi trường.",
    ],
    // 203 + 109 = 312 and 251 + 208 = 459: only one sum is that of the other.
    [
      "one of them makes neither total",
      "Trong năm tiếp nhận 458 đơn, gồm: 203 đơn khiếu nại, 109 đơn tố cáo. Trong năm tiếp nhận 312 kiến nghị, gồm: 251 kiến nghị về đất đai, 208 kiến nghị về môi trường.",
    ],
    // 203 + 109 = 312 twice and 251 + 207 = 458: either 458 could have the third list.
    [
      "two of three could have",
      "Xã A có 458 hộ nghèo, gồm: 203 hộ Tày, 109 hộ Dao. Xã B có 458 hộ cận nghèo, gồm: 203 hộ Tày, 109 hộ Dao. Xã C có 312 hộ khá, gồm: 251 hộ Tày, 207 hộ Dao.",
    ],
  ])("are no two lists that changed places where %s", (_, text) => {
    const suspects = exceptionsIn(text, "en").flatMap((each) => each.suspects);
    expect(suspects.filter((suspect) => suspect.text.includes("changed places"))).toEqual([]);
  });

  // 01 + 05 = 06 = 02 + 01 + 02 + 01: with 76 or 07 both lists make another total, and it alone explains both.
  test.each(["76", "07"])("is a total, %s, of which two lists make the same other one", (total) => {
    const text = `Đảng ủy tiếp nhận ${total} đơn kiến nghị, tố cáo của công dân (01 đơn kiến nghị, 05 đơn tố cáo), trong đó 02 đơn không thuộc thẩm quyền, 01 đơn mạo danh, 02 đơn đã giải quyết xong, 01 đơn công dân xin rút đơn.`;
    expect(said(text)).toEqual([
      `probably ${total} should read 06 (one digit replaced)`,
      `có thể ${total} phải là 06 (sai một chữ số)`,
    ]);
    expect(exceptionsIn(text, "en")[0]?.checks).toHaveLength(2);
  });

  // 02 + 01 + 02 = 05: a list that makes neither total is told no more than alone.
  test("is no total of which another list makes something else", () => {
    const text =
      "Đảng ủy tiếp nhận 76 đơn của công dân (01 đơn kiến nghị, 05 đơn tố cáo), trong đó 02 đơn không thuộc thẩm quyền, 01 đơn mạo danh, 02 đơn đã giải quyết xong.";
    expect(exceptionsIn(text, "en").flatMap(({ checks }) => checks)).toHaveLength(1);
  });

  test("is the base beside a percentage, where each has its own", () => {
    const text =
      "Thôn A có 1.355 hộ, trong đó 212 hộ nghèo, chiếm 15,65%; thôn B có 1.255 hộ, trong đó 318 hộ nghèo, chiếm 23,47%.";
    // 318 / 1.355 = 23,47 %, 318 / 1.255 = 25,34 %; 1.255 is one digit from 1.355 as well, and that comes first.
    expect(said(text, 1)).toEqual([
      "if 318 and 1.255 are right, 23,47% should read 25,34% (worked out with the base beside it)",
      "nếu 318 và 1.255 đúng thì 23,47% phải là 25,34% (tính theo mẫu số bên cạnh)",
    ]);
  });

  test.each([
    [
      "a share of a larger whole",
      "Toàn xã có 5.000 hộ. Thôn A có 1.255 hộ, trong đó 318 hộ nghèo, chiếm 6,36% số hộ toàn xã.",
    ],
    [
      "two parts of one size",
      "Toàn xã có 1.355 hộ, trong đó 212 hộ nghèo, chiếm 15,65%; 212 hộ cận nghèo, chiếm 15,65%.",
    ],
    [
      "two groups of one size",
      "Đảng bộ có 282 chi bộ, gồm: 157 chi bộ thôn, 36 chi bộ trường học, 53 chi bộ cơ quan, 36 chi bộ quân sự.",
    ],
  ])("is nothing of %s", (_, text) => {
    expect(exceptionsIn(text, "en")).toEqual([]);
  });

  // 36 + 36 + 36 + 21 = 129.
  test("tells figures of one print apart by what they count", () => {
    const [exception] = exceptionsIn(
      "Toàn xã có 120 hộ, gồm 36 hộ nghèo, 36 hộ cận nghèo, 36 hộ trung bình, 21 hộ khá.",
      "vi",
    );
    const texts = exception?.suspects.map(({ text }) => text) ?? [];
    expect(texts.slice(-3)).toEqual([
      "nếu các số khác đúng thì 36 (hộ nghèo) phải là 27",
      "nếu các số khác đúng thì 36 (hộ cận nghèo) phải là 27",
      "nếu các số khác đúng thì 36 (hộ trung bình) phải là 27",
    ]);
    expect(new Set(texts).size).toBe(texts.length);
  });
});
