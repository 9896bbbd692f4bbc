import { type Location, type Problem, pointerTo, type Report } from "../model/index.js";

/** What of a text says where a figure is to be found. */
type Place = Pick<Location, "line" | "column" | "pointer" | "origin">;

/**
 * What a data file says of a text that the text does not say: figures that do not stand in their line, or, where the data
 * gives no line, nowhere.
 *
 * @param name name of the text, for messages
 */
export function unvouched({ figures }: Pick<Report, "figures">, text: string, name: string): Problem[] {
  const lines = text
    .normalize("NFC")
    .split(/\r\n?|\n/)
    .map(bare);
  const all = lines.join("\n");
  return figures.flatMap(({ id, printed, at }): Problem[] => {
    const print = bare(printed.normalize("NFC"));
    const line = at.origin?.line ?? null;
    if (line === null)
      return standsIn(all, print) ? [] : [problem(id, at, `${quoted(printed)} stands nowhere in ${name}`)];
    // A print may go on in the next line.
    const here = `${lines[line - 1] ?? ""} ${lines[line] ?? ""}`.trim();
    if (standsIn(here, print)) return [];
    if (line > lines.length) return [problem(id, at, `${name} has no line ${line}, only ${lines.length}`)];
    const found = lines.flatMap((each, index) => (standsIn(each, print) ? [index + 1] : [])).slice(0, MOST_PLACES);
    const where = found.length === 0 ? "nor anywhere else" : `but in line ${found.join(", ")}`;
    return [problem(id, at, `${quoted(printed)} does not stand in line ${line} of ${name}, ${where}`)];
  });
}

/** Other lines that a message names. */
const MOST_PLACES = 5;

function problem(id: string, { pointer, line, column }: Place, message: string): Problem {
  return { pointer: pointer ?? pointerTo("", id), message, line, column };
}

/** A line without marks of emphasis, its blanks alike. */
function bare(line: string): string {
  return line.replace(/[*_]/g, "").replace(/\s+/g, " ");
}

/** Whether a print stands in a text, and not as part of a longer number. */
function standsIn(text: string, print: string): boolean {
  for (let at = text.indexOf(print); at >= 0; at = text.indexOf(print, at + 1)) {
    const [before, behind] = [
      text.slice(Math.max(0, at - 2), at),
      text.slice(at + print.length, at + print.length + 2),
    ];
    if (!/\d[.,]?$/.test(before) && !/^[.,]?\d/.test(behind)) return true;
  }
  return false;
}

function quoted(printed: string): string {
  return JSON.stringify(printed);
}
