import { labelRange } from "../breakdowns/labels.js";
import { weighedChange } from "../changes/compare.js";
import type { BelievedChange, ChangeReading } from "../changes/index.js";
import { measureOf, pointOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { weigh } from "../judge/weigh.js";
import type { RollReading } from "../roll-forwards/index.js";
import { compareAmounts } from "../tie-outs/amounts.js";
import { TURNS } from "../vi/claims.js";
import { COUNT_NOUNS } from "../vi/nouns.js";
import { type Changed, changedIn, compareBases } from "./changed.js";
import { WordIndex } from "./index-by-word.js";
import type { Placed, Retelling } from "./retelling.js";
import { holdsAll, sentenceAround, tellingWords } from "./words.js";

/** A change of the body, with the words of its clause and of its label. */
interface Told {
  readonly change: Changed;
  readonly words: ReadonlySet<string>;
  readonly label: ReadonlySet<string>;
}

/** What changes by a closing section. */
interface Subject {
  readonly words: ReadonlySet<string>;
  /** Whether nothing narrows down what is counted: `số hồ sơ`. */
  readonly bare: boolean;
}

/** Two states of the body that a change leads from one to the other of. */
interface States {
  readonly opening: Mention;
  readonly closing: Mention;
  readonly words: ReadonlySet<string>;
}

/** Changes that a closing section says again with another number than the body, or than its two states make. */
export function changesRetold({ stretches, body, closing, rolls }: Placed): {
  readonly ties: Retelling[];
  readonly changes: BelievedChange[];
} {
  const told = new WordIndex(body.flatMap((each) => each.mentions.flatMap((mention) => toldIn(each, mention))));
  const states = new WordIndex(rolls.flatMap((roll) => statesOf(stretches, roll)));
  const ties: Retelling[] = [];
  const changes: BelievedChange[] = [];
  for (const stretch of closing) {
    for (const mention of stretch.mentions) {
      const change = changedIn(stretch, mention);
      const subject = change && subjectOf(change);
      if (!change || !subject) continue;
      const its = told.holding(subject.words).filter((each) => mayBeOne(change, each.change) && isOf(subject, each));
      if (its.length > 0) ties.push(...retold(change, its));
      else changes.push(...fromStates(change, states.holding(subject.words)));
    }
  }
  return { ties, changes };
}

function toldIn(stretch: Stretch, mention: Mention): Told[] {
  const change = changedIn(stretch, mention);
  if (!change) return [];
  const { from } = sentenceAround(stretch, mention.from);
  const start = stretch.layout.clause.indexOf(mention.clause, from);
  const { from: first, to } = labelRange(stretch, mention);
  // `(giảm 9 vụ so với cùng kỳ)`: what a bracket holds is said of what stands before it.
  const words = tellingWords(stretch, mention.group < 0 ? start : from, to);
  return [{ change, words, label: tellingWords(stretch, first, change.verb) }];
}

/** What a change of a closing section is of: the words before its verb, back to the last separator. */
function subjectOf({ stretch, mention, verb }: Changed): Subject | undefined {
  const { from, to } = labelRange(stretch, mention);
  const noun = new Set((mention.noun ?? "").split(" "));
  const words = tellingWords(stretch, from, verb);
  const since = stretch.words.findIndex(({ folded }, at) => at >= mention.to && at < to && folded === "so");
  for (const word of tellingWords(stretch, mention.to, since < 0 ? to : since))
    if (words.size === 0 || !noun.has(word)) words.add(word);
  const counted = COUNT_NOUNS.endingAt(stretch.words, verb - 1)?.value ?? mention.noun ?? "";
  const bare = [...words].every((word) => counted.split(" ").includes(word));
  return words.size === 0 || (bare && !counted.includes(" ")) ? undefined : { words, bare };
}

/** Whether a change of the body may be of what a closing section names: of no other kind of it, and of all where that names no kind. */
function isOf({ words, bare }: Subject, { words: all, label }: Told): boolean {
  if ([...TURNS].some((turn) => all.has(turn) && !words.has(turn))) return false;
  return !bare || holdsAll(label, words);
}

function mayBeOne(change: Changed, other: Changed): boolean {
  if (change.rising !== other.rising || compareBases(change, other) === "different") return false;
  if (measureOf(change.mention) !== measureOf(other.mention)) return false;
  const [one, its] = [change.mention.noun, other.mention.noun];
  return one === null || its === null || nounsMatch(one, its);
}

/** The change of the body that a closing section tells with another number; none where it may be one of several. */
function retold(by: Changed, told: readonly Told[]): Retelling[] {
  const [first] = told;
  if (!first) return [];
  const value = (each: Told): string => pointOf(each.change.mention).toFixed();
  if (told.some((each) => value(each) !== value(first))) return [];
  const amounts = compareAmounts(first.change.mention, by.mention);
  if (!amounts || amounts.outcome === "fits") return [];
  const sure = compareBases(first.change, by) === "same";
  return [{ of: first.change.mention, by: by.mention, ...amounts, time: sure ? "same" : "unstated" }];
}

function statesOf(stretches: readonly Stretch[], { opening, closing }: RollReading): States[] {
  if (measureOf(opening) !== measureOf(closing)) return [];
  const words = new Set<string>();
  for (const state of [opening, closing]) {
    const stretch = stretches[state.stretch];
    if (!stretch || state.approximator !== null || state.upTo !== null) return [];
    const { from, to } = labelRange(stretch, state);
    const sentence = sentenceAround(stretch, state.from);
    for (const word of tellingWords(stretch, Math.min(from, sentence.from), to)) words.add(word);
  }
  return [{ opening, closing, words }];
}

/** `Đầu năm có 1.798 hội viên; …; cuối năm có 1.875 hội viên`, of which a closing section says `số hội viên tăng 77 người`. */
function fromStates(change: Changed, all: readonly States[]): BelievedChange[] {
  const { mention, base, rising } = change;
  if (base !== null && base !== "opening") return [];
  const alike = all.filter(({ opening, closing }) =>
    [opening, closing].every(
      (state) =>
        measureOf(state) === measureOf(mention) &&
        (state.noun === null || mention.noun === null || nounsMatch(state.noun, mention.noun)),
    ),
  );
  const [states, another] = alike;
  if (!states || another) return [];
  const reading: ChangeReading = {
    direction: rising ? "increase" : "decrease",
    before: states.opening,
    after: states.closing,
    difference: mention,
    percent: null,
  };
  const weighed = weighedChange(reading, SURE);
  return [{ change: reading, judgement: weigh([weighed], 1 - SURE), confidence: "likely" }];
}

const SURE = 0.99;
