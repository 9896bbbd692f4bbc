import type { Believed } from "../breakdowns/index.js";
import { nameBefore } from "../breakdowns/labels.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import type { Weighed } from "../judge/weigh.js";
import type { ShareReading } from "./index.js";
import { compareShare } from "./share.js";

/** How likely the words make it that they name these parts of the list. */
const NAMED = 0.985;

/** Words from the grade to its percentage, and sentences from the list to it. */
const [MOST_WORDS, MOST_SENTENCES] = [5, 2];

/**
 * `đại học 74, trung cấp 86, sơ cấp 12; tỷ lệ từ trung cấp trở lên đạt 93,0%`: parts of a list from the top down to the one that
 * the words name, together. `Tỷ lệ xuất sắc 19,6%`: the one part that they name.
 */
export function ofGrades(stretch: Stretch, percent: Mention, breakdowns: readonly Believed[]): Weighed<ShareReading>[] {
  const named = gradeBefore(stretch, percent);
  if (!named) return [];
  return breakdowns.flatMap(({ kind, total, parts, holds }) => {
    const last = parts.at(-1);
    if (kind !== "partition" || !holds || !last || last.stretch !== stretch.index || total.stretch > last.stretch)
      return [];
    if (last.order > percent.order || percent.sentence - last.sentence > MOST_SENTENCES) return [];
    const labels = parts.map((part) => (part.stretch === stretch.index ? labelBefore(stretch, part) : null));
    const at = labels.findIndex((label) => label !== null && named.words.endsWith(label));
    const label = labels[at] ?? "";
    if (label === "" || (!named.upwards && !named.words.endsWith(`lệ${label}`))) return [];
    return choicesOf(parts, at, named.upwards)
      .map((part): Weighed<ShareReading> => {
        const { outcome, chance } = compareShare(percent, part, [total]);
        return { reading: { percent, part, base: [total], within: true }, prior: NAMED, outcome, chance };
      })
      .toSorted((one, other) => Number(other.outcome === "fits") - Number(one.outcome === "fits"))
      .slice(0, 1);
  });
}

/** The part alone, or with all before it; with all behind it where the list begins at the bottom, as its fit shows. */
function choicesOf(parts: readonly Mention[], at: number, upwards: boolean): (readonly Mention[])[] {
  if (!upwards) return [parts.slice(at, at + 1)];
  const [up, down] = [parts.slice(0, at + 1), parts.slice(at)];
  return at === 0 ? [down] : at === parts.length - 1 ? [up] : [up, down];
}

/** The words before a percentage that name a grade, whether `trở lên` stands behind them. */
function gradeBefore(stretch: Stretch, percent: Mention): { words: string; upwards: boolean } | undefined {
  const { words, layout } = stretch;
  let to = percent.from;
  while (JOINTS.has(words[to - 1]?.folded ?? "")) to -= 1;
  const upwards = words[to - 1]?.folded === "lên" && words[to - 2]?.folded === "trở";
  if (!upwards && to === percent.from && words[to - 1]?.kind !== "word") return undefined;
  const end = upwards ? to - 2 : to;
  let from = end;
  while (
    from > 0 &&
    end - from < MOST_WORDS &&
    words[from - 1]?.kind === "word" &&
    layout.clause[from - 1] === percent.clause
  )
    from -= 1;
  const said = foldedBetween(stretch, from, end);
  if (!upwards && !said.some((word, at) => word === "tỷ" && said[at + 1] === "lệ")) return undefined;
  return { words: ` ${said.join(" ")}`, upwards };
}

const JOINTS = new Set(["đạt", "là", "chiếm", "bằng", "tỷ", "lệ"]);

/** The label right before a part, after a blank: ` trung cấp`. */
function labelBefore(stretch: Stretch, part: Mention): string {
  const label = nameBefore(stretch, part, MOST_WORDS);
  return label.length === 0 ? "" : ` ${label.join(" ")}`;
}
