import { HUNDRED, ZERO } from "../../numeric/index.js";
import { measureOf, pointOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { strokePartner } from "../clauses/words.js";
import { ACTED_ON, STATED, STATES, TERMS, UNDONE } from "../vi/claims.js";
import { sharedState } from "./all-or-none.js";
import { headIn, propertyIn, verbAndThings } from "./parse.js";
import { type Counted, keyOf } from "./saying.js";
import { NEGATIONS, nounAt, runEnd, runStart, stateOf, type Term, termsBetween, valuesOf } from "./terms.js";

/** Counts of things in a state in a paragraph, and shares below a hundred. */
export function countedIn(stretch: Stretch): Counted[] {
  return stretch.mentions.flatMap((mention) => {
    if (mention.upTo !== null || mention.approximator !== null) return [];
    if (measureOf(mention) === "percent") return ofPercent(stretch, mention) ?? [];
    if (mention.kind !== "count") return [];
    return ofRatio(stretch, mention) ?? lacking(stretch, mention) ?? ofCount(stretch, mention) ?? [];
  });
}

/** `tỷ lệ hồ sơ đúng hạn đạt 98,5%`. */
function ofPercent(stretch: Stretch, percent: Mention): Counted | undefined {
  if (!pointOf(percent).lt(HUNDRED) || isOneOfAll(stretch, percent)) return undefined;
  const shared = sharedState(stretch, percent);
  return shared && { ...shared, remainder: null, done: percent, base: null };
}

/** `loại tốt đạt 21,84%, khá 40,36%, đạt 35,01%, chưa đạt 2,79%`: how all are spread, not how many of them reached something. */
function isOneOfAll(stretch: Stretch, percent: Mention): boolean {
  const spread = stretch.mentions.filter((each) => each.sentence === percent.sentence && measureOf(each) === "percent");
  const sum = spread.reduce((all, each) => all.plus(pointOf(each)), ZERO);
  return spread.length > 1 && sum.minus(HUNDRED).abs().lt(1);
}

/** `58/60 hồ sơ đã được số hóa`. */
function ofRatio(stretch: Stretch, part: Mention): Counted | undefined {
  const whole = strokePartner(stretch, part);
  if (whole?.kind !== "count" || !pointOf(part).lt(pointOf(whole))) return undefined;
  const start = runStart(stretch, part.from, stretch.mentions[part.order - 1]?.to ?? 0);
  const end = runEnd(stretch, whole.to, whole.order + 1);
  const verb = { from: start, to: part.from };
  const said = propertyIn(stretch, whole.to, end, false) ?? verbAndThings(stretch, verb, { from: whole.to, to: end });
  if (!said) return undefined;
  const { noun, words } = said;
  return {
    stretch,
    from: start,
    to: end,
    nouns: [noun],
    words,
    key: keyOf(words),
    remainder: null,
    done: part,
    base: whole,
  };
}

const LACKING = new Set(["thiếu"]);

/** `thiếu 01 biên chế`, `được giao 46 biên chế, đã bố trí 43 người (thiếu 03)`. */
function lacking(stretch: Stretch, mention: Mention): Counted | undefined {
  const { words, mentions } = stretch;
  if (!LACKING.has(words[mention.from - 1]?.folded ?? "")) return undefined;
  const own = nounAt(words, mention.to);
  const end = runEnd(stretch, mention.to, mention.order + 1);
  const before = mentions.slice(Math.max(0, mention.order - 3), mention.order);
  const nouns = own
    ? [own.value]
    : before.flatMap(({ sentence, noun }) => (sentence === mention.sentence && noun !== null ? [noun] : []));
  const narrowed = own ? valuesOf(termsBetween(words, mention.to + own.length, end)) : [];
  return {
    stretch,
    from: mention.from - 1,
    to: end,
    nouns,
    words: [...narrowed, STATES.short],
    key: STATES.short,
    remainder: mention,
    done: null,
    base: null,
  };
}

/** `17 hồ sơ đang giải quyết`, `số hồ sơ quá hạn: 02`, `còn 05 hộ nghèo`. */
function ofCount(stretch: Stretch, mention: Mention): Counted | undefined {
  const { words, mentions } = stretch;
  // What stands beside a stroke is a part or a whole.
  if (strokePartner(stretch, mention) || words[mention.from - 1]?.text === "/") return undefined;
  const end = runEnd(stretch, mention.to, mention.order + 1);
  const labelled = words[mention.from - 1]?.text === ":" ? mention.from - 1 : mention.from;
  const begins = runStart(stretch, labelled, mentions[mention.order - 1]?.to ?? 0);
  const own = nounAt(words, mention.to);
  const label = headIn(stretch, begins, labelled, own === undefined);
  const nouns = [...(own ? [own.value] : []), ...(label ? [label.noun] : [])];
  if (nouns.length === 0) return undefined;
  const start = label ? begins : behindSubject(words, begins, labelled);
  const behind = termsBetween(words, mention.to + (own?.length ?? 0), end);
  const before = label
    ? [...label.before, ...termsBetween(words, label.at + label.length, labelled)]
    : termsBetween(words, start, labelled);
  const said = stateOf([...valuesOf(before), ...valuesOf(behind)]);
  const key = said.at(-1);
  if (key === undefined || isUndone(stretch, behind, end)) return undefined;
  return { stretch, from: start, to: end, nouns, words: said, key, remainder: mention, done: null, base: null };
}

/** `bộ phận một cửa có 02 hồ sơ quá hạn`: who has them says nothing of what they are. */
function behindSubject(words: Stretch["words"], from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) {
    const negated = NEGATIONS.has(words[at - 1]?.folded ?? "");
    if (HAS.has(words[at]?.folded ?? "") && !negated) return at + 1;
  }
  return from;
}

const HAS = new Set(["có", "còn", "hiện", "là"]);

/** `02 hồ sơ quá hạn, đã giải quyết xong`: what was in the state is in it no longer. */
function isUndone({ words }: Stretch, behind: readonly Term[], end: number): boolean {
  if (UNDONE.at(words, end + 1) && words[end]?.kind === "sign") return true;
  return behind.some(({ at, value }) => !value.startsWith("#") && UNDONE.at(words, at));
}

/** `tặng quà cho 12 hộ nghèo`: how many got something is not how many there are. */
export function isActedOn({ stretch, remainder, words: said }: Counted): boolean {
  if (!remainder || said.includes(STATES.late) || said.includes(STATES.short)) return false;
  const { words, layout } = stretch;
  const mention = stretch.mentions.find(({ id }) => id === remainder.id);
  if (!mention) return false;
  for (let at = mention.from - 1; at >= 0 && layout.clause[at] === mention.clause; at -= 1) {
    if (STATED.endingAt(words, at)) return false;
    if (ACTED_ON.endingAt(words, at) || TERMS.endingAt(words, at)?.value === STATES.done) return true;
  }
  return false;
}
