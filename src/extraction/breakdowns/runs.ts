import type { Mention, Stretch } from "../clauses/stretch.js";
import { isComplement, isStep, onOneScale } from "./labels.js";
import { slackOf } from "./slack.js";
import type { Option } from "./slot.js";
import { isSum } from "./sums.js";

/** Runs of figures from the first on that may be the parts: those that fit, and those whose labels leave nothing out; at most `longest`. */
export function runsFrom(
  stretch: Stretch,
  total: Mention,
  list: readonly Mention[],
  longest: number,
  size: (mention: Mention) => number,
  leads: boolean,
  factor = 1,
): Option[] {
  const options: Option[] = [];
  let sum = 0;
  for (let length = 1; length <= longest; length += 1) {
    const last = list[length - 1];
    if (!last) break;
    sum += size(last);
    if (length < 2) continue;
    const parts = list.slice(0, length);
    const near = Math.abs(sum - size(total)) <= slackOf(total, parts);
    const next = list[length];
    const ends = next === undefined || next.clause !== last.clause;
    if (!near && !(ends && leads && leavesNothingOut(stretch, total, parts, next))) continue;
    options.push({ total, items: parts.map((each) => [each]), weight: near ? factor * (ends ? 1 : 0.5) : 0.99 });
  }
  return options;
}

/** Labels that exclude each other and are all there is: two halves, or the steps of one scale. */
function leavesNothingOut(
  stretch: Stretch,
  total: Mention,
  parts: readonly Mention[],
  next: Mention | undefined,
): boolean {
  const [first, second] = parts;
  const reach = isSum(stretch, total) ? 1 : 0;
  if (!first || !second || (parts.at(-1)?.sentence ?? 0) - first.sentence > reach) return false;
  const of = (): Stretch => stretch;
  if (isComplement(stretch, first, second)) {
    const [third, fourth] = parts.slice(2);
    // Two more halves are another list.
    const again = third && fourth ? isComplement(stretch, third, fourth) : false;
    return !again && !isComplement(stretch, total, first);
  }
  if (next && onOneScale(of, [...parts, next])) return false;
  // A step of a scale is not the total of the others, nor of another's: `đại học 40 người; cao cấp lý luận 11, trung cấp 33, sơ cấp 5`.
  return parts.length > 2 && onOneScale(of, parts) && !isStep(stretch, total);
}

/** Runs of figures up to the last one that total what follows them. */
export function runsBefore(
  total: Mention,
  list: readonly Mention[],
  size: (mention: Mention) => number,
  weight: number,
): Option[] {
  const options: Option[] = [];
  for (let start = Math.max(0, list.length - 4); list.length - start >= 2; start += 1) {
    const parts = list.slice(start);
    const sum = parts.reduce((all, each) => all + size(each), 0);
    if (Math.abs(sum - size(total)) <= slackOf(total, parts))
      options.push({ total, items: parts.map((each) => [each]), weight });
  }
  return options;
}
