import { isState } from "../breakdowns/items.js";
import { measureOf, pointOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import type { Weighed } from "../judge/weigh.js";
import { WANTING } from "../vi/changes.js";
import { PLANS } from "../vi/plans.js";
import { addsNothing } from "./adds-nothing.js";
import { ageOf } from "./ages.js";
import { weighedChange } from "./compare.js";
import type { ChangeReading } from "./index.js";
import { stateOf } from "./states.js";
import { TIGHT } from "./tight.js";

/** Words from `so với` to the plan, from the plan to what is wanting, and figures and sentences before that are looked at. */
const [MOST_LEAD, MOST_TO_GAP, MOST_BEFORE, MOST_SENTENCES] = [12, 12, 14, 2];

/**
 * `112 cán bộ, công chức; so với 118 chỉ tiêu được giao thiếu 06`, `11 nhân viên, thiếu 3 người so với định biên (14 người)`: what
 * there is, what it is set against and how far it falls short.
 */
export function shortOf(stretch: Stretch, gap: Mention): Weighed<ChangeReading>[] {
  const direction = WANTING.endingAt(stretch.words, gap.from - 1)?.value;
  if (direction === undefined || measureOf(gap) === "percent" || gap.upTo !== null) return [];
  const found = planBefore(stretch, gap) ?? planBehind(stretch, gap) ?? planOfYear(stretch, gap);
  const after = found && presentBefore(stretch, found.at, found.plan, gap);
  if (!found || !after || pointOf(found.plan).lt(pointOf(after)) === (direction === "decrease")) return [];
  return [weighedChange({ direction, before: found.plan, after, difference: gap, percent: null }, TIGHT)];
}

interface Plan {
  readonly plan: Mention;
  /** First word of the comparison, or of the gap: what there is stands before. */
  readonly at: number;
}

/** `so với 118 chỉ tiêu được giao thiếu 06`. */
function planBefore(stretch: Stretch, gap: Mention): Plan | undefined {
  const { words, mentions, layout } = stretch;
  const plan = mentions[gap.order - 1];
  if (!plan || plan.sentence !== gap.sentence || gap.from - plan.to > MOST_TO_GAP) return undefined;
  const close = layout.closing.get(plan.group);
  if (plan.group !== gap.group && (close === undefined || close > gap.from)) return undefined;
  const at = againstAt(stretch, plan.from, mentions[plan.order - 1]?.to ?? 0);
  if (at === undefined || !isAmount(stretch, plan, gap)) return undefined;
  if (words.slice(plan.to, gap.from).some(({ text }) => text === ";" || text === "." || text === ":")) return undefined;
  return isPlan(stretch, at, gap.from) ? { plan, at } : undefined;
}

/** `thiếu 3 người so với định biên 14 người`. */
function planBehind(stretch: Stretch, gap: Mention): Plan | undefined {
  const plan = stretch.mentions[gap.order + 1];
  if (!plan || plan.sentence !== gap.sentence || plan.from - gap.to > MOST_LEAD) return undefined;
  const at = againstAt(stretch, plan.from, gap.to);
  if (at === undefined || !isAmount(stretch, plan, gap)) return undefined;
  // `thiếu 3 người; so với số giao năm 2025, thiếu 6 người`: another comparison.
  if (stretch.words.slice(gap.to, at).some(({ kind }) => kind === "sign") || isGap(stretch, plan)) return undefined;
  const end = plan.to + MOST_LEAD / 3;
  return isPlan(stretch, at, end) ? { plan, at: gap.from } : undefined;
}

/** `Biên chế giao năm 2025 là 99, năm 2026 là 96. So với số giao năm 2026, xã thiếu 3 người`: the plan is named by its year. */
function planOfYear(stretch: Stretch, gap: Mention): Plan | undefined {
  const { mentions } = stretch;
  const from = againstAt(stretch, gap.from, mentions[gap.order - 1]?.to ?? 0);
  if (from === undefined) return undefined;
  const named = foldedBetween(stretch, from, gap.from);
  const year = named.find((word, at) => /^(?:19|20)\d\d$/.test(word) && named[at - 1] === "năm");
  if (year === undefined || !named.some((word) => ASSIGNED.has(word))) return undefined;
  const plans = mentions.filter((each) => {
    if (each.order >= gap.order || gap.sentence - each.sentence > MOST_SENTENCES || !isAmount(stretch, each, gap))
      return false;
    const age = ageOf(stretch, each);
    return age !== undefined && "year" in age && String(age.year) === year && isAssigned(stretch, each);
  });
  const [plan, another] = plans;
  return plan && !another ? { plan, at: from } : undefined;
}

const ASSIGNED = new Set(["giao", "biên", "chỉ", "kế", "định"]);

/** `Biên chế giao năm 2025 là 99, năm 2026 là 96`: the word for a plan stands once for the figures of its sentence. */
function isAssigned({ words, layout }: Stretch, { from, sentence }: Mention): boolean {
  for (let at = from - 1; at >= 0 && layout.sentence[at] === sentence; at -= 1) {
    if (words[at]?.text === ";") return false;
    if (words[at]?.folded === "giao" || PLANS.at(words, at)) return true;
  }
  return false;
}

/** The word `so` of `so với` before a place. */
function againstAt({ words }: Stretch, from: number, after: number): number | undefined {
  for (let at = from - 1; at >= Math.max(after, from - MOST_LEAD); at -= 1) {
    if (words[at]?.text === ";" || words[at]?.text === ".") return undefined;
    if (words[at]?.folded === "so" && words[at + 1]?.folded === "với") return at;
  }
  return undefined;
}

/** Whether words between two places call what is compared a plan. */
function isPlan({ words }: Stretch, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, words.length); at += 1)
    if (words[at]?.folded === "giao" || PLANS.at(words, at)) return true;
  return false;
}

function isAmount(stretch: Stretch, each: Mention, gap: Mention): boolean {
  return stateOf(each) === stateOf(gap) && each.upTo === null && isState(stretch, each);
}

/** What there is: the figure that the gap proves, else the only one, or the head of a list. */
function presentBefore(stretch: Stretch, at: number, plan: Mention, gap: Mention): Mention | undefined {
  const { mentions } = stretch;
  const last = mentions.findLast(({ to }) => to <= at)?.order ?? -1;
  const before = mentions.slice(Math.max(0, last + 1 - MOST_BEFORE), last + 1).filter((each) => {
    if (each === plan || gap.sentence - each.sentence > MOST_SENTENCES || each.group >= 0) return false;
    return (
      isAmount(stretch, each, gap) &&
      !isGap(stretch, each) &&
      !isAssignedItself(stretch, each) &&
      isOfOneKind(each, plan, gap)
    );
  });
  const nearby = mentions[last];
  const proven = [...before, ...(nearby && isBareBefore(stretch, nearby, at, gap) ? [nearby] : [])].find((each) =>
    pointOf(each).minus(pointOf(plan)).abs().eq(pointOf(gap)),
  );
  if (proven) return proven;
  // `46 viên chức, trong đó 38 giáo viên; so với định mức 42 giáo viên`.
  const named = before.filter(({ noun }) => noun !== null && noun === plan.noun && !PLAN_NOUNS.has(noun));
  if (named.length === 1 && named[0]?.sentence === gap.sentence) return named[0];
  const own = before.filter(({ sentence }) => sentence === gap.sentence);
  const near = own.length > 0 ? own : before.filter((each) => addsNothing(stretch, gap, each));
  const [first, second] = near;
  if (!first || (second && !isHead(stretch, first))) return undefined;
  // `có mặt 88 cán bộ; …, nay còn 83, so với biên chế giao 86`: what stands right before is meant, whether it says of what or not.
  const nearest = mentions[last];
  const plain = nearest && nearest !== first && nearest.noun === null && isAmount(stretch, nearest, gap);
  return plain && nearest.group === gap.group ? undefined : first;
}

/** `được giao 99`, and the years that go on in its list: plans, not what there is. */
function isAssignedItself(stretch: Stretch, mention: Mention): boolean {
  const { words, mentions, layout } = stretch;
  for (let order = mention.order; order >= 0; order -= 1) {
    const [each, before] = [mentions[order], mentions[order - 1]];
    if (!each || each.sentence !== mention.sentence) return false;
    for (let at = each.from - 1; at >= (before?.to ?? 0) && layout.sentence[at] === each.sentence; at -= 1)
      if (words[at]?.folded === "giao" || PLANS.at(words, at)) return true;
    // `năm 2025 là 99, năm 2026 là 96`: the word stands once for all years.
    const age = ageOf(stretch, each);
    if (age === undefined || !("year" in age)) return false;
  }
  return false;
}

/** `nay còn 83, so với …`: a bare figure right before the comparison. */
function isBareBefore(stretch: Stretch, each: Mention, at: number, gap: Mention): boolean {
  return each.noun === null && each.sentence === gap.sentence && at - each.to <= 2 && isAmount(stretch, each, gap);
}

function isGap({ words }: Stretch, { from }: Mention): boolean {
  return WANTING.endingAt(words, from - 1) !== undefined;
}

function isOfOneKind({ noun, kind }: Mention, plan: Mention, gap: Mention): boolean {
  if (kind !== "count") return true;
  if (noun === null) return false;
  return [plan.noun, gap.noun].some((each) => each === null || nounsMatch(noun, each) || PLAN_NOUNS.has(each));
}

/** Nouns of what is assigned, whatever fills it. */
const PLAN_NOUNS: ReadonlySet<string> = new Set(["chỉ tiêu", "biên chế", "định biên", "định mức", "vị trí"]);

/** `112 cán bộ: 41 …, 71 …`: what stands before the sign is told of, not its parts. */
function isHead(stretch: Stretch, { to, order }: Mention): boolean {
  const next = stretch.mentions[order + 1];
  return (
    next !== undefined &&
    foldedBetween(stretch, to, next.from).some((word) => word === ":" || word === "gồm" || word === "trong")
  );
}
