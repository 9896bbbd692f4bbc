import type { Mention, Stretch } from "../clauses/stretch.js";
import type { Appearance } from "../keys/appearance.js";
import type { Word } from "../tokens/words.js";
import { BOARD } from "../vi/bodies.js";
import { SHORT_NAMES } from "../vi/short-names.js";
import { COMMA, FIGURE, holds, STOP, wordsOfName } from "./cue.js";
import { ownersOf } from "./owners.js";

/** A figure of the text with the words of its sentence around it. */
export interface Context {
  readonly id: string;
  readonly kind: Mention["kind"];
  /** The figure before a stroke, of which this is the whole: `17/19 tiêu chí`. */
  readonly whole: string | null;
  /** Which of the two figures around a stroke it is. */
  readonly stroke: "part" | "whole" | null;
  readonly stretch: number;
  readonly sentence: number;
  readonly group: number;
  readonly order: number;
  /** Words before it in its sentence, the nearest first, and behind it; other figures read as `0`. */
  readonly before: readonly string[];
  readonly behind: readonly string[];
  /** How many words stand behind it up to a comma behind which only the words before the next figure follow; else null. */
  readonly comma: number | null;
  /** Words between the figure before it and it; between it and the figure behind it. */
  readonly own: readonly string[];
  readonly after: readonly string[];
  readonly sentenceWords: readonly string[];
  /** Words of the sentence before it in its paragraph. */
  readonly earlier: readonly string[];
  /** Words of the headings above and of the title of its paragraph. */
  readonly above: readonly string[];
  readonly appearance: Appearance | undefined;
  /** The headings above, by which paragraphs of one section are known. */
  readonly section: string;
  /** The body that its sentence is about, or that an earlier one of its paragraph is. */
  readonly owner: string | null;
  /** Whether it is the first word in its bracket. */
  readonly opensGroup: boolean;
  /** Whether the time named nearest is the year of a document's number: `Nghị định số 178/2024/NĐ-CP`. */
  readonly timeOfSymbol: boolean;
}

/** Words of a sentence on one side of a figure that may name it. */
const REACH = 30;

/** The figures of a text in their sentences. */
export function contextsOf(stretches: readonly Stretch[], appearances: ReadonlyMap<string, Appearance>): Context[] {
  return stretches.flatMap((stretch) => contextsIn(stretch, appearances));
}

function contextsIn(stretch: Stretch, appearances: ReadonlyMap<string, Appearance>): Context[] {
  const { mentions, words, layout } = stretch;
  // At each position the words that stand there, a figure once, signs not at all.
  const read = words.map(({ kind, text, folded }): readonly string[] =>
    kind === "sign"
      ? text === ";"
        ? [STOP]
        : []
      : kind === "number"
        ? [folded]
        : (SHORT_NAMES.get(folded) ?? [folded]),
  );
  for (const { digits, behindDigits } of mentions) {
    for (let at = digits; at < behindDigits; at += 1) read[at] = at === digits ? [FIGURE] : [];
  }
  const range = (from: number, to: number): string[] => read.slice(Math.max(from, 0), to).flat();
  const sentences = new Map<number, [from: number, to: number]>();
  for (const [at, sentence] of layout.sentence.entries()) {
    const [from = at] = sentences.get(sentence) ?? [];
    sentences.set(sentence, [from, at + 1]);
  }
  const ownerOf = ownersOf(stretch);
  return mentions.map((mention, index): Context => {
    const [start, end] = sentences.get(mention.sentence) ?? [0, words.length];
    const [earlier] = sentences.get(mention.sentence - 1) ?? [start];
    const previous = mentions[index - 1];
    const next = mentions[index + 1];
    // `35/35 bản`: the part counts what the whole counts.
    const stroke =
      next !== undefined && next.digits - mention.behindDigits === 1 && words[mention.behindDigits]?.text === "/";
    const behind = stroke ? next.behindDigits : mention.behindDigits;
    const appearance = appearances.get(mention.id);
    const isWhole =
      previous !== undefined &&
      mention.digits - previous.behindDigits === 1 &&
      words[previous.behindDigits]?.text === "/";
    // `06 người, 5.575.813.000 đồng`: an amount is of what stands before it.
    const isSetOff =
      mention.kind !== "money" && previous?.sentence === mention.sentence && words[mention.digits - 1]?.text === ",";
    const own = [...range(Math.max(start, previous?.behindDigits ?? 0), mention.digits), ...(isSetOff ? [STOP] : [])];
    const isFirst = previous?.sentence !== mention.sentence;
    return {
      id: mention.id,
      kind: mention.kind,
      whole: isWhole ? previous.id : null,
      stroke: stroke ? "part" : isWhole ? "whole" : null,
      stretch: stretch.index,
      sentence: mention.sentence,
      group: mention.group,
      order: index,
      before: [
        ...(isSetOff ? [COMMA] : []),
        ...range(Math.max(start, mention.digits - REACH), mention.digits).reverse(),
      ],
      behind: withoutScale([...(isEnd(words[behind]) ? [STOP] : []), ...range(behind, Math.min(end, behind + REACH))]),
      comma: commaBefore(next, behind, words, range),
      own,
      after: range(
        mention.behindDigits,
        endOfLabel(words, mention.behindDigits, Math.min(end, next?.digits ?? words.length)),
      ),
      sentenceWords: range(start, end),
      earlier: range(earlier, start),
      above: (appearance?.path ?? []).concat(appearance?.title ?? []).flatMap(wordsOfName),
      appearance,
      section: `${stretch.block.note ?? ""} ${appearance?.path.join("|") ?? ""}`,
      owner: (isFirst ? null : boardIn(own)) ?? named(appearance) ?? ownerOf(mention),
      opensGroup: words[mention.from - 1]?.text === "(",
      timeOfSymbol: isYearOfSymbol(stretch.text, appearance),
    };
  });
}

/** `Đảng ủy 15 nhiệm vụ, Ban Thường vụ 14 nhiệm vụ`: told beside its committee, the board is a body of its own. */
function boardIn(own: readonly string[]): string | null {
  return holds(own, BOARD) ? BOARD.join(" ") : null;
}

/** Whose a figure is as its own clause, or the first word of its sentence, says. */
function named(appearance: Appearance | undefined): string | null {
  return appearance?.body?.sure || appearance?.body?.opens ? appearance.body.name : null;
}

/** `trực tiếp 15 hội nghị, trực tuyến 07 hội nghị`: the words behind the comma are the next figure's. */
function commaBefore(
  next: Mention | undefined,
  behind: number,
  words: readonly Word[],
  range: (from: number, to: number) => readonly string[],
): number | null {
  if (!next) return null;
  for (let at = next.digits - 1; at >= behind; at -= 1) {
    const word = words[at];
    if (word?.kind !== "sign") continue;
    return word.text === "," && !OPENING.has(words[at + 1]?.folded ?? "") ? range(behind, at).length : null;
  }
  return null;
}

/** Words behind a comma that open a list, and name nothing. */
const OPENING: ReadonlySet<string> = new Set(["trong", "gồm", "bao", "với", "có"]);

/** Where the label behind a figure ends at the latest: a colon, and a bracket that the next figure stands in, open another. */
function endOfLabel(words: readonly Word[], from: number, to: number): number {
  let bracket = to;
  for (let at = from; at < to; at += 1) {
    const text = words[at]?.kind === "sign" ? words[at]?.text : undefined;
    if (text === ":") return Math.min(at, bracket);
    if (text === "(") bracket = Math.min(bracket, at);
    if (text === ")") bracket = to;
  }
  return bracket;
}

function isYearOfSymbol(text: string, appearance: Appearance | undefined): boolean {
  const name = appearance?.when?.name ?? "";
  return /^\d{4}$/.test(name) && text.includes(`/${name}/`);
}

/** Whether what is said of a figure is over right behind it. */
function isEnd(word: Word | undefined): boolean {
  return word?.kind === "sign" && ",;.:()".includes(word.text);
}

const SCALES: ReadonlySet<string> = new Set(["triệu", "tỷ", "nghìn", "ngàn"]);

function withoutScale(words: readonly string[]): readonly string[] {
  return SCALES.has(words[0] ?? "") ? words.slice(1) : words;
}
