import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween, nounEnd } from "../clauses/words.js";
import { TRAITS } from "../vi/cues.js";
import { areCarriedAndNew } from "./carried.js";
import {
  areHalves,
  isAge,
  isAttribute,
  isComplement,
  isName,
  isOther,
  isRemainder,
  labelRange,
  onOneScale,
} from "./labels.js";
import type { Labels } from "./slot.js";

/** How the labels of some parts relate: whether they leave nothing out, whether they may overlap. */
export function labelsOf(of: (mention: Mention) => Stretch, parts: readonly Mention[]): Labels {
  const [first, second] = parts;
  const paired = parts.length === 2 && first && second && isComplement(of(first), first, second);
  const last = parts.at(-1);
  const scaled = parts.length > 2 && onOneScale(of, parts);
  const halves = parts.length > 2 && first && second && isComplement(of(first), first, second);
  const exclusive = Boolean(paired) || scaled || Boolean(halves);
  const closed = exclusive || (parts.length > 1 && last !== undefined && isRemainder(of(last), last));
  const resting = last === undefined ? [] : foldedBetween(of(last), last.to, labelRange(of(last), last).to);
  const rest = resting.slice(0, 4).join(" ").includes("còn lại");
  // `người cao tuổi 536, người khuyết tật 428, đối tượng khác 94`: each counts under one of them.
  const others = parts.length > 2 && last !== undefined && (isOther(of(last), last) || isRest(of(last), last));
  // Age bands exclude each other though each is an attribute.
  const attributes = parts.filter((each) => isAttribute(of(each), each));
  const banded = scaled || (parts.length > 2 && parts.every((each) => isAge(of(each), each)));
  return {
    exclusive,
    closed,
    halves:
      (parts.length === 2 && first !== undefined && second !== undefined && areHalves(of(first), first, second)) ||
      areCarriedAndNew(of, parts),
    rest: parts.length > 2 && rest,
    traits: parts.filter((each) => TRAITS.at(of(each).words, nounEnd(each))).length > 1,
    names: parts.every((each) => isName(of(each), each)),
    overlapping: !paired && !banded && !others && attributes.length > 0,
  };
}

/** `các chương trình còn lại 267 tỷ`: all that no part before it counts. */
function isRest({ words }: Stretch, { from }: Mention): boolean {
  return words[from - 1]?.folded === "lại" && words[from - 2]?.folded === "còn";
}
