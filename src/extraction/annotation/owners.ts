import type { Mention, Stretch } from "../clauses/stretch.js";
import { bodiesIn } from "../keys/bodies.js";
import type { Word } from "../tokens/words.js";
import { JOINT_BODIES, LEADERSHIP, NOT_LEADERSHIP, SUBJECT_LEADS, WHOLE_PLACE } from "../vi/bodies.js";

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
    const first = leadOf(words, from, to, own[0]);
    // What another body is named in, or the whole place, is told of nobody named before.
    subject = first ?? (own.length > 0 || WHOLE_PLACE.has(words[from]?.folded ?? "") ? null : subject);
    subjects.set(sentence, subject);
    from = to;
  }
  return ({ from, sentence }) => {
    const subject = subjects.get(sentence) ?? null;
    const others = named.filter((each) => each.from < from && layout.sentence[each.from] === sentence);
    return others.every(({ name }) => name === subject || isJoint(subject, name)) ? subject : null;
  };
}

/** The body that a sentence opens with, before anything is said of it. */
function leadOf(
  words: readonly Word[],
  from: number,
  to: number,
  first?: { from: number; name: string },
): string | null {
  for (let at = from; at < Math.min(to, from + LEAD); at += 1) {
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

/** `khối Đảng, Mặt trận`: the block of the Party holds the front. */
function isJoint(subject: string | null, name: string): boolean {
  return subject !== null && JOINT_BODIES.get(subject) === name;
}
