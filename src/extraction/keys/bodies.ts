import type { Layout } from "../clauses/layout.js";
import type { Mention, Stretch } from "../clauses/stretch.js";
import type { Word } from "../tokens/words.js";
import { BODIES, WHOLE_PLACE } from "../vi/bodies.js";

/** A body named in a passage. */
interface Named {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** The bodies that some words name. */
export function bodiesIn(words: readonly Word[]): Named[] {
  const found: Named[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const body = BODIES.at(words, index);
    if (!body) continue;
    found.push({ from: index, to: index + body.length, name: body.value });
    index += body.length - 1;
  }
  return found;
}

/** Whose a figure is, and whether its own clause says so, or its sentence opens with that body and names no other before it. */
export interface Whose {
  readonly name: string;
  readonly sure: boolean;
  readonly opens?: boolean;
}

/** Whose figure it is: the last body named before it, in its clause or in an earlier one, not in brackets that closed since. */
export function bodyBefore(
  bodies: readonly Named[],
  { layout, words }: Stretch,
  { from, clause, group }: Mention,
): Whose | null {
  let [found, earlier]: [string | null, string | null] = [null, null];
  for (const { from: at, name } of bodies) {
    if (at >= from) break;
    const its = layout.group[at] ?? -1;
    if (its !== group && its !== -1) continue;
    if (layout.clause[at] === clause) found = name;
    else earlier = name;
  }
  if (found !== null) return { name: found, sure: true };
  if (earlier === null || opensWithPlace(words, layout.clause, from)) return null;
  return { name: earlier, sure: false, opens: isSubject(bodies, { words, layout }, from) };
}

/** `UBND xã tiếp 64 lượt công dân; nhận 47 đơn`: the sentence is about the body that it opens with, where it names no other. */
function isSubject(
  bodies: readonly Named[],
  { words, layout }: Pick<Stretch, "words" | "layout">,
  at: number,
): boolean {
  const sentence = layout.sentence[at];
  const named = bodies.filter(({ from }) => from < at && layout.sentence[from] === sentence);
  const [first] = named;
  if (!first || named.some(({ name }) => name !== first.name)) return false;
  const before = words.findLastIndex(({ kind }, index) => index < first.from && kind !== "sign");
  return before < 0 || layout.sentence[before] !== sentence;
}

/** `…; phường tiếp 81 lượt`: the clause is about the whole place. */
function opensWithPlace(words: readonly Word[], clause: Layout["clause"], at: number): boolean {
  let start = at;
  while (start > 0 && clause[start - 1] === clause[at]) start -= 1;
  while (start < at && words[start]?.kind === "sign") start += 1;
  return WHOLE_PLACE.has(words[start]?.folded ?? "");
}

/** The one body that a heading names; of several none. */
export function onlyBody(bodies: readonly Named[]): string | null {
  const names = new Set(bodies.map(({ name }) => name));
  const [only] = names;
  return names.size === 1 && only !== undefined ? only : null;
}

/** A body that only stands above a figure. */
export function unsure(name: string | null): Whose | null {
  return name === null ? null : { name, sure: false };
}
