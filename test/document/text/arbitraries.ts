import fc from "fast-check";

const words = fc.constantFrom(
  ..."Đảng ủy xã tổ chức hội nghị với lượt người gồm trong đó chiếm Khối UBND ha km² (cũ) “tư duy” và, hết. nhu cầu; kết quả: vụ… HÐND số đ/c A-B".split(
    " ",
  ),
  "thành lập".normalize("NFD"),
  "Ngươ\u0300i",
  "**đậm**",
  "*nghiêng",
  "hết*",
  "_gạch_",
  "3\\*4",
  "3 * 4",
  "a<br>b",
  "<!-- bỏ -->",
  "１２％",
  "（05）",
  "\u200bẩn\ufeff",
  "a\u00a0\u00a0b",
  "[liên kết](https://x.vn/)",
);
const tabbed = fc.constantFrom("x\ty", "\t");
const figures = fc.constantFrom(
  "05",
  "2.650",
  "98,2 %",
  "35/35",
  "13-QĐ/ĐU",
  "2025-2030",
  "01/7/2025",
  "1.219.249.662đ",
);
const marks = fc.constantFrom("sống¹", "cơ quan¹⁵,", "năm 2026⁸.", "quy định[^3]", "xã<sup>12</sup>", "bản^4^");
const openings = fc.constantFrom(
  ..."|- |+ |* |• |a) |1) |(1) |(i) |1. |2.1. |I. |II- |# |## 1. |Phần I. |  - |    |¹ |¹⁵|[^3]: |<sup>12</sup> |15 |> ".split(
    "|",
  ),
);

/** Marks stand in no table, which would lose them. */
const parts = fc.oneof(
  fc.array(fc.oneof({ weight: 5, arbitrary: words }, figures, marks), { minLength: 1, maxLength: 14 }),
  fc.array(fc.oneof({ weight: 5, arbitrary: words }, figures, tabbed), { minLength: 1, maxLength: 14 }),
);
const line = fc.tuple(openings, parts).map(([opening, some]) => `${opening}lời ${some.join(" ")}`);
const row = fc
  .array(fc.oneof(words, figures), { minLength: 3, maxLength: 4 })
  .map((cells) => `| ${cells.join(" | ").replaceAll("\t", " ")} |`);
const breaks = fc.constantFrom(
  "\n",
  "\n\n",
  "\n\n\n",
  "\r\n",
  "\r\n\r\n",
  "\r",
  "\f",
  "\n---\n",
  "\n\n* * *\n\n",
  "\u2028",
  "\\\n",
);

/** Reports as converters leave them: paragraphs, lists, tables and notes in any order, with all kinds of blanks. */
export const reports: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("", "\ufeff"),
    fc.array(fc.tuple(fc.oneof({ weight: 5, arbitrary: line }, row), breaks), { maxLength: 20 }),
  )
  .map(([mark, lines]) => mark + lines.flat().join(""));

const scraps = fc.constantFrom(
  ..."\n|\n\n| |\t|*|**|_|[|]|[^1]|[^1]:|(|)|<|<br>|<!--|-->|</sup>|<sup>1</sup>|!|[x](#y)|\\|#|- |1. |a) |I. |¹|²|m²|^2^|5|a|Ă|ă|\u0301|\ufeff|\r|\f|&nbsp;|>|---|Phần 1".split(
    "|",
  ),
  "|",
  "\\|",
);

/** Any text at all, most of it signs that mean something somewhere. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  fc.array(scraps, { maxLength: 40 }).map((parts) => parts.join("")),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 60 }),
);
