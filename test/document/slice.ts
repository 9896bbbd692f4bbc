import { expect } from "vitest";
import type { DataDocument } from "../../src/document/index.js";
import { pointerTo } from "../../src/model/index.js";

/** The text that stands at a pointer, cut out of the file by line and column as an editor counts them. */
export function textAt(text: string, { locate }: DataDocument, pointer: string): string {
  const range = locate(pointer);
  if (!range) throw new Error(`${pointer} has no place`);
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const offset = (line: number, column: number): number => (starts[line - 1] ?? Number.NaN) + column - 1;
  return text.slice(offset(range.line, range.column), offset(range.endLine, range.endColumn));
}

/** Every value within a value, with its pointer. */
export function everyValue(value: unknown, pointer = ""): [string, unknown][] {
  const within = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [[pointer, value], ...within.flatMap(([key, each]) => everyValue(each, pointerTo(pointer, key)))];
}

/** Every value stands where the document says: its text, read alone, is that value again. */
export function expectPlacesOfJson(text: string, document: DataDocument): void {
  for (const [pointer, value] of everyValue(document.value)) {
    expect(JSON.stringify(JSON.parse(textAt(text, document, pointer)))).toBe(JSON.stringify(value));
  }
}
