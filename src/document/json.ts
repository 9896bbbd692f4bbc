import { parse, type ValueNode } from "@humanwhocodes/momoa";
import { type FileRange, MAX_DEPTH, pointerTo } from "../model/index.js";
import { CrossfootError, type Told, toldIn } from "../numeric/index.js";
import type { DataDocument } from "./data.js";
import { NodeCounter } from "./node-counter.js";

/** Reads JSON and keeps where each value stands. Numbers stay numbers: where the print matters, the schema refuses them. */
export function readJson(text: string, source: string): DataDocument {
  const broken: Broken = (line, column, message) =>
    new CrossfootError("data/syntax", {
      en: `${source}:${line}:${column}: broken JSON: ${toldIn(message, "en")}`,
      vi: `${source}:${line}:${column}: JSON hỏng: ${toldIn(message, "vi")}`,
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
            throw broken(loc.start.line, loc.start.column, {
              en: `the key ${JSON.stringify(key)} stands twice`,
              vi: `khóa ${JSON.stringify(key)} có hai lần`,
            });
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
        throw broken(start.line, start.column, { en: `unexpected ${node.type}`, vi: `không đúng chỗ: ${node.type}` });
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

type Broken = (line: number, column: number, message: Told) => CrossfootError;

/** Names that the parser has for the signs of JSON. */
const SIGNS: Readonly<Record<string, string>> = {
  ...{ LBrace: "{", RBrace: "}", LBracket: "[", RBracket: "]", Comma: ",", Colon: ":" },
  ...{ String: "text", Number: "number", Boolean: "true or false", Null: "null" },
};
/** Behind these something has to follow. */
const OPEN = /[{[,:]$/;

function parseJson(text: string, broken: Broken): ValueNode {
  try {
    return parse(text, { mode: "json" }).body;
  } catch (error) {
    const { line, column, message } = error as { line?: number; column?: number; message: string };
    const lines = text.trimEnd().split("\n");
    const [last, end] = [lines.length, lines.at(-1)?.length ?? 0];
    // Of a text that breaks off behind a sign, the parser blames the sign.
    const isEarly =
      message.startsWith("Unexpected end") || (line === last && column === end && OPEN.test(lines.at(-1) ?? ""));
    if (line !== undefined && column !== undefined && !isEarly) throw broken(line, column, reasonOf(message));
    throw broken(last, end + 1, {
      en: "unexpected end, expected more behind it: a part is missing, such as a closing bracket",
      vi: "hết tệp giữa chừng, còn thiếu phần phía sau, như dấu ngoặc đóng",
    });
  }
}

/** What a parser says, in the signs that stand in the file. */
function reasonOf(message: string): Told {
  const [, token, sign] = /^Unexpected (?:token (\w+)|\w+ '(.*)') found/s.exec(message) ?? [];
  const found = sign ?? (token === undefined ? undefined : SIGNS[token]);
  if (found === undefined) return message.replace(/\s*\(\d+:\d+\)\.?$/, "");
  const quoted = JSON.stringify(found);
  const isTrailing = token === "RBrace" || token === "RBracket";
  return {
    en: `unexpected ${quoted}${isTrailing ? "; is there a comma too much before it, or a bracket too much?" : "; is a comma, a colon or a quotation mark missing before it?"}`,
    vi: `không đúng chỗ: ${quoted}${isTrailing ? "; phía trước có thừa dấu phẩy, hoặc thừa dấu ngoặc không?" : "; phía trước có thiếu dấu phẩy, dấu hai chấm hoặc dấu nháy không?"}`,
  };
}

/** What the parser would not survive, or would let pass: endless nesting, control characters within strings. */
function refuseBeforeParsing(text: string, source: string, broken: Broken): void {
  let [line, lineStart, depth, inString] = [1, 0, 0, false];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] as string;
    if (inString) {
      if (character < " ") {
        const code = character.charCodeAt(0).toString(16).padStart(4, "0");
        throw broken(line, index - lineStart + 1, {
          en: `unexpected control character in a string, expected it written as \\u${code}`,
          vi: `ký tự điều khiển trong chuỗi, cần viết thành \\u${code}`,
        });
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
