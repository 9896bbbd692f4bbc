import { endsSentence } from "./clauses/layout.js";
import { dateAt } from "./tokens/calendar.js";
import type { Word } from "./tokens/words.js";
import { ISSUER_ENDS } from "./vi/documents.js";
import { BODIES } from "./vi/letterhead.js";

/** What is said of a document behind its symbol. */
export interface CitedDetails {
  readonly date: string | null;
  readonly issuer: string | null;
  readonly subject: string | null;
}

const CAPITAL = /^\p{Lu}/u;
/** Words that the name of an issuer has at most. */
const MOST_ISSUER_WORDS = 16;
/** Characters that a subject has at most. */
const MOST_SUBJECT = 200;
/** Words that join two citations and belong to neither. */
const BETWEEN = new Set([",", ";", "và", "theo", "cùng", "với"]);

/** Reads `ngày …`, `của …` and `về …` behind a symbol, each once, in any order, with or without commas; `next` is the next citation. */
export function detailsBehind(text: string, words: readonly Word[], from: number, next: number): CitedDetails {
  let date: string | null | undefined;
  let issuer: string | null | undefined;
  let at = from;
  while (at < words.length) {
    const cue = words[at]?.text === "," ? at + 1 : at;
    const dated = date === undefined ? dateAt(words, cue) : undefined;
    if (dated) {
      date = dated.iso;
      at = dated.to;
    } else if (issuer === undefined && words[cue]?.folded === "của") {
      const start = words[cue + 1]?.folded === "chính" ? cue + 2 : cue + 1;
      at = endOfIssuer(words, start, next);
      // A name that does not come to an end is none.
      issuer = at - start > MOST_ISSUER_WORDS ? null : printed(text, words, start, at);
    } else {
      const subject = words[cue]?.folded === "về" ? subjectBehind(text, words, cue + 1, next) : null;
      return { date: date ?? null, issuer: issuer ?? null, subject };
    }
  }
  return { date: date ?? null, issuer: issuer ?? null, subject: null };
}

function endOfIssuer(words: readonly Word[], start: number, next: number): number {
  const most = Math.min(next, start + MOST_ISSUER_WORDS + 1);
  let at = start;
  while (at < most && !endsIssuer(words, at)) at += 1;
  while (at > start && at === next && BETWEEN.has(words[at - 1]?.folded ?? "")) at -= 1;
  return at;
}

function endsIssuer(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word) return true;
  if (word.kind === "sign") return ",;:()“”[]*".includes(word.text) || endsSentence(words, index);
  return word.text === word.text.toLowerCase() && ISSUER_ENDS.at(words, index) !== undefined;
}

/** Up to a semicolon, a colon, the end of the sentence or of the bracket around it, or a further citation of a list. */
function subjectBehind(text: string, words: readonly Word[], about: number, next: number): string | null {
  const start = words[about]?.folded === "việc" ? about + 1 : about;
  const most = (words[start]?.start ?? 0) + MOST_SUBJECT;
  let open = 0;
  let at = start;
  for (; at < words.length && (words[at]?.end ?? 0) <= most; at += 1) {
    const sign = words[at]?.text ?? "";
    if (sign === "(") open += 1;
    else if (sign === ")") open -= 1;
    if (open < 0 || sign === ";" || sign === ":" || endsSentence(words, at)) break;
    if (sign === "," && reportsBehind(words, at)) break;
    // `về Kết luận số …` has the other document for its subject; one behind a comma stands beside it.
    if (at === next && BETWEEN.has(words[at - 1]?.folded ?? "")) break;
  }
  while (at > start && BETWEEN.has(words[at - 1]?.folded ?? "")) at -= 1;
  return printed(text, words, start, at);
}

/** `Thực hiện … về việc …, UBND xã … báo cáo`: the sentence goes on with the one who reports. */
function reportsBehind(words: readonly Word[], comma: number): boolean {
  if (!BODIES.at(words, comma + 1) || !CAPITAL.test(words[comma + 1]?.text ?? "")) return false;
  const behind = words.slice(comma + 1, comma + 1 + MOST_ISSUER_WORDS);
  return behind.some(({ folded }, index) => folded === "báo" && behind[index + 1]?.folded === "cáo");
}

function printed(text: string, words: readonly Word[], from: number, to: number): string | null {
  const [first, last] = [words[from], words[to - 1]];
  return first && last && to > from ? text.slice(first.start, last.end) : null;
}
