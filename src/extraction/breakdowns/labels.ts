import { onceIn } from "../clauses/memo.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween } from "../clauses/words.js";
import { ATTRIBUTES, HALVES, PAIRS, REMAINDER, SCALES } from "../vi/cues.js";
import type { PhraseTable } from "../vi/phrases.js";

/** The words that say what a figure counts: from the last separator or figure before it to the next behind it. */
export const labelRange = onceIn(
  ({ words, layout, mentions }: Stretch, mention: Mention): { from: number; to: number } => {
    const [previous, next] = [mentions[mention.order - 1], mentions[mention.order + 1]];
    let from = mention.from;
    while (from > 0 && from > (previous?.to ?? 0) && belongs(from - 1)) from -= 1;
    // `đảng viên nữ: 390`: the label stands before the colon.
    if (from > 1 && words[from - 1]?.text === ":" && from - 1 > (previous?.to ?? 0)) {
      const piece = layout.piece[from - 2];
      from -= 1;
      while (from > (previous?.to ?? 0) && layout.piece[from - 1] === piece && words[from - 1]?.kind !== "sign")
        from -= 1;
    }
    let to = mention.to;
    while (to < words.length && to < (next?.from ?? words.length) && belongs(to)) to += 1;
    return { from, to };

    function belongs(index: number): boolean {
      const same = layout.piece[index] === mention.piece && layout.group[index] === mention.group;
      return same && !(words[index]?.kind === "sign" && !'/-–“”"'.includes(words[index]?.text ?? ""));
    }
  },
);

/** The label of a figure as text, without the figure. */
export function labelOf(stretch: Stretch, mention: Mention): string {
  const { from, to } = labelRange(stretch, mention);
  const { text, words } = stretch;
  const slice = (first: number, behind: number): string =>
    first < behind ? text.slice(words[first]?.start ?? 0, words[behind - 1]?.end ?? 0) : "";
  // `phương châm “6 rõ”`: without the figure, quotation marks around it hold nothing together.
  const quoted = /^[“"]$/.test(words[mention.from - 1]?.text ?? "") && mention.from > from ? 1 : 0;
  const closing = quoted > 0 && /^[”"]$/.test(words[to - 1]?.text ?? "") && to > mention.to ? 1 : 0;
  const [before, after] = [slice(from, mention.from - quoted), slice(mention.to, to - closing)];
  return [before, after]
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .join(" … ")
    .slice(0, 200);
}

/** The words right before a figure, as far as the next sign, or the nearest of them. */
export function nameBefore(stretch: Stretch, { from }: Mention, most = from): string[] {
  let start = from;
  while (start > 0 && from - start < most && stretch.words[start - 1]?.kind === "word") start -= 1;
  return foldedBetween(stretch, start, from);
}

/** Whether a label names an attribute that others may share. */
export function isAttribute(stretch: Stretch, mention: Mention): boolean {
  return hasPhrase(stretch, mention, ATTRIBUTES);
}

/** Whether a label names a band of ages. */
export function isAge(stretch: Stretch, mention: Mention): boolean {
  const { from, to } = labelRange(stretch, mention);
  return stretch.words.slice(from, to).some(({ folded }) => folded === "tuổi");
}

/** Whether the words right before a figure are `… khác`. */
export function isOther({ words }: Stretch, { from }: Mention): boolean {
  return words[from - 1]?.folded === "khác";
}

/** Whether a label says that this is what remains. */
export function isRemainder(stretch: Stretch, mention: Mention): boolean {
  return hasPhrase(stretch, mention, REMAINDER);
}

/** Whether two labels exclude each other and leave nothing out: `nam` and `nữ`, `đúng hạn` and `quá hạn`. */
export function isComplement(stretch: Stretch, one: Mention, other: Mention): boolean {
  return (
    areHalves(stretch, one, other) || isPairOf(PAIRS, stretch, one, other) || areDoneAndUndone(stretch, one, other)
  );
}

/** `đã khắc phục xong 23 thiếu sót, đang khắc phục 04 thiếu sót`: one verb, done and not yet done. */
function areDoneAndUndone(stretch: Stretch, one: Mention, other: Mention): boolean {
  const done = verbBehind(stretch, one, DONE);
  return done !== undefined && done === verbBehind(stretch, other, UNDONE);
}

/** The two words behind a word of some, in the label before a figure. */
function verbBehind(stretch: Stretch, mention: Mention, words: ReadonlySet<string>): string | undefined {
  const { from } = labelRange(stretch, mention);
  for (let at = from; at < mention.from - 2; at += 1) {
    if (!words.has(stretch.words[at]?.folded ?? "")) continue;
    return foldedBetween(stretch, at + 1, at + 3).join(" ");
  }
  return undefined;
}

const DONE: ReadonlySet<string> = new Set(["đã"]);
const UNDONE: ReadonlySet<string> = new Set(["đang", "chưa", "không"]);

/** Whether two labels are halves that have no third beside them, so that both together are always all. */
export function areHalves(stretch: Stretch, one: Mention, other: Mention): boolean {
  return isPairOf(HALVES, stretch, one, other);
}

function isPairOf(pairs: typeof PAIRS, stretch: Stretch, one: Mention, other: Mention): boolean {
  if (tablesOf(stretch, one).size === 0) return false;
  return pairs.some(
    ([left, right]) =>
      (hasPhrase(stretch, one, left) && hasPhrase(stretch, other, right)) ||
      (hasPhrase(stretch, one, right) && hasPhrase(stretch, other, left)),
  );
}

/** Whether a label is a proper name: `Thạnh Lễ 42`. */
export function isName(stretch: Stretch, mention: Mention): boolean {
  let from = mention.from;
  while (stretch.words[from - 1]?.kind === "word" && stretch.layout.piece[from - 1] === mention.piece) from -= 1;
  return from < mention.from && stretch.words.slice(from, mention.from).every(({ text }) => /^\p{Lu}/u.test(text));
}

/** Whether all labels are steps of one scale: `giỏi`, `khá`, `trung bình`. */
export function onOneScale(of: (mention: Mention) => Stretch, parts: readonly Mention[]): boolean {
  if (parts.some((part) => tablesOf(of(part), part).size === 0)) return false;
  return SCALES.some((scale) => parts.every((part) => hasPhrase(of(part), part, scale)));
}

/** Whether a label is a step of some scale. */
export function isStep(stretch: Stretch, mention: Mention): boolean {
  return SCALES.some((scale) => hasPhrase(stretch, mention, scale));
}

type Table = PhraseTable<unknown>;

/** The tables that labels are looked up in, by the words that their phrases begin with. */
let tables: Map<string, Table[]> | undefined;

function tablesByWord(): Map<string, Table[]> {
  const built = new Map<string, Table[]>();
  for (const table of [ATTRIBUTES, REMAINDER, ...HALVES.flat(), ...PAIRS.flat(), ...SCALES] as readonly Table[]) {
    for (const word of table.firstWords()) {
      const known = built.get(word);
      if (known) known.push(table);
      else built.set(word, [table]);
    }
  }
  return built;
}

const NONE: ReadonlySet<Table> = new Set();

/** The tables that a label has a phrase of. */
const tablesOf = onceIn((stretch: Stretch, mention: Mention): ReadonlySet<Table> => {
  const { from, to } = labelRange(stretch, mention);
  const candidates = new Set<Table>();
  tables ??= tablesByWord();
  for (let index = from; index < to; index += 1) {
    for (const table of tables.get(stretch.words[index]?.folded ?? "") ?? []) candidates.add(table);
  }
  if (candidates.size === 0) return NONE;
  return new Set([...candidates].filter((table) => holdsPhrase(stretch, from, to, table)));
});

function hasPhrase(stretch: Stretch, mention: Mention, table: Table): boolean {
  return tablesOf(stretch, mention).has(table);
}

function holdsPhrase({ words }: Stretch, from: number, to: number, table: Table): boolean {
  for (let index = from; index < to; index += 1) {
    const found = table.at(words, index);
    if (!found) continue;
    if (found.value !== false) return true;
    index += found.length - 1;
  }
  return false;
}
