import type { Paragraph } from "../../document/index.js";
import { type Scan, scanFigures, type Token } from "../tokens/figures.js";
import { type Word, wordsOf } from "../tokens/words.js";
import { COUNT_NOUNS } from "../vi/nouns.js";
import { type Layout, layoutOf } from "./layout.js";

/** A figure of the text in its surroundings. */
export interface Mention extends Token {
  readonly id: string;
  /** Position of its stretch in reading order. */
  readonly stretch: number;
  /** Position among the mentions of its stretch. */
  readonly order: number;
  readonly group: number;
  readonly sentence: number;
  readonly clause: number;
  readonly piece: number;
  /** Whether the words before it speak of an earlier period: `khóa trước 167 người`. */
  readonly earlier: boolean;
}

/** A paragraph or table cell with its words, its layout and its figures. */
export interface Stretch {
  readonly index: number;
  readonly block: Paragraph;
  /** Whether its last sentence goes on in the next stretch. */
  readonly cut: boolean;
  readonly text: string;
  readonly words: readonly Word[];
  readonly layout: Layout;
  readonly mentions: readonly Mention[];
  readonly rejected: Scan["rejected"];
}

/** Reads one paragraph, or a piece of a long one; `ids` gives each figure the next id. */
export function readStretch(block: Paragraph, index: number, ids: () => string, cut = false): Stretch {
  const { text } = block.passage;
  const words = wordsOf(text);
  const layout = layoutOf(words);
  const { tokens, rejected } = scanFigures(text, words);
  const mentions = tokens.map((token, order): Mention => {
    const at = (field: Int32Array): number => field[token.digits] ?? 0;
    return {
      ...token,
      id: ids(),
      stretch: index,
      order,
      group: at(layout.group),
      sentence: at(layout.sentence),
      clause: at(layout.clause),
      piece: at(layout.piece),
      earlier: words.slice(Math.max(0, token.from - 5), token.from).some(({ folded }) => folded === "trước" || folded === "kỳ"),
    };
  });
  return { index, block, cut, text, words, layout, mentions: mentions.map((each, at) => withNoun(words, each, mentions[at - 1], mentions[at + 1])), rejected };
}

/** A figure with the noun that it counts where that does not stand right behind it. */
function withNoun(words: readonly Word[], mention: Mention, previous: Mention | undefined, next: Mention | undefined): Mention {
  if (mention.noun !== null || mention.kind !== "count") return mention;
  // `156/158 học sinh`: what stands before the stroke counts the same as what stands behind it.
  const whole = next && next.from === mention.to + 1 && words[mention.to]?.text === "/" ? next : undefined;
  const noun = whole ? whole.noun : nounBefore(words, mention, previous?.to ?? 0);
  return noun === null ? mention : { ...mention, noun };
}

/** Words before a figure that may hold `số hồ sơ …`. */
const MOST_WORDS = 14;

/** `Số hồ sơ còn đang giải quyết: 131`: the noun behind `số` in the words before. */
function nounBefore(words: readonly Word[], { from }: Mention, after: number): string | null {
  for (let index = from - 1; index >= Math.max(after, from - MOST_WORDS); index -= 1) {
    const word = words[index];
    if (!word || (word.kind === "sign" && !":“”".includes(word.text))) return null;
    if (word.folded === "số") return COUNT_NOUNS.at(words, index + 1)?.value ?? null;
  }
  return null;
}
