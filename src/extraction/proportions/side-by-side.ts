import { HUNDRED } from "../../numeric/index.js";
import { isDifference } from "../breakdowns/items.js";
import { isAttribute, isComplement, isRemainder } from "../breakdowns/labels.js";
import { measureOf, pointOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { groupBy } from "../group.js";
import { areGraded } from "./graded.js";

/** Percentages that follow one another in a sentence, a clause or a bracket. */
export function sideBySide(stretch: Stretch) {
  const percents = stretch.mentions.filter(
    (each) =>
      measureOf(each) === "percent" &&
      each.upTo === null &&
      each.approximator === null &&
      !isDifference(stretch, each) &&
      pointOf(each).lt(HUNDRED),
  );
  const groups = [
    ...groupBy(percents, ({ sentence, group }) => `${sentence} ${group}`).values(),
    ...groupBy(percents, ({ clause, group }) => `${clause} ${group}`).values(),
  ];
  // `32,28% số hồ sơ trực tuyến …, 67,72% còn lại`: the rest may stand outside the brackets of the first.
  const rest = percents.slice(1).flatMap((each, at) => {
    const before = percents[at];
    return before && before.sentence === each.sentence && before.group !== each.group && isRemainder(stretch, each)
      ? [[before, each]]
      : [];
  });
  const halves = percents.slice(1).flatMap((each, at) => {
    const before = percents[at];
    return before && areHalves(stretch, before, each) ? [[before, each]] : [];
  });
  // `45 kiến nghị (39,1%); 70 kiến nghị (60,9%)`: each alone in its bracket.
  const alone = percents.filter(
    (each) => each.group >= 0 && stretch.mentions.every((other) => other === each || other.group !== each.group),
  );
  const bracketed = groupBy(alone, ({ sentence }) => sentence).values();
  return [...groups, ...rest, ...bracketed, ...halves]
    .filter((some) => some.length > 1)
    .map((some) => {
      const last = some.at(-1);
      const [first, second] = some;
      const paired =
        some.length === 2 && first !== undefined && second !== undefined && areHalves(stretch, first, second);
      const closed = paired || (last !== undefined && isRemainder(stretch, last));
      const graded = areGraded(stretch, some);
      const introduced = some.length > 2 && isIntroduced(stretch, some);
      return {
        percents: some,
        prior: graded
          ? GRADED
          : isChained(stretch, some)
            ? 0.75
            : closed
              ? some.length > 4
                ? 0.985
                : some.length > 2
                  ? 0.95
                  : 0.85
              : introduced
                ? 0.75
                : some.length > 3
                  ? 0.6
                  : 0.35,
      };
    });
}

/** `nông nghiệp chiếm 54,5%, công nghiệp chiếm 27,3%, dịch vụ chiếm 18,2%`: shares and nothing else, each of what may not overlap. */
function isChained(stretch: Stretch, some: readonly Mention[]): boolean {
  if (some.length < 3) return false;
  return some.every(
    (each, at) =>
      stretch.words[each.from - 1]?.folded === "chiếm" &&
      !isAttribute(stretch, each) &&
      (at === 0 || each.order === (some[at - 1]?.order ?? -1) + 1),
  );
}

/** How sure grades that exclude each other make it. */
const GRADED = 0.97;

/** `thành thị 33 triệu người, chiếm 34,4%; nông thôn 63 triệu người, chiếm 65,6%`: shares of two halves. */
function areHalves(stretch: Stretch, one: Mention, other: Mention): boolean {
  const [first, second] = [countBefore(stretch, one), countBefore(stretch, other)];
  if (!first || !second || one.sentence !== other.sentence || first === second) return false;
  return isComplement(stretch, first, second);
}

/** The count that a percentage behind `chiếm` is the share of. */
function countBefore({ mentions, words }: Stretch, percent: Mention): Mention | undefined {
  const before = mentions[percent.order - 1];
  if (!before || measureOf(before) === "percent" || words[percent.from - 1]?.folded !== "chiếm") return undefined;
  return before;
}

/** `tỷ lệ phân luồng là: 51,1% luồng Xanh, …`: a colon opens the list. */
function isIntroduced({ words }: Stretch, [first, ...rest]: readonly Mention[]): boolean {
  if (!first || words[first.from - 1]?.text !== ":") return false;
  return rest.every((each, at) => each.order === ([first, ...rest][at]?.order ?? 0) + 1);
}
