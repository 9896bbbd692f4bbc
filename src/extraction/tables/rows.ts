import { folded, hasPhrase, startsWithPhrase } from "./folded.js";
import { PARTIAL_TOTAL_ROWS, SUBSET, SUBTOTAL_ROWS, TOTAL_ROWS, WHOLE_BODY } from "./vocabulary.js";

/**
 * What a row is for.
 *
 * - `total`: it sums up others by name; `subtotal`: those since the last sum; `partial`: it may sum up some
 * - `subset`: it tells of a part of the row before it; `more`: it stands for rows left out
 */
export type RowRole = "item" | "total" | "subtotal" | "partial" | "subset" | "more";

/** How a row is marked: `I`, `1`, `1.1`, `a)`, `-`. */
export interface Marker {
  readonly kind: string;
  readonly text: string;
}

export interface RowHead {
  readonly label: string;
  readonly marker: Marker;
  readonly role: RowRole;
}

const NONE: Marker = { kind: "none", text: "" };
const CAPITAL = /^\p{Lu}/u;

/** Reads the head of a row from the cell that numbers it and the one that names it. */
export function readRowHead(number: string, label: string, romans: boolean): RowHead {
  // A number alone is a name: of a grade, a month, a year.
  if (number === "" && /^\d+$/.test(label)) return { label, marker: NONE, role: "item" };
  const [inLabel, rest] = splitMarker(label, romans);
  const inNumber = splitMarker(number, romans)[0];
  const own = inLabel ?? inNumber ?? NONE;
  const text = rest !== "" ? rest : inNumber === undefined ? number : "";
  return { label: text, marker: own, role: roleOf(text) };
}

function splitMarker(text: string, romans: boolean): [Marker | undefined, string] {
  const [whole = "", marker = "", sign = ""] =
    /^\s*([IVXLC]+|[A-ZĐ]|[a-zđ]|\d{1,2}(?:\.\d{1,2})*)([.)]?)(?=\s|$)[-–]?\s*/u.exec(text) ??
    /^\s*([-–—+*•])()\s*/u.exec(text) ??
    [];
  const rest = text.slice(whole.length);
  // Without a sign it is a marker only when it stands alone: `A Lù` is a name.
  if (whole === "" || (sign === "" && rest !== "" && !/^[-–—+*•]/.test(marker))) return [undefined, text.trim()];
  return [{ kind: kindOf(marker, romans), text: marker }, rest.trim()];
}

function kindOf(marker: string, romans: boolean): string {
  if (/^[-–—]$/.test(marker)) return "dash";
  if (/^[+*•]$/.test(marker)) return "plus";
  if (/^\d/.test(marker)) return `number${marker.split(".").length}`;
  if (/^[IVXLC]+$/.test(marker) && (romans || marker.length > 1)) return "roman";
  return CAPITAL.test(marker) ? "letter" : "small";
}

function roleOf(label: string): RowRole {
  const text = folded(label.replace(/\([^()]*\)/g, " ")).replace(/[\s.:,*]+$/, "");
  if (/^(?:\.\s*)+$|^…$|^v \. v/.test(folded(label))) return "more";
  if (TOTAL_ROWS.includes(text) || startsWithPhrase(text, WHOLE_BODY)) return "total";
  if (startsWithPhrase(text, SUBSET) || hasPhrase(text, ["trong đó"])) return "subset";
  if (startsWithPhrase(text, SUBTOTAL_ROWS)) return "subtotal";
  return startsWithPhrase(text, PARTIAL_TOTAL_ROWS) ? "partial" : "item";
}
