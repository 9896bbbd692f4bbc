import type { SymbolParts } from "../../model/index.js";
import { foldedName } from "./issuer-families.js";

/** What an office's letters say: `SGDĐT` is a department for education and training. */
interface Office {
  readonly head: "sở" | "phòng" | "bộ" | "ban";
  /** Letters of what it is for. */
  readonly field: string;
}

/** What departments, divisions and ministries are for, by their letters. */
const FIELDS = new Set(
  "NV TC YT XD CT TP KHCN KHĐT GD GDĐT NN NNMT NNPTNT TNMT GTVT LĐTBXH VHTT VHTTDL VHXH TTTT DTTG NGV DL QHKT ATTP KT KTHT KTHTĐT TCKH QLĐT DT".split(
    " ",
  ),
);
const PARTY_BOARD = /^B(TC|TG|DV|NC|TGDV)(?:TW|TU|HU|QU|ĐU)$/u;
const MINISTRY = /^B(NV|TC|TP|YT|GDĐT|NNMT|NNPTNT|KHCN|KHĐT|TNMT|XD|CT|GTVT|LĐTBXH|VHTTDL|TTTT|QP|CA|NG|DTTG)$/u;
/** Who signs for an office. */
const SIGNER =
  /^(?:(?:phó )?giám đốc|bộ trưởng|thứ trưởng|(?:phó )?trưởng(?= (?:phòng|ban))|lãnh đạo|đảng ủy|thanh tra viên) /u;
const HEAD = /^(sở|phòng|bộ|ban)(?!\p{L})/u;
/** Where the name of an office goes over into that of its place. */
const PLACE =
  /(?<!\p{L})(?:tỉnh|thành phố|tp|huyện|quận|thị xã|xã|phường|đảng ủy|huyện ủy|quận ủy|thành ủy|trung ương)(?!\p{L}).*$/iu;
/** Bodies that never write under the letters of an office, units of which may. */
const NO_OFFICE =
  /^(?:ủy ban nhân dân|ubnd|(?:thường trực )?(?:hội đồng nhân dân|hđnd)|chủ tịch|trường|hiệu trưởng|bệnh viện|hội(?! đồng| nghị)|liên đoàn|tổng liên đoàn|công ty|hợp tác xã|htx|tòa án|bảo hiểm|tỉnh ủy|huyện ủy|đảng ủy|thủ tướng|chính phủ)(?!\p{L})/u;

/**
 * Whether the letters of a symbol can be those of the office that is named, as first letters of its words; `undefined` where
 * nobody can tell: letters of no such office, units that write under the letters of the whole.
 */
export function officeFits(issuer: string, symbol: SymbolParts, own: readonly string[]): boolean | undefined {
  // A letter has the drafting unit behind its office; a joint document has several offices.
  const offices = symbol.type === null ? symbol.issuer.slice(0, 1) : symbol.issuer;
  const judged = offices.map((letters) => lettersFit(issuer, letters, own));
  return judged.includes(true) ? true : judged[0];
}

function lettersFit(issuer: string, letters: string, own: readonly string[]): boolean | undefined {
  const office = officeOf(letters);
  if (office === undefined) return undefined;
  const name = foldedName(issuer).replace(SIGNER, "");
  if (NO_OFFICE.test(name)) return office.head === "sở" || office.head === "phòng" ? false : undefined;
  const head = HEAD.exec(name)?.[1];
  if (head === undefined) return undefined;
  const field = initialsOf(issuer.normalize("NFC"), head);
  // `Giám đốc Sở` is that of the body that reports.
  if (field === "")
    return head === office.head && officeOf(own[0] ?? "")?.head === head ? letters === own[0] : undefined;
  if (head === "ban" && !FIELDS_OF_BOARDS.has(field)) return undefined;
  const fits = isWithin(field, office.field) || isWithin(office.field, field);
  // `Phòng Nghiệp vụ` writes under the letters of its department.
  if (head === "phòng" && office.head === "sở") return fits || PLACE.test(name) ? false : undefined;
  return head === office.head && fits;
}

const FIELDS_OF_BOARDS = new Set(["TC", "TG", "DV", "NC", "TGDV"]);

function officeOf(letters: string): Office | undefined {
  const upper = letters.toUpperCase();
  const [first, rest] = [upper[0], upper.slice(1)];
  const board = PARTY_BOARD.exec(upper)?.[1] ?? undefined;
  const ministry = MINISTRY.exec(upper)?.[1] ?? undefined;
  if (board !== undefined) return { head: "ban", field: board };
  if (ministry !== undefined) return { head: "bộ", field: ministry };
  if (!FIELDS.has(rest)) return undefined;
  return first === "S" ? { head: "sở", field: rest } : first === "P" ? { head: "phòng", field: rest } : undefined;
}

/** The first letters of what an office is for; an abbreviation has its own: `GD&ĐT`. */
function initialsOf(issuer: string, head: string): string {
  const at = issuer.toLowerCase().search(new RegExp(`(?<!\\p{L})${head}(?!\\p{L})`, "u"));
  const words =
    issuer
      .slice(at + head.length)
      .replace(PLACE, "")
      .match(/\p{L}+/gu) ?? [];
  return words
    .filter((word) => word !== "và")
    .map((word) => (word.length > 1 && word === word.toUpperCase() ? word : (word[0] ?? "").toUpperCase()))
    .join("");
}

/** Whether all letters stand in others in the same order. */
function isWithin(letters: string, others: string): boolean {
  let at = 0;
  for (const letter of others) if (letter === letters[at]) at += 1;
  return at === letters.length;
}
