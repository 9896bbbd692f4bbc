import type { Told } from "../numeric/index.js";
import { type Problem, problemText } from "./problem.js";

/** What a problem says, and the same in Vietnamese; `$1` is what it names. */
export type ProblemWords = readonly (readonly [en: RegExp, vi: string])[];

/**
 * What may be wrong with data: whole sentences first, then what they are put together of. Words in quotation marks are out
 * of the file and stand as they are.
 */
const SAID: ProblemWords = [
  [
    /^unexpected data of more than (\d+) values, expected one report/,
    "dữ liệu quá $1 giá trị, cần số liệu của một báo cáo",
  ],
  [/^unexpected value that contains itself/, "giá trị chứa chính nó"],
  [/^unexpected nesting deeper than (\d+) levels/, "lồng nhau quá $1 bậc"],
  [
    /^the id (\S+) is used twice, first at (.*); give one of them another id/,
    "mã $1 dùng hai lần, lần đầu ở $2; hãy đổi một trong hai",
  ],
  [
    /^the movement (\S+) is the same as itself, expected one that stands alone/,
    "biến động $1 trỏ về chính nó, cần một biến động đứng riêng",
  ],
  [/^the tally has no dimension (\S+)/, "bảng này không có cách chia $1"],
  [/^the dimension (\S+) has no category (\S+)/, "cách chia $1 không có nhóm $2"],
  [
    /^the tally has no category (\S+), expected dimension\/category as written above/,
    "bảng này không có nhóm $1, cần viết cách-chia/nhóm như ở trên",
  ],
  [/^there is no tally, statement, citation or figure /, "không có bảng, quan hệ, văn bản hay số liệu "],
  [/^there is no figure /, "không có số liệu "],
  [/^there is no tally /, "không có bảng "],
  [/^there is no movement /, "không có biến động "],
  [/^there is no dimension /, "không có cách chia "],
  [/^there is no citation /, "không có văn bản "],
  [/^there is no (\S+) /, "không có $1 "],
  [
    /^expected a proportion to name its base.*/,
    "tỷ lệ cần nêu số gốc, hoặc các số có thể là gốc; tỷ lệ đứng một mình thì ghi ở figures",
  ],
  [
    /^expected a change to name before and after.*/,
    "thay đổi cần nêu số trước và số sau, hoặc mức tăng giảm và tỷ lệ cùng một trong hai số đó",
  ],
  [/^expected an enumeration to list its items.*/, "liệt kê cần nêu các mục, hoặc ít nhất và nhiều nhất bao nhiêu mục"],
  [/^expected a claim to name its remainder.*/, "khẳng định cần nêu số còn lại, hoặc số đã làm và số gốc; chưa nêu gì"],
  [
    /^unexpected bare number (\S+), expected its printed form in quotes, such as (\S+): the print matters/,
    "số trần $1 không dùng được, cần ghi đúng như báo cáo in, trong dấu nháy, như $2",
  ],
  [/^the date (\S+) does not exist/, "không có ngày $1"],
  [
    /^the quote (.*) stands nowhere in (.*); quote the words of the report$/,
    "lời trích $1 không có ở đâu trong $2; hãy trích đúng lời báo cáo",
  ],
  [/^(.*) stands nowhere in (.*); correct the print$/, "$1 không có ở đâu trong $2; hãy sửa số in"],
  [/^(.*) has no line (\d+), only (\d+); correct the line$/, "$1 không có dòng $2, chỉ có $3 dòng; hãy sửa số dòng"],
  [
    /^(.*) does not stand in line (\d+) of (.*), nor anywhere else; correct the print$/,
    "$1 không có ở dòng $2 của $3, cũng không có ở dòng nào khác; hãy sửa số in",
  ],
  [
    /^(.*) does not stand in line (\d+) of (.*), but in line (.*); correct the line$/,
    "$1 không có ở dòng $2 của $3, mà ở dòng $4; hãy sửa số dòng",
  ],
  [
    /^(.*) stands in line (\d+) of (.*) as (.*); write it as it is printed there$/,
    "$1 ở dòng $2 của $3 in là $4; hãy ghi đúng như in ở đó",
  ],
  [
    /^(.*) stands in several places of (.*), as in line (.*); give its line, or a quote that holds it$/,
    "$1 có ở nhiều chỗ trong $2, như dòng $3; hãy nêu số dòng, hoặc lời trích có số đó",
  ],
  [
    /^(.*) of line (\d+) of (.*) does not stand beside (.*); quote the words around it$/,
    "$1 ở dòng $2 của $3 không đứng cạnh $4; hãy trích đúng lời quanh số đó",
  ],
  [
    /^(.*) of line (\d+) of (.*) stands in section (.*), not (.*); correct the section$/,
    "$1 ở dòng $2 của $3 thuộc mục $4, không phải $5; hãy sửa mục",
  ],
  [
    /^(.*) of line (\d+) of (.*) does not stand in note (.*); correct the footnote$/,
    "$1 ở dòng $2 của $3 không thuộc chú thích $4; hãy sửa số chú thích",
  ],
  [
    /^(.*) of line (\d+) of (.*) stands in column (.*), not (\d+); correct the column$/,
    "$1 ở dòng $2 của $3 đứng ở cột $4, không phải $5; hãy sửa số cột",
  ],
  [
    /^(.*) of line (\d+) of (.*) is taken by (.*); correct one of them, or refer to the figure with ref$/,
    "$1 ở dòng $2 của $3 đã thuộc $4; hãy sửa một trong hai, hoặc trỏ tới số đó bằng ref",
  ],
  [/^there is no category /, "không có nhóm "],
  [/^expected three figures, found one of them twice/, "cần ba số liệu, có một số nêu hai lần"],
  [/^expected a movement in the same direction.*/, "cần một biến động cùng chiều: số tăng không thể là số giảm"],
  [
    /^expected the roll-forward to name the dimension of its categories/,
    "cần nêu cách chia mà các nhóm của biến động thuộc về",
  ],
  [
    /^unexpected time (\S+), expected report, unstated,.*/,
    "thời gian $1 không dùng được, cần report, unstated, ngày có thật như 2026-05-24, tháng 2026-05, quý 2026-Q1, năm 2025, hoặc khoảng như 2025-07-01..report không kết thúc trước khi bắt đầu",
  ],
  [
    /^unexpected date (\S+), expected a day such as.*/,
    "ngày $1 không dùng được, cần ngày như 2026-05-24 (không có năm thì --05-24), tháng 2026-05, quý 2026-Q1 hoặc năm 2026",
  ],
  [
    /^unexpected (\S+), which is two figures: write a proportion with part (\S+) and base (\S+)/,
    "$1 gồm hai số: hãy ghi thành tỷ lệ với part $2 và base $3",
  ],
  [
    /^unexpected (\S+): the comma separates decimals here\. Write (\S+) for thousands, or name the unit that makes it a measure\.?/,
    "$1: ở đây dấu phẩy ngăn phần thập phân. Hãy viết $2 nếu là hàng nghìn, hoặc nêu đơn vị đo.",
  ],
  [
    /^unexpected (\S+): (\S+) separates groups of three digits and (\S+) the decimals\.?/,
    "$1: dấu $2 ngăn từng nhóm ba chữ số, dấu $3 ngăn phần thập phân.",
  ],
  [
    /^unexpected (\S+), expected one number as printed, such as (.*) or (\S+)\.?$/,
    "$1 không phải một số như báo cáo in, cần như $2 hoặc $3.",
  ],
  [
    /^unexpected (\d+) characters, expected one printed number of at most (\d+)\.?/,
    "dài $1 ký tự, cần một số nhiều nhất $2 ký tự.",
  ],
  [/^unexpected (\S+), expected a number of at most (\d+) digits\.?/, "$1 quá dài, cần một số nhiều nhất $2 chữ số."],
  [/^unexpected (\d+) digits, expected at most (\d+)\.?/, "có $1 chữ số, cần nhiều nhất $2."],
  [/^missing (\S+), expected the number that the (\S+) is printed with/, "thiếu $1, cần số thứ tự như in ở $2"],
  [/^missing (\S+), expected what was founded/, "thiếu $1, cần nêu tổ chức được thành lập"],
  [/^unexpected (\S+) of a (\S+), expected it only of an appendix/, "khóa $1 không dùng cho $2, chỉ dùng cho appendix"],
  [/^unexpected (\S+) of a (\S+), expected it only of a day/, "khóa $1 không dùng cho $2, chỉ dùng cho day"],
  [/\bexpected a date such as (\S+)/, "cần ngày như $1"],
  [/\bexpected a printed date, such as (\S+)/, "cần ngày như in trong báo cáo, như $1"],
  [/\bexpected a year\b/, "cần một năm"],
  [/\bexpected true or false/, "cần true hoặc false"],
  [/\bexpected a footnote number/, "cần số của chú thích"],
  [/\bexpected a weekday from 1 \(Monday\) to 7 \(Sunday\)/, "cần thứ trong tuần từ 1 (thứ Hai) đến 7 (Chủ nhật)"],
  [/\bexpected dimension\/category, such as (\S+)/, "cần cách-chia/nhóm, như $1"],
  [/\bexpected a reason in words/, "cần lý do bằng lời"],
  [
    /\bexpected the id of a discrepancy as the list shows it, such as (\S+)/,
    "cần mã của điểm như danh mục ghi, như $1",
  ],
  [
    /\bexpected the id of a discrepancy, such as (\S+), or rule and of or lines/,
    "cần mã của điểm, như $1, hoặc rule cùng với of hay lines",
  ],
  [/\bexpected the first line before the last, such as (\S+)/, "cần dòng đầu trước dòng cuối, như $1"],
  [/\bexpected lines of the report, such as (\S+) or (\S+)/, "cần các dòng của báo cáo, như $1 hoặc $2"],
  [/\bexpected a name of letters, digits, '\.', '_' and '-'/, "cần tên gồm chữ cái, chữ số, '.', '_' và '-'"],
  [/\bexpected a whole number/, "cần một số nguyên"],
  [/\bexpected plain data/, "cần dữ liệu thuần"],
  [/\bexpected another name/, "cần tên khác"],
  [/\bexpected at most (\S+) (?:entries|entry|characters|character)/, "cần nhiều nhất $1"],
  [/\bexpected at least (\S+) (?:entries|entry|characters|character)/, "cần ít nhất $1"],
  [/\bexpected at least (\S+)/, "cần ít nhất $1"],
  [/^unexpected category /, "nhóm lạ "],
  [/ or another name$/, " hoặc tên khác"],
  [/^unexpected key /, "khóa lạ "],
  [/^unexpected /, "không dùng được "],
  [/\bexpected within total\b/, "phải nằm trong total"],
  [/\bexpected one of /, "cần một trong "],
  [/\bexpected /, "cần "],
  [/ \(did you mean that\?\)/, " (có phải ý bạn là vậy?)"],
  [/; did you mean (\S+)\?/, "; có phải ý bạn là $1?"],
  [/\bfound nothing: the key is missing/, "chưa có khóa này"],
  [/\bfound nothing/, "chưa có gì"],
  [/\bfound a list of (\d+)/, "có danh sách $1 mục"],
  [/\bfound an object/, "có một nhóm khóa"],
  [/\bfound (?:number|boolean) /, "có "],
  [/\bfound /, "có "],
  [/\ban object of (?:keys|names)/, "nhóm khóa"],
  [/\ba list\b/, "danh sách"],
  [/\btext\b/, "chữ"],
  [/ or /g, " hoặc "],
];

/** A problem in every language, with the file and the place; `more` are the words of another area, which come first. */
export function problemTold(problem: Problem, source?: string, more: ProblemWords = []): Told {
  const en = problemText(problem, source);
  const vi = problemText({ ...problem, message: inVietnamese(problem.message, [...more, ...SAID]) }, source);
  return { en, vi: vi.replace(/^line (\d+), column (\d+): /, "dòng $1, cột $2: ") };
}

/** A character for private use, which stands around the number of what is in quotation marks. */
const MASK = "\ue000";
const MASKED = /\ue000(\d+)\ue000/g;

/** Translates around what stands in quotation marks. */
function inVietnamese(message: string, words: ProblemWords): string {
  const quoted: string[] = [];
  const bare = message.replace(/"(?:[^"\\]|\\.)*"/g, (each) => {
    quoted.push(each);
    return `${MASK}${quoted.length - 1}${MASK}`;
  });
  const said = words.reduce((text, [en, vi]) => text.replace(en, vi), bare);
  return said.replace(MASKED, (_, index) => quoted[Number(index)] ?? "");
}
