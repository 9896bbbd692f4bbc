import { endOfCharacter, foldCharacter } from "./text/characters.js";

/** Some lines of a text, written for comparison, with the place of every character. */
export interface PrintedText {
  readonly text: string;
  /** Line and column of each character, both from 1. */
  readonly lines: readonly number[];
  readonly columns: readonly number[];
}

/** Lines without marks of emphasis, their blanks alike: prints are compared so. */
export function printedLines(lines: readonly string[], from: number, to: number): PrintedText {
  return written(lines, from, to, (each) => (/[*_]/.test(each) ? "" : /\s/.test(each) ? " " : each));
}

/** Nothing of lines but their letters and digits: quotes are compared so, whatever stands between the words. */
export function wordsOfLines(lines: readonly string[], from: number, to: number): PrintedText {
  return written(lines, from, to, (each) => (/[\p{L}\p{N}]/u.test(each) ? each : ""));
}

/** A text of its own, as `printedLines` and `wordsOfLines` write those of a file. */
export function printedOf(text: string, as: typeof printedLines): string {
  return as([text], 1, 1).text.trim();
}

function written(
  source: readonly string[],
  from: number,
  to: number,
  asRead: (character: string) => string,
): PrintedText {
  const [text, lines, columns]: [string[], number[], number[]] = [[], [], []];
  for (let line = Math.max(from, 1); line <= Math.min(to, source.length); line += 1) {
    const each = `${source[line - 1] ?? ""} `;
    for (let at = 0; at < each.length; ) {
      const end = endOfCharacter(each, at);
      for (const character of asRead(foldCharacter(each.slice(at, end).normalize("NFC")))) {
        if (character === " " && (text.at(-1) ?? " ") === " ") continue;
        text.push(character);
        lines.push(line);
        columns.push(at + 1);
      }
      at = end;
    }
  }
  return { text: text.join(""), lines, columns };
}
