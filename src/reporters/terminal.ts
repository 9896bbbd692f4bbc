// Control characters, and marks that reorder the text around them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** Text of a report made safe for a terminal, on one line: what a terminal would obey is shown as its code. */
export function terminalText(text: string): string {
  return terminalLine(text.replace(/\s+/g, " "));
}

/** As `terminalText`, but blanks stay as they are; for lines that are already laid out. */
export function terminalLine(line: string): string {
  return line.replace(
    UNSAFE,
    (character) => `<${character.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}>`,
  );
}

const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/;

/** Columns that a text takes on a terminal; combining marks take none. */
export function terminalWidth(text: string): number {
  let width = 0;
  for (const character of text.normalize("NFC")) {
    if (!/\p{M}/u.test(character)) width += wide.test(character) ? 2 : 1;
  }
  return width;
}

/** Breaks a text into lines of at most `width` columns, at spaces. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && terminalWidth(line) + 1 + terminalWidth(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
