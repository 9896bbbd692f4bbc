import { knownUnit, LEXICONS } from "../../numeric/index.js";
import { NO_UNIT_BEFORE } from "../vi/measures.js";
import { folded, hasPhrase } from "./folded.js";
import { PERCENT_HEADS } from "./vocabulary.js";

/** A line that says the unit of a table. */
export const UNIT_LINE = /(?:đvt|đơn vị(?: tính)?)\s*:\s*([^:]+)$/iu;

const SHORT_LINE = 150;
const THOUSANDS_OF = /^(1[.,]?000(?:[.,]?000)?)\s*(\p{L}.*)$/u;

/** The unit that the lines before a table, or a row of it, declare: the nearest one. */
export function declaredUnit(before: readonly string[], row: string | null): string | null {
  const lines = [row ?? "", ...before.toReversed()];
  for (const [index, line] of lines.entries()) {
    if (index > 1 && line.length > SHORT_LINE) continue;
    const [, text = ""] = /(?:đvt|đơn vị(?: tính)?)\s*:\s*([^:)]+)/iu.exec(line) ?? [];
    const unit = text.replace(/[.*_\s]+$/, "").trim();
    if (unit !== "") return unit;
  }
  return null;
}

/** A spelling that `parsePrinted` takes for a unit, or `null` where a text is none: `1.000 đồng` is `nghìn đồng`. */
function unitOf(text: string): string | null {
  const unit = text
    .trim()
    .replace(/^(?:đvt|đơn vị tính|đơn vị)\s*:\s*/iu, "")
    .replace(/\s+/g, " ");
  const [, thousands = "", rest = ""] = THOUSANDS_OF.exec(unit) ?? [];
  if (thousands !== "") return unitOf(`${thousands.replace(/\D/g, "").length > 4 ? "triệu" : "nghìn"} ${rest}`);
  if (unit === "") return null;
  if (knownUnit(unit)) return unit;
  return scaled(unit) ? unit : null;
}

/** Whether a scale word comes first: `triệu đồng`, `tr.đ`, `nghìn lượt`. */
function scaled(unit: string): boolean {
  const lower = unit.toLowerCase();
  const scale = LEXICONS.vi.scales.find(([word]) => lower.startsWith(word));
  if (!scale) return false;
  const rest = lower.slice(scale[0].length);
  if (NO_UNIT_BEFORE.get(scale[0])?.has(rest.trim().split(" ")[0] ?? "")) return false;
  return scale[0] === "tr"
    ? /^\.?\s?đ/.test(rest)
    : rest === "" || rest.startsWith(" ") || knownUnit(rest.trim()) !== undefined;
}

/** The unit in a head: in its last brackets, behind its last comma, as its last words, or its percent sign. */
export function headUnit(path: readonly string[]): string | null {
  for (const head of path.toReversed()) {
    const bracketed = [...head.matchAll(/\(([^()]*)\)/g)].map(([, inner = ""]) => inner);
    const comma = head.includes(",") ? head.slice(head.lastIndexOf(",") + 1) : "";
    for (const text of [...bracketed.toReversed(), comma]) {
      const unit = unitOf(text);
      if (unit !== null) return unit;
      if (/[%‰]/.test(text)) return /điểm\s*%/i.test(text) ? "điểm %" : text.includes("‰") ? "‰" : "%";
    }
    if (head.includes("‰")) return "‰";
    if (head.includes("%")) return /điểm\s*%/i.test(head) ? "điểm %" : "%";
  }
  return null;
}

/** The unit that the unit line gives a column: percent to percentages, the first other unit to the rest. */
export function lineUnit(line: string | null, path: string): string | null {
  const units = (line ?? "").split(/[,;]|\svà\s/).map((each) => each.trim());
  if (hasPhrase(path, PERCENT_HEADS)) return units.includes("%") ? "%" : null;
  if (/(?:^| )số (?!tiền|vốn|thu|chi|dư|kinh phí|lượng (?:vốn|tiền))/.test(path) && !/sản lượng/.test(path))
    return null;
  const others = units.map(unitOf).filter((unit) => unit !== null && unit !== "%");
  return new Set(others).size === 1 ? (others[0] ?? null) : null;
}

/** Whether a head speaks of a percentage without saying so: `Tỷ lệ`, `Cơ cấu`. */
export function isPercentHead(path: string): boolean {
  return hasPhrase(path, PERCENT_HEADS);
}

/** The unit at the end of a row head: `Diện tích (ha)`. */
export function rowUnit(label: string): string | null {
  const [, inner = ""] = /\(([^()]*)\)\s*:?$/.exec(label) ?? [];
  return unitOf(inner) ?? (inner.trim() === "%" ? "%" : null);
}

/** A unit as printed in a unit column; a ditto sign repeats the one above. */
export function columnUnit(text: string, above: string | null): string | null {
  if (/^["”“″〃'-]+$/.test(text.trim())) return above;
  return unitOf(text) ?? (folded(text) === "" ? null : text.trim());
}
