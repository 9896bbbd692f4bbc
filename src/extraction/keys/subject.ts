import type { Stretch } from "../clauses/stretch.js";
import type { Word } from "../tokens/words.js";
import { HEADS } from "../vi/listing.js";
import { PREDICATES, STATES } from "../vi/stop-words.js";

/** Words that the name of one of several bodies or places has at most. */
const LONGEST = 8;
/** Words that may stand before it: `Tại khu phố 3, …`, `Đối với thôn Đông: …`. */
const BEFORE: ReadonlySet<string> = new Set("tại ở đối với riêng về của".split(" "));

/** One of several places or bodies of one kind. */
export interface Subject {
  readonly kind: string;
  readonly name: string;
}

/**
 * The one of several places or bodies that a paragraph begins with: `Khu phố 3: …`, `Trường Mầm non Hoa Sen: …`.
 *
 * `null` where it begins with none, or with one that has no name of its own.
 */
export function subjectOf({ words, mentions }: Stretch): Subject | null {
  let at = words.findIndex(({ kind }) => kind === "word");
  while (at >= 0 && BEFORE.has(words[at]?.folded ?? "")) at += 1;
  const head = at < 0 ? undefined : HEADS.at(words, at);
  if (head?.value !== "place" && head?.value !== "body") return null;
  const counted = mentions[0]?.from ?? words.length;
  let to = at + head.length;
  while (to < Math.min(counted, at + LONGEST) && !endsName(words[to])) to += 1;
  const name = words.slice(at, to);
  if (!name.slice(head.length).some(({ kind, text }) => kind === "number" || /^\p{Lu}/u.test(text))) return null;
  const [kind, rest] = [name.slice(0, head.length), name.slice(head.length)].map((some) =>
    some.map(({ folded }) => folded).join(" "),
  );
  return { kind: kind ?? "", name: rest ?? "" };
}

function endsName(word: Word | undefined): boolean {
  return !word || word.kind === "sign" || PREDICATES.has(word.folded) || STATES.has(word.folded);
}
