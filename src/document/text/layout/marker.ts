/** The marker of a list item. */
export interface Marker {
  /** As printed, `-`, `a)`, `(1)`. */
  readonly printed: string;
  /** Markers of one kind stand in one list: `-` and `–`, `a)` and `b)`. */
  readonly kind: string;
  readonly length: number;
}

const BULLET = /^([-–—+*•●▪▫◦○■□►➢✓✔·])(\s*)/;
const BRACKETED = /^(\(?)([a-zđ]|[ivx]{1,5}|\d{1,2})\)\s*(?=\S)/;
const LETTERED = /^([a-zđ])([./])\s+(?=\S)/;

const LETTER = /\p{L}/u;
const ROMAN = /^[ivx]+$/;
const KINDS: ReadonlyMap<string, string> = new Map([..."-–—"].map((sign) => [sign, "-"]));
const SEPARATE_KINDS: ReadonlySet<string> = new Set(["+", "*"]);

/** Reads the list marker at the beginning of a line. */
export function parseMarker(text: string): Marker | null {
  return bullet(text) ?? bracketed(text) ?? lettered(text);
}

function bullet(text: string): Marker | null {
  const [whole, sign = "", blanks] = BULLET.exec(text) ?? [];
  if (whole === undefined || whole.length === text.length) return null;
  const next = text[whole.length] ?? "";
  const glued = blanks === "" && !/[\p{L}\p{N}"“‘(]/u.test(next);
  if (glued || !LETTER.test(text)) return null;
  return { printed: sign, kind: KINDS.get(sign) ?? (SEPARATE_KINDS.has(sign) ? sign : "•"), length: whole.length };
}

/** An item that goes on to count, `(1) … (2) …`, is a list within one paragraph. */
function bracketed(text: string): Marker | null {
  const [whole, open = "", label = ""] = BRACKETED.exec(text) ?? [];
  if (whole === undefined) return null;
  const next = nextLabel(label);
  if (text.includes(` ${open}${next})`, whole.length)) return null;
  return { printed: whole.trimEnd(), kind: `${open}${kindOf(label)})`, length: whole.length };
}

function lettered(text: string): Marker | null {
  const [whole, , sign = ""] = LETTERED.exec(text) ?? [];
  return whole === undefined ? null : { printed: whole.trimEnd(), kind: `a${sign}`, length: whole.length };
}

function kindOf(label: string): string {
  if (/^\d/.test(label)) return "1";
  return ROMAN.test(label) ? "i" : "a";
}

const ROMAN_LABELS = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

function nextLabel(label: string): string {
  if (/^\d/.test(label)) return String(Number(label) + 1);
  if (ROMAN.test(label)) return ROMAN_LABELS[ROMAN_LABELS.indexOf(label) + 1] ?? label;
  return String.fromCharCode(label.charCodeAt(0) + 1);
}
