/** Lines and columns of a value in the file it was read from; both count from 1, `endColumn` is exclusive. */
export interface FileRange {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** Finds where the value of a JSON pointer stands in the file, or the key that it has there; `undefined` where there is none. */
export type Locate = (pointer: string, of?: "key") => FileRange | undefined;

/** One thing wrong with the data: where, and what was expected instead. */
export interface Problem {
  /** RFC 6901 pointer to the value, `""` for the whole. */
  pointer: string;
  message: string;
  line: number | null;
  column: number | null;
}

/** `report.yaml:12:7: /tallies/0/total: expected …`. */
export function problemText({ pointer, message, line, column }: Problem, source?: string): string {
  const place = line === null ? "" : `:${line}:${column ?? 1}`;
  const head = source === undefined ? (place === "" ? "" : `line ${line}, column ${column}: `) : `${source}${place}: `;
  return `${head}${pointer === "" ? "" : `${pointer}: `}${message}`;
}

/** Appends steps to a JSON pointer. */
export function pointerTo(pointer: string, ...steps: PropertyKey[]): string {
  return steps.reduce<string>(
    (path, step) => `${path}/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`,
    pointer,
  );
}

/** A problem at a pointer, placed at the nearest value that the file has. */
export function problemAt(pointer: string, message: string, locate?: Locate): Problem {
  for (let at = pointer; locate !== undefined; at = at.slice(0, at.lastIndexOf("/"))) {
    const range = locate(at);
    if (range) return { pointer, message, line: range.line, column: range.column };
    if (at === "") break;
  }
  return { pointer, message, line: null, column: null };
}

/** A problem with the name of an entry, placed at that; what it holds is not to blame. */
export function problemAtKey(pointer: string, message: string, locate?: Locate): Problem {
  const range = locate?.(pointer, "key");
  return range ? { pointer, message, line: range.line, column: range.column } : problemAt(pointer, message, locate);
}

/** Problems from the top of the file to its end; those without a place keep their order. */
export function inFileOrder(problems: readonly Problem[]): Problem[] {
  const place = ({ line, column }: Problem): number => (line ?? 0) * 100_000 + (column ?? 0);
  return [...problems].sort((a, b) => place(a) - place(b));
}
