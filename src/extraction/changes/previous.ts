import { isDifference, isState } from "../breakdowns/items.js";
import { measureOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import type { Weighed } from "../judge/weigh.js";
import { PERIOD_KINDS } from "../vi/times.js";
import { areOfOtherKinds } from "./adds-nothing.js";
import { weighedChange } from "./compare.js";
import { stateBefore } from "./compared.js";
import type { ChangeReading } from "./index.js";
import { stateOf } from "./states.js";
import { TIGHT } from "./tight.js";
import { directionBetween, POINTS, percentBehind } from "./words.js";

/** Words of the noun of a change, of what it is compared with, and of its verb; figures before it that are looked at. */
const [MOST_NOUN, MOST_COMPARED, MOST_VERB, MOST_BEFORE] = [4, 8, 4, 12];

/** The periods that words name: `quý IV/2025` is the fourth quarter of a year. */
type Periods = ReadonlyMap<string, number>;

/**
 * `quý III là 4.800; quý IV là 5.640, tăng 17,5% so với quý trước; quý I là 5.076, giảm 10% so với quý IV`: each period is compared
 * with one told before it, by its name or as the one before.
 */
export function sincePrevious(stretch: Stretch, change: Mention): Weighed<ChangeReading>[] {
  if (!isDifference(stretch, change) || change.upTo !== null || change.unit === POINTS) return [];
  const after = stateBefore(stretch, change);
  const percent = measureOf(change) === "percent" ? change : percentBehind(stretch, change);
  const compared = after && comparedWith(stretch, percent ?? change);
  const direction = directionBetween(stretch.words, change.from - MOST_VERB, change.from);
  if (!after || !compared || direction === undefined || measureOf(after) === "percent") return [];
  const own = periodsOf(stretch, after);
  const before = stretch.mentions
    .slice(Math.max(0, after.order - MOST_BEFORE), after.order)
    .findLast((each) => isLike(stretch, each, after) && isMeant(periodsOf(stretch, each), own, compared));
  if (!before) return [];
  const difference = measureOf(change) === "percent" ? null : change;
  return [weighedChange({ direction, before, after, difference, percent }, TIGHT)];
}

function isLike(stretch: Stretch, state: Mention, after: Mention): boolean {
  if (!isState(stretch, state) || stateOf(state) !== stateOf(after) || state.group !== after.group) return false;
  if (after.sentence - state.sentence > 1 || state.clause === after.clause) return false;
  if (areOfOtherKinds(stretch, state, after)) return false;
  return state.noun === null || after.noun === null || nounsMatch(state.noun, after.noun);
}

/** What a change is compared with: periods by name, or the kind of the period before. */
type Compared = { readonly named: Periods } | { readonly kind: string };

function comparedWith({ words }: Stretch, { to }: Mention): Compared | undefined {
  let at = to;
  while (at < to + MOST_NOUN && words[at]?.kind === "word" && words[at]?.folded !== "so") at += 1;
  if (words[at]?.text === ")") at += 1;
  if (words[at]?.folded !== "so" || words[at + 1]?.folded !== "với") return undefined;
  const kind = words[at + 2]?.folded ?? "";
  if (PERIOD_KINDS.has(kind) && words[at + 3]?.folded === "trước") return { kind };
  let end = at + 2;
  while (end < at + MOST_COMPARED && (words[end]?.kind !== "sign" || words[end]?.text === "/")) end += 1;
  const named = readPeriods(words, at + 2, end);
  return named && named.size > 0 && PERIOD_KINDS.has(kind) ? { named } : undefined;
}

/** The periods that the words before a figure name, in its clause. */
function periodsOf({ words, layout, mentions }: Stretch, { from, clause, order }: Mention): Periods | undefined {
  const least = mentions[order - 1]?.to ?? 0;
  let at = from;
  while (at > least && layout.clause[at - 1] === clause) at -= 1;
  return readPeriods(words, at, from);
}

function readPeriods(words: Stretch["words"], from: number, to: number): Periods | undefined {
  const found = new Map<string, number>();
  for (let at = from; at + 1 < to; at += 1) {
    const kind = words[at]?.folded ?? "";
    if (!PERIOD_KINDS.has(kind)) continue;
    // `6 tháng năm 2025` is a span of its own.
    if (words[at - 1]?.kind === "number") return undefined;
    // `giảm 42% so với năm 2019. Diện tích …`: what another figure is compared with is no period of this one.
    if (at > from && words[at - 1]?.folded === "với") continue;
    const ordinal = ordinalOf(words[at + 1]?.text ?? "");
    if (ordinal === undefined) continue;
    found.set(kind, ordinal);
    const year = words[at + 2]?.text === "/" ? ordinalOf(words[at + 3]?.text ?? "") : undefined;
    if (year !== undefined && year > MOST_ORDINAL) found.set("năm", year);
  }
  return found;
}

const MOST_ORDINAL = 999;
const ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

function ordinalOf(text: string): number | undefined {
  if (/^\d{1,4}$/.test(text)) return Number(text);
  const roman = ROMAN.indexOf(text);
  return roman > 0 ? roman : undefined;
}

/** Whether a state is of the period that a change of another is compared with. */
function isMeant(state: Periods | undefined, own: Periods | undefined, compared: Compared): boolean {
  if (!state || !own || state.size === 0) return false;
  if ("named" in compared) {
    for (const [kind, ordinal] of compared.named) {
      const stated = state.get(kind);
      if (stated !== ordinal && (stated !== undefined || kind !== "năm")) return false;
    }
    return [...state].some(([kind, ordinal]) => own.get(kind) !== ordinal);
  }
  const [before, now] = [state.get(compared.kind), own.get(compared.kind)];
  if (before === undefined || now === undefined) return false;
  return before === now - 1 || (now === 1 && LAST.get(compared.kind) === before);
}

/** The period of a year that the first of the next follows. */
const LAST: ReadonlyMap<string, number> = new Map([
  ["quý", 4],
  ["tháng", 12],
]);
