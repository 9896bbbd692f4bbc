import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseAllDocuments } from "yaml";
import { type FileRange, MAX_DEPTH, pointerTo } from "../model/index.js";
import { CrossfootError } from "../numeric/index.js";
import type { DataDocument } from "./data.js";
import { NodeCounter } from "./node-counter.js";

/**
 * Reads YAML without guessing: every scalar is the text that stands in the file, so `07`, `12.340` and `2.300` keep
 * their form and `no` is a word.
 */
export function readYaml(text: string, source: string): DataDocument {
  refuseDeepNesting(text, source);
  const lines = new LineCounter();
  const broken = (offset: number, message: string): CrossfootError => {
    const { line, col } = lines.linePos(offset);
    return new CrossfootError("data/syntax", {
      en: `${source}:${line}:${col}: broken YAML: ${message}`,
      vi: `${source}:${line}:${col}: YAML hỏng: ${message}`,
    });
  };
  const documents = parseAllDocuments(text, {
    schema: "failsafe",
    lineCounter: lines,
    prettyErrors: false,
    logLevel: "silent",
  });
  const [document, second] = Array.isArray(documents) ? documents : [];
  const [error] = document?.errors ?? [];
  if (error) throw broken(error.pos[0], error.message);
  if (second) throw broken(second.range[0], "a second document begins here, expected one report in a file");
  const reader = new ValueReader(source, lines, broken);
  return {
    value: reader.read(document?.contents as Node | null | undefined, "", 0),
    locate: (pointer, of) => (of === "key" ? reader.keys : reader.ranges).get(pointer),
  };
}

/** Turns nodes into plain values and keeps where they stand. */
class ValueReader {
  readonly ranges = new Map<string, FileRange>();
  readonly keys = new Map<string, FileRange>();
  readonly #counter: NodeCounter;
  readonly #lines: LineCounter;
  readonly #broken: (offset: number, message: string) => CrossfootError;
  readonly #anchors = new Map<string, Node>();
  readonly #open = new Set<Node>();

  constructor(source: string, lines: LineCounter, broken: (offset: number, message: string) => CrossfootError) {
    this.#counter = new NodeCounter(source);
    this.#lines = lines;
    this.#broken = broken;
  }

  read(node: Node | null | undefined, pointer: string, depth: number): unknown {
    this.#counter.count(depth);
    if (node?.range && !this.ranges.has(pointer)) this.ranges.set(pointer, this.#rangeOf(node.range[0], node.range[1]));
    if (isAlias(node)) return this.read(this.#anchored(node.source, node.range?.[0] ?? 0), pointer, depth + 1);
    if (!node) return null;
    if (isScalar(node)) {
      if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
      return node.value;
    }
    const { anchor } = node as { anchor?: string };
    if (anchor !== undefined) this.#anchors.set(anchor, node);
    this.#open.add(node);
    const value = this.#collection(node, pointer, depth);
    this.#open.delete(node);
    return value;
  }

  #collection(node: Node, pointer: string, depth: number): unknown {
    if (isSeq(node))
      return node.items.map((item, index) => this.read(item as Node, pointerTo(pointer, index), depth + 1));
    if (!isMap(node)) return null;
    const entries = node.items.map(({ key, value }: Pair): [string, unknown] => {
      const name = isScalar(key) ? String(key.value) : String(key);
      const offset = (isScalar(key) ? key.range?.[0] : undefined) ?? 0;
      // `{ share: 86,5% }` is two entries to YAML, the second of them a key without a value.
      if (node.flow && !value && /^\d/.test(name)) {
        throw this.#broken(
          offset,
          `a comma separates entries inside { }, so that ${name} is one of its own; write the number in quotes, such as "86,5%"`,
        );
      }
      const at = pointerTo(pointer, name);
      if (isScalar(key) && key.range && !this.keys.has(at))
        this.keys.set(at, this.#rangeOf(key.range[0], key.range[1]));
      return [name, this.read(value as Node | null, at, depth + 1)];
    });
    return Object.fromEntries(entries);
  }

  /** The value that an alias repeats: the last one before it of that name. */
  #anchored(name: string, offset: number): Node {
    const node = this.#anchors.get(name);
    if (!node) throw this.#broken(offset, `the alias *${name} repeats nothing, expected an anchor &${name} before it`);
    if (this.#open.has(node))
      throw this.#broken(offset, `the alias *${name} stands within what it repeats, so that it would contain itself`);
    return node;
  }

  #rangeOf(start: number, end: number): FileRange {
    const [from, to] = [this.#lines.linePos(start), this.#lines.linePos(end)];
    return { line: from.line, column: from.col, endLine: to.line, endColumn: to.col };
  }
}

/** Far more than the data of a report has, far less than what exhausts the stack of the parser. */
const MOST_INDENTATION = 400;
const MOST_BRACKETS = 400;

/** The parser recurses, so nesting is bounded before it runs: each level needs a bracket or a column of indentation. */
function refuseDeepNesting(text: string, source: string): void {
  let line = 1;
  let brackets = 0;
  let indentation = 0;
  let indenting = true;
  for (const character of text) {
    if (character === "\n") {
      line += 1;
      indentation = 0;
      indenting = true;
    } else if (indenting && " -?:\t".includes(character)) indentation += 1;
    else indenting = false;
    if (character === "[" || character === "{") brackets += 1;
    else if ((character === "]" || character === "}") && brackets > 0) brackets -= 1;
    if (indentation > MOST_INDENTATION || brackets > MOST_BRACKETS) {
      throw new CrossfootError("data/too-large", {
        en: `${source}:${line}: unexpected nesting deeper than ${MAX_DEPTH} levels, expected the data of one report.`,
        vi: `${source}:${line}: lồng nhau quá ${MAX_DEPTH} bậc, cần số liệu của một báo cáo.`,
      });
    }
  }
}
