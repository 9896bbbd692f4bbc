/** What the parser of the command line says, and the same in Vietnamese; `$1` is what it names. */
const SAID: readonly (readonly [en: RegExp, vi: string])[] = [
  [/^missing required argument '(.*)'/, "thiếu đối số '$1'"],
  [/^option '(.*)' argument missing/, "tùy chọn '$1' thiếu giá trị"],
  [/^option '(.*)' argument '(.*)' is invalid\./, "tùy chọn '$1' không nhận giá trị '$2'."],
  [/^unknown option '(.*)'/, "không có tùy chọn '$1'"],
  [/^unknown command '(.*)'/, "không có lệnh '$1'"],
  [/^too many arguments(?: for '(.*)')?\. Expected (\d+) arguments? but got (\d+)\./, "thừa đối số: cần $2, nhận $3."],
  [/\(Did you mean one of (.*)\?\)/, "(có phải ý bạn là một trong: $1?)"],
  [/\(Did you mean (.*)\?\)/, "(có phải ý bạn là $1?)"],
  [/Allowed choices are (.*)\.$/, "Các giá trị được dùng: $1."],
  [/Expected a whole number, from 0\./, "Cần một số nguyên, từ 0."],
  [/Expected the number of a line, from 1\./, "Cần số thứ tự của dòng, từ 1."],
  [/Expected a file behind the sign, such as (.*)\.$/, "Cần tên tệp sau dấu bằng, như $1."],
];

/** What the parser of the command line says of a slip, in Vietnamese. */
export function usageInVietnamese(text: string): string {
  return text
    .split("\n")
    .map((line) => SAID.reduce((said, [en, vi]) => said.replace(en, vi), line))
    .join("\n");
}
