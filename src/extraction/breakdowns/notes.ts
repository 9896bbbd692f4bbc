import { measureOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { cutsOf, isDifference } from "./items.js";
import { crossed, type Option } from "./slot.js";

/** Notes of a document by their labels. */
export type Notes = ReadonlyMap<string, readonly Stretch[]>;

/** Words between a figure and the mark whose note splits it. */
const MOST_WORDS = 25;

/** A note as the list of what the figures before its mark count: `19 hội nghị³`, `³ 11 hội nghị trực tiếp; 8 trực tuyến`. */
export function noteSlots(stretch: Stretch, notes: Notes): Option[][] {
  const { block } = stretch;
  if (block.type !== "paragraph") return [];
  return block.marks.flatMap(({ label, at }) => {
    const [note] = notes.get(label) ?? [];
    const totals = note ? totalsBefore(stretch, at) : [];
    if (!note || totals.length === 0 || note.mentions.length < 2) return [];
    if (tellsRest(note)) return restOf(stretch, note, totals);
    const options = crossed(
      totals,
      cutsOf(note, { from: behindTotal(note, totals), to: note.words.length, group: -1 }),
    );
    return options.length > 0 ? [options] : [];
  });
}

/** `58 buổi, trong đó có 31 buổi của Hội Phụ nữ¹`, `¹ Số còn lại: Hội Nông dân 15 buổi, Đoàn thanh niên 12 buổi`. */
function tellsRest({ words }: Stretch): boolean {
  const first = words.findIndex(({ kind }) => kind === "word");
  const at = words[first]?.folded === "số" ? first + 1 : first;
  return words[at]?.folded === "còn" && words[at + 1]?.folded === "lại";
}

/** The figure at the mark and what is left as the parts of the figure before it. */
function restOf(stretch: Stretch, note: Stretch, [part, whole]: readonly Mention[]): Option[][] {
  if (!part || !whole || measureOf(part) !== measureOf(whole) || !isWithin(stretch, whole, part)) return [];
  const [rest] = cutsOf(note, { from: 0, to: note.words.length, group: -1 });
  return rest ? [[{ total: whole, items: [[part], ...rest], weight: 1 }]] : [];
}

function isWithin({ words }: Stretch, { to }: Mention, { from }: Mention): boolean {
  return words
    .slice(to, from)
    .some(({ folded }, at, between) => folded === "trong" && between[at + 1]?.folded === "đó");
}

/** `¹ Trong 187 văn bản khác: thông báo 61, …`: a note may begin with its total again; the list stands behind it. */
function behindTotal({ mentions: [first] }: Stretch, totals: readonly Mention[]): number {
  const again = first && totals.some(({ value, noun }) => value === first.value && noun === first.noun);
  return again ? first.to : 0;
}

/** Figures of the sentence before a mark, the nearest first. */
function totalsBefore(stretch: Stretch, at: number): Mention[] {
  const { mentions, words, layout } = stretch;
  const mark = words.findLastIndex(({ end }) => end <= at);
  // `gia hạn tạm giữ¹ 58`: the mark stands within the label of the figure behind it.
  const labelled = mentions.find(({ from }) => from === mark + 1);
  if (labelled) return [labelled];
  const before = mentions.filter(
    (each) =>
      each.end <= at &&
      each.sentence === layout.sentence[mark] &&
      mark - each.to <= MOST_WORDS &&
      measureOf(each) !== "percent" &&
      each.upTo === null &&
      !isDifference(stretch, each),
  );
  // Of `29/28 đồng chí, vượt 01²` the note splits the 29.
  const split = before.filter((each) => words[each.from - 1]?.text !== "/");
  return split.toReversed().slice(0, 3);
}
