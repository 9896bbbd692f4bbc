import { proseOf } from "./prose.js";

/** A kind of text that is hard to read. */
export interface Shape {
  readonly name: string;
  /** Its length at 1x, in characters. */
  readonly length: number;
  readonly make: (characters: number) => string;
}

const LENGTH = 25_000;
/** Four times as much of plain prose in one line is 200 KB. */
const PROSE_LENGTH = 50_000;

/** One statement of a kind after another, without end. */
const MIXED = [
  "Hỗ trợ 24 hộ, mỗi hộ 30 triệu đồng, tổng 720 triệu đồng, 5 tạ/ha, ",
  "Kế hoạch số 07-KH/TU về Kết luận số 03-KL/TW của Ban Bí thư ",
  "Đầu năm có 412 hội viên; kết nạp 25 người, xóa tên 06 người, cuối năm còn 431 hội viên.\n\n",
  "Có 03 xã (A, B: (1) C; và D gồm: E, là F, “G ",
  "a¹ ",
  "* ",
  "¹ A;\n\n- b;\n\n* c\n\n",
];

/** Texts that nobody writes, but that a broken file may hold. */
export const SHAPES: readonly Shape[] = [
  ...["(", "7", ",", "chiếm 12%, ", "5 hộ, trong đó ", "5 hộ (", ...MIXED].map(repeated),
  { name: "prose in one line", length: PROSE_LENGTH, make: proseOf },
  { name: "ever deeper bullets", length: LENGTH, make: bulletsOf },
  { name: "pipe table", length: LENGTH, make: tableOf },
];

function repeated(unit: string): Shape {
  const make = (characters: number): string => unit.repeat(Math.floor(characters / unit.length));
  return { name: `"${unit.trim().slice(0, 16)}"`, length: LENGTH, make };
}

function bulletsOf(characters: number): string {
  return linesOf(characters, (index) => `${"  ".repeat(index)}- mục ${index} có ${index + 2} hộ`);
}

function tableOf(characters: number): string {
  const head = "| STT | Thôn | Số hộ | Nam | Nữ |\n|---|---|---:|---:|---:|\n";
  return (
    head + linesOf(characters, (index) => `| ${index + 1} | Thôn ${index + 1} | ${index + 40} | ${index + 25} | 15 |`)
  );
}

function linesOf(characters: number, line: (index: number) => string): string {
  const lines: string[] = [];
  for (let length = 0; length < characters; length += (lines.at(-1)?.length ?? 0) + 1) lines.push(line(lines.length));
  return `${lines.join("\n")}\n`;
}
