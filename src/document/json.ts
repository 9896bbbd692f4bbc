import { parse, type ValueNode } from "@humanwhocodes/momoa";
import { type FileRange, MAX_DEPTH, pointerTo } from "../model/index.js";
import { CrossfootError } from "../numeric/index.js";
import type { DataDocument } from "./data.js";
import { NodeCounter } from "./node-counter.js";

/** Reads JSON and keeps where each value stands. Numbers stay numbers: where the print matters, the schema refuses them. */
export function readJson(text: string, source: string): DataDocument {
  const broken: Broken = (line, column, message) =>
    new CrossfootError("data/syntax", {
      en: `${source}:${line}:${column}: broken JSON: ${message}`,
      vi: `${source}:${line}:${column}: JSON hỏng: ${message}`,
    });
  refuseBeforeParsing(text, source, broken);
  const [ranges, keys] = [new Map<string, FileRange>(), new Map<string, FileRange>()];
  const counter = new NodeCounter(source);
  const value = (node: ValueNode, pointer: string, depth: number): unknown => {
    counter.count(depth);
    const { start } = node.loc;
    ranges.set(pointer, rangeOf(node));
    switch (node.type) {
      case "Object": {
        const entries = new Map<string, unknown>();
        for (const { name, value: member, loc } of node.members) {
          const key = name.type === "String" ? name.value : name.name;
          if (entries.has(key))
            throw broken(loc.start.line, loc.start.column, `the key ${JSON.stringify(key)} stands twice`);
          const at = pointerTo(pointer, key);
          keys.set(at, rangeOf(name));
          entries.set(key, value(member, at, depth + 1));
        }
        return Object.fromEntries(entries);
      }
      case "Array":
        return node.elements.map((element, index) => value(element.value, pointerTo(pointer, index), depth + 1));
      case "Null":
        return null;
      case "String":
      case "Number":
      case "Boolean":
        return node.value;
      default:
        throw broken(start.line, start.column, `unexpected ${node.type}`);
    }
  };
  return {
    value: value(parseJson(text, broken), "", 0),
    locate: (pointer, of) => (of === "key" ? keys : ranges).get(pointer),
  };
}

function rangeOf({ loc: { start, end } }: Pick<ValueNode, "loc">): FileRange {
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

type Broken = (line: number, column: number, message: string) => CrossfootError;

function parseJson(text: string, broken: Broken): ValueNode {
  try {
    return parse(text, { mode: "json" }).body;
  } catch (error) {
    const { line, column, message } = error as { line?: number; column?: number; message: string };
    const reason = message.replace(/\s*\(\d+:\d+\)\.?$/, "");
    const early = reason.startsWith("Unexpected end");
    if (line !== undefined && column !== undefined && !early) throw broken(line, column, reason);
    const lines = text.trimEnd().split("\n");
    throw broken(lines.length, (lines.at(-1)?.length ?? 0) + 1, reason);
  }
}

/** What the parser would not survive, or would let pass: endless nesting, control characters within strings. */
function refuseBeforeParsing(text: string, source: string, broken: Broken): void {
  let [line, lineStart, depth, inString] = [1, 0, 0, false];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] as string;
    if (inString) {
      if (character < " ") {
        const code = character.charCodeAt(0).toString(16).padStart(4, "0");
        throw broken(
          line,
          index - lineStart + 1,
          `unexpected control character in a string, expected it written as \\u${code}`,
        );
      }
      if (character === "\\") index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "\n") [line, lineStart] = [line + 1, index + 1];
    else if (character === "[" || character === "{") {
      depth += 1;
      if (depth > MAX_DEPTH)
        throw new CrossfootError("data/too-large", {
          en: `${source}:${line}: unexpected nesting deeper than ${MAX_DEPTH} levels, expected the data of one report.`,
          vi: `${source}:${line}: lồng nhau quá ${MAX_DEPTH} bậc, cần số liệu của một báo cáo.`,
        });
    } else if (character === "]" || character === "}") depth -= 1;
  }
}
