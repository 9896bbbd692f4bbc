import { isState } from "../breakdowns/items.js";
import { pointOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { strokePartner } from "../clauses/words.js";
import { ASSIGNED, CARRIED_OUT, PLAN_WORDS } from "../vi/plans.js";
import { countsAlike } from "./far.js";
import { isPlain, isResult } from "./result.js";
import { partOutOf, takenFrom } from "./within.js";

/** The base that a percentage, its part and brackets leave no doubt about. */
export function closedBase(stretch: Stretch, percent: Mention, part: Mention): Mention | undefined {
  return (
    planBehind(stretch, percent, part) ??
    planBeside(stretch, percent, part) ??
    wholeBehind(stretch, percent, part) ??
    totalBehind(stretch, percent, part) ??
    totalNamed(stretch, percent, part) ??
    planBefore(stretch, percent, part) ??
    wholeBefore(stretch, percent, part) ??
    (partOutOf(stretch, percent) === part ? stretch.mentions[percent.order - 1] : undefined) ??
    (isResult(stretch, part, percent) ? takenFrom(stretch, percent, part) : undefined)
  );
}

/** `4.218,6 triệu đồng, đạt 117,2% dự toán huyện giao (3.600 triệu đồng)`: part, rate, and the plan alone in brackets. */
function planBehind(stretch: Stretch, percent: Mention, part: Mention): Mention | undefined {
  const base = stretch.mentions[percent.order + 1];
  if (!base || part.order !== percent.order - 1 || part.group !== percent.group || !isAlone(stretch, base))
    return undefined;
  if (!PLAN_WORDS.at(stretch.words, percent.to) || !isPlain(stretch, percent.to, base.group)) return undefined;
  return base.group - percent.to <= MOST_PLAN_WORDS && isResult(stretch, part, percent) ? base : undefined;
}

const MOST_PLAN_WORDS = 12;

/** `186 lao động (kế hoạch 170, đạt 109,4%)`: the part stands before a bracket that holds its plan and how far it met it. */
export function partBefore(stretch: Stretch, percent: Mention): Mention | undefined {
  const [part, base] = stretch.mentions.slice(Math.max(percent.order - 2, 0), percent.order);
  if (!part || !base || base.group < 0 || base.group !== percent.group || part.group === base.group) return undefined;
  const planned = PLAN_WORDS.endingAt(stretch.words, base.from - 1);
  if (!planned || !isOwn(stretch, part, base.group) || !isResult(stretch, base, percent)) return undefined;
  return base.noun === null || base.noun === part.noun ? part : undefined;
}

function planBeside(stretch: Stretch, percent: Mention, part: Mention): Mention | undefined {
  return partBefore(stretch, percent) === part ? stretch.mentions[percent.order - 1] : undefined;
}

/** `bằng 22,14% số hộ trong thôn (140 hộ)`: the words behind the percentage name the whole, a bracket gives its number. */
function totalBehind(stretch: Stretch, percent: Mention, part: Mention): Mention | undefined {
  const base = stretch.mentions[percent.order + 1];
  if (!base || part.sentence !== percent.sentence || !isAlone(stretch, base) || base.group === percent.group)
    return undefined;
  if (!NAMES_WHOLE.has(stretch.words[percent.to]?.folded ?? "") || !countsAlike(base, part)) return undefined;
  const plain = base.group - percent.to <= MOST_PLAN_WORDS && isPlain(stretch, percent.to, base.group);
  const noun = (stretch.layout.closing.get(base.group) ?? 0) - base.to;
  return plain &&
    isState(stretch, base) &&
    base.from === base.group + 1 &&
    noun >= 0 &&
    noun <= MOST_NOUN_WORDS &&
    pointOf(base).gte(pointOf(part))
    ? base
    : undefined;
}

/** `1.526 việc (71,4% số phải thi hành còn lại 2.138 việc)`: the whole ends the words that name it, in the bracket of the percentage. */
function totalNamed(stretch: Stretch, percent: Mention, part: Mention): Mention | undefined {
  const base = stretch.mentions[percent.order + 1];
  if (!base || percent.group < 0 || base.group !== percent.group || part.order !== percent.order - 1) return undefined;
  if (part.group === percent.group || base.piece !== percent.piece || !countsAlike(base, part)) return undefined;
  const named = NAMES_WHOLE.has(stretch.words[percent.to]?.folded ?? "");
  return named && base.from - percent.to <= MOST_PLAN_WORDS && pointOf(base).gte(pointOf(part)) ? base : undefined;
}

/** Words of the noun that a bracket with the whole holds. */
const MOST_NOUN_WORDS = 3;

const NAMES_WHOLE = new Set(["số", "tổng", "trên"]);

/** `dự toán 2.940 triệu đồng, thực hiện 2.716 triệu đồng, đạt 92,4%`: plan, result and rate in a row. */
function planBefore(stretch: Stretch, percent: Mention, part: Mention): Mention | undefined {
  const base = stretch.mentions[part.order - 1];
  if (!base || percent.order !== part.order + 1 || base.clause !== part.clause || base.group !== part.group)
    return undefined;
  const lead = base.from - (stretch.words[base.from - 1]?.folded === "là" ? 2 : 1);
  const planned = [PLAN_WORDS, ASSIGNED].some((table) => table.endingAt(stretch.words, lead));
  if (!planned || !CARRIED_OUT.endingAt(stretch.words, part.from - 1)) return undefined;
  if (base.unit !== part.unit || base.kind !== part.kind || !isResult(stretch, part, percent)) return undefined;
  const { words } = stretch;
  const signs = words.slice(base.to, part.from).filter(({ kind }) => kind === "sign").length;
  return signs <= 1 && part.from - base.to <= MOST_WORDS ? base : undefined;
}

/** `78 vụ, tập trung tại Nà Phát, Nà Đông (44 vụ, chiếm 56,4%)`: a bracket takes its part from the count before it. */
function wholeBefore(stretch: Stretch, percent: Mention, part: Mention): Mention | undefined {
  const base = stretch.mentions[part.order - 1];
  if (!base || part.group < 0 || part.group !== percent.group || part.from !== part.group + 1) return undefined;
  if (base.group === part.group || base.sentence !== part.sentence || percent.order !== part.order + 1)
    return undefined;
  const alone = stretch.layout.closing.get(percent.group) === percent.to && isResult(stretch, part, percent);
  const alike = base.noun !== null && part.noun !== null && nounsMatch(base.noun, part.noun);
  return alone && alike && isState(stretch, base) && pointOf(base).gt(pointOf(part)) ? base : undefined;
}

/** `98,5% số hộ (1.196/1.245 hộ)`: a bracket that holds the fraction alone tells the percentage before it in counts. */
export function fractionBehind(stretch: Stretch, percent: Mention): Mention | undefined {
  const part = stretch.mentions[percent.order + 1];
  const whole = part && strokePartner(stretch, part);
  if (!whole || part.group < 0 || part.group === percent.group || part.from !== part.group + 1) return undefined;
  if (part.noun !== null && (whole.noun === null || !nounsMatch(part.noun, whole.noun))) return undefined;
  const label = stretch.words.slice(percent.to, part.group).filter(({ text }) => text !== ",");
  if (label.length > MOST_WORDS || label.some(({ kind }) => kind !== "word")) return undefined;
  return isState(stretch, part) && stretch.mentions[whole.order + 1]?.group !== part.group ? part : undefined;
}

const MOST_WORDS = 9;

function wholeBehind(stretch: Stretch, percent: Mention, part: Mention): Mention | undefined {
  return fractionBehind(stretch, percent) === part ? strokePartner(stretch, part) : undefined;
}

/** Whether a figure has a bracket of its own, or the first place of one: `(kế hoạch 5.960 triệu đồng; …)`. */
function isAlone({ mentions, words }: Stretch, { group, clause, order, from }: Mention): boolean {
  const next = mentions[order + 1];
  if (group < 0 || (next?.group === group && next.clause === clause)) return false;
  const planned = PLAN_WORDS.at(words, group + 1)?.length ?? 0;
  return from === group + 1 || from === group + 1 + planned;
}

/** Whether a bracket opens right behind the words of a figure. */
function isOwn(stretch: Stretch, part: Mention, open: number): boolean {
  return open - part.to <= MOST_PLAN_WORDS && isPlain(stretch, part.to, open);
}
