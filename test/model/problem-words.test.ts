import { describe, expect, test } from "vitest";
import { parseBaseline } from "../../src/config/index.js";
import { auditData, auditText } from "../../src/index.js";
import { CrossfootError, toldIn } from "../../src/numeric/index.js";

/** What is said of something that is refused, in both languages. */
function refusal(attempt: () => unknown): { en: string; vi: string } {
  try {
    attempt();
  } catch (error) {
    if (!(error instanceof CrossfootError)) throw error;
    const said = (lang: "en" | "vi"): string => error.told.map((told) => toldIn(told, lang)).join("\n");
    return { en: said("en"), vi: said("vi") };
  }
  throw new Error("expected a refusal");
}

const circle: Record<string, unknown> = {};
circle.self = circle;
let deep: unknown = "x";
for (let level = 0; level < 80; level += 1) deep = { a: deep };
const cells = { kind: { cells: { a: "1", b: "2" } } };
const tally = (more: object) => ({ tallies: [{ id: "t", total: "3", dimensions: cells, ...more }] });
const statement = (kind: string, more: object) => ({ statements: [{ kind, ...more }] });

/** Data that is refused, each for a reason of its own, and what to say of it in Vietnamese. */
const DATA: readonly [data: unknown, vi: RegExp][] = [
  [{ talies: [] }, /khóa lạ "talies", cần "tallies" \(có phải ý bạn là vậy\?\)/],
  [{ tallies: {} }, /cần danh sách, có một nhóm khóa/],
  [{ tallies: ["x"] }, /cần nhóm khóa, có "x"/],
  [tally({ total: 3 }), /số trần 3 không dùng được, cần ghi đúng như báo cáo in/],
  [tally({ total: "mười" }), /"mười" không phải một số như báo cáo in, cần như/],
  [tally({ total: "1,850" }), /ở đây dấu phẩy ngăn phần thập phân/],
  [tally({ total: "1.23.456" }), /từng nhóm ba chữ số|không phải một số/],
  [tally({ total: "14/31" }), /gồm hai số: hãy ghi thành tỷ lệ với part "14" và base "31"/],
  [tally({ total: "9".repeat(300) }), /cần nhiều nhất 200/],
  [tally({ total: "9".repeat(150) }), /chữ số/],
  [tally({ total: { ref: "nowhere" } }), /không có số liệu "nowhere"/],
  [tally({ key: { time: "2025-13" } }), /thời gian "2025-13" không dùng được, cần report/],
  [tally({ crossings: [{ rows: "x", columns: "kind", cells: {} }] }), /không có cách chia "x"/],
  [
    {
      tallies: [
        { id: "t", total: "3" },
        { id: "t", total: "4" },
      ],
    },
    /mã "t" dùng hai lần, lần đầu ở/,
  ],
  [statement("proportion", { part: "1", percent: "50%" }), /tỷ lệ cần nêu số gốc/],
  [statement("change", { direction: "increase", percent: "50%" }), /thay đổi cần nêu số trước và số sau/],
  [statement("enumeration", { count: "3" }), /liệt kê cần nêu các mục/],
  [statement("enumeration", { count: "3", least: 4, most: 2 }), /cần ít nhất 4, có 2/],
  [statement("claim", { words: "100 %" }), /khẳng định cần nêu số còn lại/],
  [statement("propotion", { part: "1" }), /"propotion", cần "proportion" \(có phải ý bạn là vậy\?\)/],
  [{ report: { date: "2026-02-30" } }, /không có ngày 2026-02-30/],
  [{ report: { date: "yesterday" } }, /cần ngày như 2026-05-24/],
  [{ citations: [{ number: "74", year: "20x6" }] }, /cần một năm/],
  [{ citations: [{ number: "74", dated: "x" }] }, /cần ngày như in trong báo cáo/],
  [{ dates: [{ kind: "day", words: "x", from: "x" }] }, /ngày "x" không dùng được/],
  [{ dates: [{ kind: "founding", words: "x", from: "2026-01-01" }] }, /thiếu "body"/],
  [{ dates: [{ kind: "event", words: "x", from: "2026-01-01", weekday: 3 }] }, /khóa "weekday" không dùng cho event/],
  [{ outline: [{ kind: "item", title: "x" }] }, /thiếu "number", cần số thứ tự như in ở item/],
  [{ outline: [{ title: "x", subject: "y" }] }, /khóa "subject" không dùng cho heading/],
  [{ accept: [{ id: "x", reason: "vì sao" }] }, /cần mã của điểm như danh mục ghi/],
  [{ accept: [{ rule: "a/b", reason: "vì sao" }] }, /cần mã của điểm, như d64abcdc8, hoặc rule/],
  [{ accept: [{ id: "d64abcdc8", reason: "-" }] }, /cần lý do bằng lời/],
  [
    { model: "commune-review", vehicles: { printed: "03", line: "307" } },
    /khóa lạ "printed", phải nằm trong total: \{ printed: …, line: … \}/,
  ],
  [circle, /giá trị chứa chính nó/],
  [deep, /lồng nhau quá 64 bậc/],
  [{ report: new Date(0) }, /cần dữ liệu thuần/],
];

/** Words that only English has. */
const ENGLISH =
  /(?<!\p{L})(?:expected|unexpected|found|there|missing|which|nothing|such as|did you mean|of a|an? \p{L}+|the)(?!\p{L})/u;
const withoutQuotes = (text: string): string => text.replace(/"(?:[^"\\]|\\.)*"/g, "…");

describe("what is wrong with data", () => {
  test.each(DATA)("is told in Vietnamese too: %#", (data, vi) => {
    const said = refusal(() => auditData(data as object));

    expect(said.vi).toMatch(vi);
    expect(said.vi).not.toBe(said.en);
    expect(withoutQuotes(said.vi)).not.toMatch(ENGLISH);
  });

  test("keeps what stands in quotation marks", () => {
    expect(refusal(() => auditData({ "expected a list": 1 })).vi).toContain('khóa lạ "expected a list"');
  });
});

describe("what is wrong with a configuration or a list", () => {
  const configured = (config: object) => () => auditText("Xã có 12 thôn.", { config });
  const list = (entry: object) => () =>
    parseBaseline(
      { version: 2, entries: [{ file: "a", checks: ["c0123456789abcdef"], rule: "a/b", ...entry }] },
      "a.json",
    );

  test.each<[() => unknown, RegExp]>([
    [configured({ rulse: {} }), /khóa lạ "rulse", cần "rules" \(có phải ý bạn là vậy\?\)/],
    [
      configured({ rules: { "footing/part-total": "off" } }),
      /không có quy tắc "footing\/part-total"; có phải ý bạn là "footing\/parts-total"\?/,
    ],
    [configured({ rules: { "x/y": "off" } }), /không có quy tắc "x\/y"; lệnh crossfoot rules liệt kê/],
    [configured({ rules: { "foot*": "off" } }), /cần một nhóm như "footing\/\*", hoặc "\*" cho mọi quy tắc/],
    [configured({ rules: { "footing/*": ["info", { a: 1 }] } }), /tùy chọn chỉ dùng cho một quy tắc/],
    [configured({ rules: { "approximation/round-number": "error" } }), /đề nghị làm rõ không thể là error/],
    [configured({ rules: { "approximation/round-number": { leas: 1 } } }), /khóa lạ "leas", cần "least"/],
    [configured({ rules: { "footing/parts-total": { a: 1 } } }), /footing\/parts-total không có tùy chọn/],
    [
      configured({ rules: { "footing/parts-total": "fatal" } }),
      /cần off, info, warning hay error, tùy chọn, hoặc cả hai như \[warning, \{ … \}\], có "fatal"/,
    ],
    [configured({ extends: "strct" }), /không dùng được "strct", cần "strict" \(có phải ý bạn là vậy\?\)/],
    [configured({ extends: "./a.yaml" }), /cần minimal, recommended, strict, tệp như \.\/office\.yaml hoặc gói đã cài/],
    [configured({ plugins: ["x"] }), /cần đối tượng có rules hoặc models khi không đọc từ tệp/],
    [configured({ plugins: [7] }), /cần mô-đun, hoặc đối tượng có rules hoặc models/],
    [configured({ overrides: [{ files: [] }] }), /cần ít nhất 1/],
    [list({ author: "O", date: "2026-05-24" }), /reason: cần chữ, chưa có khóa này/],
    [list({ reason: "ab", author: "O", date: "2026-05-24", checks: ["x"] }), /cần mã của phép kiểm tra/],
    [() => parseBaseline({ version: 9, entries: [] }, "a.json"), /cần 4; danh sách do bản crossfoot mới hơn ghi/],
  ])("is told in Vietnamese too: %#", (attempt, vi) => {
    const said = refusal(attempt);

    expect(said.vi).toMatch(vi);
    expect(withoutQuotes(said.vi)).not.toMatch(ENGLISH);
  });
});
