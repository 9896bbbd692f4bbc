import type { Paragraph } from "../../document/index.js";
import { type Scan, scanFigures, type Token } from "../tokens/figures.js";
import { inNames } from "../tokens/own-terms.js";
import { type Spellings, type Word, wordsOf } from "../tokens/words.js";
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
  /** Whether a table stands between it and the stretch before. */
  readonly behindTable: boolean;
  readonly text: string;
  readonly words: readonly Word[];
  readonly layout: Layout;
  readonly mentions: readonly Mention[];
  readonly rejected: Scan["rejected"];
}

/** Reads one paragraph, or a piece of a long one; `ids` gives each figure the next id, `spellings` are those of the text. */
export function readStretch(
  block: Paragraph,
  index: number,
  ids: () => string,
  cut = false,
  spellings?: Spellings,
): Stretch {
  const { text } = block.passage;
  const words = wordsOf(text, spellings);
  const layout = layoutOf(words);
  const { tokens, rejected } = scanFigures(text, words, inNames(words, spellings?.terms));
  const inMoney = tokens.some(isMoney);
  const mentions = tokens.map((told, order): Mention => {
    const token = inMoney && isBareMoney(told) ? { ...told, kind: "money" as const, unit: MONEY } : told;
    const { from, digits } = token;
    // The brackets around `hai trăm mười bốn (214)` are no remark.
    const at = words[from]?.text === "(" ? from : digits;
    return {
      ...token,
      noun: nounOf(words, token, tokens[order - 1], tokens[order + 1]),
      id: ids(),
      stretch: index,
      order,
      group: layout.group[at] ?? 0,
      sentence: layout.sentence[at] ?? 0,
      clause: layout.clause[at] ?? 0,
      piece: layout.piece[at] ?? 0,
      earlier: isEarlier(words, from),
    };
  });
  return { index, block, cut, behindTable: false, text, words, layout, mentions, rejected };
}

const MONEY = "đồng";

function isMoney({ kind, unit }: Token): boolean {
  return kind === "money" && unit === MONEY;
}

/** `đầu năm 612 triệu, thu hồi 3.286 triệu, cuối năm còn 486 triệu đồng`: where one says of what, the others leave it out. */
function isBareMoney({ kind, unit, noun, bare, printed }: Token): boolean {
  return kind === "count" && unit === null && noun === null && bare && SCALED.test(printed);
}

const SCALED = / (?:triệu|tỷ|tỉ)$/iu;

function isEarlier(words: readonly Word[], from: number): boolean {
  for (let index = Math.max(0, from - 5); index < from; index += 1) {
    const [before, folded] = [words[index - 1]?.folded ?? "", words[index]?.folded];
    // `khám định kỳ 1.294 người`: how often, not when.
    if (folded === "trước" || (folded === "kỳ" && before !== "định")) return true;
  }
  return false;
}

/** The noun that a figure counts, also where that does not stand right behind it. */
function nounOf(
  words: readonly Word[],
  token: Token,
  previous: Token | undefined,
  next: Token | undefined,
): string | null {
  if (token.noun !== null || token.kind !== "count") return token.noun;
  // `156/158 học sinh`: what stands before the stroke counts the same as what stands behind it.
  const whole = next && next.from === token.to + 1 && words[token.to]?.text === "/" ? next : undefined;
  return whole ? whole.noun : nounBefore(words, token, previous?.to ?? 0);
}

/** Words before a figure that may hold `số hồ sơ …`. */
const MOST_WORDS = 14;

/** `Số hồ sơ còn đang giải quyết: 131`: the noun behind `số` in the words before. */
function nounBefore(words: readonly Word[], { from }: Token, after: number): string | null {
  for (let index = from - 1; index >= Math.max(after, from - MOST_WORDS); index -= 1) {
    const word = words[index];
    if (!word || (word.kind === "sign" && !":“”".includes(word.text))) return null;
    if (word.folded === "số") return COUNT_NOUNS.at(words, index + 1)?.value ?? null;
  }
  return null;
}
