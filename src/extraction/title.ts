import type { HeadLine, Letterhead } from "./letterhead.js";
import { KINDS, OPENERS } from "./vi/letterhead.js";

/** Lines that a title has at most. */
const MOST_LINES = 4;
/** Characters that a line of a title has at most. */
const MOST_CHARACTERS = 300;

/** The lines of a report's title: those behind its kind, else `V/v …`, else its first heading. */
export function titleLines({ lines, above, kind }: Letterhead): readonly HeadLine[] {
  const named = lines[kind];
  if (named) {
    const wordy = (KINDS.at(named.words, 0)?.length ?? 0) < named.words.length;
    return [...(wordy ? [named] : []), ...linesBehind(lines, kind + 1, wordy)];
  }
  const subject = lines.findIndex(({ text }) => /^(?:V\/v|Về việc)[ :]/u.test(text));
  if (subject >= 0) return lines.slice(subject, subject + 1);
  const rest = lines.slice(above);
  const end = rest.findIndex(isProse);
  const heading = rest
    .slice(0, end < 0 ? undefined : end)
    .find(({ block }) => block.type === "paragraph" && block.heading !== null);
  return heading ? [heading] : [];
}

function linesBehind(lines: readonly HeadLine[], from: number, begun: boolean): HeadLine[] {
  const title: HeadLine[] = [];
  for (const line of lines.slice(from, from + MOST_LINES)) {
    const { block, text, words } = line;
    if (block.type === "table" || block.marker !== null || text.length > MOST_CHARACTERS) break;
    const opener = OPENERS.at(words, 0)?.value;
    if (/^[(*]|:$/u.test(text) || opener === "kính gửi") break;
    // The first line behind the kind may begin with any word and end with a full stop.
    if ((begun || title.length > 0) && (opener !== undefined || /:|[.;]$/u.test(text))) break;
    title.push(line);
    if (text.endsWith(".")) break;
  }
  return title;
}

function isProse({ text }: HeadLine): boolean {
  return text.length > 60 && /[.:;]$/u.test(text);
}
