import type { Stretch } from "../clauses/stretch.js";
import type { Saying } from "./saying.js";
import { scopesOf } from "./scope.js";
import { EARLIER, timesOf } from "./time.js";

/** When and where a statement holds. */
export interface Setting {
  readonly time: string | null;
  readonly scopes: readonly string[];
}

/** The setting of a statement: what its sentence says, else the sentences before, else what introduces its paragraph. */
export function settingOf({ stretch, from, to }: Saying, lead: Stretch | undefined, body: string | null): Setting {
  const end = endOfPiece(stretch, to);
  return {
    time: ownTime(stretch, from, end) ?? (lead ? lastTime(lead) : null),
    scopes: scopesOf(stretch, from, end, body),
  };
}

/** Behind a statement its time or place may follow: `không có học sinh bỏ học | trong năm học 2025 - 2026`. */
function endOfPiece({ layout, mentions }: Stretch, to: number): number {
  const limit = mentions.find(({ from }) => from >= to)?.from ?? layout.piece.length;
  let end = to;
  while (end < limit && layout.piece[end] === layout.piece[to - 1]) end += 1;
  return end;
}

function ownTime(stretch: Stretch, from: number, to: number): string | null {
  const sentence = stretch.layout.sentence[from];
  const times = timesOf(stretch);
  const inside = times.find((time) => time.from >= from && time.from < to);
  const before = times.findLast((time) => time.from < from);
  if (inside) return inside.key;
  // An earlier time that a comparison names ends with its sentence.
  return before && (before.key !== EARLIER || before.sentence === sentence) ? before.key : null;
}

function lastTime(lead: Stretch): string | null {
  return timesOf(lead).findLast(({ key }) => key !== EARLIER)?.key ?? null;
}
