import type { Mention, Stretch } from "../clauses/stretch.js";
import { AGAIN, ENDS_NAME, NOMINALS, OF_EACH, POINTERS, WHOLES_RECALLED } from "../vi/recall.js";
import { FILLERS, NEXT_STATEMENT } from "../vi/retelling.js";
import { SHORT_FORMS } from "../vi/short-forms.js";
import { PREDICATES, STOP_WORDS } from "../vi/stop-words.js";

/**
 * How the words around a figure take up what was told before.
 *
 * `pointed`: `46 hồ sơ nói trên`; `whole`: `toàn bộ 46 hồ sơ`; `opening`: the figure is what its sentence begins with,
 * as a thing that the reader knows: `Với 46 hồ sơ, …`.
 */
export type Recall = "pointed" | "whole" | "opening" | null;

/** Words behind a figure within which `nói trên` points at it. */
const POINTED = 9;
/** Words behind a figure within which `đều` says something of each. */
const EACH = 12;
/** Words that a sentence may begin with before the figure that it takes up. */
const LEAD = 10;

/** The words of the sentence of a figure between those before and behind it. */
export interface Around {
  /** Where its sentence, or what stands behind the figure before it, begins; where the sentence or the next figure is reached. */
  readonly from: number;
  readonly to: number;
  /** Whether its sentence begins there. */
  readonly opens: boolean;
}

export function aroundOf({ words, layout, mentions }: Stretch, { from, to, sentence, order }: Mention): Around {
  const [last, next] = [mentions[order - 1], mentions[order + 1]];
  let start = from;
  const after = last?.sentence === sentence ? last.to : 0;
  while (start > after && layout.sentence[start - 1] === sentence) start -= 1;
  let end = to;
  const before = next?.sentence === sentence ? next.from : words.length;
  while (end < before && layout.sentence[end] === sentence) end += 1;
  return { from: start, to: end, opens: after === 0 || start > after };
}

/** How a figure takes up what was told before it. */
export function recallOf(stretch: Stretch, mention: Mention, around: Around): Recall {
  const { words } = stretch;
  if (isPointedAt(stretch, mention, around)) return "pointed";
  if (WHOLES_RECALLED.endingAt(words, mention.from - 1) || saysEach(stretch, mention, around)) return "whole";
  // `Toàn bộ bùn nạo vét, 13.500 m³, …`
  const first = around.opens ? WHOLES_RECALLED.at(words, around.from) : undefined;
  if (first && words[mention.from - 1]?.text === "," && words[mention.to]?.text === ",") return "whole";
  return around.opens && beginsWith(stretch, mention, around) ? "opening" : null;
}

function isPointedAt({ words, layout }: Stretch, { to, clause }: Mention, around: Around): boolean {
  for (let at = to; at < Math.min(around.to, to + POINTED); at += 1) {
    const pointer = POINTERS.at(words, at);
    if (pointer && words[at - 1]?.kind !== "sign") return true;
    const word = words[at];
    if (word?.kind !== "word" || layout.clause[at] !== clause || ENDS_NAME.has(word.folded)) return false;
  }
  return false;
}

function saysEach({ words }: Stretch, { to }: Mention, around: Around): boolean {
  for (let at = to; at < Math.min(around.to, to + EACH); at += 1) {
    if (words[at]?.kind === "sign") return false;
    if (OF_EACH.has(words[at]?.folded ?? "")) return true;
  }
  return false;
}

/** `Với 301 suất, …`, `Sự hiện diện của 260 đại biểu …`, `Cụ thể, 9 máy gặt …`: nothing is said before the figure. */
function beginsWith({ words }: Stretch, { from }: Mention, around: Around): boolean {
  let at = around.from;
  while (at < from && words[at]?.kind === "sign") at += 1;
  at += AGAIN.at(words, at)?.length ?? 0;
  if (words[at]?.text === ",") at += 1;
  if (from - at > LEAD) return false;
  return at >= from || NOMINALS.has(words[at]?.folded ?? "") || NOMINALS.has(words[from - 1]?.folded ?? "");
}

/** The words that say what a figure counts, without what its sentence goes on to say of that. */
export function ownWords({ words }: Stretch, { from, to }: Mention, around: Around): Set<string> {
  const found = new Set<string>();
  for (let at = around.from; at < from; at += 1) add(found, words[at]?.kind === "word" ? words[at]?.folded : undefined);
  for (let at = to; at < around.to; at += 1) {
    const word = words[at];
    if (word?.kind !== "word" || NEXT_STATEMENT.has(word.folded) || PREDICATES.has(word.folded)) break;
    add(found, word.folded);
  }
  return found;
}

function add(found: Set<string>, word: string | undefined): void {
  if (word === undefined) return;
  for (const each of SHORT_FORMS.get(word) ?? [word]) if (!STOP_WORDS.has(each) && !FILLERS.has(each)) found.add(each);
}
