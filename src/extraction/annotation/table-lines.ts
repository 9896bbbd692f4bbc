import type { Key } from "../../model/index.js";
import { bodiesIn } from "../keys/bodies.js";
import { timeWords } from "../keys/times.js";
import type { TableCell } from "../tables/index.js";
import { wordsOf } from "../tokens/words.js";
import { wordsOfName } from "./cue.js";
import { timeNamed } from "./time.js";

/** A row or column of a table: cells that share a head. */
export interface Line {
  readonly head: string;
  readonly isTotal: boolean;
  readonly cells: readonly TableCell[];
}

/** The rows of a table. */
export function rowsOf(cells: readonly TableCell[]): Line[] {
  return linesOf(
    cells,
    ({ row }) => row,
    ({ rowHead }) => rowHead,
    ({ isTotal }) => isTotal,
  );
}

/** The columns of a table. */
export function columnsOf(cells: readonly TableCell[]): Line[] {
  return linesOf(
    cells,
    ({ column }) => column,
    ({ columnHeads }) => headOf(columnHeads),
    () => false,
  );
}

function linesOf(
  cells: readonly TableCell[],
  lineOf: (cell: TableCell) => number,
  headOf: (cell: TableCell) => string,
  isTotal: (cell: TableCell) => boolean,
): Line[] {
  const lines = new Map<number, TableCell[]>();
  for (const cell of cells) lines.set(lineOf(cell), [...(lines.get(lineOf(cell)) ?? []), cell]);
  return [...lines.values()].flatMap((members) => {
    const [first] = members;
    return first ? [{ head: headOf(first), isTotal: isTotal(first), cells: members }] : [];
  });
}

/** The head right above a column. */
export function headOf(heads: readonly string[]): string {
  return heads.at(-1) ?? "";
}

/** A head without what is said in brackets, without years, and without the unit behind a comma. */
export function plainHead(head: string): string {
  return head
    .replace(UNIT, "")
    .replace(/\([^()]*\)/gu, " ")
    .replace(/(?<!\S)(?:19|20)\d\d(?!\S)/gu, " ");
}

/** `Diện tích, km²`: what the cells are counted in. */
const UNIT = /,\s*(?:km²|km2|m²|m2|ha|km|người|khẩu|hộ|%|(?:triệu |tỷ |nghìn )?đồng)\s*$/iu;

const TOTALS: ReadonlySet<string> = new Set(["tổng", "cộng", "chung", "toàn"]);
/** Whether a line sums up the others. */
export function isSum({ head, isTotal }: Pick<Line, "head" | "isTotal">): boolean {
  const words = wordsOfName(plainHead(head));
  return isTotal || (words.length > 0 && TOTALS.has(words[0] ?? "") && words.length <= 3);
}

const MOVEMENTS: ReadonlySet<string> = new Set(["tăng", "giảm", "chênh", "so", "biến"]);

/** `Tăng`, `Giảm`, `So với cùng kỳ`: what changed, not what is. */
export function isMovement(head: string): boolean {
  return MOVEMENTS.has(wordsOfName(head)[0] ?? "");
}

/** Whose a line is, where it names one body; else what it is limited to, and when. */
export function keyOf({ head, isTotal }: Line): Omit<Key, "concept"> {
  const words = wordsOf(head.replace(/\([^()]*\)/gu, " "));
  const time = timeWords(words).at(-1);
  const bodies = bodiesIn(words);
  const [body] = bodies;
  const whose =
    new Set(bodies.map(({ name }) => name)).size === 1 && words.length <= OFFICE && isOneOwner(head)
      ? (body?.name ?? null)
      : null;
  const rest = words.length - (time ? time.to - time.from : 0);
  const whole = isTotal || rest === 0 || whose !== null || (TOTALS.has(words[0]?.folded ?? "") && words.length <= 3);
  return { body: whose, scope: whole ? null : head, aspect: null, time: timeNamed(time?.name ?? null) };
}

/** `Đảng, Mặt trận`: several together are nobody's own; `HĐND, Thường trực HĐND` and `Đảng ủy, Ban Thường vụ` are one. */
function isOneOwner(head: string): boolean {
  const parts = head.replace(/\([^()]*\)/gu, " ").split(JOINT);
  return parts.length === 1 || parts.every((part) => bodiesIn(wordsOf(part)).length > 0 || OFFICES.test(part.trim()));
}

const JOINT = /,|\svà\s/u;
/** Offices within a body that is named beside them. */
const OFFICES = /^(?:ban )?(?:thường vụ|thường trực|chấp hành|chủ tịch|bí thư)$/iu;
/** Words of a body with its office: `Thường trực Hội đồng nhân dân xã`. */
const OFFICE = 8;
