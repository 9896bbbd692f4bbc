import { endsSentence } from "./clauses/layout.js";
import type { Word } from "./tokens/words.js";
import {
  AMENDS,
  CARRIES_OUT,
  DOCUMENT_TYPES,
  FILLERS,
  GUIDES,
  ISSUES,
  NEW_CLAUSE,
  PASSIVE,
  RESTS_ON,
} from "./vi/documents.js";
import { phraseSet } from "./vi/phrases.js";

/** A citation among the words of a passage. */
export interface CitedPlace {
  /** First word, with the word for its type. */
  readonly start: number;
  /** The word behind its date and issuer. */
  readonly behind: number;
}

/** Words before a document among which the verb that governs it is looked for. */
const MOST_FILLERS = 6;
/** Words between two documents of which the second may be the basis of the first. */
const MOST_BETWEEN = 60;
const CAPITAL = /^\p{Lu}/u;

const DRAWN_UP = phraseSet(
  "được xây dựng, được lập, được soạn thảo, được ban hành để, được ban hành nhằm, được xây dựng để, được xây dựng nhằm, được lập để",
);
/** Words that may open a sentence before the verb: `Để cụ thể hóa Nghị quyết …, UBND huyện xây dựng Đề án …`. */
const TO_DO: ReadonlySet<string> = new Set(["để", "nhằm"]);

type Governor = { readonly at: number; readonly kind: "carries out" | "rests on" };

/** A citation, or words that take one up again: `Kế hoạch này`. */
interface Mention extends CitedPlace {
  /** Position of the citation that is meant. */
  readonly meant: number;
}

/** For each citation of a passage, the positions of those that it carries out: `Kế hoạch … thực hiện Nghị quyết …`. */
export function basesIn(words: readonly Word[], cited: readonly CitedPlace[]): number[][] {
  const mentions = [...cited.map((place, meant) => ({ ...place, meant })), ...recallsIn(words, cited)];
  mentions.sort((one, other) => one.start - other.start);
  const found = mentionedBases(words, mentions);
  return cited.map((_, own) => {
    const bases = mentions.flatMap(({ meant }, index) =>
      meant === own ? (found[index] ?? []).map((base) => mentions[base]?.meant ?? own) : [],
    );
    return [...new Set(bases)].filter((base) => base !== own);
  });
}

const RECALLING = phraseSet("này, đó, ấy, trên, nêu trên, nói trên, vừa nêu");
/** Words that stand before what is taken up again: `theo các Nghị quyết nêu trên` are several. */
const PLURAL: ReadonlySet<string> = new Set(["các", "những", "hai", "ba", "một", "mỗi"]);

/** `thực hiện Kế hoạch này`: words for a document cited before in the passage, the last one of its kind. */
function recallsIn(words: readonly Word[], cited: readonly CitedPlace[]): Mention[] {
  if (cited.length < 2) return [];
  const types = cited.map(({ start }) => DOCUMENT_TYPES.at(words, start)?.value);
  return words.flatMap((word, start): Mention[] => {
    const type = word.kind === "word" ? DOCUMENT_TYPES.at(words, start) : undefined;
    const recalling = type && RECALLING.at(words, start + type.length);
    if (!recalling || PLURAL.has(words[start - 1]?.folded ?? "")) return [];
    const meant = cited.findLastIndex(({ behind }, index) => behind <= start && types[index] === type.value);
    const behind = start + type.length + recalling.length;
    return meant < 0 || cited.some((each) => each.start < behind && each.behind > start)
      ? []
      : [{ start, behind, meant }];
  });
}

function mentionedBases(words: readonly Word[], cited: readonly Mention[]): number[][] {
  const bases: number[][] = cited.map(() => []);
  const governors = cited.map(({ start }) => governorOf(words, start));
  /** The document whose basis a citation is, for those that stand beside it. */
  const carriers: (number | undefined)[] = [];
  /** Citations that a sentence opens with: `Thực hiện Nghị quyết …, UBND xã ban hành Kế hoạch …`. */
  let fronted: number[] = [];
  cited.forEach(({ start }, index) => {
    const before = cited[index - 1];
    const governor = governors[index];
    carriers.push(undefined);
    if (!before || hasSentenceEnd(words, before.behind, start)) fronted = [];
    const taken = before && takenAsBasis(words, before.behind, start);
    if (taken !== undefined) fronted = [index - 1];
    const beside = before !== undefined && joins(words, before.behind, start);
    if (governor && (opensSentence(words, governor.at) || recalls(words, cited, index, governor))) fronted = [index];
    else if (beside && fronted.includes(index - 1)) fronted.push(index);
    else if (governor && before && carries(words, before, governor, governors[index - 1])) carriers[index] = index - 1;
    else if (beside && carriers[index - 1] !== undefined) carriers[index] = carriers[index - 1];
    else if (
      fronted.length > 0 &&
      (ISSUES.endingAt(words, start - 1) || isDecidedIn(words, taken ?? before?.behind ?? 0, start))
    ) {
      bases[index] = [...fronted];
      fronted = [];
    }
    const carrier = carriers[index];
    if (carrier !== undefined) bases[carrier]?.push(index);
  });
  return bases;
}

const UPON_THAT = phraseSet(
  "trên cơ sở đó, trên cơ sở này, trên cơ sở ấy, căn cứ đó, căn cứ vào đó, từ cơ sở đó, thực hiện văn bản này, thực hiện văn bản trên",
);

/** `…. Trên cơ sở đó, UBND tỉnh …`: the next sentence rests on the document told last in the one before; the word that begins it. */
function takenAsBasis(words: readonly Word[], from: number, start: number): number | undefined {
  let begun: number | undefined;
  for (let at = from; at < start; at += 1) {
    if (!endsSentence(words, at) && words[at]?.text !== ";") continue;
    if (begun !== undefined) return undefined;
    begun = at + 1;
  }
  return begun !== undefined && UPON_THAT.at(words, begun) ? begun : undefined;
}

/** `…; để thực hiện Kế hoạch này, UBND xã có …`: a clause that goes on from what is taken up again, within a sentence. */
function recalls(words: readonly Word[], cited: readonly Mention[], index: number, { at }: Governor): boolean {
  const mention = cited[index];
  const again = mention !== undefined && cited.slice(0, index).some(({ meant }) => meant === mention.meant);
  const opened = TO_DO.has(words[at - 1]?.folded ?? "") ? at - 1 : at;
  return again && words[mention.behind]?.text === "," && /^[;,]$/.test(words[opened - 1]?.text ?? "");
}

/** `…, Ban phê duyệt thiết kế … tại Quyết định số …`: what the body behind the comma decides, it decides by the document. */
function isDecidedIn(words: readonly Word[], from: number, start: number): boolean {
  if (!BY.has(words[start - 1]?.folded ?? "") || start - from > MOST_BETWEEN) return false;
  const comma = words.findIndex(({ text }, at) => at >= from && text === ",");
  if (comma < 0 || comma >= start || !CAPITAL.test(words[comma + 1]?.text ?? "")) return false;
  let decided = false;
  for (let at = comma + 1; at < start - 1; at += 1) {
    if (words[at]?.text === ";" || words[at]?.text === ":" || isPassiveWord(words, at)) return false;
    // `kiểm tra các công trình phê duyệt tại …`: what was decided before.
    if (!decided && OF_SEVERAL.has(words[at]?.folded ?? "")) return false;
    if (at - comma <= MOST_DECIDING && BY_DOCUMENT.at(words, at)) decided = true;
  }
  return decided;
}

const BY: ReadonlySet<string> = new Set(["tại", "bằng"]);
const BY_DOCUMENT = phraseSet("phê duyệt, ban hành, thông qua, thành lập, kiện toàn, phân bổ, chấp thuận, phân công");
const OF_SEVERAL: ReadonlySet<string> = new Set("các những hộ dự công nội nhiệm danh kiểm rà hỗ tiếp giám".split(" "));
/** Words of the name of a body before what it does at most. */
const MOST_DECIDING = 10;

/** The verb or preposition right before a document, with what may stand between. */
function governorOf(words: readonly Word[], start: number): Governor | undefined {
  for (let at = start - 1; at >= Math.max(0, start - 1 - MOST_FILLERS); at -= 1) {
    const rests = RESTS_ON.endingAt(words, at);
    const carries = CARRIES_OUT.endingAt(words, at);
    const found = rests && rests.length >= (carries?.length ?? 0) ? rests : carries;
    if (found) {
      const first = at - found.length + 1;
      if (isPassive(words, first) || isDoneAt(words, at, start)) return undefined;
      return { at: first, kind: found === rests ? "rests on" : "carries out" };
    }
    if (!FILLERS.has(words[at]?.folded ?? "")) return undefined;
  }
  return undefined;
}

/** `được sửa đổi, bổ sung theo …`, `ban hành kèm theo …`; what is drawn up by something does rest on it: `được xây dựng theo …`. */
function isPassive(words: readonly Word[], at: number): boolean {
  if (DRAWN_UP.endingAt(words, at - 1)) return false;
  for (let index = Math.max(0, at - 6); index < at; index += 1) if (isPassiveWord(words, index)) return true;
  return false;
}

/** `bị`, but not that of `chuẩn bị`. */
function isPassiveWord(words: readonly Word[], at: number): boolean {
  return PASSIVE.has(words[at]?.folded ?? "") && !/^(?:chuẩn|trang|thiết|trù)$/u.test(words[at - 1]?.folded ?? "");
}

/** `(sửa đổi, bổ sung tại Luật …)`, `và hướng dẫn tại Công văn …`: the document behind is the one that does so. */
function isDoneAt(words: readonly Word[], verb: number, start: number): boolean {
  const done = AMENDS.endingAt(words, verb) ?? GUIDES.endingAt(words, verb);
  return done !== undefined && words.slice(verb + 1, start).some(({ folded }) => folded === "tại");
}

/** Whether nothing new is said between a document and the verb that leads to the next one. */
function carries(
  words: readonly Word[],
  { start, behind }: CitedPlace,
  { at, kind }: Governor,
  own: Governor | undefined,
): boolean {
  if (at < behind - 1 || at - behind > MOST_BETWEEN) return false;
  // `thực hiện Nghị quyết … theo Kế hoạch …`: both are carried out, and the plan is the later one.
  const named = words[at]?.folded === "căn" && words[at - 1]?.text === ",";
  const end = at - (DRAWN_UP.endingAt(words, at - 1)?.length ?? 0);
  if (kind === "rests on" && (own !== undefined || (end - behind > 1 && !named))) return false;
  for (let index = takenUp(words, start, behind, end); index < end; index += 1) {
    const word = words[index];
    if (!word || word.text === ";" || word.text === ":" || endsSentence(words, index)) return false;
    const clause = words[index - 1]?.text === "," || word.text === "," ? word : undefined;
    if (clause && clause.kind === "word" && (CAPITAL.test(clause.text) || NEW_CLAUSE.has(clause.folded))) return false;
    if (isPassiveWord(words, index) || word.folded === "đã") return false;
  }
  return true;
}

const HERE = phraseSet("đây là văn bản, đây là kế hoạch, đây là nghị quyết, đây là quyết định, văn bản này");

/** `…. Kế hoạch này được xây dựng để thực hiện …`, `…; đây là văn bản …`: the next sentence takes the document up again; the word behind. */
function takenUp(words: readonly Word[], start: number, behind: number, end: number): number {
  for (let at = behind; at < end - 1; at += 1) {
    if (!endsSentence(words, at) && words[at]?.text !== ";") continue;
    const here = HERE.at(words, at + 1);
    if (here) return at + 1 + here.length;
    const type = DOCUMENT_TYPES.at(words, at + 1);
    if (type && type.value === DOCUMENT_TYPES.at(words, start)?.value && words[at + 1 + type.length]?.folded === "này")
      return at + 2 + type.length;
  }
  return behind;
}

function opensSentence(words: readonly Word[], at: number): boolean {
  const opened = TO_DO.has(words[at - 1]?.folded ?? "") ? at - 1 : at;
  const before = words[opened - 1];
  const first = words[opened];
  return (
    first !== undefined &&
    CAPITAL.test(first.text) &&
    (before === undefined || before.text === ";" || before.text === "-" || endsSentence(words, opened - 1))
  );
}

function hasSentenceEnd(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (endsSentence(words, index)) return true;
  return false;
}

/** `… và Kế hoạch …`, `…, Kế hoạch …` right behind each other. */
function joins(words: readonly Word[], from: number, to: number): boolean {
  return to - from >= 1 && to - from <= 2 && words.slice(from, to).every(({ text }) => text === "," || text === "và");
}
