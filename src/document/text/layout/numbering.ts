/** A number at the beginning of a line that may be a heading's: `III.`, `2.1.`, `Phần thứ nhất`. */
export interface Numbering {
  /** `part` is `Phần I` or `Chương I`. */
  readonly scheme: "part" | "letter" | "roman" | "arabic";
  /** Without the closing sign, ordinals in Roman: `III`, `2.1`. */
  readonly number: string;
  /** With the closing sign, as printed: `III.`, `1-`. */
  readonly printed: string;
  /** 1 for `2.`, 2 for `2.1.`. */
  readonly levels: number;
  /** Whether a sign closes the number, which otherwise might be a quantity. */
  readonly closed: boolean;
  readonly length: number;
}

const PART =
  /^(?:Phần|PHẦN|Chương|CHƯƠNG)\s+(?:(?:thứ|THỨ)\s+(\p{L}+)|([IVX]{1,6}|\d{1,2})(?![\p{L}\d]))\s*[.:\-–—]?\s*/u;
const ROMAN = /^([IVX]{1,6})(\s*[.\-–—/:)]\s*|\s+)(?=[\p{Lu}"“‘(*])/u;
const LETTER = /^([A-HĐ])\s*[.\-–/:)]\s*(?=\p{Lu}[\p{Lu}\s])/u;
const SEVERAL = /^(\d{1,2}(?:\.\d{1,2}){1,4})(\.|\)|\s*[-–](?=\s))?\s*(?=[\p{L}"“‘(*])/u;
const SINGLE = /^(\d{1,2})(\.\s+(?=\S)|[./]\s*(?=[\p{Lu}"“‘])|\s*[-–]\s*(?=\p{Lu}))/u;

const ORDINALS = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];
const ROMAN_NUMBERS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
const ROMAN_FORM = /^X{0,3}(?:IX|IV|V?I{0,3})$/;

/** Reads the number at the beginning of a line. */
export function parseNumbering(text: string): Numbering | null {
  return part(text) ?? roman(text) ?? letter(text) ?? several(text) ?? single(text);
}

function part(text: string): Numbering | null {
  const [whole, ordinal, digits] = PART.exec(text) ?? [];
  if (whole === undefined) return null;
  const number = digits ?? ROMAN_NUMBERS[ORDINALS.indexOf((ordinal ?? "").toLowerCase())];
  return number === undefined ? null : numbering("part", number, whole, 1, true);
}

function roman(text: string): Numbering | null {
  const [whole, number = "", sign = ""] = ROMAN.exec(text) ?? [];
  if (whole === undefined || !ROMAN_FORM.test(number)) return null;
  return numbering("roman", number, whole, 1, sign.trim() !== "");
}

function letter(text: string): Numbering | null {
  const [whole, number = ""] = LETTER.exec(text) ?? [];
  return whole === undefined ? null : numbering("letter", number, whole, 1, true);
}

function several(text: string): Numbering | null {
  const [whole, number = "", sign] = SEVERAL.exec(text) ?? [];
  if (whole === undefined) return null;
  const open = sign === undefined && !/^\S+\s+[\p{Lu}"“‘(*]/u.test(text.slice(0, whole.length + 1));
  return open ? null : numbering("arabic", number, whole, number.split(".").length, sign !== undefined);
}

function single(text: string): Numbering | null {
  const [whole, number = ""] = SINGLE.exec(text) ?? [];
  return whole === undefined ? null : numbering("arabic", number, whole, 1, true);
}

function numbering(
  scheme: Numbering["scheme"],
  number: string,
  whole: string,
  levels: number,
  closed: boolean,
): Numbering {
  return { scheme, number, printed: whole.trimEnd(), levels, closed, length: whole.length };
}
