import type { Word } from "../tokens/words.js";
import type { Role } from "./roles.js";

const CAPITAL = /^\p{Lu}/u;
const CAPITALS = /^\p{Lu}{2,}$/u;

/** Whether the sentence of a closing names a body that nobody has named since the opening, which names another. */
export function otherBody(roles: readonly Role[], opening: Role, closing: Role): boolean {
  if (opening.stretch === closing.stretch && opening.mention.sentence === closing.mention.sentence) return false;
  const named = namesBefore(closing);
  if (named.length === 0 || namesBefore(opening).length === 0) return false;
  const known = new Set(wordsSince(roles, opening, closing));
  return named.some((name) => !known.has(name));
}

/** Words with a capital before a figure in its sentence; the first has one anyway. */
function namesBefore({ mention, stretch }: Role): string[] {
  const start = sentenceStart({ mention, stretch });
  return stretch.words
    .slice(start, mention.from)
    .filter((word, at) => isName(word, at === 0))
    .map(({ text }) => text);
}

function isName({ text, kind }: Word, first: boolean): boolean {
  return kind === "word" && (first ? CAPITALS : CAPITAL).test(text);
}

function sentenceStart({ mention, stretch }: Pick<Role, "mention" | "stretch">): number {
  let start = mention.from;
  while (start > 0 && stretch.layout.sentence[start - 1] === mention.sentence) start -= 1;
  return start;
}

/** All words from the sentence of the opening to that of the closing. */
function wordsSince(roles: readonly Role[], opening: Role, closing: Role): string[] {
  const between = roles.slice(roles.indexOf(opening), roles.indexOf(closing) + 1).map(({ stretch }) => stretch);
  return [...new Set([opening.stretch, ...between, closing.stretch])].flatMap((stretch) => {
    const from = stretch === opening.stretch ? sentenceStart(opening) : 0;
    const to = stretch === closing.stretch ? sentenceStart(closing) : stretch.words.length;
    return stretch.words.slice(from, to).map(({ text }) => text);
  });
}
