import { isNarrower, nounsMatch } from "../clauses/nouns.js";
import type { Mention } from "../clauses/stretch.js";
import type { Breakdown } from "./readings.js";
import type { Cue, Labels } from "./slot.js";

/** Odds against a list whose words leave no way out: `63 cán bộ, gồm 02 cán bộ quản lý, 46 giáo viên và 03 nhân viên`. */
export const SEALED = 0.0018;

/** What a list left out by mistake is seldom the bulk of it. */
export const MOSTLY = 0.6;
const TWICE = 2.2;

/** Whether nothing but a slip explains a list that misses. */
export function isSealed(reading: Breakdown): boolean {
  const { slot, total, parts, sum } = reading;
  const [first] = parts;
  if (reading.sealed) return true;
  const labels = slot.labels(parts);
  if (!first || slot.open || labels.overlapping || total.approximator !== null) return false;
  if (isHalved(reading, labels, first)) return true;
  if (sum.ratio < MOSTLY || sum.ratio > TWICE) return false;
  return isBehind(reading, first) || isClosed(reading, labels, first) || isNamed(reading, labels, first);
}

const SEALING = new Set<Cue>(["bracket", "complete"]);

/**
 * It stands right behind its total, in brackets, behind `gồm` or in the note at it, counts what the total counts, and names
 * nothing without a number.
 */
function isBehind({ slot, total, parts }: Breakdown, first: Mention): boolean {
  const behind = slot.cue === "note" ? slot.close(total) : SEALING.has(slot.cue) && slot.adjacent(total, first);
  if (!behind) return false;
  const alike = parts.every(({ noun, bare }) => (noun === null ? bare : namesTotal(noun, total.noun)));
  return alike && (parts.length > 2 || parts.every(({ noun }) => noun !== null));
}

/** `148 tổ chức đảng`: whoever goes on with `08 tổ chức` means the same. */
function namesTotal(noun: string, total: string | null): boolean {
  return noun === total || (total !== null && isNarrower(total, noun));
}

const HALVING = new Set<Cue>(["bracket", "complete", "subset", "subset list", "colon", "total first"]);

/** `25 ủy viên, trong đó tái cử 16, tham gia lần đầu 09`: whoever is not the one is the other, whatever they add up to. */
function isHalved({ slot, total, parts, sum }: Breakdown, { halves }: Labels, first: Mention): boolean {
  if (!halves || !HALVING.has(slot.cue) || !slot.adjacent(total, first)) return false;
  return sum.ratio > 0.1 && sum.ratio < 4 && parts.every((part) => countsTheSame(total, part));
}

const RESTING = new Set<Cue>(["bracket", "complete", "subset", "subset list", "colon"]);

/** `156 em. Trong số này 117 em …, 31 em …, 08 em còn lại …`: one clause counts them all, the last as what is left of them. */
function isClosed({ slot, total, parts }: Breakdown, { rest }: Labels, first: Mention): boolean {
  if (!rest || !RESTING.has(slot.cue) || !slot.adjacent(total, first)) return false;
  return parts.every((part) => part.noun !== null && part.clause === first.clause && countsTheSame(total, part));
}

/** `118 cán bộ, công chức: Thạnh Lễ 42, Bình Phú Tây 40, An Lễ Đông 36`: places, or a way of splitting, that the words name. */
function isNamed({ slot, total, parts }: Breakdown, { names }: Labels, first: Mention): boolean {
  // `Theo khối: thôn 131 đại biểu, cơ quan 27 đại biểu, doanh nghiệp 16 đại biểu`.
  const split = slot.cue === "dimension" && slot.splits(first) && slot.under(total, first);
  const alike = first.noun !== null && parts.every(({ noun }) => noun === first.noun);
  if (split && parts.length > 2 && alike) return true;
  if (slot.cue === "bullets" && slot.announced && parts.length > 2 && alike) return countsTheSame(total, first);
  if (parts.length < 3 || parts.some(({ noun, bare }) => noun !== null || !bare)) return false;
  if (slot.cue === "colon") return names && slot.adjacent(total, first);
  if (slot.cue === "bullets") return slot.announced;
  return split;
}

function countsTheSame(total: Mention, { noun, kind, unit }: Mention): boolean {
  if (noun === null) return total.unit === unit && (total.kind === kind || unit === null);
  return total.noun !== null && nounsMatch(noun, total.noun);
}
