import { nounsMatch } from "../clauses/nouns.js";
import type { Mention } from "../clauses/stretch.js";
import { PEOPLE } from "../vi/movements.js";
import type { Cue, Slot } from "./slot.js";

/** How likely the words alone make a list with this cue a complete one. */
const PRIORS: Readonly<Record<Cue, number>> = {
  bracket: 0.94,
  complete: 0.96,
  subset: 0.75,
  "subset list": 0.9,
  colon: 0.88,
  dimension: 0.7,
  bullets: 0.8,
  note: 0.6,
  "total first": 0.6,
  remainder: 0.7,
  summed: 0.9,
  beside: 0.25,
  parallel: 0.85,
  examples: 0.05,
};

/** Cues that leave little doubt where the list stands right behind its total. */
export const TIGHT: ReadonlySet<Cue> = new Set<Cue>(["bracket", "complete", "colon", "subset list"]);

/** How likely the words make it that these parts are all of this total, before any arithmetic. */
export function priorOf(slot: Slot, total: Mention, parts: readonly Mention[]): number {
  let prior = PRIORS[slot.cue];
  const { closed, exclusive, overlapping, traits } = slot.labels(parts);
  const nouns = nounsAgree(total, parts);
  const [first] = parts;
  const adjacent = first !== undefined && slot.adjacent(total, first);
  if (closed && slot.cue !== "remainder") prior = Math.max(prior, 0.95);
  if (exclusive) prior = Math.max(prior, 0.97);
  if (nouns === "same") prior = 1 - (1 - prior) * (parts.length > 2 ? 0.3 : 0.5);
  // A note at the very figure, and a list in brackets, is of that figure.
  if (slot.cue === "note" && slot.close(total)) prior = parts.length > 2 ? 0.985 : 0.97;
  if (adjacent && slot.cue === "subset" && first.group !== total.group && parts.length > 1)
    prior = Math.max(prior, 0.9);
  if (adjacent && TIGHT.has(slot.cue) && nouns !== "other") prior = 1 - (1 - prior) * 0.25;
  // `486 triệu đồng: ngân sách tỉnh 210 triệu đồng, ngân sách phường 236 triệu đồng, xã hội hóa 40 triệu đồng`.
  if (adjacent && slot.cue === "colon" && parts.length > 2 && measured(total, parts)) prior = Math.max(prior, 0.985);
  if (adjacent && slot.cue === "subset" && nouns === "same" && parts.length > 2)
    prior = Math.max(prior, parts.length > 3 ? 0.97 : 0.95);
  if (adjacent && slot.cue === "subset" && measured(total, parts)) prior = Math.max(prior, 0.88);
  if (slot.cue === "dimension" && parts.length > 2 && slot.under(total, first ?? total) && measured(total, parts))
    prior = Math.max(prior, 0.91);
  // A list in brackets is of what stands right before them.
  if (!adjacent && slot.cue === "bracket") prior *= 0.2;
  if (nouns === "other") prior *= 0.3;
  if (slot.open) prior *= 0.15;
  if (slot.cue === "subset" && areMixed(parts)) prior *= 0.3;
  if (overlapping || (traits && !closed && slot.cue === "subset")) prior *= 0.2;
  if (total.approximator !== null && total.approximator !== "about") prior *= 0.5;
  return prior;
}

/** `19 thạc sĩ; 23 người có chứng chỉ hạng I, 31 người hạng II`: items of several clauses, and some that share one, are no one list. */
function areMixed(parts: readonly Mention[]): boolean {
  const clauses = new Set(parts.map(({ stretch, clause }) => `${stretch} ${clause}`)).size;
  return clauses > 1 && clauses < parts.length;
}

const TIMES: ReadonlySet<string> = new Set(["lần"]);

/** Whether the parts are counted in the total's noun, in other ones, or do not say. */
function nounsAgree({ noun, word }: Mention, parts: readonly Mention[]): "same" | "other" | "unknown" {
  // `31 thiếu sót, … 23 thiếu sót, … 08 thiếu sót`: a noun that no table knows.
  if (noun === null && word !== null && parts.every((part) => part.noun === null && part.word === word)) return "same";
  const nouns = parts.flatMap((part) => part.noun ?? []);
  if (noun === null || nouns.length === 0) return "unknown";
  // `04 trạm, trong đó trạm … được hỗ trợ 03 lần`: how often is no part of how many.
  if (nouns.some((each) => TIMES.has(each)) && !TIMES.has(noun)) return "other";
  const alike = nouns.filter((each) => nounsMatch(each, noun));
  // `hài lòng 1.164 lượt; … với 300 phiếu`: of two parts the one counts what the total counts, and the other something else.
  // Of people, `04 thạc sĩ, còn lại 37 người` may be all.
  const people = noun === "người" || noun === "đồng chí" || PEOPLE.has(noun);
  if (parts.length === 2 && nouns.length === 2 && alike.length === 1 && !(people && parts[1]?.noun === alike[0]))
    return "other";
  if (alike.length >= nouns.length * 0.6) return "same";
  // `168 đơn vị, gồm 113 phường, 50 xã và 5 thị trấn`: kinds have nouns of their own; one other noun counts something else.
  return alike.length === 0 && nouns.length > 1 && new Set(nouns).size === 1 ? "other" : "unknown";
}

/** `214,7 ha, trong đó 189,3 ha … và 25,4 ha …`: each is a measure with its unit. */
function measured(total: Mention, parts: readonly Mention[]): boolean {
  return total.kind !== "count" && total.unit !== null && parts.every(({ unit }) => unit !== null);
}
