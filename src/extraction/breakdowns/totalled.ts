import { measureOf } from "../clauses/amount.js";
import { nounsMatch } from "../clauses/nouns.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import { LIST_CUES, TOTALLING } from "../vi/cues.js";
import { GENERAL_NOUNS } from "../vi/nouns.js";
import { addUp } from "./arithmetic.js";
import type { BesideSlot } from "./beside.js";
import { inBrackets } from "./brackets.js";
import { isState } from "./items.js";
import { labelsOf } from "./label-relations.js";

/** Words between the one that sums up and the sum. */
const MOST_WORDS = 8;

/** Most parts of one sum. */
const MOST_PARTS = 12;

/** Sums further off than this are of something else. */
const LEAST = 0.45;
const TWICE = 2.2;

/** `trực tiếp 1.102, trực tuyến 3.408, qua bưu chính 96; tổng cộng 4.606 hồ sơ`: a clause that sums up all that its sentence counted before it. */
export function totalled(stretch: Stretch, total: Mention): BesideSlot[] {
  const at = isState(stretch, total) ? sumsUpAt(stretch, total) : undefined;
  if (at === undefined) return [];
  const parts = partsBefore(stretch, total, at) ?? bracketedBefore(stretch, total, at);
  if (!parts || parts.length < 2) return [];
  const { ratio, outcome } = addUp(total, parts);
  if (outcome !== "fits" && (ratio < LEAST || ratio > TWICE)) return [];
  const sure = TOTALLING.at(stretch.words, at)?.value === "sure" || labelsOf(() => stretch, parts).exclusive;
  // `4 cơ quan Đảng, Ủy ban MTTQ, 3 phòng - cộng 8 đầu mối`: what has a name and no number may be one of them.
  if (outcome !== "fits" && namesUncounted(stretch, parts, at)) return [];
  if (!sure && outcome !== "fits" && outcome !== "keystroke") return [];
  return [{ cue: "summed", options: [{ total, items: parts.map((each) => [each]), weight: 1, sealed: sure }] }];
}

/** Whether something between the first part and the words that sum up has no number. */
function namesUncounted({ words, layout }: Stretch, parts: readonly Mention[], at: number): boolean {
  const first = parts[0]?.from ?? at;
  const counted = new Set(parts.map(({ piece }) => piece));
  return words.slice(first, at).some(({ kind }, index) => {
    const piece = layout.piece[first + index] ?? -1;
    return kind === "word" && layout.group[first + index] === parts[0]?.group && !counted.has(piece);
  });
}

/** Where the words begin that sum up: right behind a separator, with no number in digits between them and the sum. */
function sumsUpAt({ words }: Stretch, total: Mention): number | undefined {
  // `tổng cộng bốn tổ chức 4.060`: how many are added up may stand between in words.
  for (let index = total.from - 1; index >= Math.max(0, total.from - MOST_WORDS); index -= 1) {
    if (words[index]?.kind !== "word") return undefined;
    const before = words[index - 1];
    const opens = before?.kind === "sign" || BEFORE_SUM.has(before?.folded ?? "");
    if (opens && TOTALLING.at(words, index)) return index;
  }
  return undefined;
}

const BEFORE_SUM = new Set(["với", "là", "đưa", "nâng", "thành"]);

/** Every figure of the sentence before the words, back to a word that opens a list; `undefined` where one counts something else. */
function partsBefore({ words, layout, mentions }: Stretch, total: Mention, at: number): Mention[] | undefined {
  const parts: Mention[] = [];
  for (let order = total.order - 1; order >= 0 && parts.length <= MOST_PARTS; order -= 1) {
    const each = mentions[order];
    if (!each || each.sentence !== total.sentence || each.group !== total.group) break;
    if (each.from >= at) continue;
    if (opensList(words, each.to, parts[0]?.from ?? at)) break;
    if (measureOf(each) === "percent" && measureOf(total) !== "percent") continue;
    if (
      !isState({ words, layout, mentions } as Stretch, each) ||
      !(countsTheSame(total, each) || isKindOf(total, each))
    )
      return undefined;
    parts.unshift(each);
  }
  return parts.length > 0 ? parts : undefined;
}

/** Whether a list begins between two figures, so that the first of them is no part of it. */
function opensList(words: Stretch["words"], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1)
    if (words[index]?.text === ":" || LIST_CUES.at(words, index)) return true;
  return false;
}

/** `nhóm sản xuất (14 hộ), nhóm chế biến (9 hộ) với tổng số 23 hộ`. */
function bracketedBefore(stretch: Stretch, total: Mention, at: number): Mention[] | undefined {
  const first = stretch.mentions.find((each) => each.sentence === total.sentence && each.group >= 0);
  if (!first || first.from >= at) return undefined;
  const found = inBrackets(stretch, { ...total, order: first.order - 1 });
  return found.every((each) => each.to <= at && countsTheSame(total, each)) ? found : undefined;
}

/** `764 tin, 158 video, 41 bản tin, cộng 963 sản phẩm`: a word for things of any kind sums up what has names of its own. */
function isKindOf(total: Mention, { noun, word, kind }: Mention): boolean {
  return (
    kind === "count" &&
    total.noun !== null &&
    GENERAL_NOUNS.has(total.noun) &&
    (noun ?? word) !== null &&
    noun !== total.noun
  );
}

function countsTheSame(total: Mention, part: Mention): boolean {
  if (measureOf(total) !== measureOf(part)) return false;
  if (part.noun === null) return total.kind !== "count" || part.bare || part.word === total.word;
  return total.noun === null ? false : nounsMatch(total.noun, part.noun);
}
