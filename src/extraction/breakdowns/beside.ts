import type { Mention, Stretch } from "../clauses/stretch.js";
import { strokePartner } from "../clauses/words.js";
import { inBrackets } from "./brackets.js";
import { areCarriedAndNew } from "./carried.js";
import { closingSums } from "./closing-sums.js";
import { complements, surplus } from "./complements.js";
import { gradedBare } from "./graded.js";
import { halvesBehind } from "./halves.js";
import { countable } from "./items.js";
import { labelledBehind } from "./labelled.js";
import { following, MOST_FOLLOWERS, otherKind, preceding } from "./neighbours.js";
import { closedByOthers } from "./others.js";
import { remainder } from "./remainders.js";
import { restated } from "./restated.js";
import { runsBefore, runsFrom } from "./runs.js";
import { sizeOf } from "./slack.js";
import type { Cue, Option } from "./slot.js";
import { summed } from "./summed.js";
import { isSum } from "./sums.js";
import { totalled } from "./totalled.js";

/** Most figures of a stretch that are held against each other. */
const MOST_FIGURES = 120;

/** A list beside its total, in every way that it may be read. */
export interface BesideSlot {
  readonly cue: Cue;
  readonly options: Option[];
}

/**
 * Lists that no cue opens: figures of one kind that follow their total, in its sentence or the next ones, or precede a
 * figure that sums them up. Without a cue only a fit, or labels that close the list, make them worth weighing.
 */
export function besideSlots(stretches: readonly Stretch[], stretch: Stretch): BesideSlot[] {
  const figures = countable(stretch, { from: 0, to: stretch.words.length, group: -1 }).slice(0, MOST_FIGURES);
  if (stretch.mentions.length < 2) return figures.flatMap((total) => closingSums(stretches, stretch, total));
  const sizes = new Map(figures.map((each) => [each, sizeOf(each)]));
  const size = (mention: Mention): number => sizes.get(mention) ?? 0;
  return figures.flatMap((total, index) => {
    const announced = isSum(stretch, total);
    const behind = following(stretch, figures, index);
    // Only what a sentence or a clause is about, or announces, is held against the figures behind it.
    const opens =
      stretch.words[total.from - 1]?.text !== "/" &&
      (figures.find(({ sentence }) => sentence === total.sentence) === total || opensClause(figures, index));
    const ahead = preceding(figures, index);
    // Lists that begin at different places are different lists.
    const forward = starts(total, behind).map((at, rank) =>
      runsFrom(
        stretch,
        total,
        behind.slice(at),
        Math.min(behind.length, MOST_FOLLOWERS) - at,
        size,
        announced || (opens && rank === 0 && behind[0]?.sentence === total.sentence),
        rank === 0 ? 1 : 0.4,
      ),
    );
    const others = otherKind(figures, index);
    if (others.length > 1 && size(total) >= 50)
      forward.push(runsFrom(stretch, total, others, others.length, size, false, 0.15));
    const backward = runsBefore(total, ahead, size, announced ? 0.9 : 0.3);
    const cue: Cue = announced ? "total first" : "beside";
    const slots: BesideSlot[] = [];
    for (const options of forward) if (options.length > 0) slots.push({ cue, options });
    const [carried, added] = ahead.slice(-2);
    if (announced && backward.length === 0 && carried && added?.sentence === total.sentence) {
      const parts = [carried, added];
      if (carried.sentence === total.sentence && areCarriedAndNew(() => stretch, parts))
        backward.push({ total, items: parts.map((each) => [each]), weight: 1, sealed: true });
    }
    if (backward.length > 0) slots.push({ cue, options: backward });
    const bracketed = inBrackets(stretch, total);
    if (bracketed.length > 1)
      slots.push({
        cue: bracketed.length > 2 ? "parallel" : "beside",
        options: [{ total, items: bracketed.map((each) => [each]), weight: 0.99 }],
      });
    const graded = gradedBare(stretch, figures, index);
    if (graded.length > 0)
      slots.push({
        cue: "beside",
        options: graded.map((items) => ({ total, items: items.map((each) => [each]), weight: 0.99 })),
      });
    const whole = strokePartner(stretch, total);
    const rest = whole && behind.filter((each) => each !== whole).slice(0, 3);
    // `đạt 16/19 tiêu chí …; 03 tiêu chí chưa đạt`: the part and a later figure make up the whole.
    const halves = (rest ?? []).filter((each) => whole && Math.abs(size(total) + size(each) - size(whole)) < 1e-6);
    if (whole && halves[0])
      slots.push({ cue: "beside", options: [{ total: whole, items: [[total], [halves[0]]], weight: 0.8 }] });
    slots.push(
      ...remainder(stretch, figures, index),
      ...summed(stretches, stretch, total),
      ...closingSums(stretches, stretch, total),
      ...totalled(stretch, total),
      ...complements(stretch, figures, index),
      ...closedByOthers(stretch, figures, index),
      ...restated(stretch, figures, index),
      ...surplus(stretch, figures, index),
      ...halvesBehind(stretch, figures, index),
      ...labelledBehind(stretch, total),
    );
    return slots;
  });
}

/** `…; chỉ ra 31 thiếu sót, đã khắc phục 23 thiếu sót, đang khắc phục 8 thiếu sót`: the first figure of a clause, and one behind it. */
function opensClause(figures: readonly Mention[], index: number): boolean {
  const [before, total, next] = [figures[index - 1], figures[index], figures[index + 1]];
  return before?.clause !== total?.clause && next?.clause === total?.clause;
}

/** Where a list behind a total may begin: with the next figure, the one after it, or a later sentence. */
function starts(total: Mention, behind: readonly Mention[]): number[] {
  const found = behind.length > 0 ? [0] : [];
  behind.forEach((each, at) => {
    const opens = at === 1 || (at > 0 && each.sentence !== behind[at - 1]?.sentence && each.sentence > total.sentence);
    if (opens && found.length < 4) found.push(at);
  });
  return found;
}
