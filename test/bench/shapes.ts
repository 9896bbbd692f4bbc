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

/** Texts that nobody writes, but that a broken file may hold. */
export const SHAPES: readonly Shape[] = [
  ...["(", "7", ",", "chiếm 12%, ", "5 hộ, trong đó ", "5 hộ ("].map(repeated),
  { name: "prose in one line", length: PROSE_LENGTH, make: proseOf },
  { name: "ever deeper bullets", length: LENGTH, make: bulletsOf },
  { name: "pipe table", length: LENGTH, make: tableOf },
];

function repeated(unit: string): Shape {
  const make = (characters: number): string => unit.repeat(Math.floor(characters / unit.length));
  return { name: `"${unit}"`, length: LENGTH, make };
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
