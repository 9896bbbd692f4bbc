import { foldWord } from "../vi/fold.js";
import { SHORT_NAMES } from "../vi/short-names.js";

/** One step of a cue: a word, or a gap that words may stand in. */
type Step = string | { readonly gap: number; readonly figures: boolean };

/** A phrase around a figure: what stands before it, the nearest first, and behind it. */
export interface Cue {
  readonly before: readonly Step[];
  readonly behind: readonly Step[];
  /** Phrases, one of which stands in the same sentence or above. */
  readonly near: readonly (readonly string[])[];
  /** Whether these may stand in an earlier sentence of the paragraph, too. */
  readonly farther: boolean;
  /** Phrases that do not stand in the same sentence. */
  readonly not: readonly (readonly string[])[];
  /** Which of the two figures around a stroke it is: `#/ biên chế` the first, `/# biên chế` the second. */
  readonly stroke: "part" | "whole" | null;
  /** How many of its words stand right beside the figure, with no gap between. */
  readonly beside: number;
  /** How many words it names: the more, the surer. */
  readonly weight: number;
}

const GAP = 5;
const FAR = 25;

/**
 * Reads a cue: `tổ chức … # hội nghị @ quán triệt ! báo cáo viên`.
 *
 * `#` is the figure, `#/` and `/#` one beside a stroke, `…` a few words, `~` words and figures, `;` the sign, `@` phrases of which one stands in the sentence or its
 * headings, `@@` in an earlier sentence of its paragraph, too, `!` phrases that do not stand in the sentence; phrases are
 * parted by `|`.
 */
export function cueOf(text: string): Cue {
  const [head = "", not = ""] = text.split(" ! ");
  const [pattern = "", near = ""] = head.split(/ @@? /u);
  const [before = "", behind = ""] = pattern.split("#");
  const left = stepsOf(before);
  const right = stepsOf(behind);
  const words = [...left, ...right].filter((step) => typeof step === "string");
  const phrases = phrasesOf(near);
  const stroke = behind.startsWith("/") ? "part" : before.endsWith("/") ? "whole" : null;
  return {
    stroke,
    before: left.reverse(),
    behind: right,
    near: phrases,
    farther: head.includes(" @@ "),
    not: phrasesOf(not),
    beside: untilGap(left) + untilGap(right),
    weight: words.length + (phrases.length > 0 ? 1 : 0) + (stroke === null ? 0 : 1),
  };
}

function untilGap(steps: readonly Step[]): number {
  const gap = steps.findIndex((step) => typeof step !== "string");
  return gap < 0 ? steps.length : gap;
}

function phrasesOf(text: string): string[][] {
  return text
    .split("|")
    .map((phrase) => wordsOfName(phrase))
    .filter((words) => words.length > 0);
}

function stepsOf(text: string): Step[] {
  return text.split(/\s+/).flatMap((part): Step[] => {
    if (part === "…") return [{ gap: GAP, figures: false }];
    if (part === ";") return [STOP];
    if (part === "~") return [{ gap: FAR, figures: true }];
    return wordsOfName(part);
  });
}

/** The words of a name in the form in which they are compared: folded, short forms in full. */
export function wordsOfName(name: string): string[] {
  return (name.match(/[\p{L}\p{M}]+|\d+/gu) ?? []).flatMap((word) => {
    const folded = foldWord(word);
    return SHORT_NAMES.get(folded) ?? [folded];
  });
}

const LABELS = new Map<string, readonly string[]>();

/** The words of a label of a model, of which there are few: each is read once. */
export function wordsOfLabel(label: string): readonly string[] {
  const known = LABELS.get(label) ?? wordsOfName(label);
  LABELS.set(label, known);
  return known;
}

/** Words that may stand between a figure and the words that name it. */
const FILLERS: ReadonlySet<string> = new Set(
  "là có đạt gồm với hiện được khoảng trên tổng số cộng đến nay tới ước gần hơn thì lượng của xã phường đã còn đang cả".split(
    " ",
  ),
);
const MOST_FILLERS = 5;

/** Whether the steps stand at the head of the words; a figure among them reads as `0`. */
export function stands(steps: readonly Step[], words: readonly string[], fillers: boolean): boolean {
  let starts = new Set([0]);
  if (fillers && typeof steps[0] === "string") {
    for (let at = 0; at < MOST_FILLERS && FILLERS.has(words[at] ?? ""); at += 1) starts.add(at + 1);
  }
  for (const step of steps) {
    const next = new Set<number>();
    for (const at of starts) {
      if (typeof step === "string") {
        if (words[at] === step) next.add(at + 1);
        continue;
      }
      for (let skipped = 0; skipped <= step.gap && at + skipped <= words.length; skipped += 1) {
        next.add(at + skipped);
        const word = words[at + skipped];
        if (!step.figures && (word === FIGURE || word === STOP)) break;
      }
    }
    if (next.size === 0) return false;
    starts = next;
  }
  return true;
}

/** How a figure reads among words, and a sign that ends what is said of one. */
export const FIGURE = "0";
export const STOP = "|";
/** A comma right before a figure: what stands before it names another one; words farther off may still tell of this. */
export const COMMA = ",";

/** Whether a phrase stands among some words. */
export function holds(words: readonly string[], phrase: readonly string[]): boolean {
  const [first] = phrase;
  for (let at = words.indexOf(first ?? ""); at >= 0; at = words.indexOf(first ?? "", at + 1)) {
    if (phrase.every((word, index) => words[at + index] === word)) return true;
  }
  return false;
}
