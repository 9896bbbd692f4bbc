import { labelOf, labelRange } from "../breakdowns/labels.js";
import { measureOf } from "../clauses/amount.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { foldedBetween, isBehindAgainst } from "../clauses/words.js";
import type { Span } from "../tokens/span.js";
import { type Spellings, type Word, wordsOf } from "../tokens/words.js";
import { CHANGE_WORDS } from "../vi/changes.js";
import type { PhraseTable } from "../vi/phrases.js";
import { OPENINGS, PREDICATES } from "../vi/stop-words.js";
import { AHEAD, DONE, EACH, PLANNED } from "../vi/times.js";
import type { Appearance, Aspect } from "./appearance.js";
import { bodiesIn, bodyBefore, onlyBody, unsure } from "./bodies.js";
import { addContent, addNames } from "./content-words.js";
import { fieldsIn } from "./fields.js";
import { frameOf } from "./frame.js";
import { aroundOf, ownWords, recallOf } from "./recall.js";
import { subjectOf } from "./subject.js";
import type { Surroundings } from "./surroundings.js";
import { timeWords, type When, whenOf } from "./times.js";

/** Where the name of the thing counted is over and what is said of it begins. */
function endOfName(words: readonly Word[], from: number, end: number): number {
  for (let index = from + 1; index < end; index += 1) if (PREDICATES.has(words[index]?.folded ?? "")) return index;
  return end;
}

/** `Kết quả từ 01/7/2025 đến nay: … trong kỳ …`: the period that the lines below speak of is the one named above. */
function within(when: When | undefined, above: string | null): When | undefined {
  return when?.name === "now" && above?.endsWith("..now") ? { name: above, inherited: false } : when;
}

/** Words of a sentence before a figure that may name whose it is. */
const SUBJECT = 30;

function startOfSentence({ layout }: Stretch, { from, sentence }: Mention): number {
  let start = from;
  while (start > 0 && from - start < SUBJECT && layout.sentence[start - 1] === sentence) start -= 1;
  return start;
}

function endOfClause({ words, layout }: Stretch, { to, clause }: Mention): number {
  let end = to;
  while (end < words.length && layout.clause[end] === clause) end += 1;
  return end;
}

/** Words on each side by which a sentence told twice is known. */
const VERBATIM = 12;
/** Words that the title of a paragraph has at most. */
const LONGEST_TITLE = 14;

/** Words before a figure that may say what kind of number it is. */
const REACH = 6;

/** The name of a paragraph as a place of figures. */
export function placeOf(stretch: number): string {
  return `s${stretch}`;
}

/** The figures of a stretch with what they count. */
export function appearancesOf(stretch: Stretch, above: Surroundings): Appearance[] {
  const { words, mentions, layout } = stretch;
  if (mentions.length === 0) return [];
  const times = timeWords(words).filter((time) => !isPutOff(words, time));
  const bodies = bodiesIn(words);
  const sentences = sentencesOf(stretch);
  const title = titleOf(stretch);
  const subject = subjectOf(stretch);
  const inherited = above.time === null ? null : { name: above.time, inherited: true };
  const opened = behindOpening(words);
  const labels: ReadonlySet<string>[] = [];
  const read = mentions.map((mention, order): Appearance => {
    const { from: start, to: end } = labelRange(stretch, mention);
    const from = Math.max(start, opened);
    const to = endOfName(words, mention.to, end);
    const [near, names] = [new Set<string>(), new Set<string>()];
    for (const [first, behind] of [
      [from, mention.from],
      [mention.to, to],
    ] as const) {
      for (const [begin, stop] of without([...times, ...bodies], first, behind)) addContent(near, words, begin, stop);
    }
    const [lead] = [...without([...times, ...bodies], from, mention.from)].map(([begin, stop]) => {
      const own = new Set<string>();
      addContent(own, words, begin, stop);
      return own.size;
    });
    if ((lead ?? 0) === 0 && measureOf(mention) === "percent") {
      const counted = sharedBy(mentions, order);
      for (const word of counted === undefined ? [] : (labels[counted] ?? [])) near.add(word);
    }
    labels.push(near);
    const around = aroundOf(stretch, mention);
    addNames(names, words, startOfSentence(stretch, mention), to, (index) => {
      const group = layout.group[index] ?? -1;
      return group === -1 || group === mention.group;
    });
    return {
      figure: mention,
      place: placeOf(stretch.index),
      sentence: `s${stretch.index} ${mention.sentence}`,
      noun: mention.noun,
      near,
      wide: new Set([...near, ...(sentences.get(mention.sentence) ?? []), ...above.content]),
      names,
      fields: fieldsIn(words, startOfSentence(stretch, mention), endOfClause(stretch, mention)),
      body: bodyBefore(bodies, stretch, mention) ?? unsure(above.body),
      when: within(whenOf(times, mention, layout, mentions[mention.order - 1]?.to ?? 0), above.time) ?? inherited,
      aspect: aspectUnder(above, aspectOf(stretch, mention, from)),
      label: labelOf(stretch, mention),
      before: foldedBetween(stretch, mention.from - VERBATIM, mention.from).reverse(),
      behind: foldedBetween(stretch, mention.to, mention.to + VERBATIM),
      frame: frameOf(stretch, mention),
      cell: null,
      title,
      subject,
      own: ownWords(stretch, mention, around),
      recall: recallOf(stretch, mention, around),
      note: stretch.block.note,
      noted: notesBehind(stretch, mention),
      path: above.path,
    };
  });
  return read.map((each, index) => (isOpening(read, index) ? { ...each, when: OPENED } : each));
}

/** The notes whose marks stand behind a figure in its sentence. */
function notesBehind({ block, words, layout }: Stretch, { end, sentence }: Mention): string[] {
  return block.marks.flatMap(({ label, at }) => {
    if (at < end) return [];
    const last = words.findLastIndex((word) => word.end <= at);
    return layout.sentence[last] === sentence ? label : [];
  });
}

/** `06 công trình chuyển tiếp sang năm 2026`: until when something is put off is no time of how many there are. */
function isPutOff(words: readonly Word[], { from }: Span): boolean {
  return words[from - 1]?.folded === "sang" && PUT_OFF.has(words[from - 2]?.folded ?? "");
}

const PUT_OFF: ReadonlySet<string> = new Set(["chuyển", "tiếp", "gối", "lùi", "dời"]);

/** `15.811 hồ sơ đúng hạn, đạt 99,68%`: a percentage without words of its own is that of the count right before it. */
function sharedBy(mentions: readonly Mention[], order: number): number | undefined {
  const [before, own] = [mentions[order - 1], mentions[order]];
  if (!before || !own || before.sentence !== own.sentence || measureOf(before) === "percent") return undefined;
  return before.group === own.group || own.group >= before.to ? order - 1 : undefined;
}

/** Where the text begins behind words such as `Ưu điểm:`, which say how it is meant, not what it counts. */
function behindOpening(words: readonly Word[]): number {
  const at = words.findIndex(({ kind }) => kind === "word");
  const length = at < 0 ? 0 : (OPENINGS.at(words, at)?.length ?? 0);
  return length > 0 && words[at + length]?.text === ":" ? at + length + 1 : 0;
}

/** `Lĩnh vực đất đai: …`: the words before a colon that the paragraph begins with. */
function titleOf({ words, mentions }: Stretch): string | null {
  const colon = words.slice(0, LONGEST_TITLE).findIndex(({ text }) => text === ":");
  if (colon < 1 || mentions.some(({ from }) => from < colon)) return null;
  return words
    .slice(0, colon)
    .map(({ folded }) => folded)
    .join(" ");
}

const OPENED: When = { name: "opening", inherited: false };

/** A state without a time, of which the same paragraph tells the present one further on, is its opening. */
function isOpening(read: readonly Appearance[], index: number): boolean {
  const each = read[index];
  if (!each || each.noun === null || (each.when && !each.when.inherited)) return false;
  return read
    .slice(index + 1)
    .some(
      ({ noun, when, figure }) =>
        noun === each.noun && when?.name === "now" && !when.inherited && figure.value !== each.figure.value,
    );
}

function sentencesOf({ words, layout }: Stretch): Map<number, Set<string>> {
  const sentences = new Map<number, Set<string>>();
  for (const [index, sentence] of layout.sentence.entries()) {
    const found = sentences.get(sentence) ?? new Set<string>();
    sentences.set(sentence, found);
    addContent(found, words, index, index + 1);
  }
  return sentences;
}

/** The stretches of words between two positions that name neither a time nor a body: those are compared by themselves. */
function* without(spans: readonly Span[], from: number, to: number): Generator<[from: number, to: number]> {
  let start = from;
  for (const span of spans.toSorted((one, other) => one.from - other.from)) {
    if (span.to <= start || span.from >= to) continue;
    if (span.from > start) yield [start, span.from];
    start = span.to;
  }
  if (start < to) yield [start, to];
}

const REACHED = new Set(["còn", "lên", "xuống"]);

/** What a heading plans is no result, an average as little as a count. */
function aspectUnder({ planned }: Surroundings, aspect: Aspect): Aspect {
  return planned && aspect !== "change" ? "planned" : aspect;
}

function aspectOf({ words }: Stretch, mention: Mention, label: number): Aspect {
  let reached = false;
  for (let index = mention.from - 1; index >= Math.max(0, mention.from - REACH); index -= 1) {
    const word = words[index];
    if (!word || (index < label && word.kind === "sign")) break;
    // `giảm còn 186 hộ`, `tăng lên 21`: what it became, not by how much.
    if (index === mention.from - 1 && REACHED.has(word.folded)) reached = true;
    if (CHANGE_WORDS.has(word.folded) && mention.from - index <= 2 && !reached) return "change";
    // `so với định mức còn thiếu 883`: what it is held against is told, not what it is.
    if (isHeldAgainst(words, index)) continue;
    if (EACH.at(words, index)) return "each";
    if (PLANNED.at(words, index)) return "planned";
  }
  const behind = words[mention.to];
  if (behind?.folded === "kế" && words[mention.to + 1]?.folded === "hoạch") return "planned";
  return null;
}

/** Whether `so với` stands before a word, or before the first of `định mức`. */
function isHeldAgainst(words: readonly Word[], index: number): boolean {
  const first = words[index - 1]?.folded === "định" ? index - 1 : index;
  return isBehindAgainst(words, first);
}

function hasPhrase(words: readonly Word[], table: PhraseTable<string>): boolean {
  return words.some((_, index) => table.at(words, index) !== undefined);
}

/** What the words of one text tell by themselves. */
export function surroundingsOf(
  texts: readonly string[],
  path: readonly string[] = [],
  spellings?: Spellings,
): Surroundings {
  const content = new Set<string>();
  let time: string | null = null;
  let body: string | null = null;
  let planned = false;
  for (const text of texts) {
    const words = wordsOf(text, spellings);
    addContent(content, words, 0, words.length);
    time = timeWords(words).at(-1)?.name ?? time;
    body = onlyBody(bodiesIn(words)) ?? body;
    planned ||= hasPhrase(words, AHEAD) && !hasPhrase(words, DONE);
  }
  return { content, time, body, planned, path };
}
