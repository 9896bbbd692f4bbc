import { addUp } from "../breakdowns/arithmetic.js";
import type { Believed } from "../breakdowns/index.js";
import { isState } from "../breakdowns/items.js";
import { measureOf, pointOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import {
  ATTENDED,
  CALLED,
  DROPPED_OUT,
  GAP_ENDS,
  GAPS,
  type Gap,
  HAD,
  NEEDED,
  OUT_OF,
  SPENT,
  SUPPLIED,
  TAKEN_IN,
  UNREAL,
  USED,
} from "../vi/outcomes.js";
import { countsBefore, holds, leadOf, mayCountAlike } from "./lead.js";
import { nounAt } from "./terms.js";

/** A whole and its two parts. */
interface Split {
  readonly total: Mention;
  readonly parts: readonly [Mention, Mention];
}

/**
 * Differences that are told as a shortage, an absence or a surplus: `cần 9, hiện có 6, còn thiếu 3`, `gọi 32, có mặt 30, vắng
 * 2`, `chuẩn bị 160 suất, trao 150 suất, thừa 10`. Each is a whole with two parts.
 */
export function differencesOf(stretch: Stretch, told: readonly Believed[]): Believed[] {
  const known = new Set(told.flatMap(({ total, parts }) => [total, ...parts]));
  return stretch.mentions.flatMap((mention): Believed[] => {
    const split = backwards(stretch, mention);
    if (split && ![split.total, ...split.parts].some((each) => known.has(each))) return [believed(split)];
    if (known.has(mention) || mention.approximator !== null || !isState(stretch, mention)) return [];
    const gap = gapOf(stretch, mention);
    const told = gap && splitOf(stretch, mention, gap);
    return told ? [believed(told)] : [];
  });
}

function believed(split: Split): Believed {
  const fits = addUp(split.total, split.parts).outcome === "fits";
  return { ...split, kind: "partition", confidence: "likely", holds: fits, unsure: null, judgement: null };
}

/** `Kho còn 12.000 chiếc sau khi đã cấp 18.000 chiếc trong tổng số 30.000 chiếc`: what is left, what went, and the whole last. */
function backwards(stretch: Stretch, total: Mention): Split | undefined {
  const { words, mentions } = stretch;
  const [gone, left] = [mentions[total.order - 1], mentions[total.order - 2]];
  if (!gone || !left || left.sentence !== total.sentence || !OUT_OF.endingAt(words, total.from - 1)) return undefined;
  if (words[left.from - 1]?.folded !== "còn" && words[left.from - 1]?.folded !== "lại") return undefined;
  if (!foldedBetween(stretch, left.to, gone.from).join(" ").includes("sau khi")) return undefined;
  const all = [left, gone, total];
  const alike = all.every(
    (each) => measureOf(each) === measureOf(total) && each.group === total.group && mayCountAlike(each, total),
  );
  return alike && all.every((each) => each.approximator === null && isState(stretch, each))
    ? { total, parts: [left, gone] }
    : undefined;
}

/** What the words at a figure make of it. */
function gapOf(stretch: Stretch, mention: Mention): Gap | undefined {
  const { words } = stretch;
  if (holds(stretch, leadOf(stretch, mention), UNREAL)) return undefined;
  const behind = behindNoun(stretch, mention);
  if (DROPPED_OUT.at(words, behind)) return "absent";
  const gap = GAPS.endingAt(words, mention.from - 1)?.value;
  return gap !== undefined || isNotYet(stretch, mention)
    ? endsAt(stretch, mention, behind, gap ?? "absent")
    : undefined;
}

/** `số chưa kết nạp là 7 đồng chí`, behind `kết nạp 9 đồng chí`: the same verb, denied. */
function isNotYet(stretch: Stretch, mention: Mention): boolean {
  const { from, to } = leadOf(stretch, mention);
  const own = foldedBetween(stretch, from, to);
  const at = own.indexOf("chưa");
  const verb = own.slice(at + 1, at + 3);
  const previous = stretch.mentions[mention.order - 1];
  if (at < 1 || own[at - 1] !== "số" || verb.length < 2 || !previous) return false;
  const lead = leadOf(stretch, previous);
  return foldedBetween(stretch, lead.from, lead.to).join(" ").includes(verb.join(" "));
}

/** Behind the noun of a figure, or behind the words that also stand behind the figure two before it. */
function behindNoun({ words }: Stretch, { to }: Mention): number {
  return to + (nounAt(words, to)?.length ?? 0);
}

/** Whether nothing narrows down what is lacking: `thiếu 02 giáo viên tiếng Anh` is a shortage within a shortage. */
function endsAt(stretch: Stretch, mention: Mention, behind: number, gap: Gap): Gap | undefined {
  const { words } = stretch;
  let at = behind;
  const [, all] = countsBefore(stretch, mention, 2);
  for (let same = all?.to ?? at; words[at]?.kind === "word" && words[at]?.folded === words[same]?.folded; same += 1)
    at += 1;
  const next = words[at];
  return next === undefined || next.kind === "sign" || GAP_ENDS.at(words, at) ? gap : undefined;
}

function splitOf(stretch: Stretch, gap: Mention, kind: Gap): Split | undefined {
  const [second, first, another] = countsBefore(stretch, gap, 3);
  if (!first || !second || second.sentence !== gap.sentence) return undefined;
  if (![first, second].every((each) => measureOf(each) === measureOf(gap) && isState(stretch, each))) return undefined;
  // `tồn đầu năm 10, thu 215, chi 168, kết dư 57`.
  if (kind === "surplus" && another?.sentence === gap.sentence) return undefined;
  const says = (each: Mention, ...tables: readonly (typeof NEEDED)[]): boolean =>
    tables.some((table) => holds(stretch, leadOf(stretch, each), table));
  if ([first, second].some((each) => says(each, UNREAL) || isRate(stretch, each))) return undefined;
  const ordered = orderOf(kind, first, second, says);
  if (!ordered) return undefined;
  const [total, part] = ordered;
  if (!mayCountAlike(gap, total) || part.approximator !== null || pointOf(part).gt(pointOf(total))) return undefined;
  // Who is given something need not be counted as what is given.
  if (kind !== "over" && !mayCountAlike(part, total)) return undefined;
  if (total.approximator !== null && total.approximator !== "at-least") return undefined;
  return { total, parts: [part, gap] };
}

/** The whole and the part that the words make of two figures. */
function orderOf(
  kind: Gap,
  first: Mention,
  second: Mention,
  says: (mention: Mention, ...tables: readonly (typeof NEEDED)[]) => boolean,
): readonly [total: Mention, part: Mention] | undefined {
  if (kind === "absent") return says(first, CALLED) && says(second, ATTENDED) ? [first, second] : undefined;
  if (kind === "surplus") return says(first, TAKEN_IN) && says(second, SPENT) ? [first, second] : undefined;
  if (kind === "lacking") {
    if (says(first, NEEDED) && says(second, HAD) && !says(second, NEEDED)) return [first, second];
    return says(second, NEEDED) && says(first, HAD, SUPPLIED) && !says(first, NEEDED) ? [second, first] : undefined;
  }
  if (says(first, SUPPLIED) && says(second, USED)) return [first, second];
  return says(first, NEEDED) && says(second, HAD, SUPPLIED) ? [second, first] : undefined;
}

/** `mỗi trường 1 kế toán`, `2 buổi/tháng`: so many for each, not in all. */
function isRate(stretch: Stretch, mention: Mention): boolean {
  const { from, to } = leadOf(stretch, mention);
  const behind = behindNoun(stretch, mention);
  return foldedBetween(stretch, from, to).includes("mỗi") || stretch.words[behind]?.text === "/";
}
