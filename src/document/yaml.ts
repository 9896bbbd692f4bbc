import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseAllDocuments } from "yaml";
import { type FileRange, pointerTo } from "../model/index.js";
import { CrossfootError } from "../numeric/index.js";
import type { DataDocument } from "./data.js";
import { NodeCounter } from "./limits.js";

/**
 * Reads YAML without guessing: every scalar is the text that stands in the file, so `05`, `10.223` and `1.850` keep
 * their form and `no` is a word.
 */
export function readYaml(text: string, source: string): DataDocument {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, {
    schema: "failsafe",
    lineCounter: lines,
    prettyErrors: false,
    logLevel: "silent",
  });
  if (!Array.isArray(documents) || documents.length !== 1) {
    throw new CrossfootError(
      "data/syntax",
      `${source}: unexpected ${Array.isArray(documents) ? documents.length : 0} YAML documents, expected one report in a file.`,
    );
  }
  const [document] = documents;
  const [error] = document?.errors ?? [];
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new CrossfootError("data/syntax", `${source}:${line}:${col}: broken YAML: ${error.message}`);
  }
  const ranges = new Map<string, FileRange>();
  const counter = new NodeCounter(source);
  const value = (node: Node | null, pointer: string, depth: number): unknown => {
    counter.count(depth);
    if (node?.range && !ranges.has(pointer)) ranges.set(pointer, rangeOf(node.range[0], node.range[1]));
    if (isAlias(node)) return value(node.resolve(document as NonNullable<typeof document>) ?? null, pointer, depth + 1);
    if (isScalar(node)) return node.value;
    if (isSeq(node)) return node.items.map((item, index) => value(item as Node, pointerTo(pointer, index), depth + 1));
    if (isMap(node)) {
      const entries = node.items.map(({ key, value: item }: Pair): [string, unknown] => {
        const name = isScalar(key) ? String(key.value) : String(key);
        return [name, value(item as Node | null, pointerTo(pointer, name), depth + 1)];
      });
      return Object.fromEntries(entries);
    }
    return null;
  };
  const rangeOf = (start: number, end: number): FileRange => {
    const [from, to] = [lines.linePos(start), lines.linePos(end)];
    return { line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
  };
  return { value: value(document?.contents as Node | null, "", 0), locate: (pointer) => ranges.get(pointer) };
}
