import { type Marker, parseMarker } from "./marker.js";
import { type Numbering, parseNumbering } from "./numbering.js";

/** What a paragraph begins with before its text: `#`, a number, a list marker. */
export interface Opening {
  /** Number of `#`, 0 for none. */
  readonly hashes: number;
  readonly numbering: Numbering | null;
  readonly marker: Marker | null;
  /** Units before the text. */
  readonly length: number;
}

const HASHES = /^(#{1,6})(?:\s+|$)/;

export const PLAIN: Opening = { hashes: 0, numbering: null, marker: null, length: 0 };

/** Reads what a line begins with. */
export function parseOpening(text: string): Opening {
  const [prefix = "", signs = ""] = HASHES.exec(text) ?? [];
  const rest = text.slice(prefix.length);
  const numbering = parseNumbering(rest);
  const marker = numbering || signs ? null : parseMarker(rest);
  const length = prefix.length + (numbering?.length ?? marker?.length ?? 0);
  return length === 0 ? PLAIN : { hashes: signs.length, numbering, marker, length };
}

/** Whether a line begins with nothing but its text. */
export function isPlain({ length }: Opening): boolean {
  return length === 0;
}
