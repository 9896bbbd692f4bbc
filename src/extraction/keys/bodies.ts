import type { Mention, Stretch } from "../clauses/stretch.js";
import type { Word } from "../tokens/words.js";
import { BODIES } from "../vi/bodies.js";

/** A body named in a passage. */
interface Named {
  readonly at: number;
  readonly name: string;
}

/** The bodies that some words name. */
export function bodiesIn(words: readonly Word[]): Named[] {
  const found: Named[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const body = BODIES.at(words, index);
    if (!body) continue;
    found.push({ at: index, name: body.value });
    index += body.length - 1;
  }
  return found;
}

/** Whose figure it is: the last body named before it, in its sentence if there is one, not in brackets that closed since. */
export function bodyBefore(
  bodies: readonly Named[],
  { layout }: Stretch,
  { from, sentence, group }: Mention,
): string | null {
  let [found, earlier]: [string | null, string | null] = [null, null];
  for (const { at, name } of bodies) {
    if (at >= from) break;
    const its = layout.group[at] ?? -1;
    if (its !== group && its !== -1) continue;
    if (layout.sentence[at] === sentence) found = name;
    else earlier = name;
  }
  return found ?? earlier;
}

/** The one body that a heading names; of several none. */
export function onlyBody(bodies: readonly Named[]): string | null {
  const names = new Set(bodies.map(({ name }) => name));
  const [only] = names;
  return names.size === 1 && only !== undefined ? only : null;
}
