import { parse, type ValueNode } from "@humanwhocodes/momoa";
import { type FileRange, pointerTo } from "../model/index.js";
import { CrossfootError } from "../numeric/index.js";
import type { DataDocument } from "./data.js";
import { MAX_DEPTH, NodeCounter } from "./limits.js";

/** Reads JSON and keeps where each value stands. Numbers stay numbers: where the print matters, the schema refuses them. */
export function readJson(text: string, source: string): DataDocument {
  refuseDeepNesting(text, source);
  const ranges = new Map<string, FileRange>();
  const counter = new NodeCounter(source);
  const value = (node: ValueNode, pointer: string, depth: number): unknown => {
    counter.count(depth);
    const { start, end } = node.loc;
    ranges.set(pointer, { line: start.line, column: start.column, endLine: end.line, endColumn: end.column });
    switch (node.type) {
      case "Object": {
        const names = new Set<string>();
        const entries = node.members.map((member): [string, unknown] => {
          const name = member.name.type === "String" ? member.name.value : member.name.name;
          if (names.has(name)) {
            const { line, column } = member.loc.start;
            throw new CrossfootError(
              "data/syntax",
              `${source}:${line}:${column}: broken JSON: the key ${JSON.stringify(name)} stands twice`,
            );
          }
          names.add(name);
          return [name, value(member.value, pointerTo(pointer, name), depth + 1)];
        });
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
        throw new CrossfootError(
          "data/syntax",
          `${source}:${start.line}:${start.column}: broken JSON: unexpected ${node.type}`,
        );
    }
  };
  return { value: value(parseJson(text, source), "", 0), locate: (pointer) => ranges.get(pointer) };
}

function parseJson(text: string, source: string): ValueNode {
  try {
    return parse(text, { mode: "json" }).body;
  } catch (error) {
    const { line = 1, column = 1, message } = error as { line?: number; column?: number; message: string };
    throw new CrossfootError(
      "data/syntax",
      `${source}:${line}:${column}: broken JSON: ${message.replace(/\s*\(\d+:\d+\)\.?$/, "")}`,
      { cause: error },
    );
  }
}

/** The parser recurses, so nesting is bounded before it runs. */
function refuseDeepNesting(text: string, source: string): void {
  const counter = new NodeCounter(source);
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (inString) {
      if (character === "\\") index += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === "[" || character === "{") {
      depth += 1;
      if (depth > MAX_DEPTH) counter.count(depth);
    } else if (character === "]" || character === "}") depth -= 1;
  }
}
