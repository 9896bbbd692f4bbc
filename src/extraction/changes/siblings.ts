import { isDifference, isState } from "../breakdowns/items.js";
import { measureOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import type { Weighed } from "../judge/weigh.js";
import type { ChangeReading } from "./index.js";
import { TIGHT } from "./tight.js";

/** A rate that hardly any chance makes fit. */
const PROVEN = 0.003;

/** Sentences of a difference with its rate and of its later state, where figures prove that they go together. */
export function provenLayout(readings: readonly Weighed<ChangeReading>[]): string[] {
  return readings.flatMap(({ reading, outcome, chance }) => {
    return outcome === "fits" && chance <= PROVEN ? layoutOf(reading) : [];
  });
}

/** `936 vụ, 1.106 người. Giảm 339 vụ (26,59%), giảm 427 người (27,85%)`: what is laid out as a sibling that fits is meant like it. */
export function withSiblings(
  stretch: Stretch,
  readings: readonly Weighed<ChangeReading>[],
  proven: ReadonlySet<string>,
): readonly Weighed<ChangeReading>[] {
  if (proven.size === 0 || readings.some(({ outcome }) => outcome === "fits")) return readings;
  const meant = readings.find(
    ({ reading }) => layoutOf(reading).some((layout) => proven.has(layout)) && isMeant(stretch, reading),
  );
  return meant ? [{ ...meant, prior: TIGHT }, ...readings.filter((each) => each !== meant)] : readings;
}

/** Whether the state is the only one of its noun, or stands in its list where the difference stands in its own. */
function isMeant(stretch: Stretch, { after, difference }: ChangeReading): boolean {
  if (!after || !difference) return false;
  const here = stretch.mentions.filter(
    ({ sentence, order }) => sentence === after.sentence && order < difference.order,
  );
  const states = here.filter((each) => each.group < 0 && isState(stretch, each));
  if (states.filter(({ noun }) => noun === after.noun).length === 1) return true;
  const differences = stretch.mentions.filter(
    (each) =>
      each.sentence === difference.sentence &&
      measureOf(each) !== "percent" &&
      each.group < 0 &&
      isDifference(stretch, each),
  );
  const parallel = states.length === differences.length && states.every((each, at) => isOf(each, differences[at]));
  return parallel && states.indexOf(after) === differences.indexOf(difference);
}

function isOf(state: Mention, difference: Mention | undefined): boolean {
  return state.noun !== null && !!difference?.noun && nounsMatch(state.noun, difference.noun);
}

function layoutOf({ before, after, difference, percent }: ChangeReading): string[] {
  if (before || !after || !difference || !percent || !isOf(after, difference)) return [];
  return [`${after.sentence} ${difference.sentence}`];
}
