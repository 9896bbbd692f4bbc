import type { TextDocument } from "../document/index.js";
import type { Header } from "../model/index.js";
import { type HeadLine, type Letterhead, letterheadOf } from "./letterhead.js";
import { titleLines } from "./title.js";
import { wordsOf } from "./tokens/words.js";
import { BODIES, LEVELS, ORGANS } from "./vi/letterhead.js";

/** What a report says about itself above its text. */
export function headerOf(document: TextDocument): Header {
  const letterhead = letterheadOf(document);
  const { symbol, date, place } = letterhead;
  const title = titleLines(letterhead)
    .map(({ text }) => text.replace(/^(?:V\/v|Về việc):? /u, ""))
    .join(" ");
  return { title: title || null, symbol, date, lang: "vi", place, body: bodyOf(letterhead) };
}

/** The issuing body: the last name in capitals above the symbol, the date and the kind. */
function bodyOf({ lines, above }: Letterhead): string | null {
  const capitals = lines.slice(0, above).filter(({ text }) => text === text.toUpperCase());
  const names = joined(capitals).filter((name) => !ORGANS.has(foldedOf(name)));
  const last = names.at(-1);
  return last !== undefined && BODIES.at(wordsOf(last), 0) ? last : null;
}

/** Names with the lines that go on with them: `ỦY BAN NHÂN DÂN`, `XÃ …`; `ĐẢNG ỦY XÃ`, `…`. */
function joined(lines: readonly HeadLine[]): string[] {
  const names: string[] = [];
  for (const { text, words } of lines) {
    const name = names.at(-1);
    if (name !== undefined && goesOn(name, LEVELS.at(words, 0) !== undefined))
      names[names.length - 1] = `${name} ${text}`;
    else names.push(text);
  }
  return names;
}

function goesOn(name: string, level: boolean): boolean {
  const words = wordsOf(name);
  if (LEVELS.endingAt(words, words.length - 1)) return true;
  return level && BODIES.at(words, 0) !== undefined && !words.some((_, index) => LEVELS.at(words, index));
}

function foldedOf(text: string): string {
  return wordsOf(text)
    .map(({ folded }) => folded)
    .join(" ");
}
