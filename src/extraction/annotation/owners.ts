import type { Mention, Stretch } from "../clauses/stretch.js";
import { bodiesIn } from "../keys/bodies.js";
import type { Word } from "../tokens/words.js";
import { ALL_BODIES, JOINT_BODIES, LEADERSHIP, NOT_LEADERSHIP, SUBJECT_LEADS, WHOLE_PLACE } from "../vi/bodies.js";

interface Lead {
  readonly from: number;
  readonly name: string;
}

/** Words before the body that a sentence is about: `Trong 36 cán bộ, công chức khối Đảng`. */
const LEAD = 14;

/** Tells of whom the sentences of a paragraph are: of the body that one opens with, and so on until another is named. */
export function ownersOf(stretch: Stretch): (mention: Mention) => string | null {
  const { words, layout } = stretch;
  const named = bodiesIn(words);
  const subjects = new Map<number, string | null>();
  let subject: string | null = null;
  for (let from = 0; from < words.length; ) {
    const sentence = layout.sentence[from] ?? 0;
    let to = from;
    while (to < words.length && layout.sentence[to] === sentence) to += 1;
    const own = named.filter((each) => each.from >= from && each.from < to);
    const [body] = own;
    const first = leadOf(words, from, to, body) ?? leadOf(words, behindTitle(words, from, to), to, body);
    // What another body is named in, or the whole place, is told of nobody named before.
    subject = first ?? (own.length > 0 || tellsOfAll(words, from, to) ? null : subject);
    subjects.set(sentence, subject);
    from = to;
  }
  return ({ from, to, sentence }) => {
    const subject = subjects.get(sentence) ?? null;
    const others = named.filter((each) => each.from < from && layout.sentence[each.from] === sentence);
    const behind = named.find((each) => each.from >= to && each.from - to <= BEHIND);
    if (behind && isOf(words, to, behind)) return behind.name;
    return others.every(({ name }) => name === subject || isJoint(subject, name)) ? subject : null;
  };
}

/** `04 cơ quan khối Đảng`, `04 cơ quan thuộc UBND`: the body that what is counted belongs to. */
function isOf(words: readonly Word[], to: number, { from }: Lead): boolean {
  const between = words.slice(to, from);
  const joins = OF_BODY.has(words[from]?.folded ?? "") || OF_BODY.has(words[from - 1]?.folded ?? "");
  return joins && between.every(({ kind }) => kind === "word");
}

const OF_BODY: ReadonlySet<string> = new Set(["khối", "thuộc", "của"]);
/** Words of a noun and what joins it to the body behind it. */
const BEHIND = 4;

/** `Như vậy toàn xã còn thiếu 05 biên chế`: what is said of all bodies together is told of none. */
function tellsOfAll(words: readonly Word[], from: number, to: number): boolean {
  if (WHOLE_PLACE.has(words[from]?.folded ?? "")) return true;
  return words.slice(from, Math.min(to, from + LEAD)).some(({ folded }) => ALL_BODIES.has(folded));
}

/** The body that a sentence opens with, before anything is said of it. */
function leadOf(words: readonly Word[], start: number, to: number, first?: Lead): string | null {
  for (let at = start; at < Math.min(to, start + LEAD); at += 1) {
    if (first?.from === at) return first.name;
    const word = words[at];
    if (!word) return null;
    const leads = LEADERSHIP.at(words, at);
    if (leads) return NOT_LEADERSHIP.has(words[at + leads.length]?.folded ?? "") ? null : leads.value;
    if (word.kind === "word" && !SUBJECT_LEADS.has(word.folded)) return null;
    if (word.text === ":" || word.text === ";") return null;
  }
  return null;
}

/** `1.4. Chất lượng đội ngũ: Trong 36 cán bộ …`: where what a sentence says begins, where a title without a body stands before it. */
function behindTitle(words: readonly Word[], from: number, to: number): number {
  const end = Math.min(to, from + LEAD);
  for (let at = from; at < end; at += 1) if (words[at]?.text === ":") return at + 1;
  return from;
}

/** `khối Đảng, Mặt trận`: the block of the Party holds the front. */
function isJoint(subject: string | null, name: string): boolean {
  return subject !== null && JOINT_BODIES.get(subject) === name;
}
